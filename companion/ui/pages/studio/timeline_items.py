"""What a screen reader finds in the timeline: each track and voice by its name, where it lies, to be chosen.

Stands over what is drawn; shows nothing, and takes neither the pointer nor the keyboard.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from companion.domain.editing import Place
from companion.domain.programme import SOUNDING
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.timeline_boxes import PAD_PX, Boxes
from companion.ui.pages.studio.track_words import cue_words, track_words

UNHEARD = QRectF(0, 0, 1, 1)


class TimelineItem(QRadioButton):
    """One of them: marked where it is chosen."""

    def __init__(self, timeline: QWidget) -> None:
        super().__init__(timeline)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave what the timeline has drawn."""

    def mark(self, on: bool) -> None:
        """Mark or unmark it without telling anyone; none at all may be marked."""
        with QSignalBlocker(self):
            self.setAutoExclusive(False)
            self.setChecked(on)
            self.setAutoExclusive(True)


class TimelineItems(QObject):
    """Keep one for each track and voice of a desk; `taken` tells that a screen reader has chosen one."""

    taken = Signal()

    def __init__(self, timeline: QWidget, desk: Desk) -> None:
        super().__init__(timeline)
        self._timeline, self._desk = timeline, desk
        self._items: list[TimelineItem] = []
        self._choices: list[Place | int] = []
        desk.chosen.connect(self._mark)

    def renew(self, boxes: Boxes) -> None:
        """Take in what there is now, what it is called, and where it lies."""
        self._choices = list(_choices(self._desk))
        while len(self._items) < len(self._choices):
            self._add(len(self._items))
        while len(self._items) > len(self._choices):
            gone = self._items.pop()
            gone.setParent(None)  # at once: a reader would find it until it is deleted
            gone.deleteLater()
        for item, choice in zip(self._items, self._choices, strict=True):
            words = cue_words(self._desk, choice) if isinstance(choice, int) else track_words(self._desk, choice)
            if words != item.accessibleName():
                item.setAccessibleName(words)
        self._mark()
        self.lay(boxes)

    def lay(self, boxes: Boxes) -> None:
        """Go with what is drawn."""
        where: dict[Place | int, QRectF] = {one.index: one.area for one in boxes.cues}
        where |= {one.place: one.area for one in reversed(boxes.tracks)}  # where it is heard first
        for item, choice in zip(self._items, self._choices, strict=True):
            item.setGeometry(where.get(choice, UNHEARD).translated(PAD_PX, 0).toAlignedRect())

    def _mark(self) -> None:
        chosen = self._desk.cue if self._desk.cue is not None else self._desk.place
        for item, choice in zip(self._items, self._choices, strict=True):
            if item.isChecked() is not (choice == chosen):
                item.mark(choice == chosen)

    def _add(self, at: int) -> None:
        item = TimelineItem(self._timeline)
        item.toggled.connect(lambda on: self._take(at, on))
        item.show()
        self._items.append(item)

    def _take(self, at: int, on: bool) -> None:
        """Choose what a screen reader has marked; what it was marked instead of is told too."""
        if on:
            choice = self._choices[at]
            if isinstance(choice, int):
                self._desk.choose(cue=choice)
            else:
                self._desk.choose(choice)
            self.taken.emit()


def _choices(desk: Desk) -> Iterator[Place | int]:
    """Give all that can be chosen in the order of the arrows: a track by its place, a voice by its number."""
    yield from (Place(phase, at) for phase in SOUNDING for at in range(len(desk.programme.of(phase))))
    yield from range(len(desk.programme.cues))
