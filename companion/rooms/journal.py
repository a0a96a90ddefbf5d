"""The composition root's part behind the journal: words into the record, voice notes into files of their own."""

from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from companion.domain.agenda import Due
from companion.domain.errors import Known
from companion.domain.events import Body, By
from companion.domain.journal_events import JournalSpoken, JournalTakenOut, JournalWritten
from companion.domain.protocol import Protocol
from companion.rooms.housekeeping import Place
from companion.services import voice
from companion.services.clock import Clock
from companion.services.voice import VoiceNotes
from companion.ui.live import Live
from companion.ui.post import Post
from companion.ui.theme import Theme

if TYPE_CHECKING:
    from companion.ui.pages.journal import Draft, JournalPage


class Journal:
    """What the journal page asks for; `show` shows a page by its name."""

    def __init__(self, theme: Theme, live: Live, place: Place, clock: Clock, post: Post) -> None:
        self._theme, self._live, self._place, self._clock, self._post = theme, live, place, clock, post
        self._notes = VoiceNotes(place.folder, place.key)
        self._protocol: Protocol | None = None
        self._page: JournalPage | None = None
        self._recording: voice.Child | None = None
        self._ended: SimpleQueue[tuple[Draft, voice.Note | Known]] = SimpleQueue()
        self._player: voice.Child | None = None

    def set_protocol(self, protocol: Protocol) -> None:
        """Use this protocol from now on."""
        self._protocol = protocol
        if self._page is not None:
            self._page.set_protocol(protocol)

    def make_page(self) -> QWidget:
        """Build the journal page."""
        from companion.ui.pages.journal import JournalPage  # noqa: PLC0415 - imported when first shown

        page = self._page = JournalPage(self._theme, self._live, self._place.worker, self._clock)
        page.written.connect(self._write)
        page.speak_asked.connect(self._speak)
        page.speech_ended.connect(self._end_speech)
        page.play_asked.connect(self._play)
        page.play_ended.connect(self._end_play)
        page.taken_out.connect(self._take_out)
        if self._protocol is not None:
            page.set_protocol(self._protocol)
        return page

    def begin_prompt(self, due: Due) -> None:
        """Begin to write about a question; the page is there already."""
        if self._page is not None:
            self._page.begin_prompt(due)

    def close(self) -> None:
        """Keep what is being written, end what is being played; a recording that runs is kept too."""
        if self._page is not None:
            self._page.keep_draft()
        if self._player is not None:
            self._player.stop()
            self._player.join()
        if self._recording is not None:
            self._recording.finish()
            self._recording.join()
            self._take_ended()  # what was posted comes too late: nobody waits for it any more

    def _note(self, body: Body) -> None:
        self._live.runner.mark_outside(body, By.PATIENT)

    def _write(self, draft: "Draft", text: str) -> None:
        self._note(JournalWritten(draft.entry or uuid4().hex, text, draft.prompt, draft.due))

    # -- voice ------------------------------------------------------------------------------------------------

    def _speak(self, draft: "Draft") -> None:
        def done(code: int, sound: bytes) -> None:
            self._ended.put((draft, self._kept(code, sound)))  # on the child's thread: locking takes a moment
            self._post(self._take_ended)

        self._try(lambda: voice.record(done), self._set_recording)

    def _kept(self, code: int, sound: bytes) -> voice.Note | Known:
        try:
            if code:
                raise Known("voice.no_device")
            return self._notes.keep(sound)
        except Known as why:
            return why

    def _set_recording(self, child: voice.Child) -> None:
        self._recording = child
        if self._page is not None:
            self._page.show_speaking(True)

    def _end_speech(self) -> None:
        if self._recording is not None:
            self._recording.finish()

    def _take_ended(self) -> None:
        """Write the recordings that have ended into the record, each once."""
        while not self._ended.empty():
            self._spoken(*self._ended.get())

    def _spoken(self, draft: "Draft", kept: voice.Note | Known) -> None:
        self._recording = None
        if isinstance(kept, voice.Note):
            self._note(JournalSpoken(uuid4().hex, kept.blob, kept.sha256, kept.length_ms, draft.prompt, draft.due))
        if self._page is not None:
            self._page.show_speaking(False)
            if isinstance(kept, Known):
                self._page.say_known(kept)
            else:
                self._page.answer_spoken(draft)
                self._page.say(_tr("Your voice note is kept."))

    def _play(self, entry: str) -> None:
        self._end_play()
        page = self._page
        line = page.line(entry) if page is not None else None
        if page is None or line is None or line.blob is None:
            return

        def done(code: int, _: bytes) -> None:
            self._post(lambda: self._played(entry, code))

        blob = line.blob
        self._try(lambda: voice.play(self._notes.open(blob), done), self._set_player)
        page.show_playing(entry if self._player is not None else "")

    def _set_player(self, child: voice.Child) -> None:
        self._player = child

    def _end_play(self) -> None:
        if self._player is not None:
            self._player.stop()

    def _played(self, entry: str, code: int) -> None:
        if self._page is None or self._page.playing != entry:
            return
        self._player = None
        self._page.show_playing("")
        if code > 0:
            self._page.say_known(Known("voice.no_device"))

    def _take_out(self, entry: str) -> None:
        line = self._page.line(entry) if self._page is not None else None
        if line is None:
            return
        blob = line.blob
        if blob is not None and not self._try(lambda: self._notes.delete(blob), lambda _: None):
            return
        self._note(JournalTakenOut(entry))

    def _try(self, job: Callable[[], object], then: Callable[..., None]) -> bool:
        """Do something that can fail, and say so on the page where it does."""
        try:
            done = job()
        except Known as why:
            if self._page is not None:
                self._page.say_known(why)
            return False
        then(done)
        return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("Journal", text)
