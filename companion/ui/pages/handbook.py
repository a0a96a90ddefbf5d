"""The handbook, chapter by chapter: how to use the program, and what to do when something is wrong.

Works without a key. The text is the program's own, so its Markdown is read; it has no links.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from companion.services.handbook import Chapter
from companion.ui.languages import spoken
from companion.ui.pages.frame import Page
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.one_shown import OneShown
from companion.ui.widgets.words import Words, pushed_out_px

FENCE = "```"


class HandbookPage(Page):
    """Show one chapter at a time; `back_asked()` leads out, `about_asked()` to version and licences."""

    back_asked = Signal()
    about_asked = Signal()

    def __init__(self, theme: Theme, chapters: Sequence[Chapter], first: str = "") -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Handbook"))
        about = Button(theme, self.tr("About Companion"), "quiet")
        about.clicked.connect(self.about_asked)
        self.add_way_back(self.tr("Back"), self.back_asked, about)
        self.add(Words(self.tr("Handbook"), "page"))
        self._pages = OneShown()
        self._names: dict[str, Button] = {}
        self._shown: dict[str, QWidget] = {}
        names, columns, parts = QWidget(), Columns(theme, ((2, 190), (5, 380))), QWidget()
        box = QVBoxLayout(names)
        box.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        box.setSpacing(6)
        for chapter in chapters:
            box.addWidget(self._add_chapter(chapter))
        box.addStretch(1)
        columns.addWidget(names)
        columns.addWidget(self._pages)
        parts.setLayout(columns)
        self.add(parts)
        self.box.addStretch(1)
        if chapters:
            self.show_chapter(first or chapters[0].name)

    def show_chapter(self, name: str) -> None:
        """Show a chapter by its name, from its beginning; one that is not there changes nothing."""
        if name in self._names:
            self._names[name].setChecked(True)
            self._pages.show_one(self._shown[name])
            self.to_top()

    def _add_chapter(self, chapter: Chapter) -> Button:
        button = Button(self.theme, chapter.title, "rail")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self.show_chapter(chapter.name))
        self._names[chapter.name] = button
        self._shown[chapter.name] = self._make_chapter(chapter)
        self._pages.add(self._shown[chapter.name])
        return button

    def _make_chapter(self, chapter: Chapter) -> QWidget:
        """Lay a chapter out: a card for each of its parts, the lead in a tinted one."""
        page = QWidget()
        page.setProperty("bare", True)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        lead, *parts = f"\n{chapter.text}".split("\n## ")
        card = Card("calm")
        card.heading(chapter.title)
        if chapter.language != spoken():
            card.add(Words(self.tr("There is no translation of this chapter yet."), "soft"))
        _fill(card, lead)
        box.addWidget(card)
        for part in parts:
            title, _, text = part.partition("\n")
            card = Card()
            card.heading(title)
            _fill(card, text)
            box.addWidget(card)
        box.addStretch(1)
        return page


def _fill(card: Card, text: str) -> None:
    """Put text into a card; what stands between fences is to be typed, letter by letter."""
    for at, piece in enumerate(text.split(FENCE)):
        if at % 2:
            for line in piece.splitlines()[1:]:
                typed = card.add(Words(line, "strong"))
                typed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        elif piece.strip():
            card.add(_told(piece.strip()))


def _told(text: str) -> QLabel:
    told = QLabel(text)
    told.setTextFormat(Qt.TextFormat.MarkdownText)
    told.setWordWrap(True)
    told.setContentsMargins(pushed_out_px(told), 0, 0, 0)
    told.setProperty("kind", "body")
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    told.setSizePolicy(policy)
    return told
