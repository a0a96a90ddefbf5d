"""The sheet of keys: all that can be done without a mouse, on one page. F1 or ? opens it anywhere, Esc leads back."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.pages.frame import Page
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.words import Words

KEYS_PX = 120
Line = tuple[str, str]
# The stub says that a marked text is any object.
SHEET: tuple[tuple[str, tuple[Line, ...]], ...] = (  # type: ignore[assignment]
    (
        QT_TRANSLATE_NOOP("keys", "Everywhere"),
        (
            (QT_TRANSLATE_NOOP("keys", "Tab"), QT_TRANSLATE_NOOP("keys", "go on to the next thing; with Shift, back")),
            (QT_TRANSLATE_NOOP("keys", "Space, Enter"), QT_TRANSLATE_NOOP("keys", "press what the frame is around")),
            ("← → ↑ ↓", QT_TRANSLATE_NOOP("keys", "go among the pages, or answers that stand together")),
            (QT_TRANSLATE_NOOP("keys", "Esc"), QT_TRANSLATE_NOOP("keys", "go back; it never ends or deletes anything")),
            (QT_TRANSLATE_NOOP("keys", "Page Up, Page Down"), QT_TRANSLATE_NOOP("keys", "move a long page")),
            (QT_TRANSLATE_NOOP("keys", "Ctrl 1 – 9"), QT_TRANSLATE_NOOP("keys", "open a page of the list at the side")),
            (QT_TRANSLATE_NOOP("keys", "Ctrl H"), QT_TRANSLATE_NOOP("keys", "help now")),
            (QT_TRANSLATE_NOOP("keys", "Ctrl L"), QT_TRANSLATE_NOOP("keys", "lock the record")),
            (QT_TRANSLATE_NOOP("keys", "F1, ?"), QT_TRANSLATE_NOOP("keys", "this page, and back")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "In a session"),
        (
            (
                QT_TRANSLATE_NOOP("keys", "Space"),
                QT_TRANSLATE_NOOP("keys", "held for 2 seconds: begin or end what asks for it"),
            ),
            (QT_TRANSLATE_NOOP("keys", "Enter"), QT_TRANSLATE_NOOP("keys", "the same, with a question first")),
            (
                QT_TRANSLATE_NOOP("keys", "Any key"),
                QT_TRANSLATE_NOOP("keys", "in the patient's view: call the sitter"),
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Grounding"),
        (
            (QT_TRANSLATE_NOOP("keys", "Any key"), QT_TRANSLATE_NOOP("keys", "the next step")),
            (QT_TRANSLATE_NOOP("keys", "Backspace"), QT_TRANSLATE_NOOP("keys", "one step back")),
            (QT_TRANSLATE_NOOP("keys", "Esc"), QT_TRANSLATE_NOOP("keys", "leave grounding")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Mood"),
        (
            ("← → ↑ ↓", QT_TRANSLATE_NOOP("keys", "move the dot; with Shift, in small steps")),
            (QT_TRANSLATE_NOOP("keys", "Home"), QT_TRANSLATE_NOOP("keys", "the middle")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Graphs"),
        (
            ("← →", QT_TRANSLATE_NOOP("keys", "from dot to dot; with Shift, move the days")),
            (QT_TRANSLATE_NOOP("keys", "Home, End"), QT_TRANSLATE_NOOP("keys", "the first dot, the last dot")),
            ("+ −", QT_TRANSLATE_NOOP("keys", "closer, wider")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("keys", "Programmes"),
        (
            (QT_TRANSLATE_NOOP("keys", "Ctrl Z, Ctrl Y"), QT_TRANSLATE_NOOP("keys", "take back, and make again")),
            (QT_TRANSLATE_NOOP("keys", "Ctrl S"), QT_TRANSLATE_NOOP("keys", "save the programme")),
            ("", QT_TRANSLATE_NOOP("keys", "The page of a programme lists its own keys.")),
        ),
    ),
)


class KeysPage(Page):
    """Show the sheet; `back_asked()` leads out."""

    back_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Keys"))
        self.first = self.add_way_back(self.tr("Back"), self.back_asked)
        self.add(Words(self.tr("Keys"), "page"))
        self.add(Words(self.tr("Everything here can be done without a mouse."), "soft"))
        columns = Columns(theme, ((1, 380), (1, 380)))
        for half in (SHEET[:1], SHEET[1:]):
            column = QWidget()
            box = QVBoxLayout(column)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(columns.spacing())
            for title, lines in half:
                box.addWidget(self._card(title, lines))
            box.addStretch(1)
            columns.addWidget(column)
        self.box.addLayout(columns)
        self.box.addStretch(1)

    def _card(self, title: str, lines: tuple[Line, ...]) -> Card:
        card = Card()
        card.heading(_tr(title))
        card.box.setSpacing(10)
        for keys, does in lines:
            if not keys:
                card.add(Words(_tr(does), "small"))
                continue
            row = QWidget()
            columns = Columns(self.theme, ((4, KEYS_PX), (6, KEYS_PX)), spacing=4)
            for words, kind in ((_tr(keys), "strong"), (_tr(does), "body")):
                line = Words(words, kind)
                line.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                columns.addWidget(line)
            row.setLayout(columns)
            card.add(row)
        return card


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)
