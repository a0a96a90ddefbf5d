"""What the graph of ten years costs: from the page in sight to the graph painted, and panning, beside matplotlib.

The same values are drawn by both, in one process, without a screen. `./dev bench graph` makes the record first, which
takes minutes; COMPANION_BENCH_RECORD names one that `python -m tests.bench.heavy` made before.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.domain import mood
from companion.domain.mood import Axis, Range
from companion.services.clock import SystemClock
from companion.services.paths import shipped
from companion.services.store import Store
from companion.services.worker import Worker
from companion.ui.graph.view import GraphView
from companion.ui.icons import Icons
from companion.ui.pages.mood import MoodPage
from companion.ui.post import Post
from companion.ui.theme import Theme
from tests.bench import heavy
from tests.bench.row import Row

FRAMES, THEIR_FRAMES = 60, 20
SIZE_PX = (1000, 420)
DPI = 100
OPENINGS = 5
SETTLE_S = 0.3


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
    opened_ms = []
    for _ in range(OPENINGS):
        page = MoodPage(theme, worker, SystemClock(), Path())
        page.resize(1100, 800)
        page.show()
        app.processEvents()
        opened_ms.append(_open_ms(app, page))
    graph = page.findChildren(GraphView)[0]
    yield Row("Mood of ten years: from shown to painted, first time", opened_ms[0], "ms", 150.0)
    yield Row("Mood of ten years: from shown to painted, median", statistics.median(opened_ms), "ms", 150.0)
    theirs = _matplotlib_ms(worker)
    for which in (Range.MONTH, Range.YEAR, Range.ALL):
        graph.show_range(which, time.time() + 3600)
        _settle(app)
        ours = _pan_ms(app, graph)
        yield Row(f"panning, {which.value}: median frame (60 a second is 16.7)", ours, "ms", 1000 / 60)
        if theirs is not None:
            yield Row(f"panning, {which.value}: beside matplotlib's year", ours, "ms", 1.0, theirs)


def _open_ms(app: QApplication, page: MoodPage) -> float:
    began = time.perf_counter()
    page.shown()
    while not any(graph.chart for graph in page.findChildren(GraphView)):
        app.processEvents()
    page.grab()
    return (time.perf_counter() - began) * 1000


def _settle(app: QApplication) -> None:
    until = time.perf_counter() + SETTLE_S
    while time.perf_counter() < until:
        app.processEvents()


def _pan_ms(app: QApplication, graph: GraphView) -> float:
    first_s, last_s = graph.span()
    taken = []
    for at in range(FRAMES):
        by = -(last_s - first_s) * at / 200
        began = time.perf_counter()
        graph.getViewBox().setXRange(first_s + by, last_s + by, padding=0)
        graph.viewport().repaint()
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
        by = span_s * at / 200
        began = time.perf_counter()
        axes.set_xlim(one.at_s[0] - by, one.at_s[-1] - by)
        canvas.draw()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)
