"""Say once that what a test looks for in Qt's tree is there: Qt answers None where nothing is."""

from typing import TypeVar

from PySide6.QtCore import QObject

Value = TypeVar("Value")
Kind = TypeVar("Kind", bound=QObject)


def there(value: Value | None) -> Value:
    """Give a value that must be there."""
    assert value is not None
    return value


def child(parent: QObject, kind: type[Kind]) -> Kind:
    """Give the first child of a kind, which must be there."""
    return there(parent.findChild(kind))
