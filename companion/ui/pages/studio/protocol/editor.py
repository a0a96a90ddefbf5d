"""The protocol editor: parts to choose from, the form of one, what is still open, and the way to file and preview.

Shows and asks; the draft keeps what was said, and files are the room's.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout

from companion.domain.drafting import Draft
from companion.domain.schema import Path, Problem
from companion.ui.pages.frame import Page
from companion.ui.pages.studio.protocol.choices import PARTS, is_open, part_of, part_words, place_words, problem_words
from companion.ui.pages.studio.protocol.form import PartForm
from companion.ui.pages.studio.protocol.part_choice import PartChoice
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.words import Words

WAIT_MS = 150
"""The check waits for the typing to rest."""


class ProtocolEditor(Page):
    """Edit one draft. Each signal asks the room for what its name says."""

    back_asked = Signal()
    file_asked = Signal()
    save_asked = Signal()
    preview_asked = Signal()

    def __init__(self, theme: Theme, draft: Draft, name: str = "") -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Protocol"))
        self.draft = draft
        self.name = name
        """The name of the file it was read from or saved to, if any."""
        self.problems: tuple[Problem, ...] = ()
        self._part = next(iter(PARTS))
        self._buttons: dict[str, Button] = {}
        self.add(self._head())
        self._parts = PartChoice(theme, [(part, part_words(part)) for part in PARTS], self.tr("Parts of the protocol"))
        self._parts.chosen.connect(self.open_part)
        self.box.addWidget(self._state_card())
        self.box.addWidget(self._parts)
        self._form: PartForm | None = None
        self.box.addStretch(1)
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self.check)
        self.open_part(self._part)

    def _head(self) -> Head:
        row = Flow(spacing=8)
        offers: tuple[tuple[str, str, Callable[[], object], str], ...] = (
            ("back", self.tr("Back"), self.back_asked.emit, "quiet"),
            ("undo", self.tr("Undo"), self.undo, "quiet"),
            ("redo", self.tr("Redo"), self.redo, "quiet"),
            ("open", self.tr("Open"), self.file_asked.emit, "secondary"),
            ("preview", self.tr("Preview"), self.preview_asked.emit, "secondary"),
            ("save", self.tr("Save as a file"), self.save_asked.emit, "primary"),
        )
        for key, words, act, kind in offers:
            button = self._buttons[key] = Button(self.theme, words, kind)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        return Head(Words(self.tr("Protocol"), "page"), row)

    def _state_card(self) -> Card:
        card = Card("calm")
        card.box.setContentsMargins(24, 14, 24, 14)
        row = QHBoxLayout()
        self._state = Words("", "strong")
        self._next_place = Words("", "soft")
        self._next = Button(self.theme, self.tr("Show the next"))
        self._next.clicked.connect(self._go_next)
        self._take_out = Button(self.theme, self.tr("Take it out"))
        self._take_out.clicked.connect(self._drop_strange)
        row.addWidget(self._state, 1)
        row.addWidget(self._take_out)
        row.addWidget(self._next)
        card.box.addLayout(row)
        card.add(self._next_place)
        return card

    # -- what is shown ----------------------------------------------------------------------------------------

    def open_part(self, part: str) -> None:
        """Show the form of one part."""
        self._part = part
        self._parts.select(part)
        form = PartForm(self.theme, self.draft, part)
        form.changed.connect(self._timer.start)
        form.reshaped.connect(self._reshaped)
        if self._form is None:
            self.box.insertWidget(self.box.count() - 1, form)
        else:
            self.box.replaceWidget(self._form, form)
            self._form.hide()
            self._form.deleteLater()
        self._form = form
        form.show()
        self.check()

    def check(self) -> None:
        """Hold the draft against the format's rules, and say what they say."""
        self._timer.stop()
        self.problems = self.draft.problems()
        if self._form is not None:
            self._form.show_problems(self.problems)
        self._parts.offer([(part, self._part_label(part)) for part in PARTS])
        self._state.setText(self._state_words())
        first = self._first()
        self._next.setVisible(first is not None)
        self._take_out.setVisible(first is not None and first.code in ("unknown", "strange"))
        said = "" if first is None else f"{place_words(first.path)}: {problem_words(first)}"
        self._next_place.setText(said)
        self._next_place.setVisible(bool(said))
        self._buttons["undo"].setEnabled(self.draft.can_undo)
        self._buttons["redo"].setEnabled(self.draft.can_redo)
        self._buttons["preview"].setEnabled(not self.problems)

    def say_saved(self, words: str) -> None:
        """Say where the file is now."""
        self.banner.say(words)
        self.check()

    def _state_words(self) -> str:
        empty = sum(is_open(one) for one in self.problems)
        wrong = len(self.problems) - empty
        if not self.problems:
            return self.tr("Complete: a session can be opened by it.") + ("" if self.draft.saved else self._unsaved())
        parts = []
        if empty:
            parts.append(self.tr("%n to fill in", "", empty))
        if wrong:
            parts.append(self.tr("%n to put right", "", wrong))
        return self.tr("Not complete: {parts}.").format(parts=", ".join(parts)) + self._unsaved()

    def _unsaved(self) -> str:
        return "" if self.draft.saved else " " + self.tr("Not saved yet.")

    def _part_label(self, part: str) -> str:
        count = sum(part_of(problem.path) == part for problem in self.problems)
        return f"{part_words(part)} · {count}" if count else part_words(part)

    # -- what is asked ----------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back."""
        self.draft.undo()
        self.open_part(self._part)

    def redo(self) -> None:
        """Take it again."""
        self.draft.redo()
        self.open_part(self._part)

    def go_to(self, path: Path) -> None:
        """Show a field, with the keyboard on it."""
        if part_of(path) != self._part:
            self.open_part(part_of(path))
        if self._form is not None:
            self._form.go_to(path)
            field = self._form.focusWidget()
            if field is not None:
                self._scroll.ensureWidgetVisible(field, 0, 160)

    def _first(self) -> Problem | None:
        """Give the next thing to look at: what is wrong before what is merely open, this part before the others."""
        here = sorted(self.problems, key=lambda one: (is_open(one), part_of(one.path) != self._part))
        return here[0] if here else None

    def _go_next(self) -> None:
        first = self._first()
        if first is not None:
            self.go_to(first.path)
            announce(self, f"{place_words(first.path)}: {problem_words(first)}")

    def _drop_strange(self) -> None:
        first = self._first()
        if first is not None:
            self.draft.drop(first.path)
            self.open_part(self._part)

    def _reshaped(self, path: Path) -> None:
        at = self._scroll.verticalScrollBar().value()
        self.open_part(self._part)
        self._scroll.verticalScrollBar().setValue(at)
        if self._form is not None:
            self._form.go_to(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take steps back and forth by the usual keys, where no field takes them for its own words."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)
