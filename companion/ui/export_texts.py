"""The sentences for what can go wrong while the record goes out or entries come in: a title and a text for each code.

Data only, marked for translation; `ui/messages.py` puts the facts into the blanks.
"""

from collections.abc import Mapping

from companion.ui.message_texts import mark

EXPORT: Mapping[str, tuple[str, str]] = {
    "export.no_session": (
        mark("This session is not there"),
        mark("The record has no session of this id. Nothing was written."),
    ),
    "export.stopped": (mark("Stopped"), mark("Nothing was saved.")),
    "handover.recipient": (
        mark("This is not a key of age"),
        mark("A clinic's key begins with age1. Please copy it whole, as the clinic gave it. Nothing was written."),
    ),
    "handover.not_here": (
        mark("Nothing can be encrypted for others here"),
        mark(
            "This computer lacks the part for it. Nothing was written. The files can be written open and taken by hand."
        ),
    ),
    "store.nothing_here": (
        mark("There is no record yet"),
        mark("Nothing is kept in {folder}. Open Companion once, or name another folder with --data-dir."),
    ),
    "import.damaged": (
        mark("{file} can't be taken in"),
        mark(
            "Entry {line} is not as it was written ({field}). Nothing was taken in, and the record is as it was. "
            "Please use another copy of the file."
        ),
    ),
    "import.broken": (
        mark("{file} can't be taken in"),
        mark(
            "It breaks off, or was changed. Nothing was taken in, and the record is as it was. "
            "Please use another copy of the file."
        ),
    ),
    "import.newer": (
        mark("{file} is from a later version"),
        mark("Nothing was taken in. Please bring Companion up to date first."),
    ),
    "import.unknown": (
        mark("{file} is not a file that can be taken in"),
        mark("It is neither an export of Companion nor a table with days and moods. Nothing was taken in."),
    ),
    "import.row_date": (
        mark("Line {line} has no day that can be read"),
        mark("“{text}” is not a date in the order that was chosen. This line is left out."),
    ),
    "import.row_mood": (mark("Line {line} has no mood"), mark("This line is left out.")),
    "import.row_word": (
        mark("Line {line} has a word without a number"),
        mark("“{text}” has no number yet. This line is left out until it has one."),
    ),
    "import.row_scale": (
        mark("Line {line} has a mood outside the scale"),
        mark("{text} is not between {low} and {high}. This line is left out."),
    ),
    "import.row_energy": (
        mark("Line {line} has an energy that can't be read"),
        mark("“{text}” is no number of the scale. This line is left out."),
    ),
    "import.columns": (
        mark("The day and the mood are not found in {file}"),
        mark("Please say which columns they are: --column date=NAME --column mood=NAME. Nothing was taken in."),
    ),
    "import.role": (mark("This is no kind of column"), mark("There are: {roles}. Nothing was taken in.")),
    "import.number": (
        mark("This is not a number of the scale"),
        mark("A word counts 0 to 10, and a scale is written low..high. Nothing was taken in."),
    ),
    "import.no_column": (
        mark("{file} has no column {column}"),
        mark("Its columns are: {columns}. Nothing was taken in."),
    ),
    "import.session_open": (
        mark("A session is open"),
        mark("Entries can come in once it is closed. Nothing was taken in."),
    ),
    "import.differs": (
        mark("This file says something else than the record"),
        mark("An entry with the same id is in the record with other words. Nothing was taken in."),
    ),
    "import.no_beginning": (
        mark("A session in this file has no beginning"),
        mark("Its first entry is missing, so nobody could tell what the rest means. Nothing was taken in."),
    ),
}
