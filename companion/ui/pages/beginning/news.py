"""What is new since the version that was here before, shown once after an update.

Tells what a person notices; everything else is in CHANGELOG.md. To add: a version, with its lines, at the end.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal

from companion.ui.pages.frame import Page
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words

Release = tuple[str, tuple[str, ...]]


def releases() -> tuple[Release, ...]:
    """Give every version with what a person notices of it, in its order."""
    return (("0.1.0", (_tr("The first version. Everything in it is new."),)),)


def parts(version: str) -> tuple[int, ...]:
    """Give a version's numbers, so that 0.10 comes after 0.9; empty for what is none, which comes before all."""
    try:
        return tuple(int(part) for part in version.split("."))
    except ValueError:
        return ()


def since(seen: str, now: str, every: Sequence[Release]) -> tuple[Release, ...]:
    """Give the releases after the one that was seen, up to the one that runs; the newest first."""
    found = [one for one in every if parts(seen) < parts(one[0]) <= parts(now)]
    return tuple(sorted(found, key=lambda one: parts(one[0]), reverse=True))


class NewsPage(Page):
    """Show what each version brought; `done()` leads on."""

    done = Signal()
    ALONE = True

    def __init__(self, theme: Theme, releases: Sequence[Release]) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("What is new"))
        self.add(Words(self.tr("Companion was updated"), "title"))
        self.add(Words(self.tr("Your record is as it was."), "calm"))
        for version, lines in releases:
            card = self.add(Card())
            card.heading(self.tr("Version {version}").format(version=version))
            for line in lines:
                card.add(Words(line))
        on = Button(theme, self.tr("Go on"), "primary")
        on.clicked.connect(self.done)
        self.setFocusProxy(on)
        self.box.addWidget(on, 0, Qt.AlignmentFlag.AlignLeading)
        self.box.addStretch(1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("News", text)
