"""One part of the protocol's form, built from the format's own annotations: no field is named here.

Writes every answer into the draft and shows at each field what the check says of it.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain import forms
from companion.domain.drafting import Draft
from companion.domain.forms import Ask, Field
from companion.domain.protocol import Protocol
from companion.domain.schema import Path, Problem
from companion.ui.pages.studio.protocol.answers import UNSAID, Answer, Length, Line, Long, OneOf, SomeOf
from companion.ui.pages.studio.protocol.choices import PARTS, is_open, option_words, problem_words
from companion.ui.pages.studio.protocol.labels import Label, key, label_of
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.words import Words

SHORT_PX = 240
SMALL = 2
"""An entry with so many short fields stands in one row with its buttons."""


class PartForm(QWidget):
    """Ask for the fields of one part; `changed` follows each answer, `reshaped(Path)` each entry added or taken out."""

    changed = Signal()
    reshaped = Signal(object)

    def __init__(self, theme: Theme, draft: Draft, part: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._draft = theme, draft
        self._faults: dict[Path, Words] = {}
        self._first: dict[Path, QWidget] = {}
        self._rows: list[tuple[QBoxLayout, QWidget]] = []
        self._wrong_ids = {problem.path for problem in draft.problems() if problem.path[-1:] == ("id",)}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        named = {field.name: field for field in forms.fields_of(Protocol)}
        self._put(box, (), [named[name] for name in PARTS[part]], top=True)
        box.addStretch(1)
        self._turn()
        theme.changed.connect(self._turn)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say at each field what is wrong with it, and nothing at the others."""
        said: dict[Path, Problem] = {}
        for problem in problems:
            place = self.nearest(problem.path)
            if place is not None:
                said.setdefault(place, problem)
        for path, words in self._faults.items():
            found = said.get(path)
            words.setVisible(found is not None)
            if found is not None:
                words.setText(problem_words(found))
                words.set_kind("tiny" if is_open(found) else "alarm")
            field = self._first.get(path)
            if field is not None:
                field.setAccessibleDescription(words.text() if found is not None else "")

    def nearest(self, path: Path) -> Path | None:
        """Give the field, or the group around it, at which a problem of that path is shown."""
        return next((path[:n] for n in range(len(path), 0, -1) if path[:n] in self._faults), None)

    def go_to(self, path: Path) -> None:
        """Put the keyboard on a field, or the first one inside a group."""
        place = self.nearest(path)
        inside = [one for at, one in self._first.items() if place is not None and at[: len(place)] == place]
        if place in self._first:
            self._first[place].setFocus()
        elif inside:
            inside[0].setFocus()

    # -- how it is laid out -----------------------------------------------------------------------------------

    def _put(self, box: QBoxLayout, path: Path, fields: Sequence[Field], *, top: bool = False) -> None:
        """Put short fields side by side, and what needs room below them, in the order of the format."""
        row: list[QWidget] = []
        for field in fields:
            place = (*path, field.name)
            if field.ask is Ask.FIXED or (field.name == "id" and path and place not in self._wrong_ids):
                continue
            if field.ask in (Ask.GROUP, Ask.ENTRIES):
                self._flush(box, row, top=top)
                box.addWidget(self._frame(place, field, top=top or field.ask is Ask.ENTRIES))
            elif label_of(place).long or field.ask in (Ask.LINES, Ask.CHOICES):
                if top:
                    row.append(self._asked(place, field))
                else:
                    self._flush(box, row, top=False)
                    box.addWidget(self._asked(place, field))
            else:
                row.append(self._asked(place, field))
        self._flush(box, row, top=top)

    def _flush(self, box: QBoxLayout, row: list[QWidget], *, top: bool) -> None:
        if not row:
            return
        columns = Columns(self._theme, ((1, SHORT_PX), (1, SHORT_PX)), spacing=16)
        for widget in row:
            columns.addWidget(widget)
        if top:
            card = Card()
            card.box.addLayout(columns)
            box.addWidget(card)
        else:
            box.addLayout(columns)
        row.clear()

    def _frame(self, path: Path, field: Field, *, top: bool) -> QWidget:
        """Give a card for a group or a list at the top, a plain heading inside one."""
        label = label_of(path)
        card = Card() if top else None
        frame: QWidget = card if card is not None else QWidget()
        box: QBoxLayout = card.box if card is not None else QVBoxLayout(frame)
        if card is None:
            box.setContentsMargins(0, 8, 0, 0)
        frame.setAccessibleName(label.text)
        box.addWidget(Words(label.text, "subheading" if top else "strong"))
        if label.help:
            box.addWidget(Words(label.help, "small"))
        self._add_fault(box, path)
        if field.ask is Ask.ENTRIES:
            self._entries(box, path, field)
        elif field.optional:
            self._maybe(box, path, field, label)
        elif field.inner is not None:
            self._put(box, path, forms.fields_of(field.inner))
        return frame

    def _maybe(self, box: QBoxLayout, path: Path, field: Field, label: Label) -> None:
        """Ask whether there is such a group at all, then for its fields."""
        there = self._draft.at(path)
        known = self._draft.has(path)
        choice = OneOf(self._theme, label, [(True, self.tr("The protocol has them")), (False, self.tr("None"))])
        choice.show_value(there is not None if known else None)

        def chosen(value: object) -> None:
            if value is UNSAID:
                self._draft.drop(path)
            else:
                self._draft.put(path, forms.blank(field.inner) if value and field.inner is not None else None)
            self.reshaped.emit(path)

        choice.given.connect(chosen)
        self._first[path] = choice
        box.addWidget(choice)
        if there is not None and field.inner is not None:
            self._put(box, path, forms.fields_of(field.inner))

    def _entries(self, box: QBoxLayout, path: Path, field: Field) -> None:
        found = self._draft.at(path)
        count = len(found) if isinstance(found, list) else 0
        inner = field.inner or Protocol
        shown = [one for one in forms.fields_of(inner) if one.name != "id"]
        small = len(shown) <= SMALL and not any(label_of((*path, one.name)).long for one in shown)
        for at in range(count):
            entry = Card("calm")
            entry.box.setContentsMargins(16, 10, 12, 12)
            self._add_fault(entry.box, (*path, at))
            hands = self._hands(path, at, count)
            fields = QVBoxLayout()
            self._put(fields, (*path, at), forms.fields_of(inner))
            if small:
                row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
                row.addLayout(fields, 1)
                row.addWidget(hands)
                entry.box.addLayout(row)
                self._rows.append((row, hands))
            else:
                entry.box.addWidget(Head(Words(f"{label_of(path).text} {at + 1}", "small"), hands))
                entry.box.addLayout(fields)
            box.addWidget(entry)
        add = Button(self._theme, self.tr("Add"))
        add.setAccessibleDescription(label_of(path).text)
        add.clicked.connect(lambda: self._reshape(lambda: self._draft.add(path, inner), (*path, count)))
        self._first[path] = add
        line = Flow()
        line.addWidget(add)
        box.addLayout(line)

    def _hands(self, path: Path, at: int, count: int) -> QWidget:
        """Give the buttons that move an entry or take it out."""
        hands = QWidget()
        row = QHBoxLayout(hands)
        row.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        row.setSpacing(4)
        offers: tuple[tuple[str, Callable[[], None], int, bool], ...] = (
            (self.tr("Up"), lambda: self._draft.move(path, at, -1), at - 1, at > 0),
            (self.tr("Down"), lambda: self._draft.move(path, at, 1), at + 1, at < count - 1),
            (self.tr("Remove"), lambda: self._draft.remove(path, at), min(at, count - 2), True),
        )
        for words, act, after, offered in offers:
            button = Button(self._theme, words, "quiet")
            button.setAccessibleDescription(f"{label_of(path).text} {at + 1}")
            place = (*path, after) if after >= 0 else path
            button.clicked.connect(lambda _=False, act=act, place=place: self._reshape(act, place))
            row.addWidget(button)
            if not offered:
                button.hide()
        row.addStretch(0)
        return hands

    def _turn(self) -> None:
        """Put the buttons of a small entry beside its fields, or below them where text is large."""
        large = self._theme.large
        for row, hands in self._rows:
            row.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
            for button in hands.findChildren(Button):
                policy = button.sizePolicy()
                # so that the fields of all entries are equally wide; below each other they are
                policy.setRetainSizeWhenHidden(not large)
                button.setSizePolicy(policy)

    def _reshape(self, act: Callable[[], None], place: Path) -> None:
        act()
        self.reshaped.emit(place)

    # -- one field --------------------------------------------------------------------------------------------

    def _asked(self, path: Path, field: Field) -> QWidget:
        """Give a field with its name above, and below it a word of help and what is wrong."""
        label = label_of(path)
        widget = QWidget()
        box = QVBoxLayout(widget)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(4)
        box.addWidget(Words(label.text, "small"))
        answer = self._answer(path, field, label)
        answer.show_value(self._draft.at(path) if self._draft.has(path) else None)
        answer.given.connect(lambda value: self._take(path, value))
        self._first[path] = answer
        box.addWidget(answer)
        if label.help:
            box.addWidget(Words(label.help, "tiny"))
        self._add_fault(box, path)
        box.addStretch(1)
        return widget

    def _take(self, path: Path, value: object) -> None:
        if value is UNSAID:
            self._draft.drop(path)
        else:
            self._draft.put(path, value)
        self.changed.emit()

    def _answer(self, path: Path, field: Field, label: Label) -> Answer:
        if field.ask is Ask.SWITCH:
            return OneOf(self._theme, label, [(True, self.tr("Yes")), (False, self.tr("No"))])
        if field.ask is Ask.CHOICE:
            return OneOf(self._theme, label, [(one, option_words(path, one)) for one in field.options])
        if field.ask is Ask.CHOICES:
            return SomeOf(self._theme, label, [(one, option_words(path, one)) for one in field.options])
        if field.ask is Ask.LENGTH:
            return Length(self._theme, field, label)
        if key(path).startswith("tiers.") and field.name == "contacts":
            return SomeOf(self._theme, label, self._contacts())
        if label.long or field.ask is Ask.LINES:
            return Long(self._theme, field, label)
        return Line(field, label)

    def _contacts(self) -> list[tuple[str, str]]:
        found = self._draft.at(("contacts",))
        entries = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
        return [(str(one.get("id")), f"{one.get('name') or '…'}, {one.get('role') or '…'}") for one in entries]

    def _add_fault(self, box: QBoxLayout, path: Path) -> None:
        words = Words("", "alarm")
        words.hide()
        self._faults[path] = words
        box.addWidget(words)
