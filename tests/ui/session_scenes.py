"""Every page of a session in a made-up state, by name: for tests of how it fits, and for a look with one's own eyes."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt

from companion.audio import Fault
from companion.audio import State as SoundState
from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.events import By, MoodMoment, Phase
from companion.domain.steering import Steerable
from companion.ui.pages.session.one_of import OneOf
from companion.ui.pages.session.overview import Overview
from companion.ui.pages.session.sitter_panel import SitterPanel
from companion.ui.pages.session.steering import Steering
from companion.ui.pages.session.vitals_form import VitalsForm
from companion.ui.widgets.button import Button
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.hold_button import HoldButton
from tests.ui.session_stage import MIN_MS, PROTOCOL, Found, Stage, own_protocol, two_holds

PLAYING = SoundState(60.0, True, "Speakers", -30.0, "Slow tide", "Wide field", 372.0, 0, 0.36, False)
LIMITS = [{"value": "systolic_mmhg", "low": 90, "high": 160}, {"value": "pulse_bpm", "low": 45, "high": 110}]
Scene = Callable[[Stage], object]


def part(stage: Stage, kind: type[Found]) -> Found:
    """Give the one visible part of a kind; scenes are also made in languages that nobody reads."""
    (found,) = stage.seen(kind)
    return found


def step(at: int, *, prepared: bool = True) -> Scene:
    """Give the scene of one step of the preparation."""

    def scene(stage: Stage) -> None:
        stage.open()
        if prepared:
            stage.prepare()
        stage.seen(ChecklistRow)[at].click()

    return scene


def stopped(stage: Stage) -> None:
    """Show the step after an answer that stops the session."""
    step(0, prepared=False)(stage)
    stage.live.note(ev.GateAnswered("changed", answer=True, stops=True))


def stopped_overview(stage: Stage) -> None:
    """Show what an answer that stops the session looks like at a glance."""
    stage.open()
    stage.live.note(ev.GateAnswered("changed", answer=True, stops=True))


def window(stage: Stage) -> None:
    """Show the middle of a session, with entries."""
    stage.hold().go_to(Phase.WINDOW, 20)
    stage.live.note(ev.VitalsTaken("during", 132, 84, 78))
    for body in (ev.Observed("nausea"), ev.Noted("Water given"), ev.Observed("calm")):
        stage.live.note(body)
    stage.page.sound_state(PLAYING)


def many(stage: Stage) -> None:
    """Show everything at once that a sitter must not miss."""
    window(stage)
    stage.live.note(ev.SitterCalled(), By.PATIENT)
    stage.page.sound_state(Fault("device_lost"))
    stage.advance(20)


def ending(stage: Stage) -> None:
    """Show the question why the session ends here."""
    window(stage)
    part(stage, SitterPanel).end_asked.emit()


def back(phase: Phase, minutes: float) -> Scene:
    """Give the scene of a phase after the window."""

    def scene(stage: Stage) -> None:
        stage.hold().go_to(phase, minutes)
        stage.page.sound_state(PLAYING)

    return scene


def grounding(stage: Stage) -> None:
    """Show the second step of the grounding."""
    back(Phase.RETURN, 4)(stage)
    part(stage, Steering).grounding_asked.emit()
    stage.key(Qt.Key.Key_Space)


def grounded(stage: Stage) -> None:
    """Show the grounding's closing words."""
    grounding(stage)
    for _ in range(4):
        stage.key(Qt.Key.Key_Space)


def readiness(stage: Stage) -> None:
    """Show readiness with one line that says not yet."""
    back(Phase.RECOVERY, 8)(stage)
    part(stage, Steering).readiness_asked.emit()
    stage.live.note(ev.ReadinessAnswered("oriented", ready=True))
    stage.live.note(ev.ReadinessAnswered("walks", ready=False))


def all_ready(stage: Stage) -> None:
    """Show readiness complete."""
    back(Phase.RECOVERY, 31)(stage)
    stage.answer_end()
    stage.live.note(ev.VitalsTaken("end", 124, 80, 70))
    stage.live.note(ev.MoodMarked(MoodMoment.AFTER, 0.4, -0.2), By.PATIENT)
    part(stage, Steering).readiness_asked.emit()


def closed(stage: Stage) -> None:
    """Show the summary."""
    back(Phase.RECOVERY, 31)(stage)
    stage.answer_end().live.do(decisions.close)


def time_asked(stage: Stage) -> None:
    """Show the question after a restart of the machine."""
    stage.hold().go_to(Phase.WINDOW, 4)
    stage.clock.reboot(20 * MIN_MS)
    size = stage.page.size()
    stage.restart()
    stage.show(size.width(), size.height())


def gap(stage: Stage) -> None:
    """Show the time between two holds."""
    stage.hold().advance(12)


def form(asked: str) -> Scene:
    """Give the scene of a form over the sitter's view, by the signal that asks for it."""

    def scene(stage: Stage) -> None:
        window(stage)
        kind = Steering if hasattr(Steering, asked) else SitterPanel
        getattr(part(stage, kind), asked).emit()

    return scene


def unusual(stage: Stage) -> None:
    """Show a check with an answer that is not as usual."""
    form("check_asked")(stage)
    stage.seen(OneOf)[0].findChildren(Button)[1].click()


def planned_reading(stage: Stage) -> None:
    """Show the form of a planned reading."""
    stage.hold().go_to(Phase.WINDOW, 26)
    part(stage, SitterPanel).reading_asked.emit()


def outside(stage: Stage) -> None:
    """Show what the protocol says of a reading outside its limits."""
    form("reading_asked")(stage)
    part(stage, VitalsForm).done.emit(ev.VitalsTaken("during", 199, 121, 130))


def steered(stage: Stage) -> None:
    """Show what the sitter can ask of a soundscape."""
    window(stage)
    music = Steerable(1, soundscape=True)
    stage.live.runner.steerable = lambda: music  # type: ignore[method-assign]  # no sound plays here
    stage.advance(1)


def lifted(stage: Stage) -> None:
    """Show who is asked before a stop is lifted."""
    stopped_overview(stage)
    part(stage, Overview).lift_asked.emit()


def patients_view(stage: Stage) -> None:
    """Show the patient's window, which lies beside the sitter's."""
    window(stage)
    part(stage, Steering).patient_view_asked.emit()


def begins(stage: Stage) -> None:
    """Show the question before the first hold."""
    stage.open().prepare()
    part(stage, HoldButton).confirm_asked.emit()


def leaves(stage: Stage) -> None:
    """Show the question before the preparation is left."""
    stage.open()
    part(stage, Overview).leave_asked.emit()


def early(stage: Stage) -> None:
    """Show the summary of a session that was ended early."""
    window(stage)
    stage.live.do(decisions.end_early, "The patient asks for it")


SCENES: Mapping[str, Scene] = {
    "start": lambda _: None,
    "preparing": lambda stage: stage.open(),
    "prepared": lambda stage: stage.open().prepare(),
    "body": step(0, prepared=False),
    "stopped": stopped,
    "stopped_overview": stopped_overview,
    "sitter": step(1),
    "room": step(2),
    "mood": step(3),
    "begins": begins,
    "leaves": leaves,
    "hold": lambda stage: stage.hold().advance(3),
    "gap": gap,
    "onset": lambda stage: stage.hold().advance(12),
    "window": window,
    "many": many,
    "check": form("check_asked"),
    "unusual": unusual,
    "extra_reading": form("reading_asked"),
    "planned_reading": planned_reading,
    "note": form("note_asked"),
    "effect": form("effect_asked"),
    "tiers": form("tiers_asked"),
    "outside": outside,
    "steered": steered,
    "lifted": lifted,
    "ending": ending,
    "bring_back": form("bring_back_asked"),
    "return": back(Phase.RETURN, 4),
    "grounding": grounding,
    "grounded": grounded,
    "recovery": back(Phase.RECOVERY, 8),
    "readiness": readiness,
    "all_ready": all_ready,
    "time_asked": time_asked,
    "closed": closed,
    "early": early,
}


def protocol_of(scene: str) -> Mapping[str, Any]:
    """Give the protocol that a scene is made with."""
    if scene == "outside":
        return own_protocol(limits={**PROTOCOL["limits"], "compare": True, "values": LIMITS})
    return two_holds() if scene == "gap" else PROTOCOL
