"""Let a page be taller than its window: large text and long languages need it. Scrolls up and down only."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Scroll(QScrollArea):
    """Hold one widget at the window's width and as high as it needs.

    Page Up and Page Down work from anything inside. Give a `name` only where nothing inside takes the keyboard: the
    area then takes it itself, and a screen reader finds it under that name.
    """

    def __init__(self, inside: QWidget, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        # A view of our own: asking for the one that is there has PySide6 look through all kinds of widgets for its
        # type, which took a tenth of the whole start.
        view = QWidget()
        self.setViewport(view)
        self.setWidget(inside)
        # A widget that is put into a scroll area begins to fill its ground; ours shows what is behind.
        inside.setAutoFillBackground(False)
        view.setAutoFillBackground(False)

    def event(self, event: QEvent) -> bool:
        """Have the height be what the words need at this width, where it depends on the width.

        Left to itself, Qt asks for no less than the sum of what each would like at a width of its own, and offers to
        scroll to nothing.
        """
        inside = self.widget()
        if event.type() == QEvent.Type.LayoutRequest and inside is not None:
            policy = inside.sizePolicy()
            kind = QSizePolicy.Policy.Ignored if inside.hasHeightForWidth() else QSizePolicy.Policy.Preferred
            if policy.verticalPolicy() != kind:
                policy.setVerticalPolicy(kind)
                inside.setSizePolicy(policy)
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Need the width of what is inside, since nothing scrolls sideways, and little height."""
        inside = self.widget()
        wide = inside.minimumSizeHint().width() if inside else 0
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), 80)

    def sizeHint(self) -> QSize:
        """Ask for all of what is inside."""
        inside = self.widget()
        return inside.sizeHint() if inside else super().sizeHint()
