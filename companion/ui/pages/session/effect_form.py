"""Noting a side effect: what, since when, how strong, what was done; and that an earlier one is over.

What can be chosen, and whose words follow, is the protocol's. Draws no conclusion.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from companion.domain.protocol import SideEffect
from companion.domain.safety import Effect
from companion.domain.safety_events import EffectEnded, EffectNoted, Strength
from companion.domain.session import State
from companion.ui.pages.dates import line_of
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.session.one_of import OneOf
from companion.ui.pages.session.safety_words import strength_name
from companion.ui.pages.session.times import MS_PER_MIN, length_words
from companion.ui.theme import Theme
from companion.ui.tokens import TARGET_BIG
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words

AGO_MIN = (0, 5, 10, 20, 40)


class EffectForm(FormPage):
    """Ask for a side effect; `done` gives EffectNoted, `over` EffectEnded for one that lasts."""

    done = Signal(object)
    over = Signal(object)

    def __init__(self, theme: Theme, state: State, now_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("A side effect"), parent=parent)
        self._now_ms = now_ms
        self._effects = state.protocol.side_effects
        columns = Columns(theme, ((11, 400), (10, 360)), spacing=32)
        what = Card()
        what.heading(self.tr("What is it?"))
        self._group = QButtonGroup(self)
        what.box.addLayout(self._tiles(theme))
        self._own = what.add(LineField(self.tr("Something else, in your words"), big=True))
        self._own.changed.connect(self._refresh)
        columns.addWidget(what)
        columns.addWidget(self._how(theme, state, now_ms))
        self.box.addLayout(columns)
        self.box.addStretch(1)
        self._save = Button(theme, self.tr("Record the side effect"), "primary", big=True)
        self._save.clicked.connect(self._record)
        self.add_foot(self._save)
        self._refresh()

    def _tiles(self, theme: Theme) -> Flow:
        tiles = Flow(columns=3)
        for at, effect in enumerate(self._effects):
            tile = Button(theme, effect.label, tile=True)
            tile.setCheckable(True)
            tile.setMinimumHeight(TARGET_BIG)
            self._group.addButton(tile, at)
            tiles.addWidget(tile)
        self._group.idClicked.connect(self._refresh)
        return tiles

    def _how(self, theme: Theme, state: State, now_ms: int) -> QWidget:
        card = Card()
        ago = [(str(n), self.tr("Now") if not n else self.tr("{n} min ago").format(n=n)) for n in AGO_MIN]
        self._since = card.add(OneOf(theme, self.tr("Since when?"), ago, big=False))
        strengths = [(one.value, line_of(strength_name(one))) for one in Strength]
        self._strength = card.add(OneOf(theme, self.tr("How strong is it?"), strengths))
        for question in (self._since, self._strength):
            question.chosen.connect(self._refresh)
        self._since.set_answer("0")
        self._action = card.add(LineField(self.tr("What you did, if anything"), big=True))
        self._note = card.add(LineField(self.tr("Note"), big=True))
        for effect in state.safety.lasting:
            card.add(self._lasting(theme, effect, now_ms))
        return card

    def _lasting(self, theme: Theme, effect: Effect, now_ms: int) -> Card:
        card = Card("calm")
        lasted = length_words(max(0, now_ms - effect.onset_ms))
        card.add(Words(self.tr("{what}, for {length}").format(what=effect.label, length=lasted)))
        over = card.add(Button(theme, self.tr("It is over"), big=True))
        over.setAccessibleName(f"{effect.label}: {over.words()}")
        over.clicked.connect(lambda: self.over.emit(EffectEnded(effect.number, self._now_ms)))
        return card

    def _chosen(self) -> SideEffect | None:
        at = self._group.checkedId()
        return self._effects[at] if at >= 0 else None

    def _refresh(self) -> None:
        named = self._chosen() is not None or bool(self._own.text())
        self._save.setEnabled(named and self._strength.answer() is not None)

    def _record(self) -> None:
        chosen = self._chosen()
        ago_ms = int(self._since.answer() or 0) * MS_PER_MIN
        note = [self._note.text()]
        if chosen is not None:  # the clinic's words for it follow, and one's own are kept beside it
            note.insert(0, self._own.text())
        self.done.emit(
            EffectNoted(
                number=0,
                effect="" if chosen is None else chosen.id,
                label=self._own.text() if chosen is None else chosen.label,
                onset_ms=max(0, self._now_ms - ago_ms),
                strength=Strength(self._strength.answer() or ""),
                action=self._action.text(),
                note=". ".join(words for words in note if words),
            )
        )
