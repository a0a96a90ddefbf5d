"""An icon on its own, beside words that say the same. Decoration only: a screen reader passes it by."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import Theme


class IconMark(QWidget):
    """Show one icon in the colour of one token, `size_px` wide and high at 100 % text."""

    def __init__(
        self, theme: Theme, name: str, colour: str = "text", size_px: int = 20, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._colour = colour
        self._size_px = size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self)

    def set_icon(self, name: str, colour: str) -> None:
        """Change the icon and its colour."""
        if (name, colour) != (self._name, self._colour):
            self._name, self._colour = name, colour
            self.update()

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        side = self._theme.px(self._size_px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with QPainter(self) as painter:
            self._theme.icons.paint(painter, self._name, QRectF(self.rect()), self._theme.color(self._colour))
