"""A course as FHIR R4: all its resources, and the bundles and lines that carry them.

`collection` is for handing over a file. `transaction` may be sent again: each resource is found by its identifier and
put in the place of what was sent before, so that a correction arrives; a patient who is there already is left as the
receiver has them, and what R4 can't look for by an identifier is put under its own id. `ndjson` is one list of lines
for each type.
"""

import base64
import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

from companion.domain import events as ev
from companion.domain.course_events import CheckedIn
from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord
from companion.domain.export.effects import side_effects
from companion.domain.fhir import measured, observations
from companion.domain.fhir import terminology as t
from companion.domain.fhir.observations import Scene
from companion.domain.fhir.resource import NAMES, Resource, make, notes, stable_id, to
from companion.domain.protocol_day import Value
from companion.domain.record import Record
from companion.domain.records import dataclass
from companion.domain.safety_events import CallMade, LimitPassed, StopLifted

STATUS = {
    ev.Ending.COMPLETE: "completed",
    ev.Ending.EARLY: "stopped",
    ev.Ending.NOT_STARTED: "not-done",
    None: "in-progress",
}


VALUE_NAMES = {
    Value.SYSTOLIC: "systolic pressure",
    Value.DIASTOLIC: "diastolic pressure",
    Value.PULSE: "pulse",
    Value.SPO2: "oxygen saturation",
}
BY_ID = frozenset({"AdverseEvent", "Provenance"})
"""The kinds that R4 has no search by identifier for (hl7.org/fhir/R4/searchparameter-registry.html)."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The PDF of the same record."""

    name: str
    data: bytes


def resources(course: CourseRecord, paper: Paper | None = None, *, inside: bool = True) -> list[Resource]:
    """Give every resource, each with relative references; the paper is `inside`, or only named with its hash."""
    named = {"name": [{"text": course.choice.name.strip()}]} if course.choice.name.strip() else {}
    patient = make("Patient", (course.source.subject,), {"active": True, **named})
    made = [patient]
    forms = {(one.form.id, one.form.version): one.form for one in course.sittings if one.form}
    made += [measured.questionnaire(form) for form in forms.values() if form.id in measured.FREE]
    for one in course.sessions:
        found = _of_session(patient, one)
        made += [{**each, "meta": t.TEST} for each in found] if one.rehearsal else found
    alone = Scene(patient, None, None)
    for entry in course.outside:
        if isinstance(entry.body, ev.MoodMarked):
            made.append(observations.mood(alone, entry, entry.body))
        elif isinstance(entry.body, CheckedIn) and (said := observations.check_in(alone, entry, entry.body)):
            made.append(said)
    for sitting in course.sittings:
        made += measured.resources(patient, sitting)
    if paper is not None:
        made.append(_document(course, patient, paper, inside))
    return [*made, _provenance(course, made)]


def _of_session(patient: Resource, one: Record) -> Iterator[Resource]:
    sitter = None
    if one.sitter.strip():
        named = {"patient": to(patient), "relationship": [{"text": "sitter"}], "name": [{"text": one.sitter}]}
        sitter = make("RelatedPerson", (one.id, one.sitter), named)
        yield sitter
    session = _session(patient, sitter, one)
    yield session
    scene = Scene(patient, sitter, session)
    yield from _holds(scene, one)
    for entry in one.entries:
        match entry.body:
            case ev.VitalsTaken() as body:
                yield from observations.vitals(scene, entry, body)
            case ev.MoodMarked() as body:
                yield observations.mood(scene, entry, body)
            case ev.CheckDone() | ev.CheckMissed() as body:
                yield observations.check(scene, entry, body)
            case _:
                said = _words(one, entry.body)
                found = observations.words(scene, entry, said[1], said[0]) if said else None
                yield from (found,) if found else ()
    for effect in side_effects(one):
        yield from observations.side_effect(scene, one, effect)
    yield from (found for found in (observations.readiness(scene, one), observations.phases(scene, one)) if found)


def _words(one: Record, body: ev.Body) -> tuple[str, str] | None:
    match body:
        case ev.Noted(text):
            return "Note", text
        case ev.IntentionSet(text):
            return "Intention", text
        case CallMade(tier, whom, said):
            return f"Called ({tier.value})", f"{whom}: {said}" if said else whom
        case LimitPassed(_, values):
            return "Outside the prescriber's limits", ", ".join(VALUE_NAMES[value] for value in values)
        case StopLifted(_, spoke_with, said):
            return "Went on from a stop after a call", f"{spoke_with}: {said}" if said else spoke_with
        case ev.HandedOver(name):
            return "Stays with the patient from here", name
        case ev.Observed(key):
            labels = {item.id: item.label for item in one.plan.observations} if one.plan else {}
            return "Noticed", labels.get(key, key)
    return None


def _session(patient: Resource, sitter: Resource | None, one: Record) -> Resource:
    plan = f"“{one.plan.title}”, version {one.plan.version}" if one.plan else "a later program's plan"
    kind = "Rehearsal without a dose" if one.rehearsal else "Supervised session at home"
    end = moments.iso(one.closed.utc_ms, one.closed.event.at.offset_min) if one.closed else None
    period = {"start": moments.iso_of(one.opened), **({"end": end} if end else {})}
    performer = [{"function": {"text": "sitter"}, "actor": to(sitter)}] if sitter else None
    fields = {
        "status": STATUS[one.ending],
        "statusReason": {"text": one.reason} if one.reason.strip() else None,
        "code": {"text": f"{kind} by the protocol {plan}"},
        "subject": to(patient),
        "performedPeriod": period,
        "performer": performer,
        "note": notes(f"Number {one.number} in the course."),
    }
    return make("Procedure", (one.id,), fields)


def _holds(scene: Scene, one: Record) -> Iterator[Resource]:
    """Give what was taken, in the protocol's own words, as the sitter said."""
    for line in one.holds:
        if line.started is None or one.plan is None or one.rehearsal:
            continue
        words = one.plan.holds[line.number - 1].text
        start = moments.iso(line.started.utc_ms, line.started.event.at.offset_min)
        end = moments.iso(line.ended.utc_ms, line.ended.event.at.offset_min) if line.ended else None
        wrong = [
            f"Corrected: {said.text}" for entry in (line.started, line.ended) if entry for said in entry.corrections
        ]
        fields = {
            "status": "entered-in-error" if line.started.corrections else "completed",
            "medicationCodeableConcept": {
                "text": (one.plan.medicine or "").strip() or f"As the protocol “{one.plan.title}” says"
            },
            "subject": to(scene.patient),
            "effectivePeriod": {"start": start, **({"end": end} if end else {})},
            "informationSource": scene.who(line.started.event.by),
            "partOf": [to(scene.session)] if scene.session else None,
            "dosage": [{"text": words}],
            "note": notes(*wrong),
        }
        yield make("MedicationStatement", (line.started.event.uid,), fields)


def _document(course: CourseRecord, patient: Resource, paper: Paper, inside: bool) -> Resource:
    digest = base64.b64encode(hashlib.sha1(paper.data, usedforsecurity=False).digest()).decode()
    where = {"data": base64.b64encode(paper.data).decode()} if inside else {"url": paper.name}
    attachment = {
        "contentType": "application/pdf",
        "title": paper.name,
        "size": len(paper.data),
        "hash": digest,
        **where,
    }
    fields = {
        "status": "current",
        "type": {"text": "Record of the course"},
        "subject": to(patient),
        "date": moments.iso_of(course.source.made),
        "content": [{"attachment": attachment}],
    }
    return make("DocumentReference", (course.source.subject, course.source.fingerprint, digest), fields)


def _provenance(course: CourseRecord, made: Sequence[Resource]) -> Resource:
    source = course.source
    kind = {"coding": [{"system": t.AGENT, "code": "assembler", "display": "Assembler"}]}
    proof = {"system": f"{NAMES}fingerprint", "value": source.fingerprint}
    fields = {
        "target": [to(one) for one in made],
        "recorded": moments.iso_of(source.made),
        "agent": [{"type": kind, "who": {"display": f"Companion {source.program}"}}],
        "entity": [{"role": "source", "what": {"identifier": proof, "display": "The event log's fingerprint"}}],
    }
    return make("Provenance", (source.subject, source.fingerprint, moments.iso_of(source.made)), fields)


def collection(course: CourseRecord, made: Sequence[Resource]) -> Resource:
    """Give a bundle to hand over."""
    entries = [{"fullUrl": f"urn:uuid:{one['id']}", "resource": _pointed(one)} for one in made]
    return {**_head(course, "collection", made), "entry": entries}


def transaction(course: CourseRecord, made: Sequence[Resource]) -> Resource:
    """Give a bundle to send to a server; sent again it makes nothing twice, and brings what was corrected since."""
    entries = []
    for one in made:
        request, resource = _request(one), _pointed(one)
        if "?" in request["url"]:
            del resource["id"]  # with an id of ours, a server may refuse what it does not have yet
        entries.append({"fullUrl": f"urn:uuid:{one['id']}", "resource": resource, "request": request})
    return {**_head(course, "transaction", made), "entry": entries}


def _request(one: Resource) -> dict[str, str]:
    """Say how a resource is sent: looked for by its identifier, where R4 has that search for its kind."""
    kind = one["resourceType"]
    if kind in BY_ID:
        return {"method": "PUT", "url": f"{kind}/{one['id']}"}
    own = one["identifier"]
    first = own[0] if isinstance(own, list) else own
    sought = f"identifier={first['system']}|{first['value']}"
    if kind == "Patient":
        return {"method": "POST", "url": kind, "ifNoneExist": sought}
    return {"method": "PUT", "url": f"{kind}?{sought}"}


def ndjson(made: Sequence[Resource]) -> dict[str, bytes]:
    """Give the lines of each type, by the name of the file."""
    lines: dict[str, list[str]] = {}
    for one in made:
        line = json.dumps(one, ensure_ascii=True, separators=(",", ":"))
        lines.setdefault(f"{one['resourceType']}.ndjson", []).append(line)
    return {name: ("\n".join(found) + "\n").encode() for name, found in lines.items()}


def _head(course: CourseRecord, kind: str, made: Sequence[Resource]) -> Resource:
    source = course.source
    own = stable_id("Bundle", kind, source.subject, source.fingerprint, moments.iso_of(source.made), str(len(made)))
    head: Resource = {"resourceType": "Bundle", "id": own, "type": kind}
    if kind == "collection":
        head["timestamp"] = moments.iso_of(source.made)
    return head


def _pointed(data: Any) -> Any:
    """Give the same with references by the entries' full URLs, as a bundle wants them."""
    if isinstance(data, dict):
        ref = data.get("reference")
        if isinstance(ref, str) and len(data) == 1:
            return {"reference": f"urn:uuid:{ref.partition('/')[2]}"}
        return {name: _pointed(value) for name, value in data.items()}
    return [_pointed(value) for value in data] if isinstance(data, list) else data
