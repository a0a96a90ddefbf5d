"""Readings, marks, looks and notes as Observations. A corrected entry goes out as entered in error, with what was said.

Builders take the session's resources as a `Scene` and give plain data. Codes come from `terminology.py` alone.
"""

from collections.abc import Iterator
from typing import Any

from companion.domain import events as ev
from companion.domain.course_events import CheckedIn
from companion.domain.events import By
from companion.domain.export import moments
from companion.domain.export.effects import SideEffect
from companion.domain.fhir import terminology as t
from companion.domain.fhir.resource import Resource, make, notes, to
from companion.domain.record import Entry, Record
from companion.domain.records import dataclass
from companion.domain.stamps import MS_PER_S


@dataclass(frozen=True, slots=True)
class Scene:
    """Whom and what an observation belongs to; `sitter` and `session` are None outside a session."""

    patient: Resource
    sitter: Resource | None
    session: Resource | None

    def who(self, by: By) -> dict[str, str]:
        """Refer to whoever noted something; the program and a sitter without a name are named, and no resource."""
        match by:
            case By.PATIENT:
                return to(self.patient)
            case By.SITTER:
                return to(self.sitter) if self.sitter is not None else {"display": "Sitter"}
            case By.PROGRAM:
                return {"display": "Companion, the program"}  # R4 lets no device perform these


def observation(scene: Scene, entry: Entry, part: str, fields: dict[str, Any], *more_notes: str) -> Resource:
    """Give an Observation of an entry; `part` tells several of one entry apart."""
    wrong = [f"Corrected: {one.text}" for one in entry.corrections]
    return make(
        "Observation",
        (entry.event.uid, part),
        {
            "status": "entered-in-error" if wrong else "final",
            "subject": to(scene.patient),
            "partOf": [to(scene.session)] if scene.session else None,
            "effectiveDateTime": moments.iso(entry.utc_ms, entry.event.at.offset_min),
            "performer": [scene.who(entry.event.by)],
            "note": notes(*more_notes, *wrong),
            **fields,
        },
    )


def vitals(scene: Scene, entry: Entry, body: ev.VitalsTaken) -> Iterator[Resource]:
    """Give one Observation for each thing that was measured."""
    sign = {"category": [t.category("vital-signs")]}
    if body.systolic_mmhg is not None or body.diastolic_mmhg is not None:
        pair = ((t.SYSTOLIC, body.systolic_mmhg), (t.DIASTOLIC, body.diastolic_mmhg))
        parts = [_component(code, value) for code, value in pair]
        code = t.concept(t.BLOOD_PRESSURE, text="Blood pressure")
        yield observation(scene, entry, "bp", {**sign, "code": code, "component": parts}, body.note)
    if body.pulse_bpm is not None:
        value = {"code": t.concept(t.PULSE, text="Pulse"), "valueQuantity": t.quantity(body.pulse_bpm, "/min")}
        yield observation(scene, entry, "pulse", {**sign, **value}, body.note)
    if body.spo2_percent is not None:
        code = t.concept(t.SPO2_ARTERIAL, t.SPO2_OXIMETER, text="Oxygen saturation")
        value = {"code": code, "valueQuantity": t.quantity(body.spo2_percent, "%")}
        yield observation(scene, entry, "spo2", {**sign, **value}, body.note)


def _component(code: t.Code, value: int | None) -> dict[str, Any]:
    told = {"code": t.concept(code, text=code.display)}
    if value is None:
        absent: dict[str, Any] = {"coding": [{"system": t.ABSENT, "code": "unknown", "display": "Unknown"}]}
        return {**told, "dataAbsentReason": absent}
    return {**told, "valueQuantity": t.quantity(value, code.unit)}


def _said(text: str, **value: Any) -> dict[str, Any]:
    return {"code": {"text": text}, **value}


def mood(scene: Scene, entry: Entry, body: ev.MoodMarked) -> Resource:
    """Give a mark on the pad; the pad has no code, so its two directions go out as text, from -1 to 1."""
    parts = [_said("Pleasantness, -1 to 1", valueQuantity=t.quantity(body.pleasantness, "{score}"))]
    if body.energy is not None:
        parts.append(_said("Energy, -1 to 1", valueQuantity=t.quantity(body.energy, "{score}")))
    fields = {"category": [t.category("survey")], "code": {"text": "Mood pad"}, "component": parts}
    return observation(scene, entry, "mood", fields, body.note)


def check(scene: Scene, entry: Entry, body: ev.CheckDone | ev.CheckMissed) -> Resource:
    """Give a sitter's look at the patient; a missed one says so by its absence reason."""
    fields: dict[str, Any] = {"category": [t.category("exam")], "code": {"text": "Sitter check"}}
    if isinstance(body, ev.CheckMissed):
        absent: dict[str, Any] = {"coding": [{"system": t.ABSENT, "code": "not-performed", "display": "Not Performed"}]}
        if body.away:
            absent["text"] = "The program was closed or asleep when it was due"
        return observation(scene, entry, "check", {**fields, "dataAbsentReason": absent})
    parts = [
        _said("Breathing normal", valueBoolean=body.breathing_normal),
        _said("Colour normal", valueBoolean=body.colour_normal),
        _said("Rousable", valueString=body.rousable.value),
        _said("Calm", valueString=body.calm.value),
        *(
            _said(name, valueString=text)
            for name, text in (("Position", body.position), ("Action", body.action))
            if text.strip()
        ),
    ]
    return observation(scene, entry, "check", {**fields, "component": parts}, body.note)


def words(scene: Scene, entry: Entry, text: str, name: str) -> Resource | None:
    """Give something in words as it stands there; nothing for no words."""
    fields = {"category": [t.category("exam")], "code": {"text": name}, "valueString": text}
    return observation(scene, entry, "words", fields) if text.strip() else None


def check_in(scene: Scene, entry: Entry, body: CheckedIn) -> Resource | None:
    """Give what the patient answered to a check-in of the protocol; nothing for no words."""
    asked = ": ".join(text for text in (body.title, body.asked) if text.strip())
    fields = {"category": [t.category("survey")], "code": {"text": asked or "Check-in"}, "valueString": body.text}
    return observation(scene, entry, "check-in", fields) if body.text.strip() else None


def readiness(scene: Scene, one: Record) -> Resource | None:
    """Give the lines of readiness that were answered, as answered; attested by the sitter, computed by nobody."""
    answered = [line for line in one.readiness if line.entry is not None and line.answer is not None]
    if not answered or (last := answered[-1].entry) is None:
        return None
    parts = [_said(line.text, valueBoolean=line.answer) for line in answered]
    fields = {"category": [t.category("exam")], "code": {"text": "Readiness to end observation"}, "component": parts}
    return observation(scene, last, "readiness", fields)


def phases(scene: Scene, one: Record) -> Resource | None:
    """Give how long each phase was, in seconds."""
    had = [(line.name, line.actual_s) for line in one.phases if line.actual_s is not None]
    if not had or one.closed is None:
        return None
    parts = [_said(f"Phase: {name}", valueQuantity=t.quantity(actual_s, "s")) for name, actual_s in had]
    fields = {"category": [t.category("exam")], "code": {"text": "Phases of the session"}, "component": parts}
    return observation(scene, one.closed, "phases", fields)


def side_effect(scene: Scene, one: Record, found: SideEffect) -> Iterator[Resource]:
    """Give a side effect as AdverseEvent, and as an Observation for readers that pass over the former."""
    body = found.body
    label = body.label if body.label.strip() else body.effect
    begin = _at(one, found.entry, body.onset_ms)
    coded = {"coding": [{"system": t.SEVERITY, "code": body.strength.value, "display": body.strength.value.title()}]}
    parts = [_said("Strength", valueString=body.strength.value)]
    if found.ended_ms is not None:
        lasted_s = (found.ended_ms - body.onset_ms) / MS_PER_S
        parts.append(_said("Lasted", valueQuantity=t.quantity(lasted_s, "s")))
    parts += [_said("Action", valueString=body.action)] if body.action.strip() else []
    fields = {"category": [t.category("exam")], "code": {"text": "Side effect"}, "component": parts}
    words = {**fields, "valueString": label, "effectiveDateTime": begin}
    told = observation(scene, found.entry, "effect", words, body.note, found.end_note)
    yield told
    if found.entry.corrections or one.rehearsal or not label.strip():
        return  # an AdverseEvent has no status that could say that it was none; what is rehearsed did not happen
    yield make(
        "AdverseEvent",
        (found.entry.event.uid,),
        {
            "actuality": "actual",
            "event": {"text": label},
            "subject": to(scene.patient),
            "date": begin,
            "severity": {**coded, "text": body.strength.value},
            "recordedDate": moments.iso(found.entry.utc_ms, found.entry.event.at.offset_min),
            "recorder": to(scene.patient) if found.entry.event.by is By.PATIENT else None,  # R4 knows no sitter here
        },
    )


def _at(one: Record, entry: Entry, at_ms: int) -> str:
    """Give the moment of a session time: counted from the entry, or from the opening where no clock tells the entry's.

    In a rehearsal session time is faster than the clock, so it is the entry's own moment there.
    """
    if one.rehearsal:
        return moments.iso(entry.utc_ms, entry.event.at.offset_min)
    if entry.at_ms is None:
        return moments.iso(one.opened.utc_ms + at_ms, one.opened.offset_min)
    return moments.iso(entry.utc_ms - (entry.at_ms - at_ms), entry.event.at.offset_min)
