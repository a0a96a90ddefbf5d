"""The main window: the rail, one page at a time, and above it what must be known on every page.

A shell: it holds pages by name and shows them. What a page needs, and what happens when it asks for something, is
wired in `home.py` and `rooms/`.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import TARGET
from companion.ui.widgets.announce import Voice
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.rail import Rail

START_SIZE = (1180, 760)
LEAST_SIZE = (800, 560)
EDGE_PX = 24
BELONGS = {
    "course": "today", "aftercare": "today", "guide": "today", "handbook": "today", "measure": "check_ins",
    "record": "records", "packs": "settings", "make_pack": "settings", "safety": "settings",
    "library": "programmes", "programme": "programmes", "programme-export": "programmes",
    "programme-voice": "programmes", "protocol": "programmes", "protocol-preview": "programmes",
}  # fmt: skip
"""The entry of the rail that a page lies behind; a page that is named nowhere leaves the mark where it was."""


class Head(QWidget):
    """What stands above every page: the word EXAMPLE where it belongs, and one banner."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = QLabel()
        self._strip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._strip.setProperty("kind", "strip")
        self._strip.setTextFormat(Qt.TextFormat.PlainText)
        self._strip.hide()
        self.banner = Banner(theme)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._strip)
        frame = QVBoxLayout()
        frame.setContentsMargins(EDGE_PX, EDGE_PX // 2, EDGE_PX, 0)
        frame.addWidget(self.banner)
        box.addLayout(frame)

    def set_strip(self, text: str) -> None:
        """Show a word above everything; empty shows nothing."""
        self._strip.setText(text)
        self._strip.setVisible(bool(text))


class MainWindow(QMainWindow):
    """Hold the pages; `page_chosen(name)`, `help_asked()`, `lock_asked()`, `keys_asked()`: from rail and keys.

    `about_asked()` is for whichever page leads there.
    """

    page_chosen = Signal(str)
    help_asked = Signal()
    lock_asked = Signal()
    keys_asked = Signal()
    about_asked = Signal()

    def __init__(self, theme: Theme, may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._may_close = may_close
        self._pages: dict[str, QWidget] = {}
        self.setWindowTitle("Companion")
        self.resize(*START_SIZE)
        self.setMinimumSize(*LEAST_SIZE)
        self._theme, night = theme, theme.night()
        self._heads = {False: Head(theme), True: Head(night)}
        self._full = False
        self._staying: list[str] = []
        self._rail: Rail | None = None
        self._voice: Voice | None = None
        self._stack = QStackedWidget()
        self._body = QWidget()
        self._foot: QWidget | None = None
        side = self._side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        for head in self._heads.values():
            head.banner.action_asked.connect(self.clear)
            side.addWidget(head)
        side.addWidget(self._stack, 1)
        night.dress(self._heads[True])
        self._heads[True].hide()
        self._row = QHBoxLayout(self._body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(side, 1)
        self.setCentralWidget(self._body)
        QShortcut(QKeySequence("Ctrl+H"), self, self.help_asked.emit)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_asked.emit)
        for keys in ("F1", "?"):  # a field that is written in keeps the second for itself
            QShortcut(QKeySequence(keys), self, self.keys_asked.emit)

    def speak_by(self, voice: Voice | None) -> None:
        """Have what is told aloud in this window said by this one from now on; None: by nobody."""
        if self._voice is not None and self._voice is not voice:
            self._voice.close()
        self._voice = voice

    def say_aloud(self, text: str) -> None:
        """Say a text in the place of what is being said; "" ends that."""
        if self._voice is None:
            return
        if text:
            self._voice.say(text)
        else:
            self._voice.stop()

    @property
    def rail(self) -> Rail:
        """Give the rail, made when it is first asked for: the window before the record has none."""
        if self._rail is None:
            self._rail = self._make_rail()
            self._row.insertWidget(0, self._rail)
        return self._rail

    def _make_rail(self) -> Rail:
        pages = [
            ("today", self.tr("Today"), "today"),
            ("session", self.tr("Session"), "session"),
            ("mood", self.tr("Mood"), "mood"),
            ("journal", self.tr("Journal"), "journal"),
            ("check_ins", self.tr("Check-ins"), "check-in"),
            ("records", self.tr("Sessions"), "records"),
            ("programmes", self.tr("Programmes"), "programme"),
            ("export", self.tr("Export"), "export"),
            ("settings", self.tr("Settings"), "settings"),
        ]
        for i, (name, _, _) in enumerate(pages, 1):
            QShortcut(QKeySequence(f"Ctrl+{i}"), self, lambda name=name: self._choose(name))
        rail = Rail(self._theme, "Companion", pages, self.tr("Help now"), self.tr("Sitter, clinic, grounding"))
        rail.page_chosen.connect(self.page_chosen)
        rail.help_asked.connect(self.help_asked)
        rail.hide()
        return rail

    def _choose(self, name: str) -> None:
        if not self.rail.isHidden():
            self.page_chosen.emit(name)

    # -- pages ------------------------------------------------------------------------------------------------

    def hold(self, name: str, page: QWidget) -> None:
        """Keep a page under a name, in the place of one that had it."""
        before = self._pages.pop(name, None)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self._pages[name] = page
        self._stack.addWidget(page)

    def forget(self, keep: str = "") -> None:
        """Take every page away but one, with all that stands above and below; that or the next has the window alone."""
        for name in [name for name in self._pages if name != keep]:
            page = self._pages.pop(name)
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.set_foot(None)
        self.clear()
        self.set_strip("")
        self.show_rail(False)
        self.set_full(False)

    def holds(self, name: str) -> bool:
        """Tell whether there is a page of this name."""
        return name in self._pages

    def page(self, name: str) -> QWidget:
        """Give a page that is held."""
        return self._pages[name]

    @property
    def current(self) -> str:
        """Give the name of the page that is shown, empty before the first."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def show_page(self, name: str) -> None:
        """Show a page and let it take in what is new."""
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        if self._rail is not None:
            self._rail.select(BELONGS.get(name, name))
        self._stand()
        shown = getattr(page, "shown", None)
        if shown is not None:
            shown()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_foot(self, widget: QWidget | None) -> None:
        """Put a widget below whatever page is shown, in the place of one that was there; None takes it away."""
        if self._foot is not None:
            self._side.removeWidget(self._foot)
            self._foot.hide()
            self._foot.deleteLater()
        self._foot = widget
        if widget is not None:
            self._side.addWidget(widget)

    def show_rail(self, on: bool) -> None:
        """Show or hide the rail; without it the page has the whole window."""
        if on or self._rail is not None:
            self.rail.setVisible(on)
            self._stand()

    def _stand(self) -> None:
        stand = getattr(self._stack.currentWidget(), "stand", None)
        if stand is not None:
            stand(alone=self._rail is None or self._rail.isHidden())

    @property
    def full(self) -> bool:
        """Tell whether a night page has the whole window."""
        return self._full

    def set_full(self, full: bool) -> None:
        """Give a night page the whole window, or take it back."""
        self._full = full
        self._heads[full].show()
        self._heads[not full].hide()

    # -- above the pages --------------------------------------------------------------------------------------

    def set_strip(self, text: str) -> None:
        """Show a word above every page; empty shows none."""
        for head in self._heads.values():
            head.set_strip(text)

    def say(self, text: str, tone: str = "calm", *, assertive: bool = False, stays: bool = False) -> None:
        """Say one thing above the page, until it is cleared; what `stays` is kept above whatever is said later."""
        kept = [line for line in self._staying if line != text]
        if stays:
            self._staying = [*kept, text]
        tone = "warm" if kept else tone
        for full, head in self._heads.items():
            said = "\n".join([*kept, text])
            head.banner.say(said, tone, self.tr("Close"), assertive=assertive and full is self._full)

    def clear(self) -> None:
        """Take away what was said."""
        self._staying = []
        for head in self._heads.values():
            head.banner.clear()

    # -- closing ----------------------------------------------------------------------------------------------

    def ask(self, title: str, text: str, yes: str, no: str) -> bool:
        """Ask one question; the answer that changes nothing is the default, and what Esc gives."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - its enumerations take their time to load

        box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=self)
        box.setInformativeText(text)
        agree = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        for button in (agree, stay):
            button.setProperty("ringRadius", TARGET)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is agree

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when nobody would be left without it."""
        if self._may_close():
            event.accept()
        else:
            event.ignore()
