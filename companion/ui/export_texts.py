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
    "import.newer": (
        mark("{file} is from a later version"),
        mark("Nothing was taken in. Please bring Companion up to date first."),
    ),
    "import.unknown": (
        mark("{file} is not a file that can be taken in"),
        mark("It is neither an export of Companion nor a table with days and moods. Nothing was taken in."),
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
