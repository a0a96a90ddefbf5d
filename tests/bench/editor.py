"""Open a long programme in the real window's editor, drag in it, and time each frame from within.

Run as a program of its own by `studio.py`: `editor.py DATA_DIR PROGRAMME`; prints one line of JSON. A frame is what the
pointer's event costs until the window has painted what follows: its median by the clock, and its 95th percentile
in processor time, which does not tell of what else the machine had to do.
"""

import json
import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from companion.app import Program
from companion.domain.editing import Place
from companion.domain.events import Phase
from companion.services.confine import confine
from companion.services.paths import Folder
from companion.ui.pages.studio.editor import EditorPage
from companion.ui.pages.studio.timeline_boxes import PAD_PX, TrackBox, knob, lay_out

LOOK_MS = 50
SETTLE_S = 0.5
FRAMES = 120
MIDDLE = Place(Phase.WINDOW, 4)
LEFT = Qt.MouseButton.LeftButton


class Paints(QObject):
    """Tells whether a widget was painted since it was asked last."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a paint."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


class Author:
    """One hand at the editor."""

    def __init__(self, data_dir: Path, programme: str) -> None:
        confine()
        self._name = programme
        self._app = QApplication(sys.argv[:1])
        self._program = Program(self._app, Folder(data_dir))
        self._looking = QTimer(interval=LOOK_MS)
        self._looking.timeout.connect(self._begin)
        self._told: dict[str, float] = {}

    def run(self) -> None:
        """Start, open, drag, end."""
        self._looking.start()
        self._program.window.resize(1280, 800)
        self._program.start()
        self._app.exec()
        self._program.close()
        print(json.dumps(self._told))

    def _begin(self) -> None:
        home = self._program.home
        if home is None or self._program.window.current != "today":
            return
        self._looking.stop()
        home.show("programmes")
        self._settle()
        try:
            for turn in ("first", "again"):
                self._told[f"open_{turn}_ms"] = self._open()
                home.show("programmes")
                self._settle()
            self._open()
            self._settle()
            self._drags()
        finally:
            self._program.window.close()
            self._app.exit()

    def _open(self) -> float:
        """Give the ms from the press on “Edit” to the editor painted with all that is in it."""
        home, paints = self._program.home, Paints()
        assert home is not None
        began = time.perf_counter()
        home._studio.open(self._name)  # noqa: SLF001 - what the shelf's button calls
        # On the timeline alone: one on the application has PySide6 make a Python object of each that gets an event.
        self._page().timeline.installEventFilter(paints)
        while not paints.seen:
            self._app.processEvents()
        self._app.processEvents()
        return (time.perf_counter() - began) * 1000

    def _page(self) -> EditorPage:
        page = self._program.window.page("programme")
        if not isinstance(page, EditorPage):
            raise TypeError
        return page

    def _settle(self) -> None:
        until = time.monotonic() + SETTLE_S
        while time.monotonic() < until:
            self._app.processEvents()

    # -- the hand ---------------------------------------------------------------------------------------------

    def _drags(self) -> None:
        page = self._page()
        timeline, desk = page.timeline, page.desk
        desk.choose(MIDDLE)
        self._settle()
        self._note("fit", self._drag(page, self._box(page).area.center(), QPointF(400, 0)))
        timeline.show_join()
        self._settle()
        self._note("crossfade", self._drag(page, knob(self._box(page)), QPointF(90, 0)))
        edge = self._box(page).area
        self._note("trim", self._drag(page, QPointF(edge.left(), edge.center().y()), QPointF(90, 0)))
        self._note("track", self._drag(page, self._box(page).area.center(), QPointF(-300, 0)))
        timeline.fit()
        self._settle()
        self._note("zoom", [self._frame(timeline, self._wheel(timeline, i)) for i in range(FRAMES)])

    def _box(self, page: EditorPage) -> TrackBox:
        boxes = lay_out(page.desk, page.timeline.scale, page.theme)
        return next(one for one in boxes.tracks if one.place == MIDDLE)

    def _note(self, what: str, frames: list[tuple[float, float]]) -> None:
        self._told[f"{what}_median_ms"] = statistics.median(wall for wall, _ in frames)
        self._told[f"{what}_p95_ms"] = statistics.quantiles((cpu for _, cpu in frames), n=20)[-1]

    def _drag(self, page: EditorPage, start: QPointF, way: QPointF) -> list[tuple[float, float]]:
        """Press, go the way and back in steps, let go; take it back, so that the next drag meets the same."""
        timeline = page.timeline
        before = page.desk.programme
        at = [start + QPointF(PAD_PX, 0) + way * _there_and_back(i) for i in range(FRAMES)]
        self._send(timeline, QEvent.Type.MouseButtonPress, at[0], LEFT)
        frames = [self._frame(timeline, _mouse(timeline, QEvent.Type.MouseMove, one, LEFT)) for one in at]
        self._send(timeline, QEvent.Type.MouseButtonRelease, at[-1], Qt.MouseButton.NoButton)
        while page.desk.programme != before and page.desk.history.before:
            page.desk.undo()
        page.desk.choose(MIDDLE)
        self._settle()
        return frames

    def _send(self, timeline: QWidget, kind: QEvent.Type, at: QPointF, held: Qt.MouseButton) -> None:
        self._app.sendEvent(timeline, _mouse(timeline, kind, at, held))
        self._app.processEvents()

    def _frame(self, timeline: QWidget, event: QEvent) -> tuple[float, float]:
        began, used = time.perf_counter(), time.thread_time()
        self._app.sendEvent(timeline, event)
        self._app.processEvents()
        return (time.perf_counter() - began) * 1000, (time.thread_time() - used) * 1000

    @staticmethod
    def _wheel(timeline: QWidget, number: int) -> QWheelEvent:
        turn = QPoint(0, 120 if number // 20 % 2 == 0 else -120)
        at = QPointF(timeline.width() / 2, 60)
        held, phase = Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase
        where = timeline.mapToGlobal(at)
        return QWheelEvent(at, where, QPoint(), turn, Qt.MouseButton.NoButton, held, phase, False)


def _there_and_back(number: int) -> float:
    half = FRAMES / 2
    return number / half if number < half else (FRAMES - number) / half + 0.01


def _mouse(timeline: QWidget, kind: QEvent.Type, at: QPointF, held: Qt.MouseButton) -> QMouseEvent:
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
    return QMouseEvent(kind, at, timeline.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)


if __name__ == "__main__":
    Author(Path(sys.argv[1]), sys.argv[2]).run()
