"""Draw set pages: into a PDF with its tags, or one of them as a picture for the preview. Both draw the same."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QPen, QPolygonF

from companion.ui.report import tagging
from companion.ui.report.letters import PT, Type
from companion.ui.report.pages import Dot, Op, Paged, Stroke, Text

DOTS_PER_INCH = 72 * PT
DOT = 2.3 * PT
BLACK = QColor(0, 0, 0)


def to_pdf(paged: Paged, letters: Type, progress: Callable[[int, int], None]) -> bytes:
    """Give the whole report as a tagged PDF; `progress` hears of every page."""
    kept, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QSizeF(paged.width / PT, paged.height / PT), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(paged.report.title)
    writer.setCreator("Companion")
    painter = QPainter(writer)
    for number, sheet in enumerate(paged.sheets):
        if number:
            writer.newPage()
        _draw(painter, sheet.ops, letters, marked=True)
        progress(number + 1, len(paged.sheets))
    painter.end()
    buffer.close()
    return tagging.tagged(bytes(kept.data()), paged)


def to_picture(paged: Paged, letters: Type, page: int, width_px: int, ratio: float = 1.0) -> QImage:
    """Give one page as a picture, black on white as it is on paper."""
    scale = width_px * ratio / paged.width
    image = QImage(round(width_px * ratio), round(paged.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    _draw(painter, paged.sheets[page].ops, letters, marked=False)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _draw(painter: QPainter, ops: list[Op], letters: Type, *, marked: bool) -> None:
    """Draw what is on a page: lines and dots first, all at once, then the words, each run marked for the tags."""
    if marked:
        painter.fillRect(tagging.marker(tagging.DECORATION), BLACK)
    _strokes(painter, [op for op in ops if isinstance(op, Stroke)])
    for op in ops:
        if isinstance(op, Dot):
            _dot(painter, op)
    painter.setPen(BLACK)
    present = tagging.DECORATION
    for op in ops:
        if not isinstance(op, Text):
            continue
        if marked and op.element != present:
            painter.fillRect(tagging.marker(op.element), BLACK)
            present = op.element
        above, glyphs = letters.shape(op.words, op.style)
        for run in glyphs:
            painter.drawGlyphRun(QPointF(op.x, op.y - above), run)


def _strokes(painter: QPainter, ops: list[Stroke]) -> None:
    """Draw the lines that look alike together."""
    alike: dict[tuple[float, float, int], list[Stroke]] = {}
    for op in ops:
        alike.setdefault((op.width, op.grey, op.dash), []).append(op)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for (width, grey, dash), found in alike.items():
        pen = QPen(QColor.fromRgbF(grey, grey, grey), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern([dash * 2.0, 2.0])
        painter.setPen(pen)
        painter.drawLines([QLineF(*op.points[0], *op.points[1]) for op in found if len(op.points) == 2])
        for op in found:
            if len(op.points) > 2:
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in op.points]))


def _dot(painter: QPainter, op: Dot) -> None:
    painter.setPen(QPen(QColor("black"), 0.8 * PT))
    painter.setBrush(QColor("white") if op.shape % 2 else QColor("black"))
    if op.shape % 4 < 2:
        painter.drawEllipse(QPointF(op.x, op.y), DOT, DOT)
    else:
        painter.drawRect(QRectF(op.x - DOT, op.y - DOT, 2 * DOT, 2 * DOT))
