"""A protocol file before it is used: whose it is, and what is different from the one in use."""

from PySide6.QtCore import QCoreApplication, Signal

from companion.domain.protocol import Protocol
from companion.ui.pages.dates import calendar_words
from companion.ui.pages.packs.protocol_changes import change_lines
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class ProtocolCard(Card):
    """Show one protocol beside the one that it would follow; `taken()` and `put_away()` are the two ways on."""

    taken = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme, now: Protocol, given: Protocol) -> None:
        super().__init__()
        self.heading(_tr("“{title}”, a protocol").format(title=given.title))
        facts = _tr("From {clinic}, version {version}, valid from {begins} until {ends}")
        told = facts.format(
            clinic=given.clinic.name,
            version=given.version,
            begins=calendar_words(given.valid_from),
            ends=calendar_words(given.valid_until),
        )
        self.add(Words(told, "soft"))
        self.box.addSpacing(12)
        self.add(Words(_tr("What is different in the protocol"), "subheading"))
        other = _tr("It is another protocol. It takes the place of “{title}”.").format(title=now.title)
        for line in change_lines(now, given) or [other]:
            self.add(Words(line))
        row = Flow(spacing=12)
        take = Button(theme, _tr("Use it from now on"), "primary")
        take.clicked.connect(self.taken)
        away = Button(theme, _tr("Not now"), "quiet")
        away.clicked.connect(self.put_away)
        row.addWidget(take)
        row.addWidget(away)
        self.box.addSpacing(8)
        self.box.addLayout(row)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProtocolCard", text)
