"""What every resource has: a stable id, an identifier of ours, references, and nothing empty."""

import hashlib
from collections.abc import Mapping
from typing import Any

Resource = dict[str, Any]
NAMES = "urn:companion:"
"""Our identifiers are URNs: they name, and lead nowhere."""


def stable_id(*parts: str) -> str:
    """Give an id in the form of a UUID (version 5) that is the same each time for the same parts."""
    digits = hashlib.sha1("|".join(("companion", *parts)).encode(), usedforsecurity=False).hexdigest()[:32]
    made = f"{digits[:12]}5{digits[13:16]}{'89ab'[int(digits[16], 16) % 4]}{digits[17:]}"
    return f"{made[:8]}-{made[8:12]}-{made[12:16]}-{made[16:20]}-{made[20:]}"


def make(kind: str, key: tuple[str, ...], fields: Mapping[str, Any]) -> Resource:
    """Give a resource; `key` makes its id, and its identifier where the kind has one."""
    identifier = {"system": f"{NAMES}{kind.lower()}", "value": stable_id(kind, *key)}
    named: Resource = {"resourceType": kind, "id": identifier["value"]}
    if kind in ("AdverseEvent", "QuestionnaireResponse"):
        named["identifier"] = identifier
    elif kind != "Provenance":
        named["identifier"] = [identifier]
    return {**named, **filled(fields)}


def filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is None or empty; FHIR has no empty objects."""
    return {name: value for name, value in fields.items() if value is not None and value not in ("", [], {})}


def to(resource: Resource) -> dict[str, str]:
    """Refer to a resource."""
    return {"reference": f"{resource['resourceType']}/{resource['id']}"}


def notes(*texts: str) -> list[dict[str, str]]:
    """Give annotations, without the empty ones."""
    return [{"text": text} for text in texts if text.strip()]
