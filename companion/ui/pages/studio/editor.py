"""The programme editor: the timeline, the library beside what is chosen, and what should be looked at.

Holds a desk and its widgets together. Plays, reads and writes nothing: it asks, by signals.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from companion.domain.piece import Piece
from companion.domain.planned import Course
from companion.domain.programme import Cue, Spoken
from companion.services.taking_in import Item, Stage
from companion.ui.pages.frame import Page
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.inspector import Inspector
from companion.ui.pages.studio.pieces_list import PiecesList
from companion.ui.pages.studio.remarks_card import RemarksCard
from companion.ui.pages.studio.timeline import JOIN_S, ZOOM, Timeline
from companion.ui.pages.studio.timeline_keys import help_lines
from companion.ui.pages.studio.track_words import phases_line, summary
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.words import Words

SAVE_AFTER_MS = 1500
LIST_PX = 320


class EditorPage(Page):
    """Show a desk.

    Signals: `back_asked`, `save_asked`, `export_asked`, `listen_asked(from_s, until_s)` (until_s 0: to the end),
    `stop_asked`, `add_asked(list, Place | None)` with library files, `files_dropped(list, Place | None)`,
    `add_files_asked`, `voice_asked`, `cancel_asked(int)`.
    """

    back_asked = Signal()
    save_asked = Signal()
    export_asked = Signal()
    listen_asked = Signal(float, float)
    stop_asked = Signal()
    add_asked = Signal(object, object)
    files_dropped = Signal(object, object)
    add_files_asked = Signal()
    voice_asked = Signal()
    cancel_asked = Signal(int)

    def __init__(self, theme: Theme, desk: Desk, clinic: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.desk = desk
        self._clinic = clinic
        self._playing = False
        self._coming: set[int] = set()
        self._title = Words("", "page")
        self._line = Words("", "soft")
        self.timeline = Timeline(theme, desk)
        self.pieces = PiecesList(theme, few=True)
        self._inspector = Inspector(theme, desk)
        self._saving = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._saving.timeout.connect(self.save_asked)
        self._make_head()
        self._make_timeline()
        self._make_below()
        self._connect()
        self._show()

    # -- parts ------------------------------------------------------------------------------------------------

    def _make_head(self) -> None:
        names = QWidget()
        column = Columns(self.theme, [(1, 200)], spacing=2)
        names.setLayout(column)
        column.addWidget(self._title)
        column.addWidget(self._line)
        buttons = Flow(spacing=12)
        self._undo = self._button(buttons, self.tr("Undo"), self.desk.undo)
        self._redo = self._button(buttons, self.tr("Redo"), self.desk.redo)
        self._preview = self._button(buttons, self.tr("Preview"), self._play)
        self._button(buttons, self.tr("Export"), self.export_asked.emit, kind="primary")
        self._button(buttons, self.tr("Back"), self.back_asked.emit, kind="quiet")
        self.add(Head(names, buttons))

    def _make_timeline(self) -> None:
        card = self.add(Card())
        card.box.setContentsMargins(4, 4, 4, 8)
        card.setAccessibleName(self.tr("Timeline"))
        card.add(self.timeline)
        self._phases = card.add(Words("", "small"))  # a short phase has no room for its name
        self._phases.setContentsMargins(20, 0, 20, 0)
        row = Flow(spacing=4)
        self._join = self._button(row, self.tr("Listen to this join"), self._play_join, kind="quiet")
        self._button(row, self.tr("Add a voice"), self.voice_asked.emit, kind="quiet")
        self._button(row, self.tr("Closer"), lambda: self.timeline.zoom(ZOOM), kind="quiet")
        self._button(row, self.tr("Wider"), lambda: self.timeline.zoom(1 / ZOOM), kind="quiet")
        self._button(row, self.tr("All"), self.timeline.fit, kind="quiet")
        self._course = Dropdown(self.theme, self.tr("How the session goes"))
        for course, words in (
            (Course.PLANNED, self.tr("as planned")),
            (Course.LONGEST, self.tr("phases at their longest")),
            (Course.CUT, self.tr("brought back early")),
        ):
            self._course.addItem(words, course.value)
        self._course.activated.connect(lambda _: self.desk.set_course(Course(self._course.currentData())))
        row.addWidget(self._course)
        keys = self._button(row, self.tr("Keys"), lambda: self._keys.setVisible(self._keys.isHidden()), kind="quiet")
        keys.setAccessibleDescription(self.tr("What each key does in the timeline"))
        inside = QWidget()
        inside.setLayout(row)
        row.setContentsMargins(20, 0, 20, 4)
        card.add(inside)
        self._keys = Words("\n".join(f"{key}  –  {words}" for key, words in help_lines()), "small")
        self._keys.setContentsMargins(20, 0, 20, 8)
        self._keys.hide()
        card.add(self._keys)
        self._remarks = self.add(RemarksCard(self.theme, self.desk))

    def _make_below(self) -> None:
        library = Card()
        library.heading(self.tr("Library"))
        library.add(self.pieces, 1)
        row = Flow(spacing=8)
        self._button(row, self.tr("Add to the programme"), self._add_chosen)
        self._button(row, self.tr("Add files"), self.add_files_asked.emit, kind="quiet")
        library.box.addLayout(row)
        library.setMinimumHeight(self.theme.px(LIST_PX))
        below = QWidget()
        columns = Columns(self.theme, [(5, 360), (4, 330)])
        below.setLayout(columns)
        columns.addWidget(library)
        columns.addWidget(self._inspector)
        self.add(below, 1)

    def _button(self, row: Flow, words: str, does: Callable[[], object], kind: str = "secondary") -> Button:
        button = Button(self.theme, words, kind)
        button.clicked.connect(lambda _=False: does())
        row.addWidget(button)
        return button

    def _connect(self) -> None:
        desk, timeline = self.desk, self.timeline
        desk.changed.connect(self._changed)
        desk.chosen.connect(self._show)
        timeline.play_asked.connect(self._play)
        timeline.join_asked.connect(self._play_join)
        timeline.details_asked.connect(self._inspector.take_keyboard)
        timeline.pieces_dropped.connect(self.add_asked)
        timeline.files_dropped.connect(self.files_dropped)
        self.pieces.activated.connect(lambda file: self.add_asked.emit([file], None))
        self.pieces.files_dropped.connect(lambda files: self.files_dropped.emit(files, None))
        self.pieces.cancel_asked.connect(self.cancel_asked)
        for keys, does in (
            (QKeySequence.StandardKey.Undo, desk.undo),
            (QKeySequence.StandardKey.Redo, desk.redo),
            (QKeySequence.StandardKey.Save, self.save_asked.emit),
        ):
            QShortcut(QKeySequence(keys), self, does)

    # -- what is shown ----------------------------------------------------------------------------------------

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show the library."""
        self.pieces.show_pieces(pieces)

    def show_item(self, item: Item) -> None:
        """Show how far a file is that is taken in, and how many there are: their rows may be out of sight."""
        self.pieces.show_item(item)
        before = len(self._coming)
        if item.stage in (Stage.WAITING, Stage.RUNNING):
            self._coming.add(item.number)
        else:
            self._coming.discard(item.number)
        if len(self._coming) != before:
            self._show_line()

    def show_playing(self, playing: bool) -> None:
        """Say on the buttons whether something is heard."""
        self._playing = playing
        self._preview.set_words(self.tr("Stop") if playing else self.tr("Preview"))

    def _changed(self) -> None:
        if self.desk.history.changed:
            self._saving.start()
        self._show()

    def _show(self) -> None:
        desk = self.desk
        self._title.setText(desk.programme.title)
        self.setAccessibleName(desk.programme.title)
        self._show_line()
        self._phases.setText(phases_line(desk))
        self._undo.setEnabled(bool(desk.history.before))
        self._redo.setEnabled(bool(desk.history.after))
        self._join.setEnabled(desk.track is not None)

    def _show_line(self) -> None:
        said = summary(self.desk)
        if self._coming:
            said += " · " + self.tr("files still taken in: {n}").format(n=len(self._coming))
        self._line.setText(said)

    # -- what is asked for ------------------------------------------------------------------------------------

    def _play(self) -> None:
        if self._playing:
            self.stop_asked.emit()
        else:
            self.listen_asked.emit(self.desk.cursor_s, 0.0)

    def _play_join(self) -> None:
        """Ask for the join at which the chosen track begins, from 10 s before it to 10 s after."""
        place = self.desk.place
        laid = self.desk.laid_at(place) if place is not None else None
        if laid is None:
            return
        fade_s = next((one.fade_in_s for own, one in self.desk.music if own is laid), 0.0)
        self.listen_asked.emit(max(0.0, laid.start_s - JOIN_S), laid.start_s + fade_s + JOIN_S)

    def _add_chosen(self) -> None:
        files = self.pieces.chosen_files()
        if files:
            self.add_asked.emit(files, None)

    def add_voice(self, file: str, title: str, text: str) -> Cue:
        """Give the cue that a new voice becomes: at the cursor, in the phase that it is in."""
        phase = self.desk.phase_at(self.desk.cursor_s)
        start_s = next(start for one, start, _ in self.desk.phase_spans_s() if one is phase)
        return Cue(title, file, text, Spoken(phase.value), round(max(0.0, self.desk.cursor_s - start_s), 2))

    def leave(self) -> None:
        """Save what is not saved, and be quiet."""
        self._saving.stop()
        self.stop_asked.emit()
        if self.desk.history.changed:
            self.save_asked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is lost, and nothing sounds, when another page is shown."""
        self.leave()
        super().hideEvent(event)
