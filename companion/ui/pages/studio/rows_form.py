"""A form of labelled rows, for the inspector: a name at the left, a field at the right. Holds no value itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.words import Words


class RowsForm(QWidget):
    """Rows that are put in from top to bottom; each field tells what a person chose, never what was set."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        column.addStretch(1)  # rows stay together in a card that is taller than they are
        self._grid.setContentsMargins(4, 0, 4, 4)  # room for the focus ring
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._named: list[tuple[int, Words, QWidget]] = []
        theme.changed.connect(self._lay)

    def heading(self, text: str) -> Words:
        """Add a line that stands for itself."""
        words = Words(text, "subheading")
        self._grid.addWidget(words, self._grid.rowCount(), 0, 1, 2)
        return words

    def fact(self, label: str) -> Words:
        """Add a row that is only read."""
        words = Words("", "strong")
        self._put(label, words)
        return words

    def choice(self, label: str, entries: Sequence[tuple[str, str]], then: Callable[[str], None]) -> Dropdown:
        """Add a row with one of a few; entries are (key, words)."""
        field = Dropdown(self._theme, label)
        for key, words in entries:
            field.addItem(words, key)
        field.activated.connect(lambda _: then(str(field.currentData())))
        self._put(label, field)
        return field

    def number(
        self, label: str, unit: str, limits: tuple[float, float], step: float, then: Callable[[float], None]
    ) -> QDoubleSpinBox:
        """Add a row with a number; its lowest value may have words of its own (`setSpecialValueText`)."""
        field = QDoubleSpinBox()
        field.setDecimals(1)
        field.setRange(*limits)
        field.setSingleStep(step)
        field.setSuffix(f" {unit}" if unit else "")
        field.setKeyboardTracking(False)
        field.setAccessibleName(label)
        field.setProperty("ringRadius", RADIUS_SMALL)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a wheel that passes by changes nothing
        field.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        field.valueChanged.connect(then)
        self._put(label, field)
        return field

    def line(self, label: str, then: Callable[[str], None]) -> QLineEdit:
        """Add a row with a line of words."""
        field = QLineEdit()
        field.setAccessibleName(label)
        field.setProperty("ringRadius", RADIUS_SMALL)
        field.textEdited.connect(then)
        self._put(label, field)
        return field

    def tick(self, label: str, then: Callable[[bool], None]) -> ChecklistRow:
        """Add a row that is on or off."""
        field = ChecklistRow(self._theme, label)
        field.clicked.connect(lambda: then(field.is_done()))
        self._grid.addWidget(field, self._grid.rowCount(), 0, 1, 2)
        return field

    def _put(self, label: str, field: QWidget) -> None:
        words = Words(label, "soft")
        if not isinstance(field, Words):
            words.setBuddy(field)
        self._named.append((self._grid.rowCount() + 1, words, field))
        self._lay()

    def _lay(self) -> None:
        """Put each name beside its field, or above it where large text leaves no room for both."""
        above = self._theme.large
        for row, words, field in self._named:
            self._grid.addWidget(words, row - 1 if above else row, 0, 1, 2 if above else 1)
            self._grid.addWidget(field, row, 0 if above else 1, 1, 2 if above else 1)


def put_number(field: QDoubleSpinBox, value: float) -> None:
    """Show a number without telling anyone."""
    with QSignalBlocker(field):
        field.setValue(value)


def put_choice(field: Dropdown, key: str) -> None:
    """Show an entry without telling anyone."""
    with QSignalBlocker(field):
        field.setCurrentIndex(field.findData(key))


def put_line(field: QLineEdit, text: str) -> None:
    """Show words without telling anyone, and without moving the keyboard's place in them."""
    if field.text() != text:
        with QSignalBlocker(field):
            field.setText(text)
