"""What to do first: offered once, when the record was made, and never again."""

from PySide6.QtCore import Qt, Signal

from companion.ui.pages.beginning.steps import Who
from companion.ui.pages.frame import Page
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import flush
from companion.ui.widgets.words import Words

OFFERED = {
    Who.PATIENT: ("packs", "session"),
    Who.THERAPIST: ("programmes", "packs", "session"),
    Who.CLINIC: ("make_pack", "packs", "session"),
}
"""The pages that are offered to whoever is here, the likeliest first."""


class WelcomePage(Page):
    """Offer what fits whoever is here; `page_asked(name)` leads to a page, `tour_asked()` shows around."""

    page_asked = Signal(str)
    tour_asked = Signal()

    def __init__(self, theme: Theme, who: Who) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Where to begin"))
        self.add(Words(self.tr("Your record is ready"), "title"))
        self.add(Words(self.tr("Nothing has to be done now. This is where most people begin."), "calm"))
        for at, name in enumerate(OFFERED[who]):
            self.add(self._offer(name, "secondary" if at else "primary"))
        around = Button(theme, self.tr("Show me around"), "quiet")
        around.clicked.connect(self.tour_asked)
        later = Button(theme, self.tr("Later, go to Today"), "quiet")
        later.clicked.connect(lambda: self.page_asked.emit("today"))
        for button in (around, later):
            self.box.addLayout(flush(button))
        self.box.addStretch(1)

    def _offer(self, name: str, kind: str) -> Card:
        title, text = self._texts(name)
        card = Card()
        card.setAccessibleName(title)
        card.add(Words(text))
        button = Button(self.theme, title, kind)
        button.clicked.connect(lambda: self.page_asked.emit(name))
        card.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _texts(self, name: str) -> tuple[str, str]:
        return {
            "packs": (
                self.tr("Open the file from the clinic"),
                self.tr("A pack brings protocol, music and words for your sessions. You check whom it is from."),
            ),
            "session": (
                self.tr("Rehearse a session"),
                self.tr("With an example, at any speed, with nothing to take. It is kept apart from real sessions."),
            ),
            "programmes": (
                self.tr("Make a programme"),
                self.tr("Your own music, laid over the phases of a session, and the protocol that goes with it."),
            ),
            "make_pack": (
                self.tr("Make a pack"),
                self.tr("One signed file with protocol, music and pages, which patients open."),
            ),
        }[name]
