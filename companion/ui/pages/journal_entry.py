"""One entry of the journal: its words, or its voice note, and what can be done with it."""

from PySide6.QtCore import Signal

from companion.domain import mood
from companion.domain.after_history import JournalLine
from companion.ui.pages.dates import date_words, stamp_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class EntryCard(Card):
    """Show one entry.

    Signals: `change_asked()`, `play_asked()`, `play_ended()`, and `taken_out()` after a second press.
    """

    change_asked = Signal()
    play_asked = Signal()
    play_ended = Signal()
    taken_out = Signal()

    def __init__(self, theme: Theme, line: JournalLine, *, playing: bool) -> None:
        super().__init__()
        when = f"{date_words(line.written)}, {stamp_words(line.written)}"
        self.setAccessibleName(when)
        self.add(Words(self._when(line, when), "small"))
        if line.prompt:
            self.add(Words(line.prompt, "soft"))
        foot = Flow(spacing=12)
        if line.blob is None:
            self.add(Words(line.text))
            first = Button(theme, self.tr("Change"))
            first.clicked.connect(self.change_asked)
        else:
            self.add(Words(self.tr("Voice note, {length}").format(length=_minutes(line.length_ms or 0)), "strong"))
            first = Button(theme, self.tr("Stop") if playing else self.tr("Play"), icon="pause" if playing else "play")
            first.clicked.connect(self.play_ended if playing else self.play_asked)
        self._out = Button(theme, self.tr("Take out"), "quiet")
        self._out.clicked.connect(self._ask_once_more)
        foot.addWidget(first)
        foot.addWidget(self._out)
        self.box.addLayout(foot)
        self._hint = self.add(Words("", "small"))
        self._hint.hide()
        self._spoken = line.blob is not None

    def _when(self, line: JournalLine, when: str) -> str:
        if line.changed == line.written:
            return when
        day = "" if mood.local_day(line.changed) == mood.local_day(line.written) else f"{date_words(line.changed)}, "
        return self.tr("{when}, changed {later}").format(when=when, later=f"{day}{stamp_words(line.changed)}")

    def _ask_once_more(self) -> None:
        """Take out at the second press; the first says what it does."""
        if not self._hint.isHidden():
            self._out.setEnabled(False)
            self.taken_out.emit()
            return
        said = self.tr("The recording will be deleted.") if self._spoken else self.tr("It will not be shown again.")
        self._hint.setText(said)
        self._hint.show()
        self._out.set_words(self.tr("Yes, take it out"))


def _minutes(length_ms: int) -> str:
    seconds = round(length_ms / 1000)
    return f"{seconds // 60}:{seconds % 60:02d}"
