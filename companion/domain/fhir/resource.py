"""What every resource has: a stable id, an identifier of ours, references, nothing empty, and words that FHIR can hold.

People's words come as they were typed or pasted. A string of FHIR has no control characters, and many readers refuse
other blanks than the four plain ones: these become a space, those go, and nothing else is changed.
"""

import hashlib
import unicodedata
from collections.abc import Mapping
from typing import Any

Resource = dict[str, Any]
NAMES = "urn:companion:"
"""Our identifiers are URNs: they name, and lead nowhere."""


def stable_id(*parts: str) -> str:
    """Give an id in the form of a UUID (version 5) that is the same each time for the same parts."""
    digits = hashlib.sha1(
        "|".join(("companion", *parts)).encode("utf-8", "replace"), usedforsecurity=False
    ).hexdigest()[:32]
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
    """Leave out what is None, blank or empty, however deep it lies; FHIR has nothing empty."""
    kept = ((name, _kept(value)) for name, value in fields.items())
    return {name: value for name, value in kept if value is not None}


def _kept(value: Any) -> Any:
    if isinstance(value, str):
        words = _plain(value)
        return words if words.strip() else None
    if isinstance(value, Mapping):
        return filled(value) or None
    if isinstance(value, list):
        return [one for one in map(_kept, value) if one is not None] or None
    return value


def _plain(words: str) -> str:
    if words.isprintable():
        return words
    return "".join(map(_letter, words))


def _letter(letter: str) -> str:
    if letter in " \t\r\n":
        return letter
    return " " if letter.isspace() else "" if unicodedata.category(letter) == "Cc" else letter


def to(resource: Resource) -> dict[str, str]:
    """Refer to a resource."""
    return {"reference": f"{resource['resourceType']}/{resource['id']}"}


def notes(*texts: str) -> list[dict[str, str]]:
    """Give annotations, without the empty ones."""
    return [{"text": text} for text in texts if text.strip()]
