"""The words of the commands for what sessions are made of: protocols, measures, audio, programmes, packs, a clinic."""

import argparse
from pathlib import Path
from typing import Any

from companion.arguments import Actions, data_dir


def add_protocol(actions: Actions) -> None:
    """Read the words of `companion protocol`."""
    parser = actions.add_parser("protocol", help="check or show a protocol file")
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    check = what.add_parser("check", help="say what is wrong in a file, with line and field")
    show = what.add_parser("show", help="show what is in a file, as the people of a session will meet it")
    for action in (check, show):
        data_dir(action)
        action.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(run=lambda given: _protocol("check", given.file))
    show.set_defaults(run=lambda given: _protocol("show", given.file))


def _protocol(action: str, file: Path) -> int:
    from companion.commands import protocol  # noqa: PLC0415 - only this command needs it

    return protocol.check(file) if action == "check" else protocol.show(file)


def add_measure(actions: Actions) -> None:
    """Read the words of `companion measure`."""
    parser = actions.add_parser("measure", help="check, show or install a measure file")
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True, dest="action")
    what.add_parser("check", help="say what is wrong in a file, with line and field")
    what.add_parser("show", help="show questions, range and bands of a file")
    what.add_parser("install", help="take a file that your clinic supplied into the record")
    for action in what.choices.values():
        data_dir(action)
        action.add_argument("file", type=Path, metavar="FILE")
        action.set_defaults(run=_measure)


def _measure(given: argparse.Namespace) -> int:
    from companion.commands import measure  # noqa: PLC0415 - only this command needs it

    return measure.run(given.action, given.file, given.data_dir)


def add_library(actions: Actions) -> None:
    """Read the words of `companion library`."""
    parser = actions.add_parser("library", help="take audio in, list it, check it")
    what = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    add = what.add_parser("add", help="take files, or whole folders, in: copied, measured, kept by content")
    add.add_argument("places", type=Path, nargs="+", metavar="FILE", help="a sound file, or a folder of them")
    show = what.add_parser("list", help="show every piece with its length and loudness")
    check = what.add_parser("check", help="look at every byte, and say what is missing or changed")
    for action in (add, show, check):
        data_dir(action)
        action.add_argument("--json", action="store_true", help="print data for programs")
    add.set_defaults(run=lambda given: _library().add(given.data_dir, tuple(given.places), given.json))
    show.set_defaults(run=lambda given: _library().show(given.data_dir, given.json))
    check.set_defaults(run=lambda given: _library().check(given.data_dir, given.json))


def _library() -> Any:
    from companion.commands import library  # noqa: PLC0415 - only this command needs it

    return library


def add_programme(actions: Actions) -> None:
    """Read the words of `companion programme`."""
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
        data_dir(action)
        action.set_defaults(run=_programme)


def _programme(given: argparse.Namespace) -> int:
    from companion.commands import programme  # noqa: PLC0415 - only this command needs it

    return programme.run(given)


def add_pack(actions: Actions) -> None:
    """Read the words of `companion pack`."""
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
        data_dir(action)
        if takes is not None:
            action.add_argument(takes[0], type=Path, metavar=takes[0].upper(), help=takes[1])
        _add_pack_options(name, action)
        action.set_defaults(run=_pack)


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


def add_clinic(actions: Actions) -> None:
    """Read the words of `companion clinic`."""
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
        data_dir(action)
        action.set_defaults(run=_clinic)
    for action in (init, build):
        action.add_argument("folder", type=Path, metavar="FOLDER")
    check.add_argument("file", type=Path, metavar="FILE", nargs="?", help="default: the one of this computer")
    build.add_argument("--out", type=Path, metavar="DIR", required=True, help="where file and packs are written")


def _clinic(given: argparse.Namespace) -> int:
    from companion.commands import clinic  # noqa: PLC0415 - only this command needs it

    return clinic.run(given)
