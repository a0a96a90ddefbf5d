"""A field for one measured number with its unit, such as a pulse. May stay empty; never mends what was typed."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.words import Words, one_line_px


class _Edit(QLineEdit):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrows up and down."""
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(way)


class NumberField(QWidget):
    """Take one number from `minimum` to `maximum`, or nothing; what lies outside is marked and said, not changed."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        label: str,
        unit: str,
        minimum: float,
        maximum: float,
        *,
        decimals: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._range = (minimum, maximum)
        self._decimals = decimals
        self._edit = _Edit()
        self._edit.setAccessibleName(f"{label}, {unit}" if unit else label)
        self._edit.setProperty("ringRadius", RADIUS_SMALL)
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._wrong = Words("", "alarm")
        self._wrong.hide()
        self.setFocusProxy(self._edit)
        self._title = title = Words(label, "small")
        title.setBuddy(self._edit)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._edit)
        row.addWidget(Words(unit, "soft", wrap=False))
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(4)
        box.addWidget(title)
        box.addLayout(row)
        box.addWidget(self._wrong)
        box.addStretch(1)
        self._edit.textChanged.connect(self._check)
        self._edit.stepped.connect(self._step)
        theme.changed.connect(self._set_width)
        self._set_width()

    def sizeHint(self) -> QSize:
        """Ask for the label in one line: beside others, fields stand uneven where one label wraps."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), one_line_px(self._title)), hint.height())

    def value(self) -> float | None:
        """Give the number, or None where the field is empty or wrong."""
        number = self._number()
        return None if number is None or self._outside(number) else number

    def set_value(self, value: float | None) -> None:
        """Put a number in, or empty the field."""
        self._edit.setText("" if value is None else QLocale().toString(float(value), "f", self._decimals))

    def is_wrong(self) -> bool:
        """Tell whether something is typed that is no number, or lies outside."""
        number = self._number()
        return bool(self._edit.text().strip()) and (number is None or self._outside(number))

    def _number(self) -> float | None:
        text = self._edit.text().strip()
        for locale in (QLocale(), QLocale.c()):
            number, is_number = locale.toDouble(text)
            if is_number:
                return round(float(number), self._decimals)
        return None

    def _outside(self, number: float) -> bool:
        return not self._range[0] <= number <= self._range[1]

    def _step(self, way: int) -> None:
        number = self._number()
        if number is not None:
            low, high = self._range
            self.set_value(min(high, max(low, number + way / 10**self._decimals)))

    def _check(self) -> None:
        wrong = self.is_wrong()
        if wrong != bool(self._edit.property("wrong")):
            self._edit.setProperty("wrong", wrong)
            self._edit.style().unpolish(self._edit)
            self._edit.style().polish(self._edit)
            low, high = (QLocale().toString(float(end), "f", self._decimals) for end in self._range)
            said = self.tr("A number from {low} to {high}, or nothing").replace("{low}", low).replace("{high}", high)
            self._wrong.setText(said)
            self._wrong.setVisible(wrong)
            self._edit.setAccessibleDescription(said if wrong else "")
        self.changed.emit()

    def _set_width(self) -> None:
        self._edit.setFixedWidth(self._theme.px(64) + 30)
