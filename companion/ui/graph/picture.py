"""Make a picture of a chart: PNG, or SVG and PDF with everything as vectors. Needs no window, and no screen.

The picture says what it shows: title, span and what line, shade and dots mean. It holds health data in the open; who
saves one must be told so.
"""

import re
from array import array
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFontDatabase, QImage, QPageSize, QPainter, QPdfWriter, QPicture
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from companion.domain import mood
from companion.domain.history import MoodPoint, SessionLine
from companion.domain.mood import Axis, Chart, Range
from companion.domain.records import dataclass
from companion.services import files
from companion.ui.graph.look import GraphLook
from companion.ui.graph.plot import LEAST_SPAN_S, Plot
from companion.ui.graph.readout import session_name
from companion.ui.graph.subject import Subject, pad_subject
from companion.ui.pages.dates import day_words
from companion.ui.tokens import DAY, Tokens

SIZE = QSize(1200, 640)
EDGE_PX = 28
HEAD_PX = 64
PACKED = 70
"""How little a PNG is packed, of 100: in two thirds of the time that Qt's own choice takes, and 0.12 MB, not 0.09."""
RATIO = 2
"""Pixels of a PNG for each pixel of the layout, so that it prints well."""


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("picture", text)


@dataclass(frozen=True, slots=True)
class Shot:
    """What a picture shows: a chart of one thing, from the first to the last second of a span."""

    chart: Chart
    subject: Subject
    first_s: float
    last_s: float


def save_mood_picture(
    path: Path, moods: Sequence[MoodPoint], sessions: Sequence[SessionLine], tokens: Tokens = DAY
) -> None:
    """Write the picture of all marks and sessions, PNG or SVG by its suffix; raises Known `folder.*`.

    Needs no window: starts Qt without a screen where it does not run yet. Only the owner may read the file.
    """
    app = QApplication.instance() or QApplication(["companion", "-platform", "offscreen"])
    chart = mood.chart(moods, mood.session_marks(sessions), Axis.MOOD)
    ends = [one.at_s[-1] for one in (chart.series, chart.rehearsed) if len(one.at_s)]
    last_s = max((*ends, *(mark.at_s for mark in chart.marks[-1:])), default=LEAST_SPAN_S)
    shot = Shot(chart, pad_subject(Axis.MOOD), *mood.span_s(chart, Range.ALL, last_s))
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    look = GraphLook.plain(tokens, family)
    files.replace(path, draw_svg(shot, look) if path.suffix.lower() == ".svg" else draw_png(shot, look))
    del app  # it had to live until here


def draw_png(shot: Shot, look: GraphLook) -> bytes:
    """Give a chart as PNG."""
    image = QImage(SIZE * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    image.fill(look.color("card"))
    painter = QPainter(image)
    _draw(painter, shot, replace(look, ratio=RATIO))
    painter.end()
    data, buffer = _buffer()
    image.save(buffer, "PNG", PACKED)  # type: ignore[call-overload]  # the stub wants bytes, Qt takes the name
    return bytes(data.data())


def draw_svg(shot: Shot, look: GraphLook) -> bytes:
    """Give a chart as SVG: lines, dots and words as what they are."""
    data, buffer = _buffer()
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(SIZE)
    svg.setViewBox(QRect(0, 0, SIZE.width(), SIZE.height()))
    svg.setResolution(QPicture().logicalDpiX())  # the axes are played back from one, and keep their size only so
    svg.setTitle(_title(shot))
    painter = QPainter(svg)
    painter.fillRect(QRect(0, 0, SIZE.width(), SIZE.height()), look.color("card"))
    _draw(painter, shot, replace(look, ratio=1))
    painter.end()
    return _GROUP.sub(_in_pixels, bytes(data.data()).decode()).replace(_THIN, "").encode()


_GROUP = re.compile(r'(<g [^>]*?transform="matrix\()([^)]*)(\)"[^>]*>)(.*?</g>)', re.DOTALL)
_PAIR = re.compile(r"(-?[\d.]+(?:e[-+]?\d+)?),(-?[\d.]+(?:e[-+]?\d+)?)")
_THIN = ' vector-effect="non-scaling-stroke"'


def _in_pixels(group: re.Match[str]) -> str:
    """Write lines and paths where they stand in the picture: not every viewer knows strokes that are not scaled.

    rsvg, and what shows pictures with it, drew a line of 2 px as wide as five points of the scale.
    """
    before, matrix, after, shapes = group.groups()
    a, b, c, d, e, f = map(float, matrix.split(","))
    if _THIN not in shapes or (a, b, c, d) == (1, 0, 0, 1) or re.search("<(?!polyline|path|/)", shapes):
        return group[0]

    def place(pair: re.Match[str]) -> str:
        x, y = float(pair[1]), float(pair[2])
        return f"{a * x + c * y + e:.3f},{b * x + d * y + f:.3f}"

    return f"{before}1,0,0,1,0,0{after}{_PAIR.sub(place, shapes)}"


def draw_pdf(shot: Shot, look: GraphLook) -> bytes:
    """Give a chart as a PDF of one page: lines, dots and words as what they are, without a name in it."""
    data, buffer = _buffer()
    pdf = QPdfWriter(buffer)
    pdf.setResolution(QPicture().logicalDpiX())  # as above
    inches = (side / pdf.resolution() for side in (SIZE.width(), SIZE.height()))
    pdf.setPageSize(QPageSize(QSizeF(*inches), QPageSize.Unit.Inch))
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0))
    pdf.setTitle(_title(shot))
    pdf.setCreator("Companion")
    painter = QPainter(pdf)
    painter.fillRect(QRect(0, 0, SIZE.width(), SIZE.height()), look.color("card"))
    _draw(painter, shot, replace(look, ratio=1))
    painter.end()
    return bytes(data.data())


def _buffer() -> tuple[QByteArray, QBuffer]:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return data, buffer


def _draw(painter: QPainter, shot: Shot, look: GraphLook) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = SIZE.width() - 2 * EDGE_PX
    painter.setPen(look.color("text"))
    painter.setFont(look.font(20, 600))
    painter.drawText(QRectF(EDGE_PX, 20, width, 28), Qt.AlignmentFlag.AlignLeft, _title(shot))
    painter.setPen(look.color("soft"))
    painter.setFont(look.font(13, 400))
    painter.drawText(QRectF(EDGE_PX, 50, width, 20), Qt.AlignmentFlag.AlignLeft, _legend(shot))
    size = QSize(width, SIZE.height() - HEAD_PX - 2 * EDGE_PX)
    plot = _plot(shot, look, size)
    plot.draw_as_shapes()
    plot.scene().render(painter, QRectF(EDGE_PX, HEAD_PX + EDGE_PX, size.width(), size.height()), QRectF(plot.rect()))
    plot.close()
    plot.deleteLater()


def _plot(shot: Shot, look: GraphLook, size: QSize) -> Plot:
    """Lay a plot out that is never on a screen."""
    plot = Plot(look)
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.resize(size)
    plot.show()
    day = int(shot.first_s // mood.DAY_S)
    plot.count_from(day)
    plot.show_chart(_counted_from(day, shot.chart), session_name, shot.subject.ends)
    plot.set_span(shot.first_s - day * mood.DAY_S, shot.last_s - day * mood.DAY_S)
    QCoreApplication.processEvents()
    return plot


def _counted_from(day: int, chart: Chart) -> Chart:
    """Give a chart whose time begins at a day: an SVG has six digits for a number, seconds since 1970 have ten."""
    by_s = day * mood.DAY_S

    def moved(one: mood.Series) -> mood.Series:
        return replace(one, at_s=array("d", (at_s - by_s for at_s in one.at_s)))

    return replace(
        chart,
        series=moved(chart.series),
        rehearsed=moved(chart.rehearsed),
        days=tuple(one._replace(day=one.day - day) for one in chart.days),
        weeks=tuple(one._replace(day=one.day - day) for one in chart.weeks),
        marks=tuple(replace(one, at_s=one.at_s - by_s) for one in chart.marks),
        links=tuple(((a_s - by_s, a), (b_s - by_s, b)) for (a_s, a), (b_s, b) in chart.links),
        loaded=chart.loaded and (chart.loaded[0] - day, chart.loaded[1] - day),
    )


def _title(shot: Shot) -> str:
    first, last = (day_words(int(at_s // mood.DAY_S)) for at_s in (shot.first_s, shot.last_s))
    span = first if first == last else tr("{first} to {last}").format(first=first, last=last)
    return tr("{what}, {span}").format(what=shot.subject.name, span=span)


def _legend(shot: Shot) -> str:
    chart, parts = shot.chart, []
    if chart.weeks:
        parts.append(
            tr("Line: 7-day average. Shade: its spread (standard deviation). Dots: marks or daily averages, 0 to 10.")
        )
    elif chart.series.bands:
        parts.append(tr("Dots: totals. Shades: the published bands. Talk it over with your clinician."))
    elif chart.points:
        parts.append(tr("Dots: readings{unit}.").format(unit=shot.subject.unit and f",{shot.subject.unit}"))
    if chart.rehearsed_points:
        parts.append(tr("Rings: from rehearsals; they count in no average."))
    return " ".join(parts)
