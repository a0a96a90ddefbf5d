"""The computer's own voice, for what is said in grounding: asked for by a person, at their pace and volume.

The words stand on the screen too. A computer without a voice, or whose voice fails, is silent and says so when tried.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.services.settings import Spoken

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class Speech:
    """Speak; the voice is made when the first words come, since finding it takes the system a moment."""

    def __init__(self, spoken: Spoken, make: "Callable[[], QTextToSpeech | None] | None" = None) -> None:
        self._spoken, self._make = spoken, make or _system_voice
        self._voice: QTextToSpeech | None = None
        self._looked = False

    def use(self, spoken: Spoken) -> None:
        """Speak in this way from now on; what is being said ends where it is no longer wanted."""
        self._spoken = spoken
        if not spoken.on:
            self.stop()

    def say(self, text: str) -> None:
        """Say a text, if that is wanted; what was being said ends, since the page has gone on."""
        if self._spoken.on:
            self.try_out(text)

    def try_out(self, text: str) -> bool:
        """Say a text whether it is wanted or not; tells whether there is a voice for it."""
        voice = self._found()
        if voice is None:
            return False
        voice.stop()
        voice.setRate(self._spoken.pace_percent / 100)
        voice.setVolume(self._spoken.volume_percent / 100)
        voice.say(text)
        return True

    def stop(self) -> None:
        """Say no more."""
        if self._voice is not None:
            self._voice.stop()

    def _found(self) -> "QTextToSpeech | None":
        if not self._looked:
            self._looked, self._voice = True, self._make()
        if self._voice is not None and self._voice.state() is self._voice.State.Error:
            return None
        return self._voice


def _system_voice() -> "QTextToSpeech | None":
    """Give the system's voice in the program's language, None where there is none."""
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - few ask for it, and it loads a library

    if not [name for name in QTextToSpeech.availableEngines() if name != "mock"]:
        return None
    voice = QTextToSpeech()
    if voice.state() is QTextToSpeech.State.Error:
        return None
    voice.setLocale(QLocale())
    return voice
