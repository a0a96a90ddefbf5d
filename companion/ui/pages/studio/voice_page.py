"""A voice for a programme: recorded with a level that is seen, from a file, or the computer's own; a trim, and words.

Records, plays and keeps nothing itself: it asks.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from companion.ui.decimals import tenths
from companion.ui.pages.file_choice import FileChoice
from companion.ui.pages.frame import Page
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.studio.rows_form import RowsForm, put_number
from companion.ui.pages.studio.track_words import clock, lufs
from companion.ui.pages.studio.wave_strip import WaveStrip
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.words import Words

TOO_LOUD = 0.97
QUIET = 0.05


class LevelBar(QWidget):
    """Show how loud the microphone hears, with words for those who do not see it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self)

    def sizeHint(self) -> QSize:
        """Ask for a narrow bar."""
        return QSize(300, self._theme.px(16))

    def set_level(self, level: float) -> None:
        """Show a peak, 0 to 1; it falls slower than it rises, so that the eye can follow."""
        self._level = max(level, self._level * 0.85)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar; the root of the level, since the ear hears ratios."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            area = QRectF(self.rect())
            painter.setBrush(self._theme.color("groove"))
            painter.drawRoundedRect(area, 6, 6)
            area.setWidth(area.width() * min(1.0, self._level**0.5))
            painter.setBrush(self._theme.color("warm" if self._level >= TOO_LOUD else "accent"))
            painter.drawRoundedRect(area, 6, 6)


class VoicePage(Page):
    """Ask for takes until one is kept.

    `files_asked` wants `ask_file`, `file_given` names a recording, `say_asked` has words for the computer's own voice,
    `trimmed` two seconds of the take, `keep_asked` a title and the words.
    """

    record_asked = Signal()
    files_asked = Signal()
    file_given = Signal(object)
    say_asked = Signal(str)
    stop_asked = Signal()
    listen_asked = Signal()
    trimmed = Signal(float, float)
    keep_asked = Signal(str, str)
    back_asked = Signal()

    def __init__(self, theme: Theme, where: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("A voice"))
        self._recording = False
        back = Button(theme, self.tr("Back"), "quiet")
        back.clicked.connect(self.back_asked)
        self.add(Head(Words(self.tr("A voice"), "page"), back))
        told = self.tr(
            "It begins at {where}. The recording is kept encrypted, and only here. Its name and its words go into the "
            "programme, a file that lies open."
        ).format(where=where)
        self.add(Words(told, "soft"))
        self._make_take()
        self._make_words()
        self.box.addStretch(1)
        self.show_take(None, 0.0)

    def _make_take(self) -> None:
        card = self._take = self.add(Card())
        self._said = card.heading(self.tr("Say it in your own time"))
        self._level = card.add(LevelBar(self.theme))
        self._hint = card.add(Words(self.tr("A hand's breadth from the microphone is near enough."), "soft"))
        row = Flow(spacing=12)
        self._record = Button(self.theme, self.tr("Record"), "primary")
        self._record.clicked.connect(self._toggle)
        self._listen = Button(self.theme, self.tr("Listen"))
        self._listen.clicked.connect(self.listen_asked)
        self._file = Button(self.theme, self.tr("From a file…"), "quiet")
        self._file.clicked.connect(self.files_asked)
        for button in (self._record, self._listen, self._file):
            row.addWidget(button)
        card.box.addLayout(row)
        self._choice: FileChoice | None = None
        self._strip = card.add(WaveStrip(self.theme))
        self._trim = RowsForm(self.theme)
        self._from = self._trim.number(self.tr("Begins at"), "s", (0, 600), 0.1, lambda _: self._trim_changed())
        self._until = self._trim.number(self.tr("Ends at"), "s", (0, 600), 0.1, lambda _: self._trim_changed())
        self._facts = self._trim.fact(self.tr("As it will be heard"))
        card.add(self._trim)

    def _make_words(self) -> None:
        card = self.add(Card())
        card.heading(self.tr("Words beside it"))
        self._title = card.add(LineField(self.tr("A word for it"), self.tr("Voice")))
        card.add(Words(self.tr("What it says, for those who can't hear it"), "small"))
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("What it says"))
        self._text.setTabChangesFocus(True)
        self._text.setProperty("ringRadius", RADIUS_SMALL)
        self._text.setFixedHeight(self.theme.px(84))
        card.add(self._text)
        row = Flow(spacing=12)
        self._say = Button(self.theme, self.tr("Let the computer say it"))
        self._say.clicked.connect(lambda: self.say_asked.emit(self._text.toPlainText().strip()))
        row.addWidget(self._say)
        self._keep = Button(self.theme, self.tr("Put it into the programme"), "primary")
        self._keep.clicked.connect(self._kept)
        row.addWidget(self._keep)
        card.box.addLayout(row)

    # -- what is shown ----------------------------------------------------------------------------------------

    def show_recording(self, seconds: float | None) -> None:
        """Show that it records, and for how long; None: it does not."""
        self._recording = seconds is not None
        self._record.set_words(self.tr("Stop") if self._recording else self.tr("Record again"))
        self._listen.setEnabled(not self._recording)
        self._file.setEnabled(not self._recording)
        self._say.setEnabled(not self._recording)
        self._keep.setEnabled(not self._recording)
        if seconds is not None:
            self._said.setText(self.tr("Recording, {time}").format(time=clock(seconds)))
        else:
            self._said.setText(self.tr("Say it in your own time"))
            self._level.set_level(0.0)

    def show_waiting(self, said: str) -> None:
        """Show that a take is on its way, by these words; none: it is there, or will not come."""
        for button in (self._record, self._file, self._say):
            button.setEnabled(not said)
        self._said.setText(said or self.tr("Say it in your own time"))

    def show_level(self, level: float) -> None:
        """Show how loud it is now."""
        self._level.set_level(level)
        if level >= TOO_LOUD:
            self._hint.setText(self.tr("That was too loud for the microphone. A little further away, please."))
        elif level > QUIET:
            self._hint.setText(self.tr("It can be heard well."))

    def show_take(self, outline: bytes | None, length_s: float) -> None:
        """Show a take, or that there is none."""
        there = outline is not None
        for part in (self._strip, self._trim):
            part.setVisible(there)
        self._listen.setEnabled(there)
        self._keep.setEnabled(there)
        self._record.set_words(self.tr("Record again") if there else self.tr("Record"))
        if outline is not None:
            self._strip.show_outline("take", outline, length_s)

    def show_made(self, begins_s: float, ends_s: float, loudness: float) -> None:
        """Show what is used of the take, and how loud it will be."""
        put_number(self._from, begins_s)
        put_number(self._until, ends_s)
        self._facts.setText(f"{tenths(ends_s - begins_s)} s · {lufs(loudness)}")

    def show_at(self, at_s: float | None) -> None:
        """Show where it is heard."""
        self._strip.set_cursor(at_s)
        self._listen.set_words(self.tr("Listen") if at_s is None else self.tr("Stop"))

    # -- what is asked for ------------------------------------------------------------------------------------

    def ask_file(self, places: tuple[Path, ...], endings: tuple[str, ...]) -> None:
        """Offer the newest recordings, or take the offer away."""
        if self._choice is None:
            self._choice = FileChoice(self.theme, self.tr("A recording of a voice"), places, endings)
            self._choice.chosen.connect(self._file_chosen)
            self._take.box.insertWidget(self._take.box.indexOf(self._strip), self._choice)
        else:
            self._choice.setVisible(self._choice.isHidden())
        self._choice.look()

    def _file_chosen(self, path: Path) -> None:
        if self._choice is not None:
            self._choice.hide()
        self.file_given.emit(path)

    def _toggle(self) -> None:
        (self.stop_asked if self._recording else self.record_asked).emit()

    def _trim_changed(self) -> None:
        begin, end = self._from.value(), self._until.value()
        if end > begin:
            self.trimmed.emit(begin, end)

    def _kept(self) -> None:
        self.keep_asked.emit(self._title.text() or self.tr("Voice"), self._text.toPlainText().strip())
