"""The pages of a report before it is saved, one at a time. Shows what is drawn; makes nothing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from companion.ui.report.maker import Made
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words

PAGE_PX, LEAST_PX = 760, 320


class Preview(Card):
    """Show a page, with a way to the next and the one before; hidden until there is one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("calm")
        self._theme = theme
        self._made: Made | None = None
        self._page = 0
        self.heading(self.tr("This is what will be saved"))
        row = Flow(spacing=12)
        self._before, self._next = Button(theme, self.tr("Page before")), Button(theme, self.tr("Next page"))
        self._where = Words("", "body")
        self._before.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        for part in (self._before, self._next, self._where):
            row.addWidget(part)
        self.box.addLayout(row)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.add(self._picture)
        self.hide()

    def show_pages(self, made: Made) -> None:
        """Show a report from its first page."""
        self._made, self._page = made, 0
        self.show()
        self._turn(0)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show nothing."""
        self._made = None
        self._picture.clear()
        self.hide()

    def _room(self) -> int:
        """Give how wide a page can be here; a card that was never laid out asks for no more than the least."""
        above = self.parentWidget()
        wide = above.width() if above else 0
        for layout in (self.box, above.layout() if above else None):
            if layout is not None:
                around = layout.contentsMargins()
                wide -= around.left() + around.right()
        return max(LEAST_PX, wide - 2)  # the card's edge

    def _turn(self, by: int) -> None:
        if self._made is None:
            return
        self._page = min(max(0, self._page + by), self._made.pages - 1)
        ratio = self.devicePixelRatioF()
        wide = min(PAGE_PX, self._room())
        self._picture.setPixmap(QPixmap.fromImage(self._made.picture(self._page, wide, ratio)))
        said = self.tr("Page {n} of {count}").format(n=self._page + 1, count=self._made.pages)
        self._where.setText(said)
        self._picture.setAccessibleName(said)
        self._before.setEnabled(self._page > 0)
        self._next.setEnabled(self._page + 1 < self._made.pages)
