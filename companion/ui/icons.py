"""Draw the program's own line icons, in any of the theme's colours and sharp at any scale.

Reads the SVG files once and keeps their drawn forms; knows no theme and chooses no colour. QtSvg is part of
PySide6-Essentials and costs 1 ms and 0.5 MB, measured beside QtWidgets.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from companion.domain.errors import Bug

NAMES = (
    "today",
    "session",
    "mood",
    "records",
    "settings",
    "help",
    "journal",
    "check-in",
    "microphone",
    "programme",
    "add",
    "back",
    "close",
    "play",
    "pause",
    "volume",
    "clock",
    "person",
    "note",
    "warning",
    "check",
    "down",
    "export",
    "open",
)
APP = "app"
APP_SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256)


class Icons:
    """Give icons by name from one folder of SVG files that draw in `currentColor`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str], QSvgRenderer] = {}

    def paint(self, painter: QPainter, name: str, where: QRectF, colour: QColor, *, mirrored: bool = False) -> None:
        """Draw an icon into a square, as vectors at the painter's own resolution; `mirrored` for right to left."""
        drawing = self._drawing(name, colour)
        if not mirrored:
            drawing.render(painter, where)
            return
        painter.save()
        painter.translate(where.center())
        painter.scale(-1, 1)
        painter.translate(-where.center())
        drawing.render(painter, where)
        painter.restore()

    def pixmap(self, name: str, colour: QColor, size_px: int, ratio: float) -> QPixmap:
        """Give a picture `size_px` wide and high for a screen with `ratio` device pixels to one."""
        pixmap = QPixmap(QSize(1, 1) * round(size_px * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, name, QRectF(pixmap.rect()), colour)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def app_icon(self) -> QIcon:
        """Give the program's own mark in every size that a system asks for; it brings its own colours."""
        icon = QIcon()
        for size_px in APP_SIZES_PX:
            icon.addPixmap(self.pixmap(APP, QColor(Qt.GlobalColor.black), size_px, 1.0))
        return icon

    def _drawing(self, name: str, colour: QColor) -> QSvgRenderer:
        key = (name, colour.name())
        if key not in self._drawn:
            if name not in NAMES and name != APP:
                raise Bug(f"no icon {name}")
            svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            drawing = QSvgRenderer(QByteArray(svg.replace("currentColor", colour.name()).encode()))
            if not drawing.isValid():
                raise Bug(f"icon {name} is not an SVG")
            self._drawn[key] = drawing
        return self._drawn[key]
