"""Tries what needs Qt, for the self-test: `python -m companion.ui.selftest ICONS [TEMP]`, one line of JSON for a part.

Runs as a process of its own, because Qt ends the process where its platform or a library is missing. Opens no window.
Without TEMP it writes to the system's place for temporary files.
"""

import gc
import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QLineF, Qt, qVersion
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from companion.domain.errors import Known
from companion.domain.events import By, MoodMoment
from companion.domain.history import MoodPoint
from companion.domain.stamps import MS_PER_S, Stamp
from companion.services.attempt import Wrong, attempt
from companion.services.confine import confine
from companion.ui.icons import APP, NAMES, Icons
from companion.ui.messages import words

GLYPHS = "0123456789:.%AaÄäÉéÑñŁłŞş·–…“”’×→±"
"""Figures, letters of European names, and every sign that the pages use."""
LINES, NOISE = 1000, 100
ICON_PX = 24
DAYS = 30
PIXEL_STEP = 61
"""Of a picture's three million pixels, every one of so many is looked at; each line is met a thousand times."""


def main() -> int:
    """Try each part and tell at once how it went, so that a crash leaves what was found before it."""
    gc.disable()  # the process ends before there is garbage worth the looking
    confine()
    icons, temp = Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] and sys.argv[2] else None
    app = QApplication(sys.argv[:1])
    parts: dict[str, Callable[[], str]] = {
        "window": lambda: _window(app),
        "fonts": _fonts,
        "icons": lambda: _icons(Icons(icons)),
        "graph": lambda: _graph(temp),
    }
    for part, look in parts.items():
        sys.stdout.write(json.dumps(asdict(attempt(part, look, _sentence))) + "\n")
        sys.stdout.flush()
    return 0


def _sentence(why: Known) -> str:
    message = words(why)
    return f"{message.title}. {message.text}"


def _window(app: QApplication) -> str:
    """Draw lines, and watch whether Python's None is used up by it.

    PySide6 6.12.0 on Python 3.10 and 3.11 loses one reference at each call and ends the process within seconds.
    """
    picture = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    before = sys.getrefcount(None)
    with QPainter(picture) as painter:
        for at in range(LINES):
            painter.drawLine(QLineF(0, at % 64, 63, (at * 7) % 64))
    if abs(sys.getrefcount(None) - before) > NOISE:
        raise Wrong(f"Qt {qVersion()} does not go with this Python: it uses up references to None")
    return f"Qt {qVersion()}, platform {app.platformName()}"


def _fonts() -> str:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(ICON_PX)
    metrics = QFontMetrics(font)
    lacking = "".join(glyph for glyph in GLYPHS if not metrics.inFontUcs4(ord(glyph)))
    if lacking:
        raise Wrong(f"no font has these signs: {lacking}")
    picture = QPixmap(10 * ICON_PX, 2 * ICON_PX)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setFont(font)
        painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, GLYPHS[:10])
    if not _has_ink(picture):
        raise Wrong("text is drawn without being seen")
    return f"{font.family()}, one of {len(QFontDatabase.families())}; every sign that the pages use is there"


def _icons(icons: Icons) -> str:
    empty = []
    for name in (*NAMES, APP):
        try:
            drawn = _has_ink(icons.pixmap(name, QColor(Qt.GlobalColor.black), ICON_PX, 1.0))
        except OSError:
            drawn = False
        if not drawn:
            empty.append(name)
    if empty:
        raise Wrong(f"missing or empty: {', '.join(empty)}")
    return f"{len(NAMES) + 1}, each of them drawn"


def _has_ink(picture: QPixmap) -> bool:
    image = picture.toImage()
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def _graph(temp: Path | None) -> str:
    """Draw a month of marks by the very code that saves a picture, and look whether lines came out."""
    from companion.ui.graph.picture import save_mood_picture  # noqa: PLC0415 - pyqtgraph, the part that is tried

    with tempfile.TemporaryDirectory(prefix="companion-test-", dir=temp) as scratch:
        file = Path(scratch) / "mood.png"
        save_mood_picture(file, [_mark(day) for day in range(DAYS)], ())
        image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    colours = set(memoryview(image.constBits()).cast("I")[::PIXEL_STEP])
    if len(colours) < 5:
        raise Wrong("the picture of the graph is empty")
    return f"a picture of {image.width()} by {image.height()} pixels"


def _mark(day: int) -> MoodPoint:
    at = Stamp(1_767_261_600_000 + day * 86_400 * MS_PER_S, 0, "UTC", "", 0)
    return MoodPoint(f"{day:032x}", None, False, at, By.PATIENT, MoodMoment.ANY, day % 7 / 7, 0.0, "", "")


if __name__ == "__main__":
    sys.exit(main())
