"""How fine the widgets that draw themselves are, on a screen that has more than one pixel to a point.

Run with QT_SCALE_FACTOR set. Prints, as JSON, by widget how much of what is drawn is finer than a picture for a plain
screen could be; and the same for that widget drawn through such a picture, which must be found out.
"""

import json
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from companion.services.paths import shipped
from companion.services.settings import Look, Scheme
from companion.ui.icons import Icons
from companion.ui.pages.studio.editor import EditorPage
from companion.ui.pages.studio.timeline import Timeline
from companion.ui.pages.studio.wave_strip import WaveStrip
from companion.ui.theme import Theme
from companion.ui.widgets.check_card import CheckCard
from companion.ui.widgets.course_dots import CourseDots
from companion.ui.widgets.dial_code import DialCode
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.icon_mark import IconMark
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.patient_view import PatientView
from companion.ui.widgets.phase_ring import PhaseRing, RingSegment
from companion.ui.widgets.spark import Spark
from tests.look.parts import SCREENS
from tests.ui.studio_desk import a_desk, outline

OWN = (PhaseRing, MoodPad, HoldButton, CheckCard, CourseDots, Spark)
INK = 24
"""How far, of 255, a block's pixels must differ for it to have something drawn in it."""
FINE = 1.5
"""The mean difference, of 255, between a block and itself by way of plain pixels; a wash of one colour has none."""
BLOCK = 24


def fine_share(image: QImage, ratio: float) -> float:
    """Give how much of the inked blocks could not come from a picture with one pixel to a point."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    plain = grey.size() / ratio
    least = np.full((grey.height(), grey.width()), 255.0)
    for way in (Qt.TransformationMode.FastTransformation, Qt.TransformationMode.SmoothTransformation):
        small = grey.scaled(plain, Qt.AspectRatioMode.IgnoreAspectRatio, way)
        for back in (Qt.TransformationMode.FastTransformation, Qt.TransformationMode.SmoothTransformation):
            large = small.scaled(grey.size(), Qt.AspectRatioMode.IgnoreAspectRatio, back)
            least = np.minimum(least, np.abs(_pixels(large) - _pixels(grey)))
    inked = fine = 0
    whole = _pixels(grey)
    for y in range(0, whole.shape[0] - BLOCK, BLOCK):
        for x in range(0, whole.shape[1] - BLOCK, BLOCK):
            part = whole[y : y + BLOCK, x : x + BLOCK]
            if np.ptp(part) > INK:
                inked += 1
                fine += least[y : y + BLOCK, x : x + BLOCK].mean() > FINE * np.ptp(part) / 255
    return fine / inked if inked else 0.0


def _pixels(image: QImage) -> np.ndarray:
    bytes_ = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return bytes_[:, : image.width()].astype(float)


class Plain(QWidget):
    """The planted one: shows what another widget would be in plain pixels."""

    def __init__(self, other: QWidget) -> None:
        super().__init__()
        self._picture = QPixmap(other.size())
        self._picture.fill(Qt.GlobalColor.white)
        other.render(self._picture)
        self.resize(other.size())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it, as a careless widget would."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)


def widgets(theme: Theme) -> Iterator[tuple[str, QWidget]]:
    """Give each widget that draws itself, as it is on a page; and the ring with hardly a word, which is always fine."""
    for screen, build in SCREENS:
        yield from _shown(build(theme, str), f"{screen}: ", OWN)
    ring = PhaseRing(theme)
    ring.show_phases([RingSegment(".", part * 600.0, part / 9) for part in (1, 3, 5)])
    ring.show_clock(".", "0", ".", ".")
    ring.resize(600, 600)
    for one in (ring, IconMark(theme, "help", size_px=64), _strip(theme)):
        yield from _shown(one, "", (type(one),))
    yield from _shown(EditorPage(theme, a_desk()), "", (Timeline,))


def _strip(theme: Theme) -> WaveStrip:
    strip = WaveStrip(theme)
    strip.show_outline("a.flac", outline(60.0), 60.0)
    strip.resize(600, 90)
    return strip


def _shown(page: QWidget, name: str, kinds: tuple[type, ...]) -> Iterator[tuple[str, QWidget]]:
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    if type(page) not in kinds:
        page.resize(1180, 760)
    page.show()
    QApplication.processEvents()
    for one in (page, *page.findChildren(QWidget)):
        if type(one) in kinds and one.isVisible():
            yield f"{name}{type(one).__name__}", one


def main() -> None:
    """Look at each widget, and at what it would be in plain pixels."""
    app = QApplication([])
    ratio = app.primaryScreen().devicePixelRatio()
    theme = Theme(app, Icons(shipped("icons")), Look(Scheme.DAY, reduced_motion=True))
    theme.start()
    shares: dict[str, tuple[float, float]] = {}
    for name, one in widgets(theme):
        shares[name] = (fine_share(one.grab().toImage(), ratio), fine_share(Plain(one).grab().toImage(), ratio))
    print(json.dumps({"ratio": ratio, "shares": shares, "shape": _shape(theme), "codes": _code_is_pure(theme)}))


def _shape(theme: Theme) -> float:
    """Give the ratio of the patient's shape, a wash of light in which no edge can be seen."""
    view = PatientView(theme.night())
    view.resize(900, 600)
    view.grab()
    return view._shape.devicePixelRatio()  # noqa: SLF001 - as above


def _code_is_pure(theme: Theme) -> bool:
    """Tell whether a dial code is black or white at each pixel, with nothing between."""
    code = DialCode(theme, "112")
    code.resize(code.sizeHint())
    grey = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    inside = _pixels(grey)[grey.height() // 4 : -grey.height() // 4, grey.width() // 4 : -grey.width() // 4]
    return set(np.unique(inside)) == {0.0, 255.0}


if __name__ == "__main__":
    main()
