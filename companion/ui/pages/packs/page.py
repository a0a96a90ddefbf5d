"""What the clinic sent: the packs in place, what there is to read, and opening another one.

Reads and stores nothing itself: what a person wants goes out as a signal, and what came of it comes back.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain import pack
from companion.domain.leaflet import Leaflet
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.services.packs.shelf import Installed, Offer
from companion.ui.pages.dates import written_words
from companion.ui.pages.file_choice import FileChoice
from companion.ui.pages.frame import Page
from companion.ui.pages.packs.leaflet_view import LeafletView
from companion.ui.pages.packs.offer_card import OfferCard, ends
from companion.ui.pages.packs.protocol_card import ProtocolCard
from companion.ui.theme import Theme
from companion.ui.widgets.busy_card import BusyCard
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow, flush
from companion.ui.widgets.words import Words

WIDE_PX = 760
"""As wide as lines are good to read at 100 % text."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One pack in place, with its pages."""

    installed: Installed
    pages: tuple[Leaflet, ...]


class PacksPage(Page):
    """Open packs, and read what is in them."""

    file_given = Signal(object)
    taken = Signal(bool)
    protocol_taken = Signal()
    stopped = Signal()
    make_asked = Signal()

    def __init__(self, theme: Theme, places: tuple[Path, ...], today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("From your clinic"))
        self._today = today
        self.add(Words(self.tr("From your clinic"), "page"))
        self._offer: OfferCard | ProtocolCard | None = None
        self._busy = self.add(BusyCard(theme))
        self._busy.stopped.connect(self.stopped)
        self._choice_card = self.add(self._open_card(places))
        self._list = self.add(Card())
        self._leaflet: QWidget | None = None
        self._make = Button(theme, self.tr("Make a pack yourself"), "quiet")
        self._make.clicked.connect(self.make_asked)
        self.box.addLayout(flush(self._make))
        self.box.addStretch(1)
        theme.changed.connect(self._narrow)
        self._narrow()

    def _narrow(self) -> None:
        self.content.setMaximumWidth(self.theme.px(WIDE_PX) + 74)

    def shown(self) -> None:
        """Look again for files that may have come."""
        self._files.look()

    # -- opening one ------------------------------------------------------------------------------------------

    def _open_card(self, places: tuple[Path, ...]) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("Open a pack"))
        title = self.tr("Open the file that your clinic gave you")
        self._files = card.add(FileChoice(self.theme, title, places, (pack.SUFFIX, ".json")))
        self._files.chosen.connect(self.file_given)
        card.add(Words(self.tr("You see whom it is from, and what it brings, before anything changes."), "soft"))
        return card

    def set_busy(self, doing: str) -> None:
        """Say what is being done, or with "" that nothing is."""
        self._busy.show_doing(doing)
        self._choice_card.setEnabled(not doing)
        if self._offer is not None:
            self._offer.setEnabled(not doing)

    def set_part(self, part: float) -> None:
        """Show how far it has come, 0 to 1."""
        self._busy.show_part(part)

    def show_offer(self, offer: Offer | None, now: Protocol | None = None) -> None:
        """Show a pack that can be taken in, beside the protocol in use; None puts it away."""
        if offer is None:
            self._put(None)
            return
        card = OfferCard(self.theme, offer, self._today, now)
        card.taken.connect(lambda: self.taken.emit(card.compared))
        card.put_away.connect(lambda: self._put(None))
        self._put(card)

    def show_protocol(self, now: Protocol, given: Protocol) -> None:
        """Show a protocol that can be used from now on, beside the one in use."""
        card = ProtocolCard(self.theme, now, given)
        card.taken.connect(self.protocol_taken)
        card.put_away.connect(lambda: self._put(None))
        self._put(card)

    def _put(self, card: OfferCard | ProtocolCard | None) -> None:
        if self._offer is not None:
            self.box.removeWidget(self._offer)
            self._offer.hide()
            self._offer.deleteLater()
        self._offer = card
        self._choice_card.setVisible(card is None)
        self._list.setVisible(card is None)
        self._make.setVisible(card is None)
        if card is None:
            return
        self.close_leaflet()
        self.box.insertWidget(self.box.indexOf(self._choice_card), card)
        self.to_top()

    # -- what is in place -------------------------------------------------------------------------------------

    def show_packs(self, packs: Sequence[Shown]) -> None:
        """List the packs in place, the newest first."""
        place, self._list = self.box.indexOf(self._list), self._filled(packs)
        before = self.box.takeAt(place)
        widget = before.widget() if before is not None else None
        if widget is not None:
            widget.deleteLater()
        self.box.insertWidget(place, self._list)
        self._list.setVisible(self._offer is None)

    def _filled(self, packs: Sequence[Shown]) -> Card:
        card = Card()
        card.heading(self.tr("In place"))
        if not packs:
            card.add(
                Words(self.tr("No pack yet. A pack brings the protocol, music and pages from your clinic."), "soft")
            )
        for one in reversed(packs):
            manifest = one.installed.manifest
            card.box.addSpacing(8)
            card.add(Words(manifest.title, "strong"))
            told = self.tr("From {name}, version {version}, here since {since}")
            since = written_words(one.installed.since)
            card.add(Words(told.format(name=manifest.issuer.name, version=manifest.version, since=since), "soft"))
            card.add(Words(ends(manifest, self._today), "warm" if pack.expired(manifest, self._today) else "soft"))
            row = Flow(spacing=12)
            for page in one.pages:
                button = Button(self.theme, self.tr("Read: {title}").format(title=page.title))
                button.clicked.connect(lambda _=False, page=page: self.open_leaflet(page))
                row.addWidget(button)
            card.box.addLayout(row)
        return card

    def open_leaflet(self, leaflet: Leaflet) -> None:
        """Show one page in place of the list."""
        self.banner.clear()
        self.close_leaflet()
        card = Card()
        card.add(LeafletView(self.theme, leaflet))
        close = Button(self.theme, self.tr("Back"))
        close.clicked.connect(self.close_leaflet)
        row = Flow(spacing=12)
        row.addWidget(close)
        card.box.addSpacing(8)
        card.box.addLayout(row)
        self._leaflet = card
        self.box.insertWidget(self.box.indexOf(self._list), card)
        self._list.hide()
        self._choice_card.hide()
        self.to_top()
        close.setFocus()

    def close_leaflet(self) -> None:
        """Go back from a page to the list."""
        if self._leaflet is not None:
            self.box.removeWidget(self._leaflet)
            self._leaflet.hide()
            self._leaflet.deleteLater()
            self._leaflet = None
            self._list.show()
            self._choice_card.show()
