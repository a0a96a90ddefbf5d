"""Draw set pages: into a PDF with its tags, or one of them as a picture for the preview. Both draw the same."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QPen, QPolygonF

from companion.ui.report import tagging
from companion.ui.report.pages import PT, Dot, Op, Paged, Stroke, Text, Type

DOTS_PER_INCH = 72 * PT
DOT = 2.3 * PT


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
    """Draw what is on a page; marked, so that the tags find which words belong to which element."""
    black = QColor("black")
    present = None
    for op in ops:
        element = op.element if isinstance(op, Text) else tagging.DECORATION
        if marked and element != present:
            painter.fillRect(tagging.marker(element), black)
            present = element
        match op:
            case Text(x, y, words, style):
                painter.setPen(black)
                painter.setFont(letters.fonts[style])
                painter.drawText(QPointF(x, y), words)
            case Stroke():
                _stroke(painter, op)
            case Dot():
                _dot(painter, op)


def _stroke(painter: QPainter, op: Stroke) -> None:
    pen = QPen(QColor.fromRgbF(op.grey, op.grey, op.grey), op.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if op.dash:
        pen.setDashPattern([op.dash * 2.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in op.points]))


def _dot(painter: QPainter, op: Dot) -> None:
    painter.setPen(QPen(QColor("black"), 0.8 * PT))
    painter.setBrush(QColor("white") if op.shape % 2 else QColor("black"))
    if op.shape % 4 < 2:
        painter.drawEllipse(QPointF(op.x, op.y), DOT, DOT)
    else:
        painter.drawRect(QRectF(op.x - DOT, op.y - DOT, 2 * DOT, 2 * DOT))
