"""The fields of the protocol's form: each shows a value of the file and tells what a person made of it.

What was typed is told as it is, be it wrong: the file's own check says so, and nothing typed is lost. Empty is empty;
no field begins with a value.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.domain.forms import Ask, Field
from companion.domain.schema import Data
from companion.ui.pages.studio.protocol.labels import Label
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.text_field import TextField
from companion.ui.widgets.tick_box import TickBox
from companion.ui.widgets.words import Words

UNSAID = object()
"""No answer yet: the field is taken out of the file."""
HOUR_S, MINUTE_S = 3600, 60
LINES_PX = 84


class Answer(QWidget):
    """One answer; `given(value)` follows what a person does, never what is shown."""

    given = Signal(object)

    def show_value(self, value: Data) -> None:
        """Show what the file has."""
        raise NotImplementedError


class Line(Answer):
    """A line of words or figures."""

    def __init__(self, field: Field, label: Label) -> None:
        super().__init__()
        self._field = field
        self._edit = _edit(label.text)
        self.setFocusProxy(self._edit)
        _bare(self).addWidget(self._edit)
        self._edit.textEdited.connect(lambda text: self.given.emit(self._value(text.strip())))

    def show_value(self, value: Data) -> None:
        """Show a text, a number, or numbers with commas between them."""
        whole = ", ".join(str(one) for one in value) if isinstance(value, list) else value
        self._edit.setText("" if whole is None else str(whole))

    def _value(self, text: str) -> object:
        if self._field.ask is Ask.NUMBERS:
            parts = [_figure(part.strip()) for part in text.replace(";", ",").split(",") if part.strip()]
            return parts if parts or not self._field.optional else None
        if not text:
            return None if self._field.optional else UNSAID
        return _figure(text) if self._field.ask is Ask.NUMBER else text


class Length(Answer):
    """A length of time in hours, minutes and seconds, each in a box of its own, so that no unit is ever guessed."""

    def __init__(self, theme: Theme, field: Field, label: Label) -> None:
        super().__init__()
        self._optional, self._theme = field.optional, theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._boxes: list[QLineEdit] = []
        for unit, called in (
            (self.tr("h"), self.tr("hours")),
            (self.tr("min"), self.tr("minutes")),
            (self.tr("s"), self.tr("seconds")),
        ):
            box = _edit(f"{label.text}, {called}")
            box.textEdited.connect(lambda _: self.given.emit(self._value()))
            row.addWidget(box)
            row.addWidget(Words(unit, "soft", wrap=False))
            self._boxes.append(box)
        row.addStretch(1)
        self.setFocusProxy(self._boxes[0])  # Tab passes over what stands before a proxy
        theme.changed.connect(self._fit)
        self._fit()

    def show_value(self, value: Data) -> None:
        """Show seconds as hours, minutes and seconds; what is no length stands in the last box as it is."""
        if type(value) is int and value >= 0:
            hours, rest = divmod(value, HOUR_S)
            parts = [hours or "", rest // MINUTE_S or "", rest % MINUTE_S or ""]
            parts[-1] = parts[-1] if value else 0
        else:
            parts = ["", "", "" if value is None else value]
        for box, part in zip(self._boxes, parts, strict=True):
            box.setText(str(part))

    def _value(self) -> object:
        texts = [box.text().strip() for box in self._boxes]
        if not any(texts):
            return None if self._optional else UNSAID
        figures = [_figure(text) if text else 0 for text in texts]
        whole = [one for one in figures if isinstance(one, int)]
        if len(whole) < len(figures):
            return " ".join(text for text in texts if text)
        return sum(one * size for one, size in zip(whole, (HOUR_S, MINUTE_S, 1), strict=True))

    def _fit(self) -> None:
        for box in self._boxes:
            box.setFixedWidth(self._theme.px(28) + 30)


class Long(Answer):
    """Some lines of words, or a list with one entry in each line."""

    def __init__(self, theme: Theme, field: Field, label: Label) -> None:
        super().__init__()
        self._lines, self._optional, self._showing = field.ask is Ask.LINES, field.optional, False
        self._edit = TextField(theme, label.text, LINES_PX, titled=False)
        self.setFocusProxy(self._edit)
        _bare(self).addWidget(self._edit)
        self._edit.changed.connect(self._tell)

    def show_value(self, value: Data) -> None:
        """Show words, or a list of lines."""
        self._showing = True
        text = "\n".join(str(one) for one in value) if isinstance(value, list) else value
        self._edit.set_text("" if text is None else str(text))
        self._showing = False

    def _tell(self) -> None:
        if self._showing:
            return
        text = self._edit.text()
        if self._lines:
            self.given.emit([line.strip() for line in text.splitlines() if line.strip()])
        else:
            self.given.emit(text or (None if self._optional else UNSAID))


class OneOf(Answer):
    """One of a few, none of them chosen beforehand; `options` are (value, words)."""

    def __init__(self, theme: Theme, label: Label, options: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self._list = Dropdown(theme, label.text)
        self._values: list[object] = [UNSAID, *(value for value, _ in options)]
        self._list.addItem(self.tr("Please choose"))
        for _, words in options:
            self._list.addItem(words)
        self.setFocusProxy(self._list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._list)
        row.addStretch(1)
        self._list.activated.connect(lambda at: self.given.emit(self._values[at]))

    def show_value(self, value: Data) -> None:
        """Show a value; one that can't be chosen is shown as no choice."""
        same = [at for at, one in enumerate(self._values) if type(one) is type(value) and one == value]
        self._list.setCurrentIndex(same[0] if same else 0)


class SomeOf(Answer):
    """Any of a few; `options` are (value, words)."""

    def __init__(self, theme: Theme, label: Label, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(label.text)
        row = Flow(24, parent=self)
        self._boxes: dict[str, TickBox] = {}
        for value, words in options:
            box = self._boxes[value] = TickBox(theme, words)
            box.setAccessibleDescription(label.text)
            box.clicked.connect(lambda _: self.given.emit([one for one, box in self._boxes.items() if box.isChecked()]))
            row.addWidget(box)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def show_value(self, value: Data) -> None:
        """Show which are in a list."""
        chosen = value if isinstance(value, list) else []
        for one, box in self._boxes.items():
            box.setChecked(one in chosen)


def _figure(text: str) -> object:
    """Give a whole number, or what was typed where it is none."""
    return int(text) if text.isascii() and text.lstrip("-").isdigit() and len(text) < 10 else text


def _edit(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setProperty("ringRadius", RADIUS_SMALL)
    return edit


def _bare(widget: QWidget) -> QVBoxLayout:
    box = QVBoxLayout(widget)
    box.setContentsMargins(0, 0, 0, 0)
    return box
