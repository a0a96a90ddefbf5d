"""The record of a course as FHIR R4 files: a bundle to hand over, one to send, and lines for bulk loading."""

import json

from companion.domain.errors import Bug
from companion.domain.export.course_record import CourseRecord
from companion.domain.fhir import bundle, rules
from companion.domain.fhir.bundle import Paper
from companion.domain.fhir.resource import Resource

PAPER_NAME = "record.pdf"


def dump(course: CourseRecord, paper: bytes | None) -> dict[str, bytes]:
    """Give the files by their names; raises Bug rather than writing a bundle that breaks a rule of ours."""
    kept = Paper(PAPER_NAME, paper) if paper is not None else None
    whole = bundle.resources(course, kept)
    made = {
        "bundle-collection.json": _checked(bundle.collection(course, whole)),
        "bundle-transaction.json": _checked(bundle.transaction(course, whole)),
    }
    lines = bundle.ndjson(bundle.resources(course, kept, inside=False))
    paper_file = {PAPER_NAME: paper} if paper is not None else {}
    return {**made, **{f"ndjson/{name}": data for name, data in lines.items()}, **paper_file}


def _checked(made: Resource) -> bytes:
    if rules.findings(made):
        raise Bug("a FHIR bundle breaks a rule of ours")
    return (json.dumps(made, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "replace")
