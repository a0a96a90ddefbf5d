"""A pack before it is taken in: whom it is from, the words of its key, what it brings, and what changes by it.

Takes nothing in; says when a person wants that, and only after the words were compared where that is needed.
"""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal

from companion.domain import pack
from companion.domain.pack import Kind
from companion.domain.pack_trust import How, Trusted
from companion.domain.protocol import Protocol
from companion.services.packs.contents import Contents
from companion.services.packs.shelf import Offer
from companion.ui.pages.dates import calendar_words, written_words
from companion.ui.pages.packs.key_words import KeyWords
from companion.ui.pages.packs.protocol_changes import change_lines
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words

MB = 1_000_000


class OfferCard(Card):
    """Show one pack; `taken()` and `put_away()` are the two ways on."""

    taken = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme, offer: Offer, today: date, now: Protocol | None = None) -> None:
        """`now` is the protocol in use: what is different in the pack's is told."""
        super().__init__()
        self._theme = theme
        manifest = offer.head.manifest
        self.heading(manifest.title)
        self.add(Words(_tr("From {name}").format(name=manifest.issuer.name), "strong"))
        facts = _tr("Version {version}, made {made} · {id}")
        self.add(
            Words(
                facts.format(version=manifest.version, made=calendar_words(manifest.made), id=manifest.issuer.id),
                "soft",
            )
        )
        self.add(Words(ends(manifest, today), "warm" if pack.expired(manifest, today) else "soft"))
        self._key(offer)
        self._part(_tr("What it brings"), brings(offer.contents, offer))
        self._part(_tr("What changes"), changes(offer))
        lines = change_lines(now, offer.contents.protocol.value if offer.contents.protocol is not None else None)
        if lines:
            self._part(_tr("What is different in the protocol"), lines)
        self._compared = ChecklistRow(theme, _tr("These eight words are the same on my paper from the clinic"))
        self._compared.setVisible(offer.verdict.asks)
        self.add(self._compared)
        self._add_buttons(offer)

    def _key(self, offer: Offer) -> None:
        self.box.addSpacing(12)
        self.add(Words(_tr("The words of its key"), "subheading"))
        self.add(KeyWords(self._theme, offer.head.key.words))
        self.add(Words(known(offer), "warm" if offer.verdict.asks else "soft"))

    def _part(self, title: str, lines: list[str]) -> None:
        self.box.addSpacing(12)
        self.add(Words(title, "subheading"))
        for line in lines:
            self.add(Words(line))

    def _add_buttons(self, offer: Offer) -> None:
        row = Flow(spacing=12)
        self._take = Button(self._theme, _tr("Take it in"), "primary")
        self._take.setEnabled(not offer.verdict.asks)
        self._take.setVisible(not offer.verdict.same)
        self._compared.toggled.connect(self._take.setEnabled)
        self._take.clicked.connect(self.taken)
        away = Button(self._theme, _tr("Close") if offer.verdict.same else _tr("Not now"), "quiet")
        away.clicked.connect(self.put_away)
        row.addWidget(self._take)
        row.addWidget(away)
        self.box.addSpacing(8)
        self.box.addLayout(row)

    @property
    def compared(self) -> bool:
        """Tell whether a person said that the words are the same."""
        return self._compared.is_done()


def known(offer: Offer) -> str:
    """Say why the key is believed, or what is to be done before it is."""
    if offer.verdict.asks:
        return _tr(
            "A pack from {name} was never opened here. Please compare these words with your paper, one by one."
        ).format(name=offer.head.manifest.issuer.name)
    return why(offer.verdict.trusted)


def why(trusted: Trusted) -> str:
    """Say why a key is believed."""
    reasons = {
        How.CLINIC: _tr("This key came with the installation from your clinic."),
        How.WORDS: _tr("You compared these words with your paper on {since}."),
        How.ROTATION: _tr("This is a new key, signed by the clinic's key before it. You received it on {since}."),
        How.VOUCHED: _tr("A pack of your clinic named this key, on {since}."),
    }
    return reasons[trusted.how].format(since=written_words(trusted.since))


def ends(manifest: pack.Manifest, today: date) -> str:
    """Say until when a pack may be used."""
    if manifest.valid_until is None:
        return _tr("Valid without an end")
    text = _tr("It has expired: valid until {day}") if pack.expired(manifest, today) else _tr("Valid until {day}")
    return text.format(day=calendar_words(manifest.valid_until))


def brings(inside: Contents, offer: Offer) -> list[str]:
    """Name what is in a pack."""
    lines = []
    if inside.protocol is not None:
        told = inside.protocol.value
        lines.append(_tr("Protocol: {title}, version {version}").format(title=told.title, version=told.version))
    lines += [_tr("Programme: {title}").format(title=one.value.title) for one in inside.programmes]
    sounds = offer.head.manifest.of(Kind.AUDIO)
    if sounds:
        size = max(1, round(sum(file.size for file in sounds) / MB))
        lines.append(_tr("%n pieces of sound, {size} MB", len(sounds)).format(size=size))
    lines += [_tr("Questionnaire: {title}").format(title=one.value.title) for one in inside.measures]
    lines += [_tr("To read: {title}").format(title=page.title) for page in inside.pages]
    if inside.contacts:
        lines.append(_tr("To call: {names}").format(names=", ".join(one.name for one in inside.contacts)))
    for other in offer.head.manifest.keys:
        lines.append(
            _tr("Packs from {name} ({id}) may come in, too").format(name=other.issuer.name, id=other.issuer.id)
        )
    return lines


def changes(offer: Offer) -> list[str]:
    """Say what is other once a pack is in."""
    manifest = offer.head.manifest
    if offer.verdict.same:
        return [_tr("Nothing: this very pack is in place already.")]
    if offer.replaces is None:
        first = _tr("It is the first of its kind here. Nothing is replaced.")
    else:
        first = _tr("It takes the place of version {version}.").format(version=offer.replaces.manifest.version)
    lines = [first]
    if offer.contents.protocol is not None:
        lines.append(_tr("Sessions follow its protocol from then on."))
    if manifest.changes:
        lines.append(_tr("The clinic says: {words}").format(words=manifest.changes))
    return lines


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Packs", text, n=number)
