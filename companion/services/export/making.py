"""Make the files of one form from the record of a course: names and bytes, nothing written yet."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from companion.domain.export.appointments import What
from companion.domain.export.course_record import CourseRecord

Paper = Callable[[CourseRecord], bytes]
"""Makes the PDF; lives with the window, since words and fonts do."""
Words = Mapping[What, str]
"""What a calendar calls its entries."""
Files = Mapping[str, bytes]
"""Bytes by file name, all in one folder; a name may have one folder before it."""


class Form(StrEnum):
    """What the record can be written as."""

    CSV = "csv"
    FHIR = "fhir"
    ICS = "ics"
    JSON = "json"
    PDF = "pdf"


def make(form: Form, course: CourseRecord, paper: Paper, words: Words) -> Files:
    """Make the files of one form."""
    match form:
        case Form.JSON:
            from companion.services.export import json_file  # noqa: PLC0415 - each form is imported when asked for

            return {"record.json": json_file.dump(course)}
        case Form.CSV:
            from companion.services.export import csv_files  # noqa: PLC0415

            return csv_files.dump(course)
        case Form.FHIR:
            from companion.services.export import fhir_files  # noqa: PLC0415

            return fhir_files.dump(course, paper(course))
        case Form.ICS:
            from companion.services.export import calendar_file  # noqa: PLC0415

            return {"course.ics": calendar_file.dump(course, words)}
        case Form.PDF:
            return {"record.pdf": paper(course)}
