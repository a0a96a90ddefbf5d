"""Tell a screen reader of something that changed without the keyboard being there. Shows nothing."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have `text` read aloud: when the reader is next free, or at once where it is `assertive`."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - not for the first window

    event = QAccessibleAnnouncementEvent(widget, text)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if assertive else manners.Polite)
    QAccessible.updateAccessibility(event)
