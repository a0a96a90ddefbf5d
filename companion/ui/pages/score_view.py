"""A score as a number, its range and its published band, and the word to talk it over. Concludes nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.measures import Measure, Score
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import Column
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class ScoreView(QWidget):
    """Show one score, or that it is kept for the clinic where the protocol does not show it.

    Signals: `done()` and `numbers_asked()`; `numbers_button` is hidden unless an answer asked for the numbers.
    """

    done = Signal()
    numbers_asked = Signal()

    def __init__(
        self, theme: Theme, measure: Measure, found: Score, *, shown: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        box = Column(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(16)
        card = Card("calm")
        card.heading(self.tr("Thank you. Your answers are kept."))
        if shown:
            card.add(Words(self._total(measure, found), "ask"))
            card.add(Words(self._band(measure, found), "strong"))
            card.add(Words(self.tr("It is a number, and no diagnosis. Please talk it over with your clinician.")))
        else:
            card.add(Words(self.tr("Your clinic looks at the score with you.")))
        box.addWidget(card)
        foot = Flow(spacing=12)
        self._done = Button(theme, self.tr("Done"), "primary")
        self._done.clicked.connect(self.done)
        self.numbers_button = Button(theme, self.tr("Show whom to call again"))
        self.numbers_button.clicked.connect(self.numbers_asked)
        foot.addWidget(self._done)
        foot.addWidget(self.numbers_button)
        box.addLayout(foot)
        box.addStretch(1)

    def take_keyboard(self) -> None:
        """Put the keyboard on the way out."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _total(self, measure: Measure, found: Score) -> str:
        """Say the number and its range, which stay in one line."""
        said = self.tr("{title}: {total} of {high}")
        first = min(said.index("{total}"), said.index("{high}"))
        said = said[:first] + said[first:].replace(" ", "\u00a0")
        return said.format(title=measure.title, total=f"{found.total:g}", high=f"{measure.high:g}")

    def _band(self, measure: Measure, found: Score) -> str:
        if found.band is None:
            return self.tr("No bands are published for it.")
        low, high = measure.ends(found.band)
        said = self.tr("Published band {low} to {high}: {name}")
        return said.format(low=f"{low:g}", high=f"{high:g}", name=found.band.name)
