"""The words of the commands for the record: export, import, store."""

import argparse
from pathlib import Path
from typing import Any

from companion.arguments import Actions, data_dir


def add_export(actions: Actions) -> None:
    """Read the words of `companion export`."""
    parser = actions.add_parser(
        "export",
        help="write the record to files",
        description="Not encrypted unless --to is given. For the clinic, journal and rehearsals stay out.",
    )
    data_dir(parser)
    parser.add_argument("--format", required=True, choices=("pdf", "csv", "fhir", "ics", "json"), help="what to write")
    parser.add_argument("--session", metavar="ID", help="only this session (default: all of them)")
    parser.add_argument("--for", dest="audience", choices=("clinic", "me"), default="clinic", help="for whom it is")
    parser.add_argument("--journal", action="store_true", help="the patient's own words go along")
    parser.add_argument("--rehearsals", action="store_true", help="rehearsals go along")
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="the size of the PDF's pages")
    parser.add_argument("--name", default="", help="the patient's name in PDF and FHIR, else a pseudonym")
    parser.add_argument("--to", default="", metavar="KEY", help="encrypt for this key of age, age1…")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the files are written")
    parser.add_argument("--json", action="store_true", help="print data for programs")
    parser.set_defaults(run=_export)


def _export(given: argparse.Namespace) -> int:
    from companion.commands import export  # noqa: PLC0415 - only this command needs it

    choice = export.choice_of(given.audience, given.session, given.journal, given.rehearsals, given.name)
    target = export.Target(given.out, given.paper, given.to)
    return export.export(given.data_dir, given.format, choice, target, given.json)


def add_import(actions: Actions) -> None:
    """Read the words of `companion import`."""
    parser = actions.add_parser("import", help="take in our own export, or a table of moods such as Daylio's")
    data_dir(parser)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--column", action="append", default=[], metavar="ROLE=NAME", help="date, time, mood, note …")
    parser.add_argument("--word", action="append", default=[], metavar="WORD=0..10", help="what a word counts")
    parser.add_argument("--order", choices=("ymd", "dmy", "mdy"), help="of dates")
    parser.add_argument("--scale", metavar="LOW..HIGH", help="of numbers for moods")
    parser.add_argument("--yes", action="store_true", help="write a table of moods, which else is shown")
    parser.add_argument("--json", action="store_true", help="print data for programs")
    parser.set_defaults(run=_import)


def _import(given: argparse.Namespace) -> int:
    from companion.commands import mood_csv  # noqa: PLC0415 - only this command needs it

    return mood_csv.import_any(given)


def add_store(actions: Actions) -> None:
    """Read the words of `companion store`."""
    parser = actions.add_parser("store", help="check, back up, restore or erase the record")
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    check = what.add_parser("check", help="read the record and its backups through")
    check.add_argument("--json", action="store_true", help="print data for programs")
    back_up = what.add_parser("backup", help="make a backup, and read it back")
    back_up.add_argument("--out", type=Path, metavar="FILE", help="one file that opens on any computer")
    restore = what.add_parser("restore", help="put a backup in the place of the record, which is set aside")
    restore.add_argument("file", type=Path, metavar="FILE")
    erase = what.add_parser("erase", help="erase everything, keys first")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    for action in (check, back_up, restore, erase):
        data_dir(action)
    check.set_defaults(run=lambda given: _store().check(given.data_dir, given.json))
    back_up.set_defaults(run=lambda given: _store().back_up(given.data_dir, given.out))
    restore.set_defaults(run=lambda given: _store().restore(given.data_dir, given.file))
    erase.set_defaults(run=lambda given: _store().erase_all(given.data_dir, given.yes))


def _store() -> Any:
    from companion.commands import store  # noqa: PLC0415 - only this command needs it

    return store
