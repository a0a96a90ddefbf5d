"""Draw outlines as quiet bars, quickly: what was drawn once at a size is kept as a picture.

An outline is pairs of signed bytes, lowest and highest, `OUTLINE_HZ` a second (`services/outlines.py`). Knows no track.
"""

from collections import OrderedDict

import numpy as np
from PySide6.QtCore import QLineF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from companion.domain.records import dataclass
from companion.services.outlines import OUTLINE_HZ

BAR_PX = 3
MOST_KEPT = 400
LEAST_HEIGHT = 0.05


@dataclass(frozen=True, slots=True)
class Wave:
    """A piece of sound to draw: which second of the file is at the left edge, and how it goes round.

    `round_s` is the length after which the part from `from_s` on begins again, 0 where it does not.
    """

    file: str
    from_s: float
    at_s: float
    length_s: float
    round_s: float
    gain: float


class Waves:
    """The pictures that were drawn lately."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def picture(self, wave: Wave, outline: bytes, size: QSize, colour: QColor, ratio: float) -> QPixmap:
        """Give the picture of a wave at a size in px."""
        key = (wave, len(outline), size.width(), size.height(), colour.rgba(), ratio)
        found = self._kept.get(key)
        if found is None:
            found = _draw(wave, outline, size, colour, ratio)
            self._kept[key] = found
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found


def bars(wave: Wave, outline: bytes, count: int) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Give the height, 0 to 1, of each of `count` bars."""
    pairs = np.frombuffer(outline, np.int8)
    if len(pairs) < 2 or count < 1:
        return np.zeros(max(count, 0))
    loudest = np.abs(pairs.reshape(-1, 2).astype(np.int16)).max(axis=1)
    edges_s = wave.at_s + np.linspace(0.0, wave.length_s, count + 1)
    if wave.round_s > 0:
        edges_s = wave.from_s + np.mod(edges_s - wave.from_s, wave.round_s)
    places = np.clip((edges_s * OUTLINE_HZ).astype(np.int64), 0, len(loudest) - 1)
    begins = places[:-1]
    span = max(1, int(wave.length_s / count * OUTLINE_HZ))
    windows = np.minimum(begins[:, None] + np.arange(0, span, max(1, span // 16)), len(loudest) - 1)
    # The ear hears ratios: the root keeps what is soft in sight.
    heights: np.ndarray[tuple[int], np.dtype[np.float64]] = np.sqrt(loudest[windows].max(axis=1) / 127.0 * wave.gain)
    return np.clip(heights, LEAST_HEIGHT, 1.0)


def _draw(wave: Wave, outline: bytes, size: QSize, colour: QColor, ratio: float) -> QPixmap:
    width, height = size.width(), size.height()
    picture = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    heights = bars(wave, outline, width // BAR_PX)
    middle = height / 2
    lines = [
        QLineF(i * BAR_PX + 1.5, middle - h * middle, i * BAR_PX + 1.5, middle + h * middle)
        for i, h in enumerate(heights.tolist())
    ]
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.6))
        painter.drawLines(lines)
    return picture
