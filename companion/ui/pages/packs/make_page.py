"""Make a pack: what goes in, who it is from, and the key that signs it.

Writes and signs nothing itself; what a person wants goes out as a signal, and what came of it comes back.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.pack import Issuer, Kind
from companion.domain.records import dataclass
from companion.services.packs.signing import LEAST_CHARACTERS
from companion.services.packs.writer import DRAFT_FORMAT, Draft, Source
from companion.ui.pages.door import SecretField
from companion.ui.pages.file_choice import FileChoice
from companion.ui.pages.frame import Page
from companion.ui.pages.packs.key_words import KeyWords
from companion.ui.pages.session.line_field import LineField
from companion.ui.theme import Theme
from companion.ui.widgets.busy_card import BusyCard
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words

MOST_SOUNDS = 3
"""More sounds than this are counted, not named: those of a programme go with it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A pack that is to be made, and the passphrase of the key that signs it."""

    draft: Draft
    sources: tuple[Source, ...]
    passphrase: str


class MakePackPage(Page):
    """Four cards: contents, about, key, and the result."""

    file_given = Signal(object)
    removed = Signal(object)
    key_asked = Signal(str)
    make_asked = Signal(object)
    stopped = Signal()
    back_asked = Signal()
    asked_anew = Signal()

    def __init__(
        self, theme: Theme, places: tuple[Path, ...], endings: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Make a pack"))
        self._sources: tuple[Source, ...] = ()
        self._own_titles: dict[Path, str] = {}
        self._own_adds: dict[Path, Button] = {}
        self.add_way_back(self.tr("Back to your packs"), self.back_asked)
        self.add(Words(self.tr("Make a pack"), "page"))
        about = self.tr("One signed file with protocol, music and pages, for your patients to open.")
        self.add(Words(about, "soft"))
        self._busy = self.add(BusyCard(theme))
        self._busy.stopped.connect(self.stopped)
        columns = Columns(theme, ((1, 400), (1, 400)))
        columns.addWidget(self._contents_card(places, endings))
        columns.addWidget(self._about_card())
        columns.addWidget(self._key_card())
        columns.addWidget(self._make_card())
        self.box.addLayout(columns)
        self.box.addStretch(1)

    def shown(self) -> None:
        """Look again for files that may have come, and for programmes that may have been made."""
        self._files.look()
        self.asked_anew.emit()

    # -- contents ---------------------------------------------------------------------------------------------

    def _contents_card(self, places: tuple[Path, ...], endings: tuple[str, ...]) -> Card:
        card = Card()
        card.heading(self.tr("What goes in"))
        self._lines = card.add(QWidget())
        self._rows = Flow(spacing=8)
        self._lines.setLayout(self._rows)
        self._none = card.add(
            Words(self.tr("Protocol, programmes with their sound, questionnaires, pages (.md) and contacts."), "soft")
        )
        self._own_words = card.add(Words(self.tr("Your own programmes, with their sound and your voice:"), "soft"))
        own = card.add(QWidget())
        self._own = Flow(spacing=8)
        own.setLayout(self._own)
        self.show_own(())
        self._files = card.add(FileChoice(self.theme, self.tr("Add a file"), places, endings))
        self._files.chosen.connect(self.file_given)
        card.box.addStretch(1)
        return card

    def show_own(self, programmes: Sequence[tuple[str, Path]]) -> None:
        """Offer the programmes that were made here, by title and file."""
        _empty(self._own)
        self._own_titles = {path: title for title, path in programmes}
        self._own_adds = {}
        for title, path in programmes:
            button = Button(self.theme, self.tr("Add “{title}”").format(title=title), "quiet")
            button.clicked.connect(lambda _=False, path=path: self.file_given.emit(path))
            self._own.addWidget(button)
            self._own_adds[path] = button
        self._own_words.setVisible(bool(programmes))
        self._offer_own()

    def _offer_own(self) -> None:
        """Offer no programme twice."""
        there = {source.path for source in self._sources}
        for path, button in self._own_adds.items():
            button.setHidden(path in there)

    def show_sources(self, sources: Sequence[Source]) -> None:
        """List what goes in; a press on one takes it out again. Many sounds are one line."""
        self._sources = tuple(sources)
        _empty(self._rows)
        kinds = {
            Kind.PROTOCOL: self.tr("Protocol"),
            Kind.PROGRAMME: self.tr("Programme"),
            Kind.AUDIO: self.tr("Sound"),
            Kind.MEASURE: self.tr("Questionnaire"),
            Kind.PAGE: self.tr("Page"),
            Kind.CONTACTS: self.tr("Contacts"),
        }
        sounds = sum(source.kind is Kind.AUDIO for source in sources)
        many = sounds > MOST_SOUNDS
        for source in sources:
            if many and source.kind is Kind.AUDIO:
                continue
            name = self._own_titles.get(source.path, source.name)
            button = Button(self.theme, f"{kinds[source.kind]}: {name}  ✕")
            button.setAccessibleName(self.tr("Take out {name}").format(name=name))
            button.clicked.connect(lambda _=False, source=source: self.removed.emit(source))
            self._rows.addWidget(button)
        if many:
            self._rows.addWidget(Words(self.tr("Sound: {n} files").format(n=sounds), "soft"))
        self._none.setVisible(not sources)
        self._offer_own()
        self._judge()

    # -- about ------------------------------------------------------------------------------------------------

    def _about_card(self) -> Card:
        card = Card()
        card.heading(self.tr("Whom it is from"))
        self._clinic = card.add(LineField(self.tr("Name of clinic or therapist")))
        self._issuer = card.add(LineField(self.tr("Lasting id, such as your domain name: clinic.example")))
        self._title = card.add(LineField(self.tr("Title of the pack")))
        self._version = card.add(LineField(self.tr("Version: a whole number that only grows"), "1"))
        self._until = card.add(LineField(self.tr("Valid until, such as 2027-06-30; empty: without an end")))
        self._changes = card.add(LineField(self.tr("What is new, for your patients")))
        for field in (self._clinic, self._issuer, self._title, self._version, self._until):
            field.changed.connect(self._judge)
        card.box.addStretch(1)
        return card

    def suggest(self, *, clinic: str, title: str, until: date | None) -> None:
        """Fill in what a protocol says, where nothing was typed yet."""
        for field, text in ((self._clinic, clinic), (self._title, title), (self._until, str(until or ""))):
            if not field.text():
                field.set_text(text)

    def _draft(self) -> Draft | None:
        """Give what was typed, or None while something is missing."""
        try:
            version, until = int(self._version.text()), self._until.text()
            ends = date.fromisoformat(until) if until else None
        except ValueError:
            return None
        issuer, clinic, title = self._issuer.text(), self._clinic.text(), self._title.text()
        if not (issuer and clinic and title):
            return None
        name = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in title.lower())
        name = "-".join(part for part in name.split("-") if part)[:30] or "pack"
        return Draft(
            format=DRAFT_FORMAT,
            id=f"{issuer}.{name}"[:64].rstrip("-."),
            version=version,
            title=title,
            issuer=Issuer(issuer, clinic),
            made=date.today(),  # noqa: DTZ011 - the day on the wall, as on paper
            valid_until=ends,
            changes=self._changes.text(),
        )

    # -- key --------------------------------------------------------------------------------------------------

    def _key_card(self) -> Card:
        card = Card()
        card.heading(self.tr("Your key"))
        self._key_words = card.add(Words("", "soft"))
        self._passphrase = card.add(SecretField(self.tr("Passphrase of the key")))
        self._again = card.add(SecretField(self.tr("The same once more")))
        self._new = Button(self.theme, self.tr("Make the key"))
        self._new.clicked.connect(self._new_key)
        row = Flow(spacing=12)
        row.addWidget(self._new)
        card.box.addLayout(row)
        self._passphrase.changed.connect(self._judge)
        self._words_place = card
        self._words: KeyWords | None = None
        card.box.addStretch(1)
        return card

    def show_key(self, words: Sequence[str]) -> None:
        """Show the words of the key that is here; without words there is none yet."""
        has = bool(words)
        self._again.setVisible(not has)
        self._new.setVisible(not has)
        if self._words is not None:
            self._words.deleteLater()
            self._words = None
        if has:
            text = self.tr("These words stand for your key. Print them on the paper that your patients get.")
            self._words = KeyWords(self.theme, words)
            self._words_place.box.insertWidget(2, self._words)
        else:
            text = self.tr(
                "A key tells your patients that a pack is yours. Its passphrase has {least} characters or more."
            )
            text = text.format(least=LEAST_CHARACTERS)
        self._key_words.setText(text)
        self._has_key = has
        self._judge()

    def _new_key(self) -> None:
        if self._passphrase.text() != self._again.text():
            self.banner.say(self.tr("The two passphrases are not the same. Please type both again."), "warm")
            self.to_top()
            return
        self._again.clear()
        self.key_asked.emit(self._passphrase.text())

    # -- making -----------------------------------------------------------------------------------------------

    def _make_card(self) -> Card:
        card = Card()
        card.heading(self.tr("The pack"))
        self._still = card.add(Words("", "soft"))
        self._done = card.add(Words("", "strong"))
        self._make = Button(self.theme, self.tr("Sign and save the pack"), "primary")
        self._make.clicked.connect(self._ask)
        row = Flow(spacing=12)
        row.addWidget(self._make)
        card.box.addLayout(row)
        card.box.addStretch(1)
        self._has_key = False
        return card

    def _judge(self) -> None:
        """Say what is still missing."""
        missing = []
        if not self._sources:
            missing.append(self.tr("something to go in"))
        if self._draft() is None:
            missing.append(self.tr("name, id, title, version and date"))
        if not self._has_key:
            missing.append(self.tr("a key"))
        elif not self._passphrase.text():
            missing.append(self.tr("the key's passphrase"))
        self._still.setText(self.tr("Still missing: {what}.").format(what=", ".join(missing)) if missing else "")
        self._still.setVisible(bool(missing))
        self._make.setEnabled(not missing and self._busy.isHidden())

    def _ask(self) -> None:
        draft = self._draft()
        if draft is not None:
            self.make_asked.emit(Asked(draft, self._sources, self._passphrase.text()))

    def show_made(self, path: Path) -> None:
        """Say where the pack is now, and forget the passphrase."""
        self._passphrase.clear()
        self._done.setText(self.tr("Saved as {path}.").format(path=path))
        self.banner.say(self.tr("The pack is signed, and was read back whole: {name}").format(name=path.name))
        self.to_top()

    def set_busy(self, doing: str, *, can_stop: bool = True) -> None:
        """Say what is being done, or with "" that nothing is."""
        self._busy.show_doing(doing, can_stop=can_stop)
        self._new.setEnabled(not doing)
        self._judge()

    def set_part(self, part: float) -> None:
        """Show how far it has come, 0 to 1."""
        self._busy.show_part(part)

    def hideEvent(self, event: object) -> None:
        """Forget what nobody else should see."""
        self._passphrase.clear()
        self._again.clear()


def _empty(row: Flow) -> None:
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
