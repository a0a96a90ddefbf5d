"""The words after each command: a parser that says in one line what is wrong, and what every command takes.

`record.py` has the words of the commands for the record, `material.py` those for what sessions are made of. Both only
read words; what a command needs is imported when it runs.
"""

import argparse
from pathlib import Path
from typing import NoReturn, TypeAlias

WRONG_USE = 2


class Parser(argparse.ArgumentParser):
    """A parser that answers wrong use with one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is; exits 2."""
        self.exit(WRONG_USE, f"{self.prog}: {message}. See “{self.prog} --help”.\n")


Actions: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - argparse has no public name for it
"""What `add_subparsers` gives."""


def data_dir(parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS) -> None:
    """Let `--data-dir` stand before or after the command."""
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", default=default, help="keep everything that is written in this folder"
    )
