"""What the layouts of our own share: a list of items in reading order, laid out by height for width."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ItemsLayout(QLayout):
    """Keep the items; where each goes is up to whoever derives from this."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self.items.append(item)

    def count(self) -> int:
        """Give how many items there are."""
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item, or None past the end."""
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away, or None past the end."""
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def sides(self) -> int:
        """Give the width that the edges at the left and the right take."""
        edges = self.contentsMargins()
        return edges.left() + edges.right()

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def invalidate(self) -> None:
        """Forget how high it was: something inside has another size now."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Give the height at a width; kept, since Qt asks ten times for the same one while it lays a page out."""
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self.height_at(width)
        return found

    def height_at(self, width: int) -> int:
        """Give the height at a width, by what the items need now."""
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        """Need more height where it is narrow."""
        return True
