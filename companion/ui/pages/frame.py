"""What every page stands on: a column that scrolls, a place for one message, and a way to ask the store.

Knows no data. Asking never waits; a Known that comes back is said in words above the page.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from companion.domain.errors import Known
from companion.ui.messages import words
from companion.ui.theme import Theme
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import flush
from companion.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from companion.services.store import Store

T = TypeVar("T")
Some = TypeVar("Some", bound=QWidget)
MARGINS = (40, 32, 34, 34)
WIDEST_PX = 1240
"""Lines longer than this at 100 % text are hard to read; a wider window leaves room beside them."""


class Asks(Protocol):
    """Whoever can run a job on the store and answer on this thread: `worker.Worker` or `worker.Direct`."""

    def submit(self, work: "Callable[[Store], T]", done: Callable[[Future[T]], None] | None = None) -> Future[T]:
        """Run `work`, then `done` with its future."""
        ...


class Page(QWidget):
    """A page of the window: `box` takes its parts from top to bottom and scrolls where they do not fit.

    `first` is where the keyboard begins, the page itself without one; `way_back` is the button that Esc presses.
    """

    ALONE: ClassVar = False
    """Whether it never has the rail beside it, so that its column stands in the middle of a wide window."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.first: QWidget | None = None
        self.way_back: QAbstractButton | None = None
        self.banner = Banner(theme)
        self.content = QWidget()
        self.content.setProperty("bare", True)
        self.box = QVBoxLayout(self.content)
        self.box.setContentsMargins(*MARGINS)
        self.box.setSpacing(12)
        self.box.addWidget(self.banner)
        inside = QWidget()
        inside.setProperty("bare", True)
        row = self._row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        self._lead = QSpacerItem(0, 0)
        row.addItem(self._lead)
        self.stand(alone=self.ALONE)
        row.addWidget(self.content, 1)
        row.addStretch(0)
        self._scroll = Scroll(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        theme.changed.connect(self._bound)
        self._bound()

    def add(self, widget: Some, stretch: int = 0) -> Some:
        """Put a widget below the others, and give it back."""
        self.box.addWidget(widget, stretch)
        return widget

    def add_way_back(self, words: str, then: SignalInstance | Callable[[], None], *beside: QWidget) -> Button:
        """Begin the page with the button that leads out, which Esc presses too, and with what stands beside it."""
        back = Button(self.theme, words, "quiet", icon="back")
        back.clicked.connect(then)
        self.box.addLayout(flush(back, *beside))
        self.way_back = back
        return back

    def stand(self, *, alone: bool) -> None:
        """Stand in the middle of a window that is wider than good to read, or, beside the rail, at its leading edge."""
        policy = QSizePolicy.Policy.Expanding if alone or self.ALONE else QSizePolicy.Policy.Fixed
        self._lead.changeSize(0, 0, policy)
        self._row.invalidate()

    def shown(self) -> None:
        """Take in what is new; called each time the page becomes visible."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to where the page begins; a focus proxy would make Tab pass over what stands before."""
        super().focusInEvent(event)
        if self.first is not None and shiboken6.isValid(self.first):
            self.first.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc, where there is a way back."""
        if event.key() == Qt.Key.Key_Escape and self.way_back is not None and self.way_back.isEnabled():
            self.way_back.click()
        else:
            super().keyPressEvent(event)

    def ask(self, worker: Asks, job: "Callable[[Store], T]", then: Callable[[T], None]) -> None:
        """Have the store answer, then call `then`; what the store can't do is said above the page."""

        def done(future: Future[T]) -> None:
            fault = future.exception()
            if isinstance(fault, Known):
                self.say_known(fault)
                return
            then(future.result())

        worker.submit(job, done)

    def say_known(self, why: Known) -> None:
        """Say what went wrong."""
        message = words(why)
        self.banner.say(f"{message.title}. {message.text}", "warm", assertive=True)

    def to_top(self) -> None:
        """Show the page from its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def _bound(self) -> None:
        self.content.setMaximumWidth(self.theme.px(WIDEST_PX))
