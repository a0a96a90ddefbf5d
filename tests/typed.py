"""The command line as it is typed, in this process: a start of Python for each word typed took most of such a test.

What only a process of its own can show, a test of each command starts one for: `in_its_own_process`.
"""

import io
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass

import pytest

from companion import cli


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said, and how it ended."""

    returncode: int
    stdout: str
    stderr: str


def typed(*words: object, answers: str = "") -> Said:
    """Run a command in this process, with what is answered where it asks."""
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(sys, "stdin", io.StringIO(answers))
        code = cli.main([str(word) for word in words])
    return Said(code, out.getvalue(), err.getvalue())


def in_its_own_process(*words: object, answers: str = "") -> Said:
    """Run a command as people do."""
    line = [sys.executable, "-m", "companion", *map(str, words)]
    done = subprocess.run(line, input=answers, capture_output=True, text=True, check=False, timeout=60)
    return Said(done.returncode, done.stdout, done.stderr)
