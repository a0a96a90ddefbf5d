"""Tell a screen reader of something that changed without the keyboard being there. Shows nothing."""

from typing import Protocol

from PySide6.QtWidgets import QWidget


class Voice(Protocol):
    """Whoever says things aloud; `say` does nothing where nobody asked for it."""

    def say(self, text: str) -> None:
        """Say a text in the place of what is being said."""

    def stop(self) -> None:
        """Say no more."""


_voices: list[Voice] = []


def announce(widget: QWidget, text: str, *, assertive: bool = False, aloud: bool = False) -> None:
    """Have `text` read: when the reader is next free, or at once where it is `assertive`.

    `aloud`: the computer's own voice says it too, where a person asked for that (`ui/speech.py`).
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - not for the first window

    event = QAccessibleAnnouncementEvent(widget, text)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if assertive else manners.Polite)
    QAccessible.updateAccessibility(event)
    if aloud:
        for voice in _voices:
            voice.say(text)


def fall_silent() -> None:
    """End what is being said aloud."""
    for voice in _voices:
        voice.stop()


def say_aloud_by(voice: Voice | None) -> None:
    """Have what is told `aloud` said by this one from now on; None: by nobody."""
    fall_silent()
    _voices[:] = [] if voice is None else [voice]
