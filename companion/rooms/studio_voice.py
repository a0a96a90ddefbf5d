"""The composition root's part behind a voice: the microphone's process, takes in memory, and the locked box.

One take at a time; a take that is not kept is forgotten. Making a voice of a take happens on a thread.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from companion import audio
from companion.domain.errors import Known
from companion.rooms.studio_house import music_folders
from companion.services.library import ENDINGS
from companion.services.outlines import OUTLINE_HZ
from companion.services.voices import Voices
from companion.ui.pages.studio.voice_page import VoicePage
from companion.ui.post import Post, RunAway


class VoiceRoom(QObject):
    """Behind one voice page; `kept(file, title, text)` is called with what became of it."""

    def __init__(
        self,
        page: VoicePage,
        voices: Voices,
        post: Post,
        run_away: RunAway,
        *,
        kept: Callable[[str, str, str], None],
        listen: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._page, self._voices, self._post, self._run_away = page, voices, post, run_away
        self._kept, self._listen = kept, listen
        self._recording: audio.Recording | None = None
        self._samples = b""
        self._voice: audio.Voice | None = None
        self._locked = ""
        self._left = False
        page.record_asked.connect(self._record)
        page.stop_asked.connect(self._stop)
        page.files_asked.connect(lambda: page.ask_file(music_folders(), ENDINGS))
        page.file_given.connect(lambda path: self._borrow(_tr("Reading the file…"), lambda: audio.take_from(path)))
        page.say_asked.connect(self._say)
        page.trimmed.connect(self._make)
        page.listen_asked.connect(self._hear)
        page.keep_asked.connect(self._keep)
        page.destroyed.connect(self._abandon)

    def _record(self) -> None:
        self._page.banner.clear()
        post = self._post
        self._recording = audio.Recording(lambda level: post(lambda: self._level(level)))
        self._page.show_recording(0.0)

    def _level(self, level: float | None) -> None:
        recording = self._recording
        if recording is None:
            return
        if level is None:  # it ended by itself: no microphone, or ten minutes are over
            self._stop()
            return
        self._page.show_level(level)
        self._page.show_recording(recording.seconds)

    def _stop(self) -> None:
        recording, self._recording = self._recording, None
        if recording is None:
            return
        self._page.show_recording(None)
        try:
            self._samples = recording.stop()
        except Known as why:
            self._page.say_known(why)
            return
        self._taken()

    def _taken(self) -> None:
        length_s = len(self._samples) / 2 / audio.RECORDED_HZ
        self._page.show_take(audio.outline_of(self._samples, OUTLINE_HZ), length_s)
        self._make(0.0, 0.0)

    def _say(self, text: str) -> None:
        if not text:
            self._page.say_known(Known("cue.no_words"))
            return
        language = QLocale().name().partition("_")[0]
        self._borrow(_tr("The computer says it…"), lambda: audio.computer_says(text, language))

    def _borrow(self, said: str, get: Callable[[], bytes]) -> None:
        """Have a take come from elsewhere, on a thread."""
        self._page.banner.clear()
        self._page.show_waiting(said)
        found: list[bytes] = []

        def bring() -> Known | None:
            try:
                found.append(get())
            except Known as why:
                return why
            return None

        def done(why: Known | None) -> None:
            if self._left:
                return
            self._page.show_waiting("")
            if why is not None:
                self._page.say_known(why)
            elif found:
                self._samples = found[0]
                self._taken()

        self._run_away(bring, done)

    def _make(self, from_s: float, until_s: float) -> None:
        samples = self._samples
        made: list[audio.Voice] = []

        def make() -> Known | None:
            try:
                made.append(audio.voice_of(samples, from_s, until_s))
            except Known as why:
                return why
            return None

        def done(why: Known | None) -> None:
            if self._left:
                return
            if why is not None:
                self._page.say_known(why)
            elif made and samples is self._samples:
                self._forget()
                self._voice = made[0]
                self._page.show_made(made[0].begins_s, made[0].ends_s, made[0].lufs)

        self._run_away(make, done)

    def _lock_away(self) -> str | None:
        if self._voice is not None and not self._locked:
            try:
                self._locked = self._voices.keep(self._voice)
            except Known as why:
                self._page.say_known(why)
        return self._locked or None

    def _forget(self) -> None:
        """Delete a take that was locked to be heard and is not wanted."""
        if self._locked:
            self._voices.forget(self._locked)
            self._locked = ""

    def _hear(self) -> None:
        """Let it be heard as it will be: locked, and opened by the sound process alone."""
        file = self._lock_away()
        if file is not None:
            self._listen(file)

    def _keep(self, title: str, text: str) -> None:
        file = self._lock_away()
        if file is not None:
            self._locked = ""
            self._kept(file, title, text)

    def _abandon(self) -> None:
        self._left = True
        recording, self._recording = self._recording, None
        if recording is not None:
            recording.abandon()
        self._forget()


def _tr(text: str) -> str:
    return QCoreApplication.translate("VoiceRoom", text)
