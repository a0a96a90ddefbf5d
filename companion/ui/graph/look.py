"""How a graph looks: the theme's colours and type, without a theme, so that a picture can be drawn with no window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen

from companion.domain.records import dataclass
from companion.ui.theme import Theme
from companion.ui.tokens import Tokens, mix

LINE_PX = 2.5
DOT_PX = 9.0
DAY_DOT_PX = 5.0


@dataclass(frozen=True, slots=True)
class GraphLook:
    """Colours and type of one moment; `font` gives the type at a size in px and a weight.

    `ratio` is how many pixels of the screen or picture make one of the layout: pens that do not grow with the zoom
    are measured in the former.
    """

    tokens: Tokens
    font: Callable[[int, int], QFont]
    scale: float = 1.0
    ratio: float = 1.0

    @classmethod
    def of(cls, theme: Theme, ratio: float) -> "GraphLook":
        """Give the look of a theme as it is now."""
        return cls(theme.tokens, theme.font, theme.scale, ratio)

    @classmethod
    def plain(cls, tokens: Tokens, family: QFont) -> "GraphLook":
        """Give a look at 100 % text in one family, for a picture."""

        def font(size: int, weight: int) -> QFont:
            made = QFont(family)
            made.setPixelSize(size)
            made.setWeight(QFont.Weight(weight))
            return made

        return cls(tokens, font)

    def color(self, token: str) -> QColor:
        """Give one token as a colour."""
        return QColor(getattr(self.tokens, token))

    def pen(self, token: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """Give a pen whose width does not grow with the zoom."""
        pen = QPen(self.color(token), width * self.ratio, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        pen.setCosmetic(True)
        return pen

    def line_pen(self, *, dense: bool) -> QPen:
        """Give the pen of the data line; one pixel wide where there are more points than pixels.

        Measured with 1,800 noisy points in view: 140 to 340 ms at 2.5 px, 10 to 15 ms at 1 px. Flat ends, because
        round ones take five times as long.
        """
        pen = self.pen("accent", LINE_PX)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dense:
            pen.setWidthF(1.0)
        return pen

    def spread(self) -> QColor:
        """Give the quiet fill around a mean."""
        return QColor(mix(self.tokens.card, self.tokens.accent, 0.16))

    def quiet(self) -> QColor:
        """Give the colour of what lies behind the line: the single days that a mean is made of."""
        return QColor(mix(self.tokens.card, self.tokens.accent, 0.6))

    def band(self, share: float) -> QColor:
        """Give the ground of a measure's band: calm at 0, warm at 1, pale enough for words on it."""
        return QColor(mix(self.tokens.card, mix(self.tokens.accent, self.tokens.warm, share), 0.14))
