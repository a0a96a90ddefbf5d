"""Show a page of a pack: words laid out block by block. Opens nothing, follows nothing.

SECURITY: the text goes in letter by letter, by a cursor; no markup is parsed, and no resource is ever loaded.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.leaflet import Block, Leaflet, Sort
from companion.ui.theme import Theme

SIZES_PX = {Sort.TITLE: 20, Sort.HEADING: 17}
BODY_PX = 15
INDENT_PX = 24


class Closed(QTextDocument):
    """A document that loads nothing."""

    def loadResource(self, kind: int, name: object) -> None:
        """Give nothing, whatever is asked for."""


class LeafletView(QWidget):
    """Draw one page as wide as there is room."""

    def __init__(self, theme: Theme, leaflet: Leaflet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._leaflet = theme, leaflet
        self._document = Closed(self)
        self._document.setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(leaflet.title)
        self.setAccessibleDescription("\n".join(block.text for block in leaflet.blocks[1:]))
        theme.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self._document.clear()
        cursor = QTextCursor(self._document)
        for i, block in enumerate(self._leaflet.blocks):
            self._put(cursor, block, first=i == 0)
        self.updateGeometry()
        self.update()

    def _put(self, cursor: QTextCursor, block: Block, *, first: bool) -> None:
        form = QTextBlockFormat()
        form.setBottomMargin(self._theme.px(8))
        form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.sort in (Sort.BULLET, Sort.NUMBER, Sort.QUOTE):
            form.setLeftMargin(self._theme.px(INDENT_PX))
        if first:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
        mark = {Sort.BULLET: "•  ", Sort.NUMBER: f"{block.mark}.  "}.get(block.sort, "")
        cursor.insertText(mark, self._type(block, strong=False, emphasis=False))
        for span in block.spans:
            cursor.insertText(span.text, self._type(block, strong=span.strong, emphasis=span.emphasis))

    def _type(self, block: Block, *, strong: bool, emphasis: bool) -> QTextCharFormat:
        form, font = QTextCharFormat(), QFont(self.font())
        font.setPixelSize(self._theme.px(SIZES_PX.get(block.sort, BODY_PX)))
        font.setWeight(QFont.Weight.DemiBold if strong or block.sort in SIZES_PX else QFont.Weight.Normal)
        font.setItalic(emphasis)
        form.setFont(font)
        form.setForeground(QColor(self._theme.tokens.soft if block.sort is Sort.QUOTE else self._theme.tokens.text))
        return form

    def hasHeightForWidth(self) -> bool:
        """Need more height where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all lines at a width."""
        self._document.setTextWidth(width)
        return round(self._document.size().height()) + 1

    def sizeHint(self) -> QSize:
        """Ask for a line that is good to read."""
        width = self._theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Do with little."""
        return QSize(self._theme.px(200), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines that are seen."""
        self._document.setTextWidth(self.width())
        self._document.drawContents(QPainter(self), event.rect().toRectF())
