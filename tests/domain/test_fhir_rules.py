"""A bundle of ours passes three independent checks, and damaged ones do not: schema, models, and our own rules."""

import copy
import json
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from fhir.resources.R4B import get_fhir_model_class
from pydantic import ValidationError

from companion.domain import events as ev
from companion.domain.course_events import CheckedIn
from companion.domain.events import Body, Event
from companion.domain.export.course_record import CourseRecord
from companion.domain.fhir import bundle, rules, terminology
from companion.domain.measures import is_loinc
from tests.services import export_course as sample

Data = Any
SCHEMA = jsonschema.Draft6Validator(json.loads((Path(__file__).parent / "fhir" / "fhir.r4.schema.json").read_text()))
BUNDLE = get_fhir_model_class("Bundle")


def small() -> CourseRecord:
    """Give a course of one session and the measures: every kind of resource, and quick to check a hundred times."""
    kept = [event for event in sample.events() if event.session in (None, "aa" * 16)]
    return sample.course(of=kept)


def of_schema(data: Data) -> bool:
    return bool(SCHEMA.is_valid(data))


def of_models(data: Data) -> bool:
    try:
        BUNDLE.model_validate(copy.deepcopy(data))
    except (ValidationError, ValueError, TypeError, AttributeError, KeyError):
        return False
    return True


def of_rules(data: Data) -> bool:
    return rules.findings(data) == []


@pytest.fixture(scope="module")
def collection() -> Data:
    course = small()
    return bundle.collection(course, bundle.resources(course, bundle.Paper("record.pdf", b"%PDF-")))


@pytest.fixture(scope="module")
def transaction() -> Data:
    course = small()
    return bundle.transaction(course, bundle.resources(course, bundle.Paper("record.pdf", b"%PDF-"), inside=False))


@pytest.mark.parametrize("check", [of_schema, of_models, of_rules])
@pytest.mark.parametrize("kind", ["collection", "transaction"])
def test_a_bundle_passes_each_check(check: Callable[[Data], bool], kind: str, request: pytest.FixtureRequest) -> None:
    made = json.loads(json.dumps(request.getfixturevalue(kind)))
    assert rules.findings(made) == []
    assert check(made)


def test_every_kind_of_resource_is_there(collection: Data) -> None:
    kinds = {entry["resource"]["resourceType"] for entry in collection["entry"]}
    assert kinds == set(rules.NEEDS)


def test_every_code_of_the_table_has_its_check_digit() -> None:
    assert all(is_loinc(one.code) for one in terminology.VITALS)
    assert not is_loinc("91006-2")  # invented codes that circulate
    assert not is_loinc("69689-6")


def test_made_twice_it_is_the_same_and_sent_twice_it_makes_nothing_twice(transaction: Data) -> None:
    course = small()
    again = bundle.transaction(course, bundle.resources(course, bundle.Paper("record.pdf", b"%PDF-"), inside=False))
    assert again == transaction
    asked = [entry["request"].get("ifNoneExist") or entry["request"]["url"] for entry in transaction["entry"]]
    assert len(set(asked)) == len(asked)


def test_sent_again_a_correction_replaces_and_a_known_patient_is_left() -> None:
    before = bundle.transaction(course := small(), bundle.resources(course))
    told = next(e for one in course.sessions for e in one.entries if isinstance(e.body, ev.VitalsTaken))
    late = Event(sample.uid(7, "aa"), told.event.session, sample.MADE, ev.By.SITTER, ev.Corrected(told.event.uid, "90"))
    after = bundle.transaction(course := sample.course(of=[*course.events, late]), bundle.resources(course))
    sent, again = ({json.dumps(e["request"]): e["resource"] for e in one["entry"]} for one in (before, after))
    changed = [request for request, one in again.items() if sent.get(request, one) != one]
    assert changed
    assert all(json.loads(request)["method"] == "PUT" and "?identifier=" in request for request in changed)
    assert {one["resourceType"] for request, one in again.items() if "ifNoneExist" in request} == {"Patient"}
    by_id = {one["resourceType"] for request, one in again.items() if f'/{one.get("id")}"' in request}
    assert by_id == {"AdverseEvent", "Provenance"}  # R4 has no search by identifier for these


def of_kind(made: list[Data], kind: str) -> list[Data]:
    return [one for one in made if one["resourceType"] == kind]


def test_a_hold_noted_wrongly_goes_out_as_an_error_and_says_why() -> None:
    course = small()
    started = next(event for event in course.events if isinstance(event.body, ev.HoldStarted))
    wrong = Event(sample.uid(7, "aa"), started.session, sample.MADE, ev.By.SITTER, ev.Corrected(started.uid, "No dose"))
    [taken] = of_kind(bundle.resources(course), "MedicationStatement")
    [told] = of_kind(bundle.resources(sample.course(of=[*course.events, wrong])), "MedicationStatement")
    assert (taken["status"], told["status"], told["note"]) == (
        *("completed", "entered-in-error"),
        [{"text": "Corrected: No dose"}],
    )


def test_what_the_program_noted_is_nobodys_and_a_check_in_is_told(collection: Data) -> None:
    missed = [e["resource"] for e in collection["entry"] if "dataAbsentReason" in e["resource"]]
    assert missed
    assert {json.dumps(one["performer"]) for one in missed} == {'[{"display": "Companion, the program"}]'}
    assert first(collection, "Observation", code="The day after: How did you sleep?")["valueString"] == "Badly. =1+1"
    passed = first(collection, "Observation", code="Outside the prescriber's limits")
    assert passed["valueString"] == "systolic pressure, pulse"
    lifted = first(collection, "Observation", code="Went on from a stop after a call")
    assert lifted["valueString"].startswith("Dr. Noor: -go on")
    assert first(collection, "Observation", code="Stays with the patient from here")["valueString"] == "Kim"


def test_what_a_sitter_without_a_name_noted_is_not_the_patients() -> None:
    kept = [event for event in small().events if not isinstance(event.body, ev.SitterNamed)]
    made = bundle.resources(sample.course(of=kept))
    assert not of_kind(made, "RelatedPerson")
    [taken] = of_kind(made, "MedicationStatement")
    assert taken["informationSource"] == {"display": "Sitter"}


def test_a_rehearsal_is_marked_as_a_test_and_took_and_suffered_nothing() -> None:
    kept = [event for event in sample.events() if event.session in (None, "bb" * 16)]
    course = sample.course(of=kept)
    made = bundle.resources(course)
    of_session = [one for one in made if "partOf" in one or one["resourceType"] in ("Procedure", "RelatedPerson")]
    assert len(of_session) > 10
    assert all(one["meta"] == terminology.TEST for one in of_session)
    assert not any("meta" in one for one in made if one not in of_session)
    assert not of_kind(made, "AdverseEvent") and not of_kind(made, "MedicationStatement")
    data = json.loads(json.dumps(bundle.collection(course, made)))
    assert of_rules(data) and of_schema(data) and of_models(data)


def test_where_codes_of_loinc_stand_its_notice_stands_too(collection: Data) -> None:
    told = {one["title"]: one["copyright"] for one in (e["resource"] for e in collection["entry"]) if "title" in one}
    assert terminology.LOINC_NOTICE in told["PHQ-9"]
    assert "No permission required" in told["PHQ-9"]
    assert "LOINC" not in told["PCL-5"]


def test_nobody_is_named_but_the_sitter(collection: Data) -> None:
    patient = next(e["resource"] for e in collection["entry"] if e["resource"]["resourceType"] == "Patient")
    assert set(patient) == {"resourceType", "id", "identifier", "active"}


def test_whatever_is_typed_or_pasted_goes_out() -> None:
    """Every free text of the record as each odd one; FHIR refuses some, and gets none of them."""
    events = small().events
    ids = {"uid", "sitting", "entry", "measure", "plan", "due"}

    def said(body: Body, odd: str) -> Body:
        free = {f.name for f in fields(body) if type(getattr(body, f.name)) is str} - ids
        return replace(body, **dict.fromkeys(free, odd))

    for odd in ("", " ", "\u00a0", "a\u00a0b", "a\0b", "\x0b", "a\u2028b", "\ud800", "a\u0085b"):
        course = sample.course(of=[replace(event, body=said(event.body, odd)) for event in events])
        assert rules.findings(bundle.collection(course, bundle.resources(course))) == [], repr(odd)


def test_pasted_blanks_become_plain_ones_and_other_words_stay() -> None:
    told = Event(
        sample.uid(7, ""), None, sample.MADE, ev.By.PATIENT, CheckedIn("d", "t", "a", "a\u00a0b\0\tc 漢字 😴\n")
    )
    course = sample.course(of=[told])
    [one] = of_kind(bundle.resources(course), "Observation")
    assert one["valueString"] == "a b\tc 漢字 😴\n"


# -- mutants ----------------------------------------------------------------------------------------------------


def first(data: Data, kind: str, code: str = "") -> Data:
    """Give the first resource of a kind whose code, or its text, is this one."""
    for found in data["entry"]:
        one = found["resource"]
        if one["resourceType"] == kind and (not code or code in named(one["code"])):
            return one
    raise AssertionError(kind)


def named(concept: Data) -> list[str]:
    return [concept["text"], *(coding["code"] for coding in concept.get("coding", []))]


def bp(data: Data) -> Data:
    return first(data, "Observation", code="85354-9")


def pulse(data: Data) -> Data:
    return first(data, "Observation", code="8867-4")


def spo2(data: Data) -> Data:
    return first(data, "Observation", code="59408-5")


def obs(code: str) -> Callable[[Data], Data]:
    return lambda data: first(data, "Observation", code=code)


def res(kind: str) -> Callable[[Data], Data]:
    return lambda data: first(data, kind)


def entry(data: Data) -> Data:
    return data["entry"][3]


def put(path: str, value: object) -> Callable[[Data], None]:
    """Give a change: set what is at a dotted path."""
    steps = [int(step) if step.isdigit() else step for step in path.split(".")]

    def change(data: Data) -> None:
        for step in steps[:-1]:
            data = data[step]
        data[steps[-1]] = value

    return change


def gone(path: str) -> Callable[[Data], None]:
    steps = [int(step) if step.isdigit() else step for step in path.split(".")]

    def change(data: Data) -> None:
        for step in steps[:-1]:
            data = data[step]
        del data[steps[-1]]

    return change


def whole(data: Data) -> Data:
    return data


TOTAL, ITEM9, MOOD, CHECK = obs("44261-6"), obs("44260-8"), obs("Mood pad"), obs("Sitter check")
Q = "valueQuantity."
MUTANTS: list[tuple[Callable[[Data], Data], Callable[[Data], None]]] = [
    (whole, put("type", "colection")),
    (whole, put("type", "document")),
    (whole, put("entry", [])),
    (whole, put("resourceType", "Parameters")),
    (whole, put("timestamp", "2026-11-22T10:00:00")),
    (whole, put("extra", 1)),
    (entry, gone("fullUrl")),
    (entry, put("fullUrl", "urn:uuid:00000000-0000-4000-8000-000000000000")),
    (entry, gone("resource")),
    (entry, put("request", {"method": "POST", "url": "Observation"})),
    (res("Patient"), gone("identifier")),
    (res("Patient"), put("id", "has space")),
    (res("Patient"), put("birthDate", "")),
    (res("Patient"), put("active", "true")),
    (res("Patient"), put("name", [])),
    (res("RelatedPerson"), gone("patient")),
    (res("RelatedPerson"), put("name", [{}])),
    (res("Procedure"), gone("status")),
    (res("Procedure"), put("status", "done")),
    (res("Procedure"), gone("subject")),
    (res("Procedure"), gone("performedPeriod.start")),
    (res("Procedure"), put("performedPeriod.start", "2026-11-22 10:00")),
    (res("Procedure"), put("performer", [{"function": {"text": "sitter"}}])),
    (res("MedicationStatement"), gone("medicationCodeableConcept")),
    (res("MedicationStatement"), gone("informationSource")),
    (res("MedicationStatement"), gone("dosage")),
    (res("MedicationStatement"), put("status", "taken")),
    (bp, gone("component.1")),
    (bp, gone("component")),
    (bp, put("component.0.valueQuantity.code", "mmHg")),
    (bp, put("component.0.valueQuantity.unit", "kPa")),
    (bp, gone("component.0.valueQuantity.system")),
    (bp, put("component.0.valueQuantity.value", "131")),
    (bp, put("component.0.code.coding.0.code", "8480-7")),
    (bp, put("component.0.code.coding.0.code", "8462-4")),
    (bp, put("code.coding.0.code", "55284-4")),
    (bp, gone("category")),
    (bp, put("category.0.coding.0.code", "survey")),
    (bp, put("category.0.coding.0.code", "vitals")),
    (bp, gone("effectiveDateTime")),
    (bp, put("effectiveDateTime", "2026-11-22T10:31:05")),
    (bp, put("valueQuantity", {"value": 1, "unit": "mmHg", "system": terminology.UCUM, "code": "mm[Hg]"})),
    (bp, put("component.0.dataAbsentReason", {"text": "unknown"})),
    (pulse, put(Q + "code", "{beats}/min")),
    (pulse, put(Q + "value", 70.5)),
    (pulse, gone("valueQuantity")),
    (pulse, put("valueString", "70")),
    (pulse, put("status", "finished")),
    (pulse, gone("status")),
    (pulse, put("code.coding.0.code", "8889-8")),
    (pulse, gone("code")),
    (pulse, put("code", {})),
    (pulse, put("code.coding.0.display", "Herzfrequenz")),
    (pulse, gone("code.coding.0.system")),
    (pulse, put("subject.reference", "urn:uuid:nobody")),
    (pulse, gone("subject")),
    (pulse, put("note", [{}])),
    (pulse, put("performer", None)),
    (spo2, put(Q + "code", "percent")),
    (spo2, put(Q + "value", 0.97)),
    (spo2, gone("code.coding.0")),
    (spo2, gone("identifier")),
    (TOTAL, put("code.coding.0.code", "44261-7")),
    (TOTAL, put(Q + "code", "score")),
    (TOTAL, gone("derivedFrom.0.reference")),
    (TOTAL, put("interpretation", {"text": "mild"})),
    (TOTAL, put("valueInteger", 9)),
    (ITEM9, gone("valueCodeableConcept")),
    (ITEM9, put("code.coding.0.code", "44260-9")),
    (MOOD, put("component", [])),
    (MOOD, gone("component.0.valueQuantity")),
    (MOOD, gone("component.0.code")),
    (CHECK, put("note", [{"text": "a\u00a0b"}])),
    (CHECK, put("component.0.valueBoolean", "yes")),
    (CHECK, put("dataAbsentReason", {"coding": []})),
    (res("QuestionnaireResponse"), gone("status")),
    (res("QuestionnaireResponse"), put("authored", "2026-11-22T10:00")),
    (res("QuestionnaireResponse"), put("item.0.answer", [])),
    (res("QuestionnaireResponse"), gone("item.0.linkId")),
    (res("QuestionnaireResponse"), put("item.0.answer.0.valueCoding", {})),
    (res("QuestionnaireResponse"), put("questionnaire", "")),
    (res("Questionnaire"), put("item.0.type", "radio")),
    (res("Questionnaire"), gone("status")),
    (res("Questionnaire"), put("item.0.code.0.code", "44250-8")),
    (res("DocumentReference"), gone("content")),
    (res("DocumentReference"), put("content.0.attachment.data", "not base64?")),
    (res("Provenance"), gone("agent")),
    (res("Provenance"), put("target", [])),
    (res("Provenance"), put("recorded", "now")),
    (res("Provenance"), put("target.0.reference", "Patient/1")),
]
SENT: list[tuple[Callable[[Data], Data], Callable[[Data], None]]] = [
    (entry, gone("request")),
    (entry, put("request.method", "POST")),
    (entry, put("request.url", "Patient")),
    (entry, put("request.url", "Procedure?identifier=x|y")),
    (entry, put("resource.id", "00000000-0000-4000-8000-000000000000")),
    (lambda data: data["entry"][0], gone("request.ifNoneExist")),
    (lambda data: data["entry"][0], put("request.method", "PUT")),
    (lambda data: data["entry"][0], put("request.ifNoneExist", "identifier=x|y")),
    (lambda data: data["entry"][-1], put("request.method", "POST")),
]


def refused(good: Data, mutants: list[tuple[Callable[[Data], Data], Callable[[Data], None]]]) -> list[bool]:
    found = []
    for where, change in mutants:
        data = json.loads(json.dumps(good))
        change(where(data))
        found.append(not (of_rules(data) and of_schema(data) and of_models(data)))
    return found


def test_damaged_bundles_are_refused(collection: Data, transaction: Data) -> None:
    """At least 95 of 100; the goal of the issue. Which one passes is printed."""
    told = [*refused(collection, MUTANTS), *refused(transaction, SENT)]
    passed = [i for i, well in enumerate(told) if not well]
    print(f"{len(told)} mutants, {sum(told)} refused; passed: {passed}")
    assert len(told) >= 60
    assert sum(told) / len(told) >= 0.95, passed
