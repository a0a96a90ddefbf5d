"""The command line: one tool, `companion`, for the window and everything that needs none.

Reads the arguments, most of them by `arguments/`, and hands on: to `app.py` for the window, to `selftest.py`, to
`commands/` for the rest. They are imported only when they are asked for, so that `--help` and wrong use cost nothing.
"""

import argparse
import gc
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from companion import __version__
from companion.arguments import Actions, Parser, data_dir
from companion.arguments.material import add_clinic, add_library, add_measure, add_pack, add_programme, add_protocol
from companion.arguments.record import add_export, add_import, add_store
from companion.domain.errors import Known

PACK_ENDING = ".companion-pack"
FASTEST = 600.0
"""At this speed a session of three hours takes 18 seconds; faster than that no fade is a fade."""


def main(arguments: Sequence[str]) -> int:
    """Run a command; returns 0, 1 when something is wrong that was looked for, or 2 for wrong use."""
    words = _opening(arguments)
    given = _parser(words).parse_args(words)
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
    from companion.services.bus import Greeting  # noqa: PLC0415 - the window alone needs it

    greeting = Greeting()  # answers while Qt is imported

    from companion import app  # noqa: PLC0415 - imports Qt

    return app.window(greeting, data_dir, rehearse, pack)


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Make the parser of these words: of the command that they begin with, or of all; the window needs none of them."""
    parser = Parser(
        prog="companion",
        description="Keeps the time, the sound and the record of a supervised session at home. "
        "Without a command it opens the window.",
        epilog="Companion gives no medical advice and never opens a network connection.",
    )
    parser.add_argument("--version", action="version", version=f"Companion {__version__}")
    parser.set_defaults(run=lambda given: _window(given.data_dir, pack=given.open))
    parser.add_argument("--open", type=Path, metavar="PACK", help="open a pack; a pack may also stand alone")
    data_dir(parser, default=None)
    actions = parser.add_subparsers(title="commands", metavar="COMMAND")
    ways: dict[str, Callable[[Actions], None]] = {
        "rehearse": _add_rehearse,
        "self-test": _add_self_test,
        "protocol": add_protocol,
        "measure": add_measure,
        "library": add_library,
        "pack": add_pack,
        "export": add_export,
        "import": add_import,
        "programme": add_programme,
        "store": add_store,
        "clinic": add_clinic,
    }
    first = words[0] if words else None
    for name, add in ways.items():
        if words and (first == name or first not in ways):
            add(actions)
    return parser


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number <= FASTEST:
        raise argparse.ArgumentTypeError(f"a number above 0, at most {FASTEST:g}, is needed, not “{text}”")
    return number


def _add_rehearse(actions: Actions) -> None:
    parser = actions.add_parser(
        "rehearse",
        help="go through a whole session without a dose",
        description="A whole rehearsed session by the same code as a real one. With --headless nobody needs to be "
        "there: made-up people do what people do, as fast as the machine can, or at --speed with real sound.",
    )
    data_dir(parser)
    parser.add_argument("--protocol", type=Path, metavar="FILE", help="the protocol to rehearse (default: the example)")
    parser.add_argument("--programme", type=Path, metavar="FILE", help="the programme to play (default: the example)")
    parser.add_argument("--speed", type=_positive, metavar="N", help="how many times faster than the clock")
    parser.add_argument("--headless", action="store_true", help="no window; writes the record to --out")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where events.jsonl and mood.png are written")
    parser.set_defaults(run=lambda given: _rehearse(parser, given))


def _rehearse(parser: Parser, given: argparse.Namespace) -> int:
    if given.headless and given.out is None:
        parser.error("--headless needs --out DIR, where the record is written")
    if given.out is not None and not given.headless:
        parser.error("--out goes with --headless; the window keeps its record in the data folder")
    if given.headless:
        from companion.commands.rehearse import rehearse  # noqa: PLC0415 - imports every service

        return rehearse(given.data_dir, given.protocol, given.programme, given.speed, given.out)
    return _window(given.data_dir, (given.protocol, given.programme, given.speed or 1.0))


def _add_self_test(actions: Actions) -> None:
    parser = actions.add_parser(
        "self-test",
        help="try every part of this installation",
        description="Tries store, keys, sound decoding and output, graph, fonts and icons. Exit 0 when all is well.",
    )
    data_dir(parser)
    parser.add_argument("--json", action="store_true", help="print data for programs")
    parser.set_defaults(run=lambda given: _self_test(given.json))


def _self_test(as_json: bool) -> int:
    """Try every part of the installation, and say how each did; past `commands/`, which imports most of them."""
    gc.disable()  # nearly all that it does is to bring in modules; looking through them for garbage took a tenth
    try:
        from companion import selftest  # noqa: PLC0415 - only this command needs it
        from companion.services.confine import confine  # noqa: PLC0415

        confine()
        found = selftest.run()
    finally:
        gc.enable()
    well = all(check.ok for check in found)
    if as_json:
        print(json.dumps({"ok": well, "parts": [asdict(check) for check in found]}, indent=1))
    else:
        for check in found:
            print(f"{'ok  ' if check.ok else 'FAIL'} {check.part}: {check.found} ({check.ms} ms)")
    return 0 if well else 1
