"""Numbers with a fraction as the person's language writes them."""

from PySide6.QtCore import QLocale

TENTH = 0.1


def tenths(value: float) -> str:
    """Give a number with one decimal: 8.6, or 8,6."""
    return QLocale().toString(float(value), "f", 1)


def short(value: float) -> str:
    """Give a number with as many decimals as it needs, at most three: 8, or 8.25, or 8,25."""
    return QLocale().toString(float(f"{value:.3f}"), "g", QLocale.FloatingPointPrecisionOption.FloatingPointShortest)


def signed(value: float, *, plus: bool = False) -> str:
    """Give a number with one decimal and a real minus; `plus` marks what is above nothing too."""
    size = tenths(abs(value))
    sign = "−" if value <= -TENTH / 2 else "+" if plus else ""
    return f"{sign}{size}"
