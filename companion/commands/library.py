"""Take audio in, list it, check it."""

import json
import sys
from pathlib import Path

from companion.commands import sentence
from companion.commands.progress import ProgressLine, clock
from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.piece import Piece, gain_db
from companion.services.confine import confine
from companion.services.library import Library, State, sound_files
from companion.services.paths import Folder


def _library(data_dir: Path | None) -> Library:
    confine()
    folder = Folder(data_dir) if data_dir is not None else Folder.default()
    folder.create()
    return Library(own=folder.library)


def add(data_dir: Path | None, places: tuple[Path, ...], as_json: bool) -> int:
    """Take every file in, going on after one that can't be; 1 where there was such a one, or none at all."""
    library, bad = _library(data_dir), 0
    wanted = sound_files(places)
    for path in wanted:
        try:
            added = library.add(path, ProgressLine(path.name))
        except Known as why:
            bad += 1
            print(f"\r{path}: {sentence(why)}", file=sys.stderr)
            continue
        if as_json:
            print(json.dumps({"new": added.new} | _plain(added.piece)))
        else:
            print(("" if added.new else "there already: ") + _described(added.piece))
    if not wanted:
        print("There is no sound file in what was named.", file=sys.stderr)
    return 1 if bad or not wanted else 0


def show(data_dir: Path | None, as_json: bool) -> int:
    """List every piece."""
    library = _library(data_dir)
    found = library.pieces()
    if as_json:
        print(json.dumps([_plain(piece) | {"state": library.state(piece).value} for piece in found], indent=1))
        return 0
    for piece in found:
        state = library.state(piece)
        print(_described(piece) + ("" if state is State.WELL else f"  [{state.value}]"))
    print(f"{len(found)} pieces, {clock(sum(piece.measured.length_s for piece in found))}")
    return 0


def check(data_dir: Path | None, as_json: bool) -> int:
    """Look at every byte of every piece; 1 where one is missing or changed."""
    states = dict(_library(data_dir).check())
    if as_json:
        print(json.dumps([{"file": one.file, "title": one.title, "state": states[one].value} for one in states]))
    for piece, state in states.items():
        if state is not State.WELL and not as_json:
            print(f"{piece.title} ({piece.name}): {state.value}. Add the same file again, and it is mended.")
    bad = sum(state is not State.WELL for state in states.values())
    if not as_json:
        print(f"{len(states)} pieces, {bad} of them missing or changed")
    return 1 if bad else 0


def _plain(piece: Piece) -> dict[str, object]:
    measured = piece.measured
    gain = gain_db(measured.integrated_lufs, measured.true_peak_dbtp)
    return {**schema.write(piece), "gain_db": round(gain, 2)}


def _described(piece: Piece) -> str:
    found = piece.measured
    return (
        f"{piece.title}  {clock(found.length_s)}  {found.integrated_lufs:.1f} LUFS, range {found.range_lu:.1f} LU, "
        f"peak {found.true_peak_dbtp:.1f} dBTP  {piece.file[:12]}" + ("  [breaks off]" if found.damaged else "")
    )
