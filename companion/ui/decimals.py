"""Numbers with a fraction as the person's language writes them."""

from PySide6.QtCore import QLocale


def tenths(value: float) -> str:
    """Give a number with one decimal: 8.6, or 8,6."""
    return QLocale().toString(float(value), "f", 1)
