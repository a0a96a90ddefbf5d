"""A button whose words wrap instead of being cut, in the kinds that the pictures show. Does nothing by itself."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.errors import Bug
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_CARD, RADIUS_SMALL, TARGET, TARGET_BIG, Tokens, mix
from companion.ui.widgets.one_press import OnePress

KINDS = ("primary", "secondary", "quiet", "hush", "warm", "rail")
ICON_PX = 20
ICON_GAP_PX = 12
PAD_UP_PX = 9
WRAP = Qt.TextFlag.TextWordWrap


class Button(OnePress):
    """Offer one action in words, with an icon before them where one is named.

    `kind`: primary is the one thing to do, warm is for help, quiet and hush have no edge, rail is a page's entry.
    `big` is 72 px high, for session and grounding. `tile` has small round corners, for choices side by side.
    """

    _marked_by_reader = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        big: bool = False,
        tile: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if kind not in KINDS:
            raise Bug(f"no button of kind {kind}")
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self._big = big
        self._radius = RADIUS_CARD if big else RADIUS_SMALL if tile or kind == "rail" else TARGET
        self._by_us = False
        self._progress = 0.0  # share of the ground that is filled, see HoldButton
        self._pad_px = 12 if tile else 16 if kind in ("rail", "quiet", "hush") else 20
        self.setProperty("ringRadius", self._radius)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum, QSizePolicy.ControlType.PushButton
        )
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(text)
        theme.follow(self)

    def set_words(self, text: str) -> None:
        """Change the words; an ampersand stays one."""
        if text != self.words():
            self.setText(text.replace("&", "&&"))
            self.updateGeometry()

    @property
    def outdent_px(self) -> int:
        """Give how far its words stand in from what is seen of it: nothing where it has an edge."""
        return self._pad_px if self._kind in ("quiet", "hush") else 0

    def words(self) -> str:
        """Give the words as shown."""
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        """Ask for one line of words."""
        line = self._metrics().size(0, self.words())
        return QSize(line.width() + self._around() + 2, self._height(line.height()))

    def minimumSizeHint(self) -> QSize:
        """Need room for the longest word, never for the whole line."""
        metrics = self._metrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.words().split()), default=0)
        return QSize(longest + self._around() + 2, self._height(metrics.height()))

    def hasHeightForWidth(self) -> bool:
        """Grow downwards where the words must wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that all words need at a width."""
        return self._height(self._words_height(width, self._font(bold=self._kind != "rail")))

    def lines_at(self, width: int) -> int:
        """Give into how many lines its words break at a width."""
        return round(self._words_height(width, self._font()) / self._metrics().lineSpacing())

    def setCheckable(self, checkable: bool) -> None:
        """Be one of several, or on and off; a screen reader that marks it presses it, though Qt lets it only mark."""
        super().setCheckable(checkable)
        self.toggled.connect(self._marked)
        self._marked_by_reader.connect(self._press_for_reader, Qt.ConnectionType.QueuedConnection)

    def setChecked(self, checked: bool) -> None:
        """Mark or unmark it, as what is in force; nobody is told of a press."""
        self._by_us = True
        super().setChecked(checked)
        self._by_us = False

    def nextCheckState(self) -> None:
        """Take a press."""
        self._by_us = True
        super().nextCheckState()
        self._by_us = False

    def _marked(self, on: bool) -> None:
        if not self._by_us:
            self._marked_by_reader.emit(on)

    def _press_for_reader(self, on: bool) -> None:
        """Take a mark that neither the program nor a press has set as a press, once the reader has its answer."""
        group = self.group()
        if not self.autoExclusive() and (group is None or not group.exclusive()):
            self.clicked[bool].emit(on)  # type: ignore[index]  # Qt has it without the mark too
        elif on:
            self.click()  # leaves the mark where it is, and the group hears of it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter as by Space; Qt does so in dialogs only. An Enter that stays down presses once."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge, icon and words."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill, edge, ink = (QColor(colour) for colour in self._colours(self._theme.tokens))
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            radius = min(
                float(self._theme.px(self._radius)) if self._radius == TARGET else self._radius, area.height() / 2
            )
            # Colour is never the only sign: what can't be used has a broken edge.
            painter.setPen(QPen(edge, 1, Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine))
            painter.setBrush(fill)
            painter.drawRoundedRect(area, radius, radius)
            if self._progress > 0:
                self._draw_progress(painter, area, radius)
            painter.setPen(ink)
            self._draw_words(painter, ink)

    def _draw_progress(self, painter: QPainter, area: QRectF, radius: float) -> None:
        tokens = self._theme.tokens
        bold = self._kind in ("primary", "warm")
        ground = getattr(tokens, "warm" if self._kind == "warm" else "accent")
        fill = mix(ground, tokens.text, 0.5) if bold else mix(tokens.card, tokens.accent, 0.35)
        part = QRectF(area)
        part.setWidth(area.width() * self._progress)
        if self.isRightToLeft():
            part.moveRight(area.right())
        painter.save()
        painter.setClipRect(part)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(area, radius, radius)
        painter.restore()

    def _draw_words(self, painter: QPainter, ink: QColor) -> None:
        font = self._font_at(self.width())
        metrics = QFontMetrics(font)
        pad, icon = self._pad_px, self._icon_room()
        room = self.rect().adjusted(pad, 0, -pad, 0)
        words = self.words()
        text = metrics.boundingRect(room.adjusted(0, 0, -icon, 0), WRAP, words)
        left = room.left() if self._kind == "rail" else room.left() + (room.width() - icon - text.width()) // 2
        rtl = self.isRightToLeft()
        align = Qt.AlignmentFlag.AlignHCenter
        if self._kind == "rail":
            align = Qt.AlignmentFlag.AlignLeading
            text.setWidth(room.width() - icon)
        text.moveTo(left + icon, self.rect().center().y() - text.height() // 2 + 1)
        place = QRectF(left, text.center().y() - self._theme.px(ICON_PX) / 2 + 0.5, 0, 0)
        place.setSize(QSize(1, 1).toSizeF() * self._theme.px(ICON_PX))
        if rtl:
            text.moveRight(self.width() - 1 - text.left())
            place.moveRight(self.width() - place.left())
        painter.setFont(font)
        painter.drawText(text.adjusted(-1, 0, 1, 0), align | WRAP, words)
        if self._icon:
            self._theme.icons.paint(painter, self._icon, place, ink, mirrored=rtl and self._icon == "back")

    def _colours(self, tokens: Tokens) -> tuple[str, str, str]:
        """Give ground, edge and ink for the state that the button is in."""
        bold = self._kind in ("primary", "warm") or (self.isChecked() and self._kind != "rail")
        clear = tokens.card[:1] + "00" + tokens.card[1:]
        if not self.isEnabled():
            return (tokens.tint if bold else clear), tokens.line, tokens.soft
        if bold:
            ground, ink = (tokens.warm, tokens.on_warm) if self._kind == "warm" else (tokens.accent, tokens.on_accent)
            ground = mix(ground, tokens.text, self._stress(0.12))
            return ground, ground, ink
        if self._kind == "rail" and self.isChecked():
            return tokens.tint, (tokens.edge if tokens.line == tokens.edge else tokens.tint), tokens.accent
        if self._kind in ("rail", "quiet", "hush"):
            plain = self._kind == "rail" or self._progress > 0
            ink = tokens.text if plain else tokens.soft if self._kind == "hush" else tokens.accent
            return (tokens.tint if self._stress(1) else clear), clear, ink
        return mix(tokens.card, tokens.text, self._stress(0.05)), tokens.edge, tokens.text

    def _stress(self, share: float) -> float:
        """Give how far the ground moves towards the ink: 0 at rest, `share` under the pointer, twice that when down."""
        return share * 2 if self.isDown() else share if self.underMouse() else 0

    def _font(self, *, bold: bool = True) -> QFont:
        return self._theme.font(17 if self._big else 15, 600 if bold else 400)

    def _font_at(self, width: int) -> QFont:
        """Give the font in which it is drawn: an entry of the rail is bold while it is marked, if it stays as high."""
        bold, light = self._font(), self._font(bold=False)
        if self._kind != "rail":
            return bold
        fits = self.isChecked() and self._words_height(width, bold) <= self._words_height(width, light)
        return bold if fits else light

    def _words_height(self, width: int, font: QFont) -> int:
        room = QRectF(0, 0, max(1, width - self._around()), 1).toRect()
        return QFontMetrics(font).boundingRect(room, WRAP, self.words()).height()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _icon_room(self) -> int:
        return self._theme.px(ICON_PX) + ICON_GAP_PX if self._icon else 0

    def _around(self) -> int:
        return 2 * self._pad_px + self._icon_room()

    def _height(self, words_px: int) -> int:
        return max(TARGET_BIG if self._big else TARGET, words_px + 2 * PAD_UP_PX)
