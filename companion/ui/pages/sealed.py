"""Record for a session that runs while nobody at hand can open the record: checks, readings, notes, and help.

Shows only what was recorded here: nothing can be read back. The clinic's words come from the card that needs no key.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.errors import Known
from companion.domain.events import CheckDone, Event, Noted, VitalsTaken
from companion.domain.protocol import Protocol, Reading
from companion.domain.stamps import Stamp
from companion.ui.messages import words
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.check_form import CheckForm
from companion.ui.pages.session.entry_words import entry_words
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.form_stack import FormStack
from companion.ui.pages.session.note_form import NoteForm
from companion.ui.pages.session.vitals_form import VitalsForm
from companion.ui.theme import Theme
from companion.ui.tokens import SPACE
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.scroll import Scroll
from companion.ui.widgets.words import Words

SECOND_MS = 1000


class SealedPage(FormStack):
    """Take what the sitter notes; `theme` is the night twin.

    Signals: `noted(Body)`, `grounding_asked()`, `calm_asked()`, `left()` to unlock; `help_asked()` from every part.
    """

    noted = Signal(object)
    grounding_asked = Signal()
    calm_asked = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, protocol: Protocol, now: Callable[[], Stamp], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._protocol, self._now = theme, protocol, now
        theme.dress(self)
        self.setAccessibleName(self.tr("Recording without opening"))
        self._kept: list[str] = []
        self._banner = Banner(theme)
        self._time = Words("", "title")
        self._list = Words("", "body")
        self.set_home(self._overview())
        self._clock = QTimer(self, interval=SECOND_MS)
        self._clock.timeout.connect(self._show_time)
        self._clock.start()
        self._show_time()

    def _overview(self) -> QWidget:
        page, inside = QWidget(), QWidget()
        inside.setProperty("bare", True)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        outer.setSpacing(16)
        box = QVBoxLayout(inside)
        box.setContentsMargins(4, 0, 4, 0)  # room for the focus ring
        box.setSpacing(16)
        box.addWidget(Head(Words(self.tr("Recording without opening"), "page"), self._time))
        box.addWidget(self._banner)
        box.addLayout(self._actions())  # first of all: with large text what stands below them must be scrolled to
        box.addWidget(
            Words(
                self.tr(
                    "What you record here is sealed with its time and comes into the session when the record is next "
                    "opened. The session's time runs on. Stay with the patient; keep an eye on a clock."
                )
            )
        )
        box.addWidget(Words(self.tr("Recorded here"), "strong"))
        box.addWidget(self._list)
        box.addStretch(1)
        self._list.setText(self.tr("Nothing yet."))
        outer.addWidget(Scroll(inside), 1)
        outer.addLayout(self._ways_out())
        return page

    def _actions(self) -> Flow:
        row = Flow(spacing=16, columns=3)
        for text, make in (
            (self.tr("Check"), self._check),
            (self.tr("Reading"), self._reading),
            (self.tr("Note"), self._note),
        ):
            button = Button(self._theme, text, "primary", big=True)
            button.clicked.connect(lambda _=False, make=make: self._ask(make()))
            row.addWidget(button)
            if text == self.tr("Check"):
                self.setFocusProxy(button)
        return row

    def _ways_out(self) -> Flow:
        row = Flow(spacing=12)
        ways: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("Help now"), "warm", self.help_asked.emit),
            (self.tr("Grounding"), "secondary", self.grounding_asked.emit),
            (self.tr("Calm sound"), "secondary", self.calm_asked.emit),
            (self.tr("Back to unlocking"), "quiet", self.left.emit),
        )
        for text, kind, then in ways:
            button = Button(self._theme, text, kind, big=True)
            button.clicked.connect(then)
            row.addWidget(button)
            if then == self.calm_asked.emit:
                self._calm = button
        return row

    def set_calm(self, on: bool) -> None:
        """Say whether the calm sound plays."""
        self._calm.set_words(self.tr("Stop the sound") if on else self.tr("Calm sound"))

    # -- forms ------------------------------------------------------------------------------------------------

    def _check(self) -> CheckForm:
        return CheckForm(self._theme, self._protocol, "")

    def _reading(self) -> VitalsForm:
        return VitalsForm(self._theme, self.tr("A reading"), "", slot=None, readings=tuple(Reading))

    def _note(self) -> NoteForm:
        return NoteForm(self._theme)

    def _ask(self, form: CheckForm | VitalsForm | NoteForm) -> None:
        form.done.connect(lambda body: self._done(form, body))
        self.lay(form)

    def _done(self, form: FormPage, body: CheckDone | VitalsTaken | Noted) -> None:
        form.left.emit()
        self.noted.emit(body)

    # -- answers ----------------------------------------------------------------------------------------------

    def show_kept(self, event: Event) -> None:
        """Show that an entry is on the disk."""
        said = entry_words(event.body, self._protocol) or ""
        self._kept.insert(0, f"{stamp_words(event.at)}  {said}")
        self._list.setText("\n".join(self._kept))
        self._banner.say(self.tr("Recorded and sealed at {time}.").format(time=stamp_words(event.at)))

    def say_not_kept(self, why: Known, waiting: int) -> None:
        """Say that entries could not be kept, and that they are tried again."""
        told = words(why)
        kept = self.tr("%n entries wait in this window and are tried again. Please write on paper too.", "", waiting)
        self._banner.say(f"{told.title}. {told.text} {kept}", "warm", assertive=True)

    def _show_time(self) -> None:
        self._time.setText(stamp_words(self._now()))

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing to do."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
