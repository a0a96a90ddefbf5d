"""Rules for our FHIR that general validators miss: vital signs, units, references, empty things, sending again.

Gives findings as `path: what`; an export with a finding is never written. Not a validator: it knows our resources only.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from companion.domain.fhir import terminology as t
from companion.domain.measures import is_loinc

Data = Any
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_DATED = {"effectiveDateTime", "authored", "recorded", "date", "start", "end", "timestamp"}
_STRING = re.compile(r"[ \t\r\n\S]+")
_ID = re.compile(r"[A-Za-z0-9\-.]{1,64}")
NEEDS: Mapping[str, tuple[str, ...]] = {
    "Patient": ("identifier",),
    "RelatedPerson": ("identifier", "patient", "name"),
    "Procedure": ("identifier", "status", "code", "subject", "performedPeriod"),
    "MedicationStatement": (
        *(
            "identifier",
            "status",
            "medicationCodeableConcept",
            "subject",
            "informationSource",
            "effectivePeriod",
            "dosage",
        ),
    ),
    "Observation": ("identifier", "status", "code", "subject", "effectiveDateTime", "category", "performer"),
    "Questionnaire": ("identifier", "url", "version", "status", "item", "title"),
    "QuestionnaireResponse": ("identifier", "questionnaire", "status", "subject", "authored", "source", "item"),
    "AdverseEvent": ("identifier", "actuality", "subject", "date", "event"),
    "DocumentReference": ("identifier", "status", "subject", "date", "content"),
    "Provenance": ("target", "recorded", "agent", "entity"),
}
STATUS: Mapping[str, frozenset[str]] = {
    "Procedure": frozenset({"completed", "stopped", "not-done", "in-progress"}),
    "MedicationStatement": frozenset({"completed", "entered-in-error"}),
    "Observation": frozenset({"final", "entered-in-error"}),
    "Questionnaire": frozenset({"active"}),
    "QuestionnaireResponse": frozenset({"completed", "entered-in-error"}),
    "DocumentReference": frozenset({"current"}),
}
POINTS: Mapping[str, frozenset[str]] = {
    "subject": frozenset({"Patient"}),
    "patient": frozenset({"Patient"}),
    "derivedFrom": frozenset({"QuestionnaireResponse"}),
    "partOf": frozenset({"Procedure"}),
    "performer": frozenset({"Patient", "RelatedPerson"}),
    "informationSource": frozenset({"Patient", "RelatedPerson"}),
    "source": frozenset({"Patient"}),
}
_WITH_ID = frozenset({"Patient", "AdverseEvent", "Provenance"})
"""R4 can't look for the last two by an identifier."""
_SIGNS = {one.code: one for one in t.VITALS}


def findings(bundle: Mapping[str, Any]) -> list[str]:
    """List what is wrong in a bundle of ours."""
    found = list(_nothing_empty(bundle, "Bundle"))
    entries = bundle.get("entry")
    if bundle.get("resourceType") != "Bundle" or bundle.get("type") not in ("collection", "transaction"):
        found.append("Bundle: type")
    if not isinstance(entries, list) or not entries:
        return [*found, "Bundle.entry: none"]
    kinds = {_get(one, "fullUrl"): _get(one, "resource", "resourceType") for one in entries}
    if len(kinds) != len(entries):
        found.append("Bundle.entry: one fullUrl twice")
    seen: set[str] = set()
    for i, entry in enumerate(entries):
        path, resource = f"entry[{i}]", _get(entry, "resource")
        if not isinstance(resource, dict):
            found.append(f"{path}: no resource")
            continue
        found += _entry(path, entry, resource, bundle.get("type"), seen)
        found += _resource(path, resource)
        found += _references(f"{path}.resource", resource, kinds)
    return found


def _get(data: Data, *steps: str | int) -> Data:
    for step in steps:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def _nothing_empty(data: Data, path: str) -> Iterator[str]:
    """FHIR has nothing empty, and plain blanks alone; a moment has its offset, a quantity its unit."""
    if data is None or data in ("", [], {}) or (isinstance(data, str) and not data.strip()):
        yield f"{path}: empty"
    elif isinstance(data, str):
        if not _STRING.fullmatch(data):
            yield f"{path}: a text that FHIR can't hold"
    elif isinstance(data, dict):
        if "value" in data and "unit" in data:
            yield from _quantity(data, path)
        for name, value in data.items():
            yield from _nothing_empty(value, f"{path}.{name}")
            if name in _DATED and not (isinstance(value, str) and _MOMENT.fullmatch(value)):
                yield f"{path}.{name}: no moment with offset"
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield from _nothing_empty(value, f"{path}[{i}]")


def _quantity(data: Mapping[str, Any], path: str) -> Iterator[str]:
    """Quantity: qty-3, a code has a system; and the unit is one of our table, written as it is there."""
    if data.get("system") != t.UCUM or t.UNITS.get(str(data.get("code"))) != data.get("unit"):
        yield f"{path}: unit"
    if isinstance(data.get("value"), bool) or not isinstance(data.get("value"), int | float):
        yield f"{path}: value"


def _entry(path: str, entry: Data, resource: Data, kind: Data, seen: set[str]) -> Iterator[str]:
    by_identifier = kind == "transaction" and resource.get("resourceType") not in _WITH_ID
    own = str(entry.get("fullUrl")).removeprefix("urn:uuid:") if by_identifier else resource.get("id")
    if by_identifier and "id" in resource:
        yield f"{path}.id: looked for by its identifier, it has none"
    if not isinstance(own, str) or not _ID.fullmatch(own) or entry.get("fullUrl") != f"urn:uuid:{own}":
        yield f"{path}.fullUrl: not that of its resource"
    identifier = resource.get("identifier")
    first = identifier[0] if isinstance(identifier, list) and identifier else identifier
    named = f"{_get(first, 'system')}|{_get(first, 'value')}"
    if first is not None:
        if named in seen or _get(first, "value") != own:
            yield f"{path}.identifier: not its own"
        seen.add(named)
    request = entry.get("request")
    if kind == "collection":
        if request is not None:
            yield f"{path}.request: in a collection"
    elif request != _request(resource.get("resourceType"), own, f"identifier={named}"):
        yield f"{path}.request: sent again it would be there twice, or not be corrected"


def _request(kind: Data, own: Data, sought: str) -> dict[str, Data]:
    """Say how a resource must be sent, told anew and not by who makes the bundles."""
    if kind == "Patient":
        return {"method": "POST", "url": kind, "ifNoneExist": sought}
    return {"method": "PUT", "url": f"{kind}/{own}" if kind in _WITH_ID else f"{kind}?{sought}"}


def _references(path: str, data: Data, kinds: Mapping[Any, Any], name: str = "") -> Iterator[str]:
    if isinstance(data, dict):
        ref = data.get("reference")
        if ref is not None:
            if ref not in kinds:
                yield f"{path}: leads nowhere"
            elif name in POINTS and kinds[ref] not in POINTS[name]:
                yield f"{path}: leads to a {kinds[ref]}"
        for inner, value in data.items():
            yield from _references(f"{path}.{inner}", value, kinds, inner)
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield from _references(f"{path}[{i}]", value, kinds, name)


def _resource(path: str, resource: Mapping[str, Any]) -> Iterator[str]:
    kind = str(resource.get("resourceType"))
    if kind not in NEEDS:
        yield f"{path}: a {kind} is none of ours"
        return
    yield from (f"{path}.{name}: missing" for name in NEEDS[kind] if name not in resource)
    if kind in STATUS and resource.get("status") not in STATUS[kind]:
        yield f"{path}.status: none of ours"
    yield from _codes(path, resource)
    period = resource.get("performedPeriod") or resource.get("effectivePeriod")
    if period is not None and "start" not in period:
        yield f"{path}: a period without its start"
    if kind == "Observation":
        yield from _observation(path, resource)


def _codes(path: str, data: Data) -> Iterator[str]:
    if isinstance(data, dict):
        code, system = data.get("code"), data.get("system")
        if isinstance(code, str) and system is None and "unit" not in data and "display" in data:
            yield f"{path}: a code without its system"
        if system == t.LOINC and isinstance(code, str):
            if not (is_loinc(code) or code.startswith("LA")):
                yield f"{path}: no LOINC code"
            if code in _SIGNS and data.get("display") != _SIGNS[code].display:
                yield f"{path}: another display"
        if system == t.CATEGORY and code not in t.CATEGORIES:
            yield f"{path}: no category"
        for name, value in data.items():
            yield from _codes(f"{path}.{name}", value)
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield from _codes(f"{path}[{i}]", value)


def _values(data: Mapping[str, Any]) -> list[str]:
    return [name for name in data if name.startswith("value")]


def _coded(data: Data) -> list[str]:
    return [str(one.get("code")) for one in _get(data, "code", "coding") or [] if isinstance(one, dict)]


def _observation(path: str, one: Mapping[str, Any]) -> Iterator[str]:
    """Observation: obs-6, obs-7, one value, and the profiles of vital signs."""
    parts = [part for part in one.get("component") or [] if isinstance(part, dict)]
    codes = _coded(one)
    yield from _one_value(path, one, inside=bool(parts))
    for i, part in enumerate(parts):
        yield from _one_value(f"{path}.component[{i}]", part, inside=False)
        if set(_coded(part)) & set(codes) and _values(one):
            yield f"{path}: a component repeats the code of its value (obs-7)"
        yield from _sign(f"{path}.component[{i}]", part)
        if not _get(part, "code", "text"):
            yield f"{path}.component[{i}].code: no text"
    yield from _sign(path, one)
    if not _get(one, "code", "text"):
        yield f"{path}.code: no text"
    vital = any(code in _SIGNS for code in codes)
    categories = [_get(c, "coding", 0, "code") for c in one.get("category") or []]
    if ("vital-signs" in categories) != vital or len(categories) != 1:
        yield f"{path}.category: vital signs, and only they, are vital signs"
    if t.BLOOD_PRESSURE.code in codes:
        if [_coded(part) for part in parts] != [[t.SYSTOLIC.code], [t.DIASTOLIC.code]] or _values(one):
            yield f"{path}: a blood pressure has both its components and no value"
    elif vital and parts:
        yield f"{path}: components"
    if t.SPO2_OXIMETER.code in codes and t.SPO2_ARTERIAL.code not in codes:
        yield f"{path}.code: the profile asks for {t.SPO2_ARTERIAL.code}"


def _one_value(path: str, data: Mapping[str, Any], *, inside: bool) -> Iterator[str]:
    values, absent = _values(data), "dataAbsentReason" in data
    if len(values) > 1:
        yield f"{path}: more than one value"
    if absent and values:
        yield f"{path}: a value, and why there is none (obs-6)"
    if not values and not absent and not inside:
        yield f"{path}: no value"


def _sign(path: str, data: Mapping[str, Any]) -> Iterator[str]:
    for code in _coded(data):
        sign = _SIGNS.get(code)
        if sign is None or not sign.unit or "dataAbsentReason" in data:
            continue
        if _get(data, "valueQuantity", "code") != sign.unit:
            yield f"{path}: a {sign.display} in {sign.unit}"
        if not isinstance(_get(data, "valueQuantity", "value"), int):
            yield f"{path}: a {sign.display} is a whole number"
