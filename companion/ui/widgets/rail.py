"""The rail at the side of the window: whose program it is, the pages, and help. Shows no page itself."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.button import Button
from companion.ui.widgets.scroll import Scroll
from companion.ui.widgets.words import Words

WIDTH_PX = 196
EDGE_PX = 14
MARGIN_PX = 4
WRAP = Qt.TextFlag.TextWordWrap


class HelpCard(QPushButton):
    """Offer help now, on every screen: a title that stands out and a line on who is there."""

    def __init__(self, theme: Theme, title: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._caption = caption
        self.setAutoDefault(True)  # Enter presses it too
        self.setAccessibleName(title)
        self.setAccessibleDescription(caption)
        self.setProperty("ringRadius", RADIUS_SMALL)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.follow(self)

    def hasHeightForWidth(self) -> bool:
        """Grow downwards where the words must wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of both lines of words."""
        title, caption = self._rects(width)
        return caption.bottom() + 1 + (EDGE_PX if title.isValid() else 0)

    def sizeHint(self) -> QSize:
        """Ask for the rail's width."""
        return QSize(WIDTH_PX - 2 * EDGE_PX, self.heightForWidth(WIDTH_PX - 2 * EDGE_PX))

    def minimumSizeHint(self) -> QSize:
        """Need the longest word."""
        words = [(self._theme.font(15, 600), self._title), (self._theme.font(13), self._caption)]
        needed = max(QFontMetrics(font).horizontalAdvance(word) for font, text in words for word in text.split())
        return QSize(needed + 2 * EDGE_PX + 2, self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and both lines."""
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("warm" if self.underMouse() or self.isDown() else "edge"), 1))
            painter.setBrush(self._theme.color("tint" if self.isDown() else "bg"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
            align = Qt.AlignmentFlag.AlignLeading | WRAP
            lines = zip(
                self._rects(self.width()),
                ((15, 600, tokens.warm, self._title), (13, 400, tokens.soft, self._caption)),
                strict=True,
            )
            for rect, (size, weight, colour, text) in lines:
                painter.setFont(self._theme.font(size, weight))
                painter.setPen(colour)
                painter.drawText(rect, align, text)

    def _rects(self, width: int) -> tuple[QRect, QRect]:
        room = QRect(EDGE_PX, 12, max(1, width - 2 * EDGE_PX), 1)
        title = QFontMetrics(self._theme.font(15, 600)).boundingRect(room, WRAP, self._title)
        room.moveTop(title.bottom() + 3)
        caption = QFontMetrics(self._theme.font(13)).boundingRect(room, WRAP, self._caption)
        return QRect(room.x(), title.y(), room.width(), title.height()), QRect(
            room.x(), caption.y(), room.width(), caption.height()
        )


class _Place(Button):
    """A page's entry. The arrows only go along the list: they would otherwise open each page that they pass.

    The entry that is marked can be pressed again, also by a screen reader: it leads back to where its page begins. Qt
    lets a reader do nothing with the marked one of a group in which one excludes the others, so the rail sees to that.
    """

    def nextCheckState(self) -> None:
        """Stay marked when pressed again."""
        self.setChecked(True)

    def _press_for_reader(self, on: bool) -> None:
        """Take whatever a screen reader does with it as a press."""
        self.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the entry before or after, to the first or the last; leave all else to the button."""
        places = [one for one in self.group().buttons() if one.isVisible()]
        at = places.index(self)
        to = {
            Qt.Key.Key_Up: max(0, at - 1),
            Qt.Key.Key_Down: min(len(places) - 1, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(places) - 1,
        }.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
        else:
            places[to].setFocus(Qt.FocusReason.TabFocusReason)


class Rail(QWidget):
    """List the pages, mark the one that is open, and keep help in sight; `page_chosen` tells a page's key."""

    page_chosen = Signal(str)
    help_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        pages: Sequence[tuple[str, str, str]],
        help_title: str,
        help_caption: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Take the pages as (key, words, icon name), from top to bottom."""
        super().__init__(parent)
        self._theme = theme
        self._clinic = Words("", "small")
        self._clinic.hide()
        self._help = HelpCard(theme, help_title, help_caption)
        self._help.clicked.connect(self.help_asked)
        self._buttons: dict[str, Button] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(EDGE_PX, 28, EDGE_PX, 22)
        box.setSpacing(2)
        head = QVBoxLayout()
        head.setContentsMargins(EDGE_PX, 0, 4, 0)
        self._title = Words(title, "heading")
        head.addWidget(self._title)
        head.addWidget(self._clinic)
        box.addLayout(head)
        box.addSpacing(20)
        self._pages = self._list(pages)
        box.addWidget(self._pages, 1)
        box.addSpacing(12)
        box.addWidget(self._help)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._set_width)
        self._set_width()

    def select(self, key: str) -> None:
        """Mark a page as open without telling anyone; a page that is not in the list leaves the mark where it is."""
        if key in self._buttons:
            for one, button in self._buttons.items():
                button.setChecked(one == key)
            self._reveal()

    def set_clinic(self, text: str) -> None:
        """Show the clinic's name under the title; nothing without one."""
        self._clinic.setText(text)
        self._clinic.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line towards the page."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.color("card"))
            x = 0 if self.isRightToLeft() else self.width() - 1
            painter.fillRect(x, 0, 1, self.height(), self._theme.color("line"))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when fonts change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._buttons:
            self._set_width()

    def _list(self, pages: Sequence[tuple[str, str, str]]) -> Scroll:
        """Make the pages' buttons; they scroll where large text leaves no room, so that help never does."""
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(*4 * (MARGIN_PX,))  # room for the focus ring
        box.setSpacing(6)
        group = QButtonGroup(self)
        group.setExclusive(False)
        for key, words, icon in pages:
            button = _Place(self._theme, words, "rail", icon=icon)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            group.addButton(button)
            box.addWidget(button)
            self._buttons[key] = button
        box.addStretch(1)
        group.buttonClicked.connect(self._tell)
        listed = Scroll(inside)
        listed.verticalScrollBar().rangeChanged.connect(self._reveal, Qt.ConnectionType.QueuedConnection)
        return listed

    def _reveal(self) -> None:
        """Scroll to the marked entry where large text leaves no room for all."""
        marked = next((button for button in self._buttons.values() if button.isChecked()), None)
        if marked is not None:
            self._pages.ensureWidgetVisible(marked, 0, MARGIN_PX)

    def _tell(self, clicked: QAbstractButton) -> None:
        key = next(key for key, button in self._buttons.items() if button is clicked)
        self.select(key)
        self.page_chosen.emit(key)

    def _set_width(self) -> None:
        bar = self._pages.verticalScrollBar().sizeHint().width()  # comes where a translation takes two lines, too
        around = 2 * EDGE_PX + 8 + bar
        needed = max(button.minimumSizeHint().width() for button in self._buttons.values()) + around
        title = QFontMetrics(self._theme.font(20, 600)).horizontalAdvance(self._title.text()) + 3 * EDGE_PX + 4
        needed = max(needed, title)
        wanted = max(button.sizeHint().width() for button in self._buttons.values()) + around
        self.setFixedWidth(max(WIDTH_PX, needed, min(wanted, self._theme.px(WIDTH_PX))))
