"""Say how a table of moods from another program is read, and see what would come in, before anything is written.

Reads no file and writes nothing: shows a sheet by a plan, and tells the plan that a person settled on.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.mood_import import Mark, Order, Plan, Read, Role, Sheet
from companion.ui.decimals import tenths
from companion.ui.messages import words
from companion.ui.pages.table import Rows, Table
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.words import Words

MOST_SHOWN, MOST_BAD = 50, 8
TABLE_PX = 240
SCALE_END = 1000


class MoodColumns(Card):
    """Ask how a table is read. Whoever listens reads it, which may take a while, and shows it by `show_read`.

    Signals: `planned` with a Plan each time it is another one, `mood_chosen` with one whose column of moods is another,
    so that its words and its scale must be found anew; `taken` when it is right, `left` to give it up.
    """

    planned = Signal(object)
    mood_chosen = Signal(object)
    taken = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("calm")
        self._theme = theme
        self._sheet: Sheet | None = None
        self._plan = Plan()
        self._title = self.heading("")
        self.add(Words(self.tr("Nothing is written until you say so."), "soft"))
        self._roles: dict[Role, Dropdown] = {}
        columns = Columns(theme, ((1, 190), (1, 190), (1, 190)))
        for role, name in self._names():
            columns.addWidget(self._choice(role, name))
        self._order = self._order_choice()
        columns.addWidget(_named(self.tr("Order of dates"), self._order))
        self._ends = [NumberField(theme, name, "", -SCALE_END, SCALE_END, decimals=1) for name in self._end_names()]
        for end in self._ends:
            columns.addWidget(end)
            end.changed.connect(self._said)
        self.box.addLayout(columns)
        self._words_title = self.add(Words(self.tr("What each word counts, from 0 to 10"), "subheading"))
        self._words = Flow(spacing=16)
        self._fields: dict[str, NumberField] = {}
        self.box.addLayout(self._words)
        self._told = self.add(Words("", "strong"))
        self._bad = self.add(Words("", "warm"))
        self._table = self.add(Table(theme, self.tr("What would come in")))
        row = Flow(spacing=12)
        self._take, leave = Button(theme, self.tr("Take in"), "primary"), Button(theme, self.tr("Leave it"), "quiet")
        self._take.clicked.connect(self.taken)
        leave.clicked.connect(self.left)
        row.addWidget(self._take)
        row.addWidget(leave)
        self.box.addLayout(row)
        theme.changed.connect(self._fit)
        self._fit()
        self.hide()

    def _names(self) -> list[tuple[Role, str]]:
        return [
            (Role.DATE, self.tr("Day")),
            (Role.TIME, self.tr("Time")),
            (Role.MOOD, self.tr("Mood")),
            (Role.ENERGY, self.tr("Energy")),
            (Role.NOTE, self.tr("Note")),
            (Role.MORE, self.tr("Also into the note")),
        ]

    def _end_names(self) -> tuple[str, str]:
        return self.tr("Lowest number of the mood"), self.tr("Highest number of the mood")

    def _order_choice(self) -> Dropdown:
        choice = Dropdown(self._theme, self.tr("Order of dates"))
        for order, name in (
            (Order.YMD, self.tr("year, month, day")),
            (Order.DMY, self.tr("day, month, year")),
            (Order.MDY, self.tr("month, day, year")),
        ):
            choice.addItem(name, order)
        choice.currentIndexChanged.connect(lambda _: self._said())
        return choice

    def _choice(self, role: Role, name: str) -> QWidget:
        self._roles[role] = Dropdown(self._theme, name)
        self._roles[role].currentIndexChanged.connect(lambda _: self._said(role))
        return _named(name, self._roles[role])

    def show_sheet(self, sheet: Sheet) -> None:
        """Begin with a table; what is guessed of it comes with the first `show_read`."""
        self._sheet = None
        self._title.setText(self.tr("How {file} is read").format(file=sheet.name))
        for choice in self._roles.values():
            choice.clear()
            choice.addItem(self.tr("none"), None)
            for at, name in enumerate(sheet.columns):
                choice.addItem(name or self.tr("column {n}").format(n=at + 1), at)
            choice.updateGeometry()
        self._use(Plan())
        self._table.show_rows(self._rows(()))
        self._sheet = sheet
        self._wait()
        self.show()
        self._roles[Role.DATE].setFocus()

    def _wait(self) -> None:
        """Let nobody take in what is not read yet."""
        self._told.setText(self.tr("Reading the table…"))
        self._take.setEnabled(False)

    def _use(self, plan: Plan) -> None:
        """Show a plan: its columns, the order of dates, its words and its scale."""
        sheet, self._sheet = self._sheet, None  # what is shown is no answer of a person
        self._plan = plan
        for role, choice in self._roles.items():
            choice.setCurrentIndex(plan.columns.get(role, -1) + 1)
        self._order.setCurrentIndex(max(0, self._order.findData(plan.order)))
        for end, value in zip(self._ends, (plan.low, plan.high), strict=True):
            end.set_value(value)
        if list(self._fields) != list(plan.words):
            while (item := self._words.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.deleteLater()
            self._fields = {}
            for word, counted in plan.words.items():
                field = NumberField(self._theme, word, "", 0, 10, decimals=1)
                field.set_value(counted)
                field.changed.connect(self._said)
                self._fields[word] = field
                self._words.addWidget(field)
        self._words_title.setVisible(bool(self._fields))
        self._sheet = sheet

    def _said(self, role: Role | None = None) -> None:
        """Take what a person changed."""
        if self._sheet is None:
            return
        columns = {role: at for role, choice in self._roles.items() if (at := choice.currentData()) is not None}
        said = {word: field.value() for word, field in self._fields.items()}
        plan = replace(self._plan, columns=columns, order=self._order.currentData(), words=said)
        self._wait()
        if role is Role.MOOD:
            self._plan = plan
            self.mood_chosen.emit(plan)
            return
        low, high = (end.value() for end in self._ends)
        if low is None or high is None or low >= high:
            low, high = plan.low, plan.high
        self._plan = replace(plan, low=low, high=high)
        self.planned.emit(self._plan)

    def show_read(self, plan: Plan, read: Read, new: int, known: int) -> None:
        """Show the plan by which a table was read, what would come in by it, and which lines would not."""
        if plan != self._plan:
            self._use(plan)
        said = self.tr("{new} marks would come in. {known} are here already. {bad} lines would be left out.")
        self._told.setText(said.format(new=new, known=known, bad=len(read.bad)))
        announce(self, self._told.text())
        lines = [words(why) for why in read.bad[:MOST_BAD]]
        more = [self.tr("And {n} more.").format(n=len(read.bad) - MOST_BAD)] if len(read.bad) > MOST_BAD else []
        self._bad.setText("\n".join((*(f"{one.title}. {one.text}" for one in lines), *more)))
        self._bad.setVisible(bool(read.bad))
        self._table.show_rows(self._rows(read.marks[:MOST_SHOWN]))
        self._take.setEnabled(new > 0)

    def _rows(self, marks: Sequence[Mark]) -> Rows:
        heads = (self.tr("Line"), self.tr("When"), self.tr("Mood, 0 to 10"), self.tr("Energy"), self.tr("Note"))

        def cell(row: int, column: int) -> str:
            one = marks[row]
            energy = "" if one.energy is None else tenths(one.energy)
            return (str(one.line), f"{one.at:%Y-%m-%d %H:%M}", tenths(one.mood), energy, one.note)[column]

        return Rows(heads, len(marks), cell)

    def _fit(self) -> None:
        self._table.setMinimumHeight(self._theme.px(TABLE_PX))


def _named(name: str, field: QWidget) -> QWidget:
    """Put a field's name above it."""
    both = QWidget()
    box = QVBoxLayout(both)
    box.setContentsMargins(0, 0, 0, 8)
    box.setSpacing(4)
    box.addWidget(Words(name, "small"))
    box.addWidget(field)
    return both
