"""What plays, what comes next, and how loud. Plays nothing itself."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from companion.audio import State as SoundState
from companion.ui.theme import Theme
from companion.ui.widgets.icon_mark import IconMark
from companion.ui.widgets.words import Words

FULL = 100
MINUTE_S = 60


class SoundStrip(QWidget):
    """Show a report of the sound; `volume_set` gives the linear gain, 0 to 1, that the sitter wants."""

    volume_set = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playing = Words("", "soft")
        self._playing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, FULL)
        self._slider.setPageStep(10)
        self._slider.setValue(FULL)
        self._slider.setAccessibleName(self.tr("Volume of the music"))
        self._slider.setMaximumWidth(theme.px(260))
        self._slider.valueChanged.connect(lambda value: self.volume_set.emit(gain(value)))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(IconMark(theme, "volume", "soft"))
        row.addSpacing(8)
        row.addWidget(self._slider, 4)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._playing)
        box.addLayout(row)

    def show_report(self, report: SoundState) -> None:
        """Show a report; the slider follows it while nobody has a hand on it."""
        self._playing.setText(self._words(report))
        if not self._slider.isSliderDown() and not self._slider.hasFocus():
            self._slider.blockSignals(True)
            self._slider.setValue(place(report.volume))
            self._slider.blockSignals(False)

    def _words(self, report: SoundState) -> str:
        if report.device is None:
            return self.tr("No sound")
        if not report.playing:
            return self.tr("Quiet")
        following = ""
        if report.next_title and report.next_in_s is not None and report.next_title != report.title:
            minutes = round(report.next_in_s / MINUTE_S)
            when = self.tr("in {n} min").format(n=minutes) if minutes else self.tr("soon")
            following = self.tr("next: {title}, {when}").format(title=report.next_title, when=when)
        return "  ·  ".join(part for part in (report.title or "", following) if part)


def gain(value: int) -> float:
    """Give the linear gain for a place of the slider: its square, since the ear hears halves, not differences."""
    return (value / FULL) ** 2


def place(linear: float) -> int:
    """Give the slider's place for a linear gain."""
    return round(FULL * math.sqrt(max(0.0, linear)))
