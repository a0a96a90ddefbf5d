"""List, show, take in and give out programmes, write one to a sound file, and hear one through for faults."""

import argparse
import json
import sys
from pathlib import Path

from companion.commands import sentence
from companion.commands.progress import ProgressLine, clock
from companion.domain import schedule
from companion.domain.about import About
from companion.domain.chapters import about
from companion.domain.errors import Known
from companion.domain.events import Phase
from companion.domain.laying import compile_plan
from companion.domain.programme import Programme
from companion.domain.soundplan import Segment, SoundPlan
from companion.domain.stamps import MS_PER_S
from companion.services import documents, exchange
from companion.services.confine import confine
from companion.services.library import Library
from companion.services.paths import Folder, shipped
from companion.services.programmes import Found, Programmes

OFF_TARGET_LU = 0.5
"""A phase whose loudness is further off than this is told."""


def _programmes(data_dir: Path | None) -> tuple[Programmes, Folder]:
    confine()
    folder = Folder(data_dir) if data_dir is not None else Folder.default()
    return Programmes(folder), folder


def run(given: argparse.Namespace) -> int:
    """Do what was asked for; the answer is the command's exit code."""
    match given.action:
        case "list":
            return show_all(given.data_dir, given.json)
        case "show":
            return show(given.data_dir, given.name, given.protocol)
        case "check":
            return check(given.data_dir, given.name, given.protocol)
        case "render":
            return render(given.data_dir, given.name, given.out, given.protocol)
        case "import":
            return take_in(given.data_dir, given.file, given.phase)
        case _:
            return give_out(given.data_dir, given.name, given.out)


def show_all(data_dir: Path | None, as_json: bool) -> int:
    """List every programme."""
    programmes, _ = _programmes(data_dir)
    rows = [
        {"id": one.programme.id, "title": one.programme.title, "version": one.programme.version, "own": one.own}
        for one in programmes.all()
    ]
    if as_json:
        print(json.dumps(rows, indent=1))
        return 0
    for row in rows:
        print(f"{row['id']}  “{row['title']}”, version {row['version']}" + ("" if row["own"] else "  (shipped)"))
    return 0


def show(data_dir: Path | None, name: str, protocol: Path | None) -> int:
    """Show what sounds when; 1 where a file of it is not there."""
    programmes, _ = _programmes(data_dir)
    found = programmes.named(name)
    plan, missing, _ = _plan(programmes, found, protocol)
    programme = found.programme
    print(f"{programme.title} ({programme.id}), version {programme.version}")
    for part in plan.segments:
        print(f"  {clock(part.start_s)} – {clock(part.end_s)}  {part.title}" + ("  (looped)" if part.loop_s else ""))
    print("Licence: " + " ".join(programme.licence))
    for file in missing:
        print(f"Not there: {file}", file=sys.stderr)
    return 1 if missing else 0


def render(data_dir: Path | None, name: str, out: Path, protocol: Path | None) -> int:
    """Write the whole programme to a sound file; 1 where a part of it had to stay silent."""
    from companion.audio import render as audio  # noqa: PLC0415 - brings numpy; only this action needs it

    programmes, folder = _programmes(data_dir)
    audio.form_of(out)
    found = programmes.named(name)
    plan, missing, words = _plan(programmes, found, protocol)
    bad = [f"{file}: it is not there" for file in missing]

    def tell(segment: Segment, why: Known) -> None:
        bad.append(f"{segment.title}: {sentence(why)}")

    title = found.programme.title
    audio.render(plan, out, tell, about=words, cache=folder.cache, progress=ProgressLine(out.name))
    for line in bad:
        print(f"companion: {line}", file=sys.stderr)
    print(f"“{title}”, {clock(plan.ends_s)}, written to {out}")
    return 1 if bad else 0


def check(data_dir: Path | None, name: str, protocol: Path | None) -> int:
    """Hear the whole programme through; 1 where a phase misses its target, a join stands out, or there is a click."""
    from companion.audio.review import review  # noqa: PLC0415 - brings numpy; only this action needs it

    programmes, folder = _programmes(data_dir)
    found = programmes.named(name)
    plan, missing, _ = _plan(programmes, found, protocol)
    faults = [f"{file}: it is not there" for file in missing]
    phases = _heard_phases(found.programme, protocol)

    def tell(segment: Segment, why: Known) -> None:
        faults.append(f"{segment.title}: {sentence(why)}")

    stretches = [(from_s, min(until_s, plan.ends_s)) for _, from_s, until_s in phases]
    heard = review(plan, stretches, tell, folder.cache, ProgressLine(name))
    print(f"{found.programme.title} ({found.programme.id}), {clock(plan.ends_s)}")
    for (phase, from_s, _), lufs in zip(phases, heard.lufs, strict=True):
        target = found.programme.target_of(phase)
        told = "" if target is None else f"  target {target:.1f}"
        print(f"  {clock(from_s)}  {phase.value:<9} {lufs:6.1f} LUFS{told}")
        if target is not None and abs(lufs - target) > OFF_TARGET_LU:
            faults.append(f"{clock(from_s)}: {phase.value} is {lufs - target:+.1f} LU off its target")
    for left, right, join in heard.joins:
        said = f"{clock(right.start_s)}  {left.title} → {right.title}"
        print(f"  {said}  {join.over_lu:+.1f} LU above, {join.under_lu:+.1f} LU below what lies around it")
        if not join.well:
            faults.append(f"{said} stands out")
    faults += [f"{clock(at_s)}: a click, at {at_s:.3f} s" for at_s in heard.clicks_s]
    for line in faults:
        print(f"companion: {line}", file=sys.stderr)
    if not faults:
        print("No fault was heard.")
    return 1 if faults else 0


def _heard_phases(programme: Programme, protocol: Path | None) -> list[tuple[Phase, float, float]]:
    """Give the phases that have music, in plan seconds."""
    spans = schedule.planned(documents.load_protocol(protocol or shipped("examples") / "protocol.json").value)
    zero_ms = next(span.start_ms for span in spans if span.phase is Phase.HOLD)
    seconds = ((one.phase, (one.start_ms - zero_ms) / MS_PER_S, (one.end_ms - zero_ms) / MS_PER_S) for one in spans)
    return [one for one in seconds if programme.of(one[0])]


def take_in(data_dir: Path | None, file: Path, phase: str) -> int:
    """Take in a programme, or a playlist with the files beside it; 1 where a file of it is not there."""
    programmes, folder = _programmes(data_dir)
    folder.create()
    library = Library(shipped("audio"), own=folder.library)
    programme = exchange.read_programme(file, library, Phase(phase))
    if any(one.programme.id == programme.id and not one.own for one in programmes.all()):
        programme = programmes.fresh(programme)
    programmes.save(programme)
    print(f"Taken in: “{programme.title}” as {programme.id}.")
    missing = sorted(set(programme.files) - set(library.find(programme)))
    for name in missing:
        print(f"Not there: {name}", file=sys.stderr)
    return 1 if missing else 0


def give_out(data_dir: Path | None, name: str, out: Path) -> int:
    """Write a programme as JSON, or as a playlist with its files beside it, by the ending of the name."""
    programmes, _ = _programmes(data_dir)
    found = programmes.named(name)
    written = exchange.write_programme(found.programme, programmes.library(found), out)
    print(f"“{found.programme.title}” written to {written}")
    return 0


def _plan(programmes: Programmes, found: Found, protocol: Path | None) -> tuple[SoundPlan, tuple[str, ...], About]:
    """Give the plan over the planned phases, the names of the files that are not there, and what it says of itself."""
    told = documents.load_protocol(protocol or shipped("examples") / "protocol.json").value
    programme, spans = found.programme, schedule.planned(told)
    sounds = programmes.library(found).find(programme)
    missing = tuple(file for file in programme.files if file not in sounds)
    plan = compile_plan(programme, spans, sounds)
    if not plan.segments:
        raise Known("programme.silent", title=programme.title)
    return plan, missing, about(programme, spans, sounds, told.name, told.clinic.name)
