"""Drawing must not use up Python's None: PySide6 6.12.0 on Python 3.11 lost one at each call and then aborted."""

import sys

from PySide6.QtCore import QLineF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

LINES = 5000
NOISE = LINES // 10  # what a test run keeps or lets go meanwhile: 109 were seen


def test_drawing_keeps_the_count_of_none(app: QApplication) -> None:
    picture = QImage(200, 200, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(picture)
    before = sys.getrefcount(None)
    for at in range(LINES):
        painter.drawLine(QLineF(0, at % 200, 199, (at * 7) % 200))
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < NOISE
