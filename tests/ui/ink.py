"""Measure what was really drawn: how much ink of one colour a widget shows, and whether it touches an edge."""

import numpy as np
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

NEAR = 60  # of 765: what antialiasing leaves of a colour in the middle of a stroke


def picture(widget: QWidget, width: int, height: int | None = None) -> QImage:
    """Draw a widget at a width, as high as it asks for at that width unless told, over its own ground."""
    if height is None:
        height = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    widget.resize(width, max(height, widget.minimumSizeHint().height()))
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def ink(drawn: QImage, colour: QColor) -> int:
    """Count the pixels that are nearly of a colour."""
    return int(_spots(drawn, colour).sum())


def touches_edge(drawn: QImage, colour: QColor, margin: int = 1) -> bool:
    """Tell whether ink lies within `margin` px of the picture's edge: cut off, or about to be."""
    spots = _spots(drawn, colour)
    return bool(spots.sum() != spots[margin:-margin, margin:-margin].sum())


def _spots(drawn: QImage, colour: QColor) -> np.ndarray:
    lines = np.frombuffer(bytes(drawn.constBits()), np.uint8).reshape(drawn.height(), drawn.bytesPerLine())
    pixels = lines[:, : 4 * drawn.width()].reshape(drawn.height(), drawn.width(), 4)[:, :, :3].astype(int)
    wanted = np.array((colour.blue(), colour.green(), colour.red()))
    near: np.ndarray = np.abs(pixels - wanted).sum(axis=2) < NEAR
    return near
