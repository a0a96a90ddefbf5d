"""The frame of everything that is filled in or answered in a session: back, title, content, actions.

A page inside the window, never a dialog of the system, so that banners and help stay in reach. Records nothing.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.foot import Foot
from companion.ui.widgets.scroll import Scroll
from companion.ui.widgets.words import Words

NARROW_PX = 620
WIDE_PX = 1120


class FormPage(QWidget):
    """Frame a form. `left` means back without doing anything, by the button or Esc; `help_asked` where it has help.

    A narrow form is one short column in the middle, its actions below the content. A wide one fills the page up to
    what is good to read, in the middle of a wider window, and its actions stay in sight while the content scrolls.
    """

    left = Signal()
    help_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        caption: str = "",
        *,
        with_help: bool = True,
        narrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._widest_px = NARROW_PX if narrow else WIDE_PX
        self.setAccessibleName(title)
        self.back = Button(theme, self.tr("Back"), "quiet", icon="back")
        self.back.clicked.connect(self.left)
        self.first: QWidget = self.back
        self._column = QWidget()
        self._as_wide: list[QWidget] = []
        self._scroll: Scroll | None = None
        self._line = _in_the_middle(self._column)
        self._foot = Flow(spacing=16, columns=2)
        self._wide_foot = None if narrow else Foot(16)
        self.box = QVBoxLayout()
        self.box.setSpacing(16)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE, 16, SPACE, SPACE)
        page.setSpacing(8)
        # Between two buttons large words would take half the page.
        below = caption if self._wide_foot is not None and theme.large else ""
        titles = _titles(title, "" if below else caption)
        if self._wide_foot is None:
            page.addLayout(self._bound(self._head(None, with_help=with_help)))
            page.addWidget(self._middle(titles), 1)
        else:
            page.addLayout(self._bound(self._head(titles, with_help=with_help)))
            if below:
                said = QVBoxLayout()
                said.setContentsMargins(6, 0, 6, 0)
                said.addWidget(Words(below, "soft"))
                page.addLayout(self._bound(said))
            page.addWidget(self._whole(), 1)
            self._wide_foot.setContentsMargins(6, 8, 6, 0)
            page.addLayout(self._bound(self._wide_foot))
        theme.changed.connect(self._set_width)
        self._set_width()

    def _head(self, titles: QVBoxLayout | None, *, with_help: bool) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(16)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        if titles is None:
            head.addStretch(1)
        else:
            head.addLayout(titles, 1)
        if with_help:
            asks = Button(self.theme, self.tr("Get help"), "warm")
            asks.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
            asks.clicked.connect(self.help_asked)
            head.addWidget(asks, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _middle(self, titles: QVBoxLayout) -> Scroll:
        """Make the column of a narrow form, in the middle of the page."""
        inside = _bare(QWidget())
        column = QVBoxLayout(_bare(self._column))
        column.setContentsMargins(6, 6, 6, 6)  # room for the focus ring
        column.setSpacing(16)
        column.addStretch(2)
        column.addLayout(titles)
        column.addLayout(self.box)
        column.addSpacing(8)
        column.addLayout(self._foot)
        column.addStretch(3)
        inside.setLayout(self._line)
        return Scroll(inside)

    def _whole(self) -> Scroll:
        """Make the content of a wide form."""
        inside = _bare(QWidget())
        self.box.setContentsMargins(6, 6, 6, 6)  # room for the focus ring
        _bare(self._column).setLayout(self.box)
        inside.setLayout(self._line)
        scroll = self._scroll = Scroll(inside)
        scroll.verticalScrollBar().rangeChanged.connect(self._balance)
        return scroll

    def _balance(self) -> None:
        """Keep the content of a wide window below its head, also where a bar for scrolling takes room at one side."""
        if self._scroll is None:
            return
        bar = self._scroll.verticalScrollBar()
        bar_px = bar.sizeHint().width() if bar.maximum() else 0
        has_room = self._scroll.width() - 2 * bar_px >= self._column.maximumWidth()
        left, right = (0, bar_px) if self.isRightToLeft() else (bar_px, 0)
        self._line.setContentsMargins(*((left, 0, right, 0) if has_room else (0, 0, 0, 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether there is room at both sides."""
        super().resizeEvent(event)
        self._balance()

    def _bound(self, line: QLayout) -> QHBoxLayout:
        """Keep what stands above or below the content as wide as that of a wide form, so that help keeps its place."""
        bounded = _bare(QWidget())
        bounded.setLayout(line)
        self._as_wide.append(bounded)
        return _in_the_middle(bounded)

    def hasHeightForWidth(self) -> bool:
        """Take any height: what does not fit scrolls. Qt would otherwise ask for the whole content's."""
        return False

    def take_keyboard(self) -> None:
        """Put the keyboard where the page begins; a focus proxy would make Qt's Tab pass over the head of the page."""
        self.first.setFocus()

    def add_foot(self, widget: QWidget) -> None:
        """Put an action, or words about it, after the content."""
        if self._wide_foot is None:
            self._foot.addWidget(widget)
        else:
            self._wide_foot.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc: it never ends or records anything."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _set_width(self) -> None:
        self._column.setMaximumWidth(self.theme.px(self._widest_px))
        for line in self._as_wide:
            line.setMaximumWidth(self.theme.px(WIDE_PX))


def _bare(widget: QWidget) -> QWidget:
    widget.setProperty("bare", True)
    return widget


def _in_the_middle(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


def _titles(title: str, caption: str) -> QVBoxLayout:
    titles = QVBoxLayout()
    titles.setContentsMargins(0, 2, 0, 4)
    titles.setSpacing(4)
    titles.addWidget(Words(title, "page"))
    if caption:
        titles.addWidget(Words(caption, "soft"))
    return titles
