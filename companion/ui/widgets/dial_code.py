"""A QR code that a phone's camera reads as a number to dial. Black on white in every theme, since cameras want that.

The encoding is segno's, brought when the first code is drawn; without it there is no code, and the number stays.
"""

import re
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import Theme

SIDE_PX, MOST_PX = 116, 145
"""Four pixels a module, and five with large text: no camera needs more, and the words beside it need the room."""
QUIET = 4
"""Modules of white around the code, as the standard wants."""


def dial_uri(phone: str) -> str:
    """Give the tel: address of a number as people write it; empty where no digit is in it."""
    digits = re.sub(r"[^0-9+*#]", "", phone)
    return f"tel:{digits}" if any(letter.isdigit() for letter in digits) else ""


@cache
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Give the code of a text, row by row, True for black."""
    from segno import make_qr  # noqa: PLC0415 - brought when the first code is drawn

    made = make_qr(text, error="m", boost_error=False)
    return tuple(tuple(bool(one) for one in row) for row in made.matrix)


class DialCode(QWidget):
    """Draw the code of one phone number; hidden where the number can't be dialled."""

    def __init__(self, theme: Theme, phone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._uri = dial_uri(phone)
        self.setAccessibleName(self.tr("Code to dial {phone} with a phone's camera").format(phone=phone))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if not self._uri:
            self.hide()  # and never shown before it has a place, when it would be a window of its own
        theme.follow(self)

    def sizeHint(self) -> QSize:
        """Ask for a square that follows the text size a little."""
        side = min(self._theme.px(SIDE_PX), MOST_PX)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw whole modules on whole pixels of the screen, so that a camera sees sharp edges."""
        rows = modules(self._uri) if self._uri else ()
        if not rows:
            return
        count, ratio = len(rows) + 2 * QUIET, self.devicePixelRatioF()
        wide, high = int(self.width() * ratio), int(self.height() * ratio)
        step = max(1, min(wide, high) // count)
        left, top = (wide - step * count) // 2, (high - step * count) // 2
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            painter.fillRect(QRectF(left, top, step * count, step * count), Qt.GlobalColor.white)
            for y, row in enumerate(rows):
                for x, black in enumerate(row):
                    if black:
                        painter.fillRect(
                            left + (x + QUIET) * step, top + (y + QUIET) * step, step, step, Qt.GlobalColor.black
                        )
