"""A protocol as the patient and as the sitter will meet it, in the order of the day; and the way into a rehearsal.

The protocol's own words, with the window's own cards where they stand alone. Answers given here are kept nowhere.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.protocol import EndAction, Gate, Item, Protocol, TierName
from companion.ui.pages.dates import date_of_day_words
from companion.ui.pages.frame import Page
from companion.ui.pages.session.contacts import Contacts
from companion.ui.pages.session.gate_card import GateCard
from companion.ui.pages.session.safety_words import limit_words, tier_name
from companion.ui.pages.session.times import exact_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

PATIENT, SITTER = "patient", "sitter"


class PreviewPage(Page):
    """Show a protocol to be read; `rehearse_asked` wants it tried in the session's own pages."""

    back_asked = Signal()
    rehearse_asked = Signal()

    def __init__(self, theme: Theme, protocol: Protocol) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Preview"))
        self._protocol = protocol
        row = Flow(spacing=8)
        for words, asked, kind in (
            (self.tr("Back"), self.back_asked, "quiet"),
            (self.tr("Rehearse it"), self.rehearse_asked, "primary"),
        ):
            button = Button(theme, words, kind)
            button.clicked.connect(asked)
            row.addWidget(button)
        self.add(Head(Words(protocol.title, "page"), row))
        self.add(Words(self.tr("A rehearsal shows every page as it will be, with no medicine."), "soft"))
        seen = Segmented(
            theme, [(PATIENT, self.tr("The patient")), (SITTER, self.tr("The sitter"))], self.tr("Who reads")
        )
        seen.chosen.connect(self._show)
        self.box.addWidget(seen)
        self._cards = QWidget()
        self.box.addWidget(self._cards)
        self.box.addStretch(1)
        self._show(PATIENT)

    def _show(self, who: str) -> None:
        cards = QWidget()
        box = QVBoxLayout(cards)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for make in self._patient() if who == PATIENT else self._sitter():
            made = make()
            if made is not None:
                box.addWidget(made)
        self.box.replaceWidget(self._cards, cards)
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = cards

    # -- the patient ------------------------------------------------------------------------------------------

    def _patient(self) -> Sequence[Callable[[], QWidget | None]]:
        lists = self._protocol.lists
        return (
            self._about,
            self._before,
            *(partial(self._gate, gate) for gate in self._protocol.gates),
            lambda: self._card(self.tr("To make ready"), _texts(lists.patient)),
            self._holds,
            self._grounding,
            lambda: self._card(self.tr("Driving"), [self._protocol.texts.driving]),
            self._aftercare,
            self._later,
            lambda: self._card(self.tr("Your clinic's pages"), [page.title for page in self._protocol.education]),
        )

    def _about(self) -> Card:
        protocol = self._protocol
        days = self.tr("Valid from {since} until {until}.").format(
            since=_date(protocol.valid_from), until=_date(protocol.valid_until)
        )
        lines = [f"{protocol.clinic.name}, {protocol.clinic.prescriber}", days]
        lines += [one for one in (protocol.audience, protocol.medicine) if one]
        return self._card(self.tr("From your clinic"), lines) or Card()

    def _before(self) -> Card | None:
        lines = [
            f"{exact_words(one.lead_s)}: {one.text}"
            for one in sorted(self._protocol.before, key=lambda one: -one.lead_s)
        ]
        return self._card(self.tr("Before the first hold"), lines)

    def _gate(self, gate: Gate) -> QWidget:
        card = GateCard(self.theme, gate, self._protocol.contacts)
        card.answered.connect(card.show_answer)
        return card

    def _holds(self) -> Card | None:
        ends = {EndAction.SPIT: self.tr("then spit out"), EndAction.SWALLOW: self.tr("then swallow")}
        lines = [f"{exact_words(one.hold_s)}, {ends[one.end]}: {one.text}" for one in self._protocol.holds]
        return self._card(self.tr("Holds"), lines)

    def _grounding(self) -> Card | None:
        steps = self._protocol.grounding
        lines = [f"{one.count} {one.what}. {one.hint}" for one in steps.steps]
        return self._card(self.tr("Coming back"), [steps.opening, *lines, steps.closing])

    def _aftercare(self) -> Card | None:
        lines = [f"{one.title}: {one.text}" for one in self._protocol.aftercare]
        return self._card(self.tr("Afterwards"), lines)

    def _later(self) -> Card | None:
        protocol = self._protocol
        lines = [self.tr("After {days} days: {what}").format(days=_days(one.days), what=f"{one.title}. {one.text}")
                 for one in protocol.check_ins]  # fmt: skip
        lines += [self.tr("After {days} days: {what}").format(days=_days(one.days), what=one.text)
                  for one in protocol.prompts]  # fmt: skip
        lines += [self.tr("After {days} days: {what}").format(days=_days(one.days), what=one.measure)
                  for one in protocol.measures]  # fmt: skip
        return self._card(self.tr("The days after"), lines)

    # -- the sitter -------------------------------------------------------------------------------------------

    def _sitter(self) -> Sequence[Callable[[], QWidget | None]]:
        protocol = self._protocol
        texts, checks, limits = protocol.texts, protocol.checks, protocol.limits
        every = self.tr("One every {length}.").format(length=exact_words(checks.every_s))
        beyond = [] if limits is None else [*(limit_words(one) for one in limits.values), limits.text]
        return (
            lambda: self._card(self.tr("The sitter agrees"), _texts(protocol.lists.sitter)),
            lambda: self._card(self.tr("The room"), _texts(protocol.lists.room)),
            self._holds,
            lambda: self._card(self.tr("Checks"), [every, *checks.look_for, *checks.avoid]),
            lambda: self._card(self.tr("Readings"), [one.title for one in protocol.vitals]),
            lambda: self._card(self.tr("Your prescriber's limits"), beyond),
            lambda: self._card(self.tr("In the window"), [texts.window_for_sitter]),
            lambda: self._card(self.tr("What do you notice?"), [one.label for one in protocol.observations]),
            lambda: self._card(
                self.tr("Side effects"), [f"{one.label} · {tier_name(one.tier)}" for one in protocol.side_effects]
            ),
            *(partial(self._tier, name) for name in reversed(TierName)),
            lambda: self._card(self.tr("Until help is there"), protocol.tiers.first_aid),
            lambda: self._card(self.tr("What to say"), protocol.tiers.say),
            lambda: self._card(self.tr("In the return"), [texts.return_for_sitter]),
            lambda: self._card(self.tr("Before the close"), [texts.recovery_for_sitter, *_texts(protocol.readiness)]),
            lambda: self._card(self.tr("When a line says not yet"), [texts.not_ready]),
            lambda: self._card(self.tr("Read this aloud"), [texts.driving]),
        )

    def _tier(self, name: TierName) -> Card | None:
        tier = self._protocol.tiers.of(name)
        card = self._card(tier_name(name), [tier.text, *tier.signs])
        contacts = [self._protocol.contact(one) for one in tier.contacts]
        if card is not None and contacts:
            card.add(Contacts(contacts))
        return card

    # -- parts ------------------------------------------------------------------------------------------------

    def _card(self, title: str, lines: Sequence[str]) -> Card | None:
        """Give a card with a line for each, none where there is nothing to say."""
        if not lines:
            return None
        card = Card()
        card.heading(title)
        for line in lines:
            card.add(Words(line))
        return card


def _texts(items: Sequence[Item]) -> list[str]:
    return [item.text for item in items]


def _days(days: Sequence[int]) -> str:
    return ", ".join(QLocale().toString(day) for day in days)


def _date(day: date) -> str:
    return f"{date_of_day_words(day)} {day.year}"
