"""What an author should look at, each with its fix. Shows and asks; the desk puts it right."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.remarks import Remark
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.remark_words import fix_words, remark_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.icon_mark import IconMark
from companion.ui.widgets.words import Words

WAIT_MS = 150
"""A drag changes the programme sixty times a second; the list waits for it to rest."""
MOST_SHOWN = 6


class RemarksCard(Card):
    """List the remarks; hidden while there is none."""

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self._theme, self._desk = theme, desk
        self._title = self.heading(self.tr("To look at"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.box.addLayout(self._rows)
        self._shown: tuple[Remark, ...] | None = None
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self.refresh)
        desk.changed.connect(self._timer.start)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is to look at now."""
        found = self._desk.remarks()
        if found == self._shown:
            return
        self._shown = found
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for remark in found[:MOST_SHOWN]:
            self._rows.addWidget(self._row(remark))
        more = len(found) - MOST_SHOWN
        if more > 0:
            self._rows.addWidget(Words(self.tr("and {n} more").format(n=more), "soft"))
        self.setVisible(bool(found))

    def _row(self, remark: Remark) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(4, 2, 4, 2)  # room for the focus ring
        box.setSpacing(12)
        said = remark_words(remark, self._desk.protocol)
        box.addWidget(IconMark(self._theme, "warning", "warm"))
        box.addWidget(Words(said), 1)
        show = Button(self._theme, self.tr("Show"), "quiet")
        show.setAccessibleDescription(said)
        show.clicked.connect(lambda: self._go(remark))
        box.addWidget(show)
        if remark.fixed is not None:
            fix = Button(self._theme, fix_words(remark))
            fix.setAccessibleDescription(said)
            fix.clicked.connect(lambda: self._desk.fix(remark))
            box.addWidget(fix)
        return row

    def _go(self, remark: Remark) -> None:
        self._desk.choose(remark.place, remark.cue)
        self._desk.set_cursor(remark.at_s)
