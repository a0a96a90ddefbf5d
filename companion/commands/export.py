"""Write the record to files, and take entries in from a file."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from companion.commands import sentence
from companion.commands.opened import opened
from companion.domain.errors import Known
from companion.domain.export.course_record import Audience, Choice, CourseRecord
from companion.domain.export_events import Exported, Imported
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp
from companion.services.clock import SystemClock
from companion.services.export import noting, reading
from companion.services.export.gather import gather, subject_of
from companion.services.export.handover import sealed
from companion.services.export.making import Form, make
from companion.services.export.placing import place, stem_of
from companion.services.export.taking_in import take_in
from companion.services.store import Store


@dataclass(frozen=True, slots=True)
class Target:
    """Where the files go, the size of the PDF's pages, and the age key they are encrypted for; "" leaves them open."""

    out: Path
    paper: str
    to: str = ""


def export(data_dir: Path | None, form: str, choice: Choice, target: Target, as_json: bool) -> int:
    """Write the record as one form into a folder, and note in the record that it went out."""
    from companion.ui.report.words import calendar_words  # noqa: PLC0415 - words are made by Qt's translation

    with opened(data_dir, only_read=True) as record:
        clock = SystemClock()
        course = gather(record.store, choice, subject_of(record.key), clock.stamp())
        made = make(Form(form), course, lambda course: _pdf(course, target.paper), calendar_words())
        stem = stem_of(course, Form(form))
        if target.to:
            made = sealed(stem, made, target.to)
        paths = place(target.out, stem, made)
        body = noting.exported(course, Form(form), paths, target.to)
        unnoted = _note(record.store, body, clock.stamp())
    if as_json:
        print(json.dumps({"files": [str(path) for path in paths], "left_out": dict(body.left_out)}, indent=1))
    else:
        print(f"Written to {target.out.resolve()}: {len(course.sessions)} sessions, as {form}.")
        for path in paths:
            print(f"  {path.relative_to(target.out)}")
        for kind, count in body.left_out.items():
            print(f"  left out: {kind.replace('_', ' ')}, {count}")
        if not target.to:
            print("These files are not encrypted. Whoever can open them can read them.", file=sys.stderr)
    if unnoted is not None:
        print(f"The files are written. The record took no note of it: {sentence(unnoted)}", file=sys.stderr)
    return 0 if unnoted is None else 1


def _note(store: Store, body: Exported, at: Stamp) -> Known | None:
    """Note what went out, and give why that could not be: the files are there all the same."""
    try:
        noting.keep(store, body, at)
    except Known as why:
        return why
    return None


def _pdf(course: CourseRecord, paper: str) -> bytes:
    """Make the PDF, showing how far it is on a terminal."""
    from companion.ui.report.maker import pdf_of  # noqa: PLC0415 - words and fonts are made by Qt

    def told(done: int, of: int) -> None:
        if sys.stderr.isatty():
            print(f"\r{100 * done // of} %", end="" if done < of else "\n", file=sys.stderr, flush=True)

    return pdf_of(course, paper, told)


def choice_of(audience: str, session: str | None, journal: bool, rehearsals: bool, name: str) -> Choice:
    """Give what was chosen on the command line; for oneself nothing is left out."""
    mine = audience == Audience.ME
    return Choice(Audience(audience), session, journal or mine, rehearsals or mine, name)


def import_file(data_dir: Path | None, file: Path, as_json: bool) -> int:
    """Take in the entries of our own export."""
    events = reading.read_export(file) or ()
    with opened(data_dir) as record:
        done = take_in(record.store, events)
        if done.new:
            body = Imported(file.name, done.new, done.known)
            record.store.append([noting.event_of(body, SystemClock().stamp())])
    if as_json:
        print(json.dumps(asdict(done)))
    else:
        print(f"{done.new} entries came in, {done.known} were here already, {done.left} of open sessions were left.")
    return 0
