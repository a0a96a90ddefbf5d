"""What the graph of ten years costs: from the page in sight to the graph painted, and panning, beside matplotlib.

The same values are drawn by both, in one process, without a screen. `./dev bench graph` makes the record first, which
takes minutes; COMPANION_BENCH_RECORD names one that `python -m tests.bench.heavy` made before.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from companion.domain import mood
from companion.domain.mood import Axis, Range
from companion.services.clock import SystemClock
from companion.services.paths import shipped
from companion.services.store import Store
from companion.services.worker import Worker
from companion.ui.graph.ahead import Ahead
from companion.ui.icons import Icons
from companion.ui.pages.mood import MoodPage
from companion.ui.post import Post
from companion.ui.theme import Theme
from tests.bench import heavy
from tests.bench.row import Row

if TYPE_CHECKING:
    from companion.ui.graph.view import GraphView

FRAMES, THEIR_FRAMES = 60, 20
SIZE_PX = (1000, 420)
DPI = 100
OPENINGS = 5
SETTLE_S = 0.3
ROOM = 0.2


def measure_graph() -> Iterator[Row]:
    """Make ten years of a heavy user, then open the page on them and pan through the ranges."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["bench"])
    if not isinstance(app, QApplication):
        raise TypeError
    with tempfile.TemporaryDirectory() as place:
        told = os.environ.get("COMPANION_BENCH_RECORD")
        folder, key = heavy.opened(Path(told)) if told else heavy.record(Path(place) / "person")
        worker = Worker(lambda: Store.open(folder, key), Post())
        worker.opened.result()
        try:
            yield from _measure(app, worker)
        finally:
            worker.close()


def _measure(app: QApplication, worker: Worker) -> Iterator[Row]:
    theme = Theme(app, Icons(shipped("icons")))
    yield Row("longest that the window stood still while the graph library was loaded ahead", _stood_ms(app), "ms")
    opened_ms = []
    for _ in range(OPENINGS):
        took_ms, page = _open_ms(app, theme, worker)
        opened_ms.append(took_ms)
        _settle(app)
    yield Row("Mood of ten years: from shown to painted, median", statistics.median(opened_ms), "ms", 150.0)
    yield Row("Mood of ten years: from shown to painted, slowest", max(opened_ms), "ms")
    from companion.ui.graph.view import GraphView

    graph = page.findChildren(GraphView)[0]
    theirs = _matplotlib_ms(worker)
    for which in Range:
        graph.show_range(which, time.time() + 3600)
        _settle(app)
        ours = _pan_ms(app, graph)
        yield Row(f"panning, {which.value}: median frame (60 a second is 16.7)", ours, "ms", 1000 / 60)
        if theirs is not None:
            yield Row(f"panning, {which.value}: beside matplotlib's year", ours, "ms", 1.0, theirs)


def _stood_ms(app: QApplication) -> float:
    """Load the library as the program does, and give the longest time without a turn for the window."""
    loading, turns = Ahead(), [time.perf_counter()]
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    timer.start()
    loading.begin()
    while loading.running:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    timer.stop()
    return max(after - before for before, after in pairwise(turns)) * 1000


def _open_ms(app: QApplication, theme: Theme, worker: Worker) -> tuple[float, MoodPage]:
    """Open a page of its own. Waits as the program does: to look again and again would keep the store from working."""
    page = MoodPage(theme, worker, SystemClock(), Path())
    page.resize(1100, 800)
    page.show()
    app.processEvents()
    began = time.perf_counter()
    page.shown()
    while not page.findChildren(QGraphicsView):
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    page.grab()
    return (time.perf_counter() - began) * 1000, page


def _settle(app: QApplication) -> None:
    until = time.perf_counter() + SETTLE_S
    while time.perf_counter() < until:
        app.processEvents()


class _Painted(QObject):
    """Counts what a widget paints."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - overrides
        """Count, and change nothing."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def _pan_ms(app: QApplication, graph: "GraphView") -> float:
    """Give the median time from a step of the pan to its one frame, painted."""
    painted = _Painted(graph.viewport())
    first_s, last_s = graph.span()
    first_s += ROOM * (last_s - first_s)  # all there is can't be moved; so it is looked at from a little nearer
    taken = []
    for at in range(1, FRAMES + 1):
        by = -(last_s - first_s) * ROOM * at / FRAMES
        before = painted.count
        began = time.perf_counter()
        graph.getViewBox().setXRange(first_s + by, last_s + by, padding=0)
        while painted.count == before:
            app.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def _matplotlib_ms(worker: Worker) -> float | None:
    """Give the median of one frame of matplotlib's canvas, panning the marks of one year; None where it is not here."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        print("matplotlib is not installed, so its figure is missing: pip install matplotlib")
        return None
    since = int(time.time() // mood.DAY_S) - 365
    points = worker.submit(lambda store: store.moods_of_days(since, since + 366)).result()
    one = mood.series(mood.counted(points), Axis.MOOD)
    weeks = mood.weekly(mood.daily(one))
    figure = Figure(figsize=(SIZE_PX[0] / DPI, SIZE_PX[1] / DPI), dpi=DPI)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.plot(one.at_s, one.values, ".", markersize=2)
    axes.plot([week.day * mood.DAY_S for week in weeks], [week.mean for week in weeks])
    span_s = one.at_s[-1] - one.at_s[0]
    taken = []
    for at in range(THEIR_FRAMES):
        by = span_s * ROOM * at / THEIR_FRAMES
        began = time.perf_counter()
        axes.set_xlim(one.at_s[0] - by, one.at_s[-1] - by)
        canvas.draw()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)
