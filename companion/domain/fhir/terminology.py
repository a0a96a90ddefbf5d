"""Every code that goes into FHIR, in one table; what has no verified code goes out as text alone.

Held against the sources named in docs/exports.md; tests check LOINC's check digits. Codes of measures
come from the measure files, where the same check is made. Units are UCUM's.
"""

from collections.abc import Mapping
from typing import Any

from companion.domain.records import dataclass

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
AGENT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
SEVERITY = "http://terminology.hl7.org/CodeSystem/adverse-event-severity"
ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
TEST = {"security": [{"system": REASON, "code": "HTEST", "display": "test health data"}]}
"""The `meta` of what a rehearsal left: HL7's own mark for what is about no real care."""
LOINC_NOTICE = (
    "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. "
    "and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the "
    "license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc."
)
"""What the licence of LOINC wants to stand where its codes and names do."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code with its own display; `unit` is the only unit that a value of it may have."""

    code: str
    display: str
    unit: str = ""


BLOOD_PRESSURE = Code("85354-9", "Blood pressure panel with all children optional")
SYSTOLIC = Code("8480-6", "Systolic blood pressure", "mm[Hg]")
DIASTOLIC = Code("8462-4", "Diastolic blood pressure", "mm[Hg]")
PULSE = Code("8867-4", "Heart rate", "/min")
SPO2_ARTERIAL = Code("2708-6", "Oxygen saturation in Arterial blood", "%")
SPO2_OXIMETER = Code("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry", "%")
VITALS = (BLOOD_PRESSURE, SYSTOLIC, DIASTOLIC, PULSE, SPO2_ARTERIAL, SPO2_OXIMETER)

CATEGORIES: Mapping[str, str] = {"vital-signs": "Vital Signs", "survey": "Survey", "exam": "Exam"}
UNITS: Mapping[str, str] = {"mm[Hg]": "mmHg", "/min": "beats/minute", "%": "%", "{score}": "{score}", "s": "s"}
"""UCUM code and how people write it."""


def concept(*codes: Code, text: str) -> dict[str, Any]:
    """Give a CodeableConcept; without codes it is the text alone."""
    coding = [{"system": LOINC, "code": one.code, "display": one.display} for one in codes]
    return {"coding": coding, "text": text} if coding else {"text": text}


def loinc(code: str | None, text: str) -> dict[str, Any]:
    """Give a CodeableConcept for a code out of a measure file, or the text alone where it names none."""
    return {"coding": [{"system": LOINC, "code": code}], "text": text} if code else {"text": text}


def category(code: str) -> dict[str, Any]:
    """Give an Observation's category."""
    return {"coding": [{"system": CATEGORY, "code": code, "display": CATEGORIES[code]}]}


def quantity(value: float, unit: str) -> dict[str, Any]:
    """Give a Quantity in a unit of the table; a whole number is written as one."""
    whole = int(value) if float(value).is_integer() else value
    return {"value": whole, "unit": UNITS[unit], "system": UCUM, "code": unit}
