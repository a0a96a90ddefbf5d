"""The record of a course as one JSON file: the events whole, and the computed tables beside them.

The format is told in docs/exports.md.
"""

import json
from typing import Any

from companion.domain.export import lines, moments
from companion.domain.export.course_record import CourseRecord
from companion.domain.export.tables import tables

FORMAT = "companion-export/1"


def head(course: CourseRecord) -> dict[str, Any]:
    """Give what every form of an export says of itself."""
    source, choice = course.source, course.choice
    return {
        "format": FORMAT,
        "program": f"Companion {source.program}",
        "made": moments.iso_of(source.made),
        "for": choice.audience.value,
        "subject": source.subject,
        "session": choice.session,
        "fingerprint": source.fingerprint,
        "left_out": {kind.value: count for kind, count in course.left_out.items()},
    }


def dump(course: CourseRecord) -> bytes:
    """Give the file's bytes."""
    data = {
        **head(course),
        "tables": {table.name: table.dicts() for table in tables(course)},
        "events": [lines.line_of(event) for event in course.events],
    }
    text = json.dumps(data, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    return text.encode("utf-8", "backslashreplace")  # half a surrogate pair becomes what JSON itself writes for it
