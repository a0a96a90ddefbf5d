"""The command line: one tool, `companion`, for the window and everything that needs none.

Reads the arguments and hands on: to `app.py` for the window, to `selftest.py`, to `commands/` for the rest. They are
imported only when they are asked for, so that `--help` and wrong use cost nothing.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, NoReturn

from companion import __version__
from companion.domain.errors import Known

WRONG_USE = 2
PACK_ENDING = ".companion-pack"
FASTEST = 600.0
"""At this speed a session of three hours takes 18 seconds; faster than that no fade is a fade."""


class _Parser(argparse.ArgumentParser):
    """A parser that answers wrong use with one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is; exits 2."""
        self.exit(WRONG_USE, f"{self.prog}: {message}. See “{self.prog} --help”.\n")


def main(arguments: Sequence[str]) -> int:
    """Run a command; returns 0, 1 when something is wrong that was looked for, or 2 for wrong use."""
    given = _parser().parse_args(_opening(arguments))
    run: Callable[[argparse.Namespace], int] = given.run
    try:
        return run(given)
    except Known as why:
        from companion.commands import sentence  # noqa: PLC0415 - words are made by Qt's translation

        print(f"companion: {sentence(why)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _opening(arguments: Sequence[str]) -> list[str]:
    """Let a pack stand where a command would: so a double-click on one opens it."""
    words = list(arguments)
    at = next((i for i, word in enumerate(words) if word.endswith(PACK_ENDING)), None)
    bare = at is not None and (at == 0 or words[:at] in (["--"], ["--data-dir", words[max(at - 1, 0)]]))
    if at is None or not bare:
        return words
    return [*(word for word in words[:at] if word != "--"), "--open", words[at], *words[at + 1 :]]


def _window(
    data_dir: Path | None,
    rehearse: tuple[Path | None, Path | None, float] | None = None,
    pack: Path | None = None,
) -> int:
    from companion import app  # noqa: PLC0415 - imports Qt

    return app.window(data_dir, rehearse, pack)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="companion",
        description="Keeps the time, the sound and the record of a supervised session at home. "
        "Without a command it opens the window.",
        epilog="Companion gives no medical advice and never opens a network connection.",
    )
    parser.add_argument("--version", action="version", version=f"Companion {__version__}")
    parser.set_defaults(run=lambda given: _window(given.data_dir, pack=given.open))
    parser.add_argument("--open", type=Path, metavar="PACK", help="open a pack; a pack may also stand alone")
    _data_dir(parser, default=None)
    actions = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_rehearse(actions)
    _add_self_test(actions)
    _add_protocol(actions)
    _add_measure(actions)
    _add_library(actions)
    _add_pack(actions)
    _add_export(actions)
    _add_import(actions)
    _add_programme(actions)
    _add_store(actions)
    _add_clinic(actions)
    return parser


def _data_dir(parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS) -> None:
    """Let `--data-dir` stand before or after the command."""
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", default=default, help="keep everything that is written in this folder"
    )


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number <= FASTEST:
        raise argparse.ArgumentTypeError(f"a number above 0, at most {FASTEST:g}, is needed, not “{text}”")
    return number


def _add_rehearse(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser(
        "rehearse",
        help="go through a whole session without a dose",
        description="A whole rehearsed session by the same code as a real one. With --headless nobody needs to be "
        "there: made-up people do what people do, as fast as the machine can, or at --speed with real sound.",
    )
    _data_dir(parser)
    parser.add_argument("--protocol", type=Path, metavar="FILE", help="the protocol to rehearse (default: the example)")
    parser.add_argument("--programme", type=Path, metavar="FILE", help="the programme to play (default: the example)")
    parser.add_argument("--speed", type=_positive, metavar="N", help="how many times faster than the clock")
    parser.add_argument("--headless", action="store_true", help="no window; writes the record to --out")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where events.jsonl and mood.png are written")
    parser.set_defaults(run=lambda given: _rehearse(parser, given))


def _rehearse(parser: argparse.ArgumentParser, given: argparse.Namespace) -> int:
    if given.headless and given.out is None:
        parser.error("--headless needs --out DIR, where the record is written")
    if given.out is not None and not given.headless:
        parser.error("--out goes with --headless; the window keeps its record in the data folder")
    if given.headless:
        from companion.commands.rehearse import rehearse  # noqa: PLC0415 - imports every service

        return rehearse(given.data_dir, given.protocol, given.programme, given.speed, given.out)
    return _window(given.data_dir, (given.protocol, given.programme, given.speed or 1.0))


def _add_self_test(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser(
        "self-test",
        help="try every part of this installation",
        description="Tries store, keys, sound decoding and output, graph, fonts and icons. Exit 0 when all is well.",
    )
    _data_dir(parser)
    parser.add_argument("--json", action="store_true", help="print data for programs")
    parser.set_defaults(run=lambda given: _self_test(given.json))


def _self_test(as_json: bool) -> int:
    """Try every part of the installation, and say how each did; past `commands/`, which imports most of them."""
    from companion import selftest  # noqa: PLC0415 - only this command needs it
    from companion.services.confine import confine  # noqa: PLC0415

    confine()
    found = selftest.run()
    well = all(check.ok for check in found)
    if as_json:
        print(json.dumps({"ok": well, "parts": [asdict(check) for check in found]}, indent=1))
    else:
        for check in found:
            print(f"{'ok  ' if check.ok else 'FAIL'} {check.part}: {check.found} ({check.ms} ms)")
    return 0 if well else 1


def _add_protocol(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser("protocol", help="check or show a protocol file")
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    check = what.add_parser("check", help="say what is wrong in a file, with line and field")
    show = what.add_parser("show", help="show what is in a file, as the people of a session will meet it")
    for action in (check, show):
        _data_dir(action)
        action.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(run=lambda given: _protocol("check", given.file))
    show.set_defaults(run=lambda given: _protocol("show", given.file))


def _protocol(action: str, file: Path) -> int:
    from companion.commands import protocol  # noqa: PLC0415 - only this command needs it

    return protocol.check(file) if action == "check" else protocol.show(file)


def _add_measure(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser("measure", help="check, show or install a measure file")
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True, dest="action")
    what.add_parser("check", help="say what is wrong in a file, with line and field")
    what.add_parser("show", help="show questions, range and bands of a file")
    what.add_parser("install", help="take a file that your clinic supplied into the record")
    for action in what.choices.values():
        _data_dir(action)
        action.add_argument("file", type=Path, metavar="FILE")
        action.set_defaults(run=_measure)


def _measure(given: argparse.Namespace) -> int:
    from companion.commands import measure  # noqa: PLC0415 - only this command needs it

    return measure.run(given.action, given.file, given.data_dir)


def _add_library(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser("library", help="take audio in, list it, check it")
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    add = what.add_parser("add", help="take files, or whole folders, in: copied, measured, kept by content")
    add.add_argument("places", type=Path, nargs="+", metavar="FILE", help="a sound file, or a folder of them")
    show = what.add_parser("list", help="show every piece with its length and loudness")
    check = what.add_parser("check", help="look at every byte, and say what is missing or changed")
    for action in (add, show, check):
        _data_dir(action)
        action.add_argument("--json", action="store_true", help="print data for programs")
    add.set_defaults(run=lambda given: _library().add(given.data_dir, tuple(given.places), given.json))
    show.set_defaults(run=lambda given: _library().show(given.data_dir, given.json))
    check.set_defaults(run=lambda given: _library().check(given.data_dir, given.json))


def _library() -> Any:
    from companion.commands import library  # noqa: PLC0415 - only this command needs it

    return library


def _add_pack(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser(
        "pack",
        help="make, check and take in signed packs",
        description="A pack is one signed file with protocol, programmes, sound, measures and pages. "
        "docs/pack-format.md describes it.",
    )
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True, dest="action")
    folder = ("folder", "with protocol.json, programmes/, audio/, measures/, pages/, contacts.json")
    for name, about, takes in (
        ("keygen", "make a key that signs packs", None),
        ("draft", "begin a pack: write pack.json into a folder", folder),
        ("build", "make a signed pack of a folder", folder),
        ("rotate", "let the old key sign a new one, in the folder's pack.json", folder),
        ("verify", "say whether a pack is whole, and by which key it is signed", ("file", None)),
        ("inspect", "show what is in a pack", ("file", None)),
        ("install", "take a pack in", ("file", None)),
        ("list", "show the packs that are in place", None),
    ):
        action = what.add_parser(name, help=about, description=about[0].upper() + about[1:] + ".")
        _data_dir(action)
        if takes is not None:
            action.add_argument(takes[0], type=Path, metavar=takes[0].upper(), help=takes[1])
        _add_pack_options(name, action)
        action.set_defaults(run=_pack)


def _add_clinic(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser(
        "clinic",
        help="make or check the file by which a clinic sets up installations",
        description="One data-only file with a clinic's name, settings, keys and packs. docs/clinic.md describes it.",
    )
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True, dest="action")
    init = what.add_parser("init", help="write a folder to begin with")
    check = what.add_parser("check", help="say what a file sets, or which one this computer has")
    build = what.add_parser("build", help="make the file of a folder, and read it back")
    for action in (init, check, build):
        _data_dir(action)
        action.set_defaults(run=_clinic)
    for action in (init, build):
        action.add_argument("folder", type=Path, metavar="FOLDER")
    check.add_argument("file", type=Path, metavar="FILE", nargs="?", help="default: the one of this computer")
    build.add_argument("--out", type=Path, metavar="DIR", required=True, help="where file and packs are written")


def _clinic(given: argparse.Namespace) -> int:
    from companion.commands import clinic  # noqa: PLC0415 - only this command needs it

    return clinic.run(given)


def _add_pack_options(name: str, action: argparse.ArgumentParser) -> None:
    if name in ("keygen", "build", "rotate"):
        action.add_argument("--key", type=Path, metavar="FILE", required=True, help="the secret key")
        action.add_argument("--passphrase-file", type=Path, metavar="FILE", help="has the key's passphrase in one line")
    if name == "build":
        action.add_argument("--out", type=Path, metavar="FILE", help="the pack (default: named by id and version)")
    if name == "rotate":
        action.add_argument("--to", type=Path, metavar="FILE", required=True, help="the new public key")
    if name == "verify":
        action.add_argument("--key", metavar="KEY", help="the public key that it must have, or a file with it")
    if name == "install":
        action.add_argument("--words", metavar="WORDS", help="the eight words from the clinic's paper, in quotes")
    if name == "list":
        action.add_argument("--check", action="store_true", help="read every file, and name what is gone or changed")
    if name in ("verify", "inspect", "list"):
        action.add_argument("--json", action="store_true", help="print data for programs")


def _pack(given: argparse.Namespace) -> int:
    from companion.commands import pack  # noqa: PLC0415 - only this command needs it

    return pack.run(given)


def _add_export(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser(
        "export",
        help="write the record to files",
        description="Not encrypted unless --to is given. For the clinic, journal and rehearsals stay out.",
    )
    _data_dir(parser)
    parser.add_argument("--format", required=True, choices=("pdf", "csv", "fhir", "ics", "json"), help="what to write")
    parser.add_argument("--session", metavar="ID", help="only this session (default: all of them)")
    parser.add_argument("--for", dest="audience", choices=("clinic", "me"), default="clinic", help="for whom it is")
    parser.add_argument("--journal", action="store_true", help="the patient's own words go along")
    parser.add_argument("--rehearsals", action="store_true", help="rehearsals go along")
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="the size of the PDF's pages")
    parser.add_argument("--name", default="", help="the patient's name in FHIR, else a pseudonym")
    parser.add_argument("--to", default="", metavar="KEY", help="encrypt for this key of age, age1…")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the files are written")
    parser.add_argument("--json", action="store_true", help="print data for programs")
    parser.set_defaults(run=_export)


def _export(given: argparse.Namespace) -> int:
    from companion.commands import export  # noqa: PLC0415 - only this command needs it

    choice = export.choice_of(given.audience, given.session, given.journal, given.rehearsals, given.name)
    target = export.Target(given.out, given.paper, given.to)
    return export.export(given.data_dir, given.format, choice, target, given.json)


def _add_import(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser("import", help="take in our own export, or a table of moods such as Daylio's")
    _data_dir(parser)
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


def _add_programme(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser("programme", help="list, show, check, take in, give out and render programmes")
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True, dest="action")
    show_all = what.add_parser("list", help="show every programme there is")
    show_all.add_argument("--json", action="store_true", help="print data for programs")
    show = what.add_parser("show", help="show what sounds when, over the phases as planned")
    check = what.add_parser("check", help="hear one through: levels, joins and clicks")
    render = what.add_parser("render", help="write a whole programme to a sound file, as it is heard")
    render.add_argument("--out", type=Path, required=True, metavar="FILE", help=".wav .flac .ogg .opus .mp3 or .m4a")
    taken = what.add_parser("import", help="take in a programme, or a playlist (m3u8, xspf) with the files beside it")
    taken.add_argument("file", type=Path, metavar="FILE")
    phases = ("hold", "onset", "window", "return", "recovery")
    taken.add_argument("--phase", choices=phases, default="window", help="where a playlist's tracks go")
    given_out = what.add_parser("export", help="write one as json, or as a playlist with a copy of its files")
    given_out.add_argument("--out", type=Path, metavar="FILE", required=True, help="ends in .json, .m3u8 or .xspf")
    for action in (show, check, render, given_out):
        action.add_argument("name", metavar="NAME", help="its id or title, or a programme file")
    for action in (show, check, render):
        action.add_argument("--protocol", type=Path, metavar="FILE", help="whose phases (default: the example's)")
    for action in what.choices.values():
        _data_dir(action)
        action.set_defaults(run=_programme)


def _programme(given: argparse.Namespace) -> int:
    from companion.commands import programme  # noqa: PLC0415 - only this command needs it

    return programme.run(given)


def _add_store(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser("store", help="check, back up, restore or erase the record")
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    check = what.add_parser("check", help="read the record and its backups through")
    check.add_argument("--json", action="store_true", help="print data for programs")
    back_up = what.add_parser("backup", help="make a backup, and read it back")
    back_up.add_argument("--out", type=Path, metavar="FILE", help="one file that restores everything on any computer")
    restore = what.add_parser("restore", help="put a backup in the place of the record, which is set aside")
    restore.add_argument("file", type=Path, metavar="FILE")
    erase = what.add_parser("erase", help="erase everything, keys first")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    for action in (check, back_up, restore, erase):
        _data_dir(action)
    check.set_defaults(run=lambda given: _store().check(given.data_dir, given.json))
    back_up.set_defaults(run=lambda given: _store().back_up(given.data_dir, given.out))
    restore.set_defaults(run=lambda given: _store().restore(given.data_dir, given.file))
    erase.set_defaults(run=lambda given: _store().erase_all(given.data_dir, given.yes))


def _store() -> Any:
    from companion.commands import store  # noqa: PLC0415 - only this command needs it

    return store
