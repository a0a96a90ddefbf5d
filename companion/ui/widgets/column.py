"""Stack things from the top: the layout inside a card, and for any page whose words should stay together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

NO_ALIGNMENT = Qt.AlignmentFlag(0)


class Column(QVBoxLayout):
    """Stack things at the top: height that is left stays empty below, unless something wants to grow.

    Qt's own box would spread words and buttons over it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(*(() if parent is None else (parent,)))
        self._tail = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self.addSpacerItem(self._tail)

    def addWidget(self, widget: QWidget, stretch: int | None = 0, alignment: Qt.AlignmentFlag = NO_ALIGNMENT) -> None:
        """Put a widget below the others."""
        self.insertWidget(self._end(), widget, stretch or 0, alignment)
        if stretch or widget.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            self._close_tail()

    def addLayout(self, layout: QLayout, stretch: int | None = 0) -> None:
        """Put a layout below the others."""
        self.insertLayout(self._end(), layout, stretch or 0)
        if stretch:
            self._close_tail()

    def addStretch(self, stretch: int | None = 0) -> None:
        """Leave what height there is at this place."""
        self.insertStretch(self._end(), stretch or 0)
        self._close_tail()

    def addSpacing(self, size: int) -> None:
        """Leave some height."""
        self.insertSpacing(self._end(), size)

    def _end(self) -> int:
        at = self.indexOf(self._tail)
        return at if at >= 0 else self.count()

    def _close_tail(self) -> None:
        self._tail.changeSize(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)


def stacked(*widgets: QWidget, spacing: int = 16) -> QWidget:
    """Give widgets as one, stacked at its top without an edge around them."""
    stack = QWidget()
    box = Column(stack)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for widget in widgets:
        box.addWidget(widget)
    return stack
