"""What an author should look at, each with its fix. Shows and asks; the desk puts it right."""

import time
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.remarks import Remark
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.remark_words import fix_words, remark_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.icon_mark import IconMark
from companion.ui.widgets.words import Words

WAIT_MS = 150
"""A drag changes the programme sixty times a second; the list waits for it to rest."""
FIRST_MS = 1200
"""An editor that opens has other things to do first than to judge its joins."""
MOST_SHOWN = 6
STEP_S = 0.008
"""Joins are judged for so long at a time, so that nobody waits for all of them."""


class RemarksCard(Card):
    """List the remarks; hidden while there is none."""

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self._theme, self._desk = theme, desk
        self._title = self.heading(self.tr("To look at"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.box.addLayout(self._rows)
        self._all = Button(theme, self.tr("Put all joins right"))
        self._all.clicked.connect(desk.fix_joins)
        self.box.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._shown: tuple[Remark, ...] | None = None
        self._joins: tuple[Remark, ...] = ()
        self._walk: Iterator[Remark | None] = iter(())
        self._found: list[Remark] = []
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self.refresh)
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._judge)
        desk.changed.connect(self._wait)
        self._show()
        self._timer.start(FIRST_MS)

    def refresh(self) -> None:
        """Show what there is to look at now, and the joins as soon as they are judged."""
        self._walk, self._found = self._desk.join_remarks(), []
        self._show()
        self._step.start()

    def _wait(self) -> None:
        self._step.stop()  # what it walks over is no longer so
        self._timer.start(WAIT_MS)

    def _judge(self) -> None:
        until_s = time.perf_counter() + STEP_S
        for one in self._walk:
            if one is not None:
                self._found.append(one)
            if time.perf_counter() > until_s:
                return
        self._step.stop()
        self._joins = tuple(self._found)
        self._show()

    def _show(self) -> None:
        found = tuple(sorted((*self._desk.remarks(), *self._joins), key=lambda one: one.at_s))
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
        self._all.setVisible(sum(one.mend is not None for one in found) > 1)
        self.setVisible(bool(found))

    def _row(self, remark: Remark) -> QWidget:
        row, told = QWidget(), QWidget()
        columns = Columns(self._theme, ((5, 240), (4, 230)), spacing=12)
        columns.setContentsMargins(4, 2, 4, 2)  # room for the focus ring
        said = remark_words(remark, self._desk.protocol)
        words = QHBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(12)
        words.addWidget(IconMark(self._theme, "warning", "warm"))
        words.addWidget(Words(said), 1)
        box = Flow(spacing=12)
        show = Button(self._theme, self.tr("Show"), "quiet")
        show.setAccessibleDescription(said)
        show.clicked.connect(lambda: self._go(remark))
        box.addWidget(show)
        if remark.fixed is not None:
            fix = Button(self._theme, fix_words(remark))
            fix.setAccessibleDescription(said)
            fix.clicked.connect(lambda: self._desk.fix(remark))
            box.addWidget(fix)
        buttons = QWidget()
        buttons.setLayout(box)
        columns.addWidget(told)
        columns.addWidget(buttons)
        row.setLayout(columns)
        return row

    def _go(self, remark: Remark) -> None:
        self._desk.choose(remark.place, remark.cue)
        self._desk.set_cursor(remark.at_s)
