"""A box to tick beside a few words. The style draws it; the tick is drawn here, since colour is never the only sign."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from companion.ui.theme import Theme

INSET_PX = 3


class TickBox(QCheckBox):
    """Be ticked or not."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick into the box that the style has drawn."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        place = QRectF(box).adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX)
        with QPainter(self) as painter:
            self._theme.icons.paint(painter, "check", place, self._theme.color("on_accent"))
