"""A stage for the session page's tests: the real runner and rules, a clock that only tests move, a log in memory."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import By, Event, MoodMoment, Phase, VitalsTaken
from companion.domain.history import LiveSession
from companion.domain.session import State, next_check
from companion.domain.stamps import MS_PER_S
from companion.services.clock import SimulatedClock
from companion.services.paths import in_language
from companion.services.runner import Opening, Runner
from companion.ui.live import Live
from companion.ui.pages.session.doors import Openings
from companion.ui.pages.session.page import SessionPage
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.words import Words

EXAMPLES = Path(__file__).parents[2] / "assets" / "examples"
PROTOCOL = json.loads((EXAMPLES / "protocol.json").read_text(encoding="utf-8"))
PROGRAMME = json.loads((EXAMPLES / "programme.json").read_text(encoding="utf-8"))
NOW_UTC_MS = 1_795_337_460_000  # Sunday 22 November 2026, 09:51 in Berlin
MIN_MS = 60_000
Found = TypeVar("Found", bound=QWidget)
READING = VitalsTaken("before", systolic_mmhg=128, diastolic_mmhg=82, pulse_bpm=72)


@contextmanager
def example_in(language: str) -> Iterator[None]:
    """Have the example in another language for a while."""
    before = deepcopy(PROTOCOL)
    PROTOCOL.update(json.loads(in_language(EXAMPLES, "protocol.json", language).read_text(encoding="utf-8")))
    try:
        yield
    finally:
        PROTOCOL.update(before)


def own_protocol(**changes: Any) -> dict[str, Any]:
    """Give a made-up clinic's protocol: the example with other fields."""
    clinic = {"name": "Clinic by the lake", "prescriber": "Dr. Noor"}
    return {**deepcopy(PROTOCOL), "example": False, "id": "own", "clinic": clinic, **changes}


def two_holds() -> dict[str, Any]:
    """Give a protocol with a second hold, which may start 5 to 15 minutes after the first."""
    first = PROTOCOL["holds"][0]
    second = {**first, "end": "swallow", "text": "EXAMPLE. The second tablet.", "gap_s": 300, "gap_max_s": 900}
    return own_protocol(holds=[first, second])


Make = Callable[..., "Stage"]


@contextmanager
def stages(theme: Theme) -> Iterator[Make]:
    """Give a way to make stages, all of which are taken away at the end."""
    made: list[Stage] = []

    def make(protocol: Mapping[str, Any] = PROTOCOL, *, rehearsal: bool = True) -> Stage:
        made.append(Stage(theme, protocol, rehearsal=rehearsal))
        return made[-1]

    yield make
    for stage in made:
        stage.close()


def spied(spy: QSignalSpy) -> list[list[Any]]:
    """Give the arguments of every call that a spy has seen."""
    return [spy.at(at) for at in range(spy.count())]


def child(parent: QWidget, kind: type[Found]) -> Found:
    """Give the first child of a kind, which must be there."""
    found = parent.findChild(kind)
    assert found is not None
    return found


def said(widget: QWidget) -> str:
    """Give what a widget says: its words and its accessible name."""
    words = widget.words() if isinstance(widget, Button) else ""
    return f"{words} {widget.accessibleName()}"


class MemoryLog:
    """Keep events in a list; `slow` holds the answers back until `commit`, `refuse` fails them."""

    def __init__(self) -> None:
        self.kept: list[Event] = []
        self.slow = False
        self.refuse: Known | None = None
        self._held: list[Callable[[], None]] = []

    def append(self, events: Sequence[Event], done: Callable[[Known | None], None]) -> None:
        """Keep the events and say so, now or at `commit`."""

        def finish() -> None:
            if self.refuse is None:
                self.kept.extend(events)
            done(self.refuse)

        if self.slow:
            self._held.append(finish)
        else:
            finish()

    def commit(self) -> None:
        """Finish what was held back."""
        held, self._held = self._held, []
        for finish in held:
            finish()

    def beat(self, live: LiveSession) -> None:
        """Take the resume point."""
        self.last_beat = live

    def checkpoint(self) -> None:
        """Nothing to move."""


class QuietSound:
    """Take the volume, and count how often it was asked to be heard."""

    def __init__(self) -> None:
        self.volumes: list[float] = []
        self.asked_here = 0

    def play_here(self) -> None:
        """Count it."""
        self.asked_here += 1

    def set_volume(self, linear: float) -> None:
        """Note what was asked for."""
        self.volumes.append(linear)


class Stage:
    """One page with everything behind it, and short cuts to the phases of a session."""

    def __init__(self, theme: Theme, protocol: Mapping[str, Any] = PROTOCOL, *, rehearsal: bool = True) -> None:
        self.clock = SimulatedClock(utc_ms=NOW_UTC_MS, offset_min=60, zone="Europe/Berlin")
        self.log = MemoryLog()
        self.sound = QuietSound()
        self.protocol = protocol
        self.rehearsal = rehearsal
        self.openings = Openings(self.opening(True), None, Known("protocol.none"))
        self.theme = theme
        self.live = self._make_live()
        self.page = self._make_page()

    def _make_page(self) -> SessionPage:
        return SessionPage(self.theme, self.live, self.sound, lambda: self.openings)

    def _make_live(self) -> Live:
        return Live(lambda listener: Runner(self.clock, self.log, None, listener, find_sounds=lambda _: {}))

    def close(self) -> None:
        """Take page and session away, as the window does at its end."""
        self.page.close_patient_view()
        self.page.close()
        self.page.deleteLater()
        self.live.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def restart(self) -> None:
        """End the program as a kill would, and start it again: a new runner and page upon what is in the log."""
        self.close()
        self.live = self._make_live()
        self.page = self._make_page()
        kept = list(self.log.kept)
        self.live.runner.resume(kept, self.log.last_beat)
        self.live.start()
        self.page.set_history([*kept, *self.page.events])

    def opening(self, rehearsal: bool) -> Opening:
        """Give what a session is opened with."""
        return Opening(self.protocol, PROGRAMME, 3, rehearsal)

    @property
    def state(self) -> State:
        """Give the state, which must be there."""
        assert self.live.state is not None
        return self.live.state

    @property
    def bodies(self) -> list[ev.Body]:
        """Give what is recorded, in order."""
        return [event.body for event in self.log.kept]

    def last(self, kind: type[ev.Body]) -> Event:
        """Give the latest recorded event of a kind."""
        return next(event for event in reversed(self.log.kept) if isinstance(event.body, kind))

    def show(self, width: int = 1180, height: int = 724) -> SessionPage:
        """Show the page as a window of its own; the window around it keeps 36 px for its strip."""
        self.page.resize(width, height)
        self.page.show()
        self.page.activateWindow()
        QApplication.processEvents()
        return self.page

    def advance(self, minutes: float) -> None:
        """Let time go by as it does: in ticks too near each other to look like a sleep."""
        left_ms = round(minutes * MIN_MS)
        while left_ms > 0:
            step_ms = min(left_ms, 15 * MS_PER_S)
            self.clock.advance(step_ms)
            left_ms -= step_ms
            self.live.runner.tick()
        self.live.changed.emit()
        self.live.ticked.emit()

    # -- hands ------------------------------------------------------------------------------------------------

    def find(self, kind: type[Found], words: str) -> Found:
        """Give the one visible widget of a kind whose words or accessible name are these."""
        found = [widget for widget in self.seen(kind) if words in said(widget)]
        assert len(found) == 1, f"{words}: {len(found)} found among {sorted(map(said, self.seen(kind)))}"
        return found[0]

    def seen(self, kind: type[Found]) -> list[Found]:
        """Give every visible widget of a kind."""
        QApplication.processEvents()
        return [widget for widget in self.page.findChildren(kind) if widget.isVisible()]

    def click(self, words: str, kind: type[QAbstractButton] = Button) -> None:
        """Click a button by its words, where it is enabled."""
        button = self.find(kind, words)
        assert button.isEnabled(), words
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def type(self, name: str, text: str) -> None:
        """Write into a line, found by its accessible name."""
        line = self.find(QLineEdit, name)
        line.clear()
        QTest.keyClicks(line, text)

    def reads(self, text: str) -> bool:
        """Tell whether some visible words contain a text."""
        return any(text in words.text() for words in self.seen(Words))

    # -- short cuts -------------------------------------------------------------------------------------------

    def open(self) -> "Stage":
        """Open the session."""
        assert self.live.begin(self.opening(self.rehearsal))
        return self

    def prepare(self) -> "Stage":
        """Do all that the preparation wants, and have the page show it once: not each of the thirty entries."""
        self.live.blockSignals(True)
        self.enter()
        self.live.blockSignals(False)
        self.page.set_history(self.log.kept)
        return self

    def enter(self) -> None:
        """Enter what the preparation asks for."""
        protocol = self.state.protocol
        for gate in protocol.gates:
            self.live.note(ev.GateAnswered(gate.id, not gate.stops_at, stops=False), By.PATIENT)
        self.live.note(READING)
        self.advance(10)
        self.live.note(ev.SitterNamed("Ada"))
        for item in protocol.lists.all:
            self.live.note(ev.ItemTicked(item.id, done=True))
        self.live.note(ev.MoodMarked(MoodMoment.BEFORE, -0.2, 0.3), By.PATIENT)

    def hold(self) -> "Stage":
        """Start the first hold, and have the page show only that: what comes before it takes as long to build."""
        self.live.blockSignals(True)
        self.open().enter()
        assert self.live.do(decisions.start_hold)
        self.live.blockSignals(False)
        self.page.set_history(self.log.kept)
        return self

    def go_to(self, phase: Phase, minutes: float = 0.0) -> "Stage":
        """Let time go by until a phase begins, looking in at every check, and some minutes more."""
        while self.state.phase is not phase:
            self._pass_quietly(0.5)
        for _ in range(round(minutes * 2)):
            self._pass_quietly(0.5)
        self.advance(0)
        return self

    def _pass_quietly(self, minutes: float) -> None:
        """Let time go by without drawing it, and do the check if it is due."""
        for _ in range(round(minutes * 4)):
            self.clock.advance(15 * MS_PER_S)
            self.live.runner.tick()
        planned, now_ms = next_check(self.state), self.live.runner.now_ms()
        if planned is not None and now_ms is not None and planned[1] <= now_ms:
            check = ev.CheckDone(
                planned[0],
                breathing_normal=True,
                colour_normal=True,
                rousable=ev.Rousable.NOT_TRIED,
                calm=ev.Calm.SETTLED,
            )
            self.live.runner.note(check, By.SITTER)

    def answer_end(self) -> "Stage":
        """Say yes to every readiness line and who stays."""
        for item in self.state.protocol.readiness:
            self.live.note(ev.ReadinessAnswered(item.id, ready=True))
        self.live.note(ev.HandedOver("Ada"))
        return self
