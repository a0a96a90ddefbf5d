"""Measures as Questionnaire, QuestionnaireResponse and Observations: the total, and every item that calls for help.

A Questionnaire, which is the measure itself, goes along only for those that come with the program and are free to
reproduce. A response always has the words of what was asked, since answers mean nothing without them.
"""

from collections.abc import Iterator
from typing import Any

from companion.domain.export import moments
from companion.domain.export.sittings import Sitting
from companion.domain.fhir import terminology as t
from companion.domain.fhir.resource import NAMES, Resource, make, notes, to
from companion.domain.measures import AnswerSet, Measure, Question

FREE = frozenset({"phq9", "phq8", "phq2", "gad7", "gad2", "pcl5", "pain"})


def url_of(measure: str) -> str:
    """Give the canonical name of a measure."""
    return f"{NAMES}measure:{measure}"


def link_of(item: Question) -> str:
    """Give the link id of an item: by its LOINC code, as published examples do, or its own id."""
    return f"/{item.loinc}" if item.loinc else item.id


def questionnaire(form: Measure) -> Resource:
    """Give the wording of a measure."""
    return make(
        "Questionnaire",
        (form.id, str(form.version)),
        {
            "url": url_of(form.id),
            "version": str(form.version),
            "title": form.title,
            "status": "active",
            "subjectType": ["Patient"],
            "copyright": f"{form.licence} {t.LOINC_NOTICE}" if form.loinc else form.licence,
            "code": [{"system": t.LOINC, "code": form.loinc}] if form.loinc else None,
            "item": [_asked(form, item) for item in form.items],
        },
    )


def _asked(form: Measure, item: Question) -> dict[str, Any]:
    answers = form.answers(item)
    asked: dict[str, Any] = {"linkId": link_of(item), "text": item.text}
    if item.loinc:
        asked["code"] = [{"system": t.LOINC, "code": item.loinc}]
    if answers.scale is not None:
        return {**asked, "type": "integer"}
    return {**asked, "type": "choice", "answerOption": [{"valueCoding": _coding(answers, v)} for v in answers.values]}


def _coding(answers: AnswerSet, value: int) -> dict[str, Any]:
    choice = next(one for one in answers.choices if one.value == value)
    coded = {"system": t.LOINC, "code": choice.loinc} if choice.loinc else {}
    ordinal = [{"url": t.ORDINAL, "valueDecimal": value}]
    return {"extension": ordinal, **coded, "display": choice.text}


def resources(patient: Resource, one: Sitting) -> Iterator[Resource]:
    """Give everything about one filling-in."""
    form, body = one.form, one.body
    at = moments.iso_of(one.event.at)
    response = make(
        "QuestionnaireResponse",
        (one.event.uid,),
        {
            "questionnaire": f"{url_of(body.measure)}|{body.version}",
            "status": "entered-in-error" if one.correction else "completed",
            "subject": to(patient),
            "authored": at,
            "source": to(patient),
            "item": [_answered(form, item, value) for item, value in one.answers.items()],
        },
    )
    yield response
    total = t.loinc(form.total_loinc if form else None, f"{body.title} total score")
    yield _scored(patient, one, response, "total", {"code": total, "valueQuantity": t.quantity(body.total, "{score}")})
    for part in one.parts:
        fields: dict[str, Any] = {
            "code": {"text": f"{body.title}, {part.title or part.id}"},
            "valueQuantity": t.quantity(part.total, "{score}"),
        }
        if part.count is not None:
            counted = {"text": f"Items answered with {part.count_from} or more"}
            fields["component"] = [{"code": counted, "valueInteger": part.count}]
        yield _scored(patient, one, response, f"part {part.id}", fields)
    for item in form.items if form else ():
        if item.numbers_from is not None and item.id in body.answers and form is not None:
            fields = {"code": t.loinc(item.loinc, item.text), **_value(form, item, body.answers[item.id])}
            yield _scored(patient, one, response, f"item {item.id}", fields)


def _scored(patient: Resource, one: Sitting, response: Resource, part: str, fields: dict[str, Any]) -> Resource:
    band = [{"text": one.body.band}] if one.body.band and part == "total" else None
    return make(
        "Observation",
        (one.event.uid, part),
        {
            "status": "entered-in-error" if one.correction else "final",
            "category": [t.category("survey")],
            "subject": to(patient),
            "effectiveDateTime": moments.iso_of(one.event.at),
            "performer": [to(patient)],
            "interpretation": band,
            "note": notes(f"Corrected: {one.correction}" if one.correction else ""),
            "derivedFrom": [to(response)],
            **fields,
        },
    )


def _value(form: Measure, item: Question, value: int) -> dict[str, Any]:
    answers = form.answers(item)
    if answers.scale is not None:
        return {"valueInteger": value}
    coding = _coding(answers, value)
    return {"valueCodeableConcept": {"coding": [coding], "text": coding["display"]}}


def _answered(form: Measure | None, item_id: str, value: int) -> dict[str, Any]:
    item = next((one for one in form.items if one.id == item_id), None) if form else None
    if form is None or item is None:
        return {"linkId": item_id, "answer": [{"valueInteger": value}]}
    answers = form.answers(item)
    given = {"valueInteger": value} if answers.scale is not None else {"valueCoding": _coding(answers, value)}
    return {"linkId": link_of(item), "text": item.text, "answer": [given]}
