"""Tell a screen reader of something that changed without the keyboard being there. Shows nothing."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


class Voice(Protocol):
    """Whoever says things aloud; `say` does nothing where nobody asked for it."""

    def say(self, text: str) -> None:
        """Say a text in the place of what is being said."""

    def stop(self) -> None:
        """Say no more."""

    def close(self) -> None:
        """Say no more, and let go of what it takes to speak."""


@runtime_checkable
class HasVoice(Protocol):
    """A window in which things are said aloud."""

    def say_aloud(self, text: str) -> None:
        """Say a text in the place of what is being said; "" ends that."""


def announce(widget: QWidget, text: str, *, assertive: bool = False, aloud: bool = False) -> None:
    """Have `text` read: when the reader is next free, or at once where it is `assertive`.

    `aloud`: the voice of the window that `widget` is in says it too, where a person asked for that (`ui/speech.py`).
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - not for the first window

    event = QAccessibleAnnouncementEvent(widget, text)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if assertive else manners.Polite)
    QAccessible.updateAccessibility(event)
    if aloud:
        _say(widget, text)


def fall_silent(widget: QWidget) -> None:
    """End what is being said aloud in the window that `widget` is in."""
    _say(widget, "")


def _say(widget: QWidget, text: str) -> None:
    window = widget.window()
    if isinstance(window, HasVoice):
        window.say_aloud(text)
