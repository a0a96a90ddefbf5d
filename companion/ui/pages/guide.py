"""Good to know: short pages on what a session is and what comes with it, each with its source and when it was checked.

The clinic's own pages stand in the place of the program's. Advises nothing of its own.
"""

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.protocol import Lesson, Protocol
from companion.services import guide
from companion.services.paths import shipped
from companion.ui.languages import spoken
from companion.ui.pages.frame import Page
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.one_shown import OneShown
from companion.ui.widgets.words import Words


class GuidePage(Page):
    """Show one page at a time; `back_asked()` leads out."""

    back_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Good to know"))
        self.add_way_back(self.tr("Back to Today"), self.back_asked)
        self.add(Words(self.tr("Good to know"), "page"))
        self._parts = self.add(QWidget())
        self.box.addStretch(1)

    def set_protocol(self, protocol: Protocol) -> None:
        """Show the pages that go with a protocol."""
        found = guide.lessons(protocol, shipped("education"), spoken())
        parts = QWidget()
        columns = Columns(self.theme, ((2, 190), (5, 380)))
        names, pages = QWidget(), OneShown()
        box = QVBoxLayout(names)
        box.setContentsMargins(4, 4, 4, 4)  # room for the focus ring
        box.setSpacing(6)
        for at, lesson in enumerate(found):
            button = Button(self.theme, lesson.title, "rail")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(at == 0)
            made = self._make_lesson(lesson, own=lesson in protocol.education, clinic=protocol.clinic.name)
            button.clicked.connect(lambda _=False, made=made: pages.show_one(made))
            box.addWidget(button)
            pages.add(made)
        box.addStretch(1)
        columns.addWidget(names)
        columns.addWidget(pages)
        parts.setLayout(columns)
        self.box.replaceWidget(self._parts, parts)
        self._parts.deleteLater()
        self._parts = parts

    def _make_lesson(self, lesson: Lesson, *, own: bool, clinic: str) -> Card:
        card = Card()
        card.heading(lesson.title)
        card.box.setSpacing(12)
        for paragraph in lesson.text.split("\n\n"):
            card.add(Words(paragraph))
        checked = QLocale().toString(_date(lesson), self.tr("d MMM yyyy"))
        whose = self.tr("From {clinic}. ").format(clinic=clinic) if own else ""
        said = self.tr("Source: {source}. Checked on {day}.").format(source=lesson.source, day=checked)
        card.add(Words(whose + said, "small"))
        card.box.addStretch(1)
        return card


def _date(lesson: Lesson) -> QDate:
    return QDate(lesson.checked_on.year, lesson.checked_on.month, lesson.checked_on.day)
