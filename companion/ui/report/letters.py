"""The letters of a report: its fonts, how wide words are in them, where lines break, and the shapes that are drawn."""

from collections.abc import Iterator

from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QTextLayout

PT = 10
SIZES = {"h1": 17, "h2": 11.5, "body": 9, "strong": 9, "small": 7.5, "mono": 6.5}
LEAD = 1.32
MOST_MEASURED = 500
"""So many letters are wider than any page; measured whole for each of its lines, 32,000 without a space took 7 s."""

Shape = tuple[float, list[QGlyphRun]]
"""The glyphs of some words, and how far below their top their baseline is."""


class Type:
    """The fonts of a report, how wide words are in them, and their shapes; remembers, since most words come again."""

    def __init__(self, family: QFont) -> None:
        self.fonts = {style: self._font(family, style, size) for style, size in SIZES.items()}
        self._metrics = {style: QFontMetricsF(font) for style, font in self.fonts.items()}
        self._widths: dict[tuple[str, str], float] = {}
        self._shapes: dict[tuple[str, str], Shape] = {}

    @staticmethod
    def _font(family: QFont, style: str, size: float) -> QFont:
        font = QFont("monospace" if style == "mono" else family.family())
        if style == "mono":
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(round(size * PT))
        font.setBold(style in ("h1", "h2", "strong"))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("liga"), 0)  # a ligature is copied as one letter that nobody searches for
        return font

    def width(self, words: str, style: str) -> float:
        """Give the width of words."""
        key = (words, style)
        if key not in self._widths:
            self._widths[key] = self._metrics[style].horizontalAdvance(words)
        return self._widths[key]

    def shape(self, words: str, style: str) -> "Shape":
        """Give the glyphs of words, which are found once: that takes longer than to draw them."""
        found = self._shapes.get((words, style))
        if found is None:
            layout = QTextLayout(words, self.fonts[style])
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(1e7)
            layout.endLayout()
            found = self._shapes[words, style] = (line.ascent(), layout.glyphRuns())
        return found

    def wrap(self, words: str, style: str, width: float) -> list[str]:
        """Break words into lines; a word that is too long is broken too."""
        if "\n" not in words and self.width(words, style) <= width:
            return [words]
        return [line for part in words.split("\n") for line in self._lines(part, style, width)]

    def _lines(self, words: str, style: str, width: float) -> Iterator[str]:
        line = ""
        for word in words.split():
            longer = f"{line} {word}" if line else word
            if self.width(longer, style) <= width:
                line = longer
                continue
            if line:
                yield line
            while len(word) > 1 and self.width(head := word[:MOST_MEASURED], style) > width:
                cut = max(1, int(len(head) * width / self.width(head, style)) - 1)
                yield word[:cut]
                word = word[cut:]  # noqa: PLW2901 - what is left of it
            line = word
        yield line


def height_of(style: str) -> float:
    """Give the height of a line."""
    return SIZES[style] * PT * LEAD
