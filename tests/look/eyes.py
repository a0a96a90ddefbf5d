"""What nobody should meet on a page: words that are cut, faint or over each other, no name, targets too small.

Each finding is one line that names the widget by its words, so that it is found again in the picture.
"""

from collections.abc import Iterator
from itertools import combinations

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGlyphRun, QImage, QPainter, QPixmap, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QWidget,
)

LEAST_TARGET_PX = 40
LEAST_TEXT_CONTRAST = 4.5
LEAST_MARK_CONTRAST = 3
EDGE_PX = 5
REACH_PX = 2
"""A focus ring is so thick, and as far from what it goes round."""
FOOT_PX = 34
"""So much may stand empty below the last thing of a page."""
OVERLAP_PX = 3
"""Frames of neighbours may touch; words that share more than this lie over each other."""
BEYOND_PX = 40
"""So far beyond its place a letter is looked for."""
INK = 128
"""What is darker than this, of black on white, is a letter and no soft edge of one."""
QUESTION = "qt_msgbox_informativelabel"
"""What Qt's own question says below its title."""
Wordy = QLabel | QAbstractButton | QLineEdit
FIELDS = QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox


def seen(page: QWidget) -> list[QWidget]:
    """Give all that is to be seen on a page, in no order."""
    return [one for one in page.findChildren(QWidget) if one.isVisible() and not one.visibleRegion().isNull()]


def shown(page: QWidget) -> list[QWidget]:
    """Give all that a page shows, also what can be scrolled to."""
    return [one for one in page.findChildren(QWidget) if one.isVisible()]


def faults(page: QWidget, picture: QPixmap | None = None) -> list[str]:
    """Give everything that is wrong with what a page shows now; the page must be visible, as `picture` if drawn."""
    there = shown(page)
    wordy = [widget for widget in there if words(widget)]
    pixels = _drawn(picture or page.grab())
    told = (
        _cut(page, wordy),
        _over_each_other(page, wordy),
        _small(there),
        _nameless(there),
        _room(there),
        _faint(page, wordy, pixels),
        _torn(wordy),
        _marks(page, there, pixels),
    )
    return sorted({one for found in told for one in found})


def words(widget: QWidget) -> str:
    """Give what a widget says, empty for a picture."""
    text = widget.text() if isinstance(widget, Wordy) else ""
    if isinstance(widget, QLineEdit):
        text = text or widget.placeholderText()
    return str(text).replace("&&", "&")


def told(widget: QWidget) -> str:
    """Name a widget for a person who looks for it."""
    return f"{type(widget).__name__} “{(words(widget) or widget.accessibleName())[:60]}”"


def _cut(page: QWidget, wordy: list[QWidget]) -> Iterator[str]:
    """Find words that have less room than they need, or lie beyond what can be scrolled to."""
    for widget in wordy:
        need = widget.minimumSizeHint()
        if widget.width() < need.width():
            yield f"{told(widget)} is cut: {widget.width()} px wide, needs {need.width()}"
        if widget.hasHeightForWidth() and widget.height() < widget.heightForWidth(widget.width()) - 1:
            yield f"{told(widget)} is cut: {widget.height()} px high, needs {widget.heightForWidth(widget.width())}"
        area = _scrolls(widget)
        holder = area.viewport() if area else page
        at = widget.mapTo(holder, QPoint(0, 0))
        if (at.x() < 0 or at.x() + widget.width() > holder.width()) and not _sideways(area):
            yield f"{told(widget)} lies beyond the side"
        if area is None and (at.y() < 0 or at.y() + widget.height() > page.height()):
            yield f"{told(widget)} lies beyond the page"


def _sideways(area: QScrollArea | None) -> bool:
    return area is not None and area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _scrolls(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _over_each_other(page: QWidget, wordy: list[QWidget]) -> Iterator[str]:
    """Find words that lie over others' words, none of them being inside the other."""
    places = [(widget, QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())) for widget in wordy]
    for (one, here), (other, there) in combinations(places, 2):
        shared = here.intersected(there)
        if min(shared.width(), shared.height()) <= OVERLAP_PX or _scrolls(one) is not _scrolls(other):
            continue
        if not one.isAncestorOf(other) and not other.isAncestorOf(one):
            yield f"{told(one)} lies over {told(other)}"


def _small(there: list[QWidget]) -> Iterator[str]:
    """Find what can be pressed or dragged and is lower or narrower than a finger needs."""
    for widget in there:
        if isinstance(widget, QScrollBar) or not widget.isEnabled() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget, QAbstractButton | QAbstractSlider | FIELDS):
            across = min(widget.width(), widget.height())
            if across < LEAST_TARGET_PX and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
                yield f"{told(widget)} is a target of {across} px"


def _nameless(there: list[QWidget]) -> Iterator[str]:
    """Find what the keyboard can reach and a screen reader can't name."""
    for widget in there:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not (widget.accessibleName() or words(widget)):
            yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__} has no name"


def _room(there: list[QWidget]) -> Iterator[str]:
    """Find pages that are wider than their window, and such as scroll to nothing."""
    for area in there:
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if not isinstance(area, QScrollArea) or inside is None:
            continue
        room, needed = area.viewport().size(), inside.width()
        if needed > room.width() and not _sideways(area):
            yield f"a page of {needed} px is cut: {room.width()} px are there"
        for one in shown(inside):
            above = one.parentWidget()
            if one.property("card") and above is not None and one.geometry().right() > above.rect().right():
                yield f"a card is cut: “{one.accessibleName()}” is wider than its place"
        held = [one for one in shown(inside) if isinstance(one, Wordy) or one.property("card")]
        lowest = max((one.mapTo(inside, QPoint(0, one.height())).y() for one in held), default=room.height())
        if area.verticalScrollBar().maximum() > 0 and lowest + FOOT_PX <= room.height():
            yield f"a page scrolls to nothing: all ends at {lowest} of {room.height()} px"


def _drawn(picture: QPixmap) -> np.ndarray:
    """Give what is really drawn, as (lines, columns, 3)."""
    drawn = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(drawn.constBits(), np.uint8).reshape(drawn.height(), drawn.bytesPerLine())
    return lines[:, : drawn.width() * 3].reshape(drawn.height(), drawn.width(), 3).copy()


def _marks(page: QWidget, there: list[QWidget], pixels: np.ndarray) -> Iterator[str]:
    """Find a focus ring that is not seen, and a bar whose filled part is not told from the rest."""
    for widget in there:
        if not isinstance(widget, QFocusFrame | QProgressBar) or widget.visibleRegion().boundingRect() != widget.rect():
            continue
        at = widget.mapTo(page, QPoint(0, 0))
        part = pixels[at.y() : at.y() + widget.height(), at.x() : at.x() + widget.width()]
        if isinstance(widget, QFocusFrame):
            middle = slice(widget.width() // 4, 3 * widget.width() // 4)
            one, other = part[:REACH_PX, middle], part[REACH_PX : 2 * REACH_PX, middle]
        elif 0.1 < (widget.value() - widget.minimum()) / max(1, widget.maximum() - widget.minimum()) < 0.9:
            line, end = widget.height() // 2, widget.width() // 20
            one, other = part[line, end : 2 * end], part[line, -2 * end : -end]
        else:
            continue
        most = _contrast(*(float(np.median(_luminance(piece.reshape(-1, 3)))) for piece in (one, other)))
        if most < LEAST_MARK_CONTRAST:
            yield f"{type(widget).__name__} is faint: {most:.1f} : 1"


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _faint(page: QWidget, wordy: list[QWidget], pixels: np.ndarray) -> Iterator[str]:
    """Find words that hardly stand out of what is really drawn behind them."""
    for widget in wordy:
        if not widget.isEnabled() or widget.visibleRegion().boundingRect() != widget.rect():
            continue  # what is scrolled half away shows too few of its words
        at = widget.mapTo(page, QPoint(0, 0))
        edge = EDGE_PX if isinstance(widget, QLineEdit) else 0  # its frame says nothing about its words
        part = pixels[at.y() + edge : at.y() + widget.height() - edge, at.x() + edge : at.x() + widget.width() - edge]
        light = _luminance(part.reshape(-1, 3))
        ground = float(np.median(light))
        most = max(_contrast(float(value), ground) for value in (light.min(), light.max()))
        if most < LEAST_TEXT_CONTRAST:
            yield f"{told(widget)} is faint: {most:.1f} : 1"


def _torn(wordy: list[QWidget]) -> Iterator[str]:
    """Find letters that Qt draws beyond the side of their place, though by its own measure they have room.

    It does so where words of left-to-right letters are broken into lines from right to left.
    """
    for widget in wordy:
        own = widget.objectName() != QUESTION
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.isRightToLeft() and own:
            inked = _inked(widget)
            if not widget.rect().contains(inked):
                yield f"{told(widget)} is cut: letters from {inked.left()} to {inked.right()} of {widget.width()} px"


def _inked(label: QLabel) -> QRect:
    """Give where the letters of a label would be, if nothing ended at its sides."""
    room = QImage(label.width() + 2 * BEYOND_PX, label.height(), QImage.Format.Format_RGB888)
    room.fill(Qt.GlobalColor.white)
    with QPainter(room) as painter:
        painter.setFont(label.font())
        painter.setLayoutDirection(label.layoutDirection())
        inside = label.contentsRect().translated(BEYOND_PX, 0)
        flags = label.alignment().value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(inside, flags | Qt.TextFlag.TextForceRightToLeft.value, label.text())
    columns = np.flatnonzero(_drawn(QPixmap.fromImage(room)).min(axis=(0, 2)) < INK)
    if not len(columns):
        return QRect(label.rect())
    return QRect(int(columns[0]) - BEYOND_PX, 0, int(columns[-1] - columns[0]) + 1, label.height())


_SHARE = np.arange(256) / 255.0
_LINEAR = np.where(_SHARE <= 0.04045, _SHARE / 12.92, ((_SHARE + 0.055) / 1.055) ** 2.4)
_RED, _GREEN, _BLUE = ((weight * _LINEAR).astype(np.float32) for weight in (0.2126, 0.7152, 0.0722))


def _luminance(pixels: np.ndarray) -> np.ndarray:
    """Give the relative luminance of sRGB pixels, uint8 of shape (n, 3), as WCAG 2.2 defines it."""
    light: np.ndarray = _RED[pixels[:, 0]] + _GREEN[pixels[:, 1]] + _BLUE[pixels[:, 2]]
    return light


def missing_glyphs(texts: set[str], page: QWidget) -> list[str]:
    """Give the characters of some texts that no installed font can draw."""
    letters = sorted({letter for text in texts for letter in text if not letter.isspace() and letter.isprintable()})
    missing = []
    for letter in letters:
        layout = QTextLayout(letter, page.font())
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs: list[QGlyphRun] = layout.glyphRuns()
        if not runs or any(0 in run.glyphIndexes() for run in runs):
            missing.append(letter)
    return missing
