"""Every import contract turns red when it is broken, and is green on the code as it is.

A contract that names a module wrongly guards nothing and stays green for ever: so each is broken here on purpose, in a
copy of the package.
"""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.xdist_group("contracts")  # one process asks once for all of them

# The contract, the file that is planted, and what it says.
PLANTED = [
    ("layers", "domain/planted.py", "import companion.services"),
    ("layers", "services/planted.py", "import companion.ui"),
    ("layers", "audio/planted.py", "def later():\n    import companion.ui.theme"),
    ("layers", "stray.py", "import companion.domain"),
    ("audio-alone", "audio/planted.py", "from companion.services import clock"),
    ("audio-alone", "audio/planted.py", "from companion.domain.chapters import about"),
    ("audio-door", "services/planted.py", "from companion.audio import messages"),
    ("pure", "domain/planted.py", "import os"),
    ("pure", "domain/planted.py", "from time import monotonic"),
    ("pure", "domain/planted.py", "import threading"),
    ("pure", "domain/planted.py", "import random"),
    ("pure", "domain/planted.py", "import pathlib"),
    ("pure", "domain/planted.py", "import numpy as np"),
    ("pure", "domain/planted.py", "def later():\n    from PySide6.QtCore import QObject"),
    ("no-network", "services/planted.py", "import socket"),
    ("no-network", "ui/planted.py", "from urllib.request import urlopen"),
    ("no-network", "audio/planted.py", "import http.client"),
    ("no-network", "planted_app.py", "import ssl"),
    ("qt", "services/planted.py", "from PySide6.QtCore import QObject"),
    ("qt", "audio/planted.py", "import PySide6.QtMultimedia"),
    ("qt", "audio/decode_qt_too.py", "import PySide6.QtMultimedia"),
    ("qt", "domain/planted.py", "import shiboken6"),
    ("graphs", "services/planted.py", "import pyqtgraph"),
    ("graphs", "planted_app.py", "import pyqtgraph"),
    ("store", "ui/planted.py", "import sqlcipher3"),
    ("store", "services/planted.py", "import sqlite3"),
    ("keyring", "services/planted.py", "from keyring import get_password"),
    ("folders", "services/planted.py", "import appdirs"),
    ("pydub", "audio/planted.py", "from pydub import AudioSegment"),
    ("pydub", "services/planted.py", "import pydub.silence"),
]

# Runs beside a copy of the package: lint-imports looks into its own folder first. One process for all of them.
LINT = """
import contextlib, io, json, pathlib, sys
from importlinter.cli import lint_imports

def broken(contract):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = lint_imports(limit_to_contracts=(contract,) if contract else (), cache_dir=".seen", no_logo=True)
    return [code, said.getvalue()]

answers = [broken("")]
for contract, path, words in json.load(sys.stdin):
    planted = pathlib.Path(path)
    planted.write_text(words)
    answers.append(broken(contract))
    planted.unlink()
json.dump(answers, sys.stdout)
"""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[int, str]]:
    """Give the exit code and the words of lint-imports, first for the clean copy, then for each planted file."""
    there = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "companion", there / "companion", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", there)
    shutil.copytree(ROOT / "tests" / "house", there / "tests" / "house", ignore=shutil.ignore_patterns("__pycache__"))
    planted = [(contract, f"companion/{path}", words) for contract, path, words in PLANTED]
    done = subprocess.run(
        [sys.executable, "-c", LINT], input=json.dumps(planted), cwd=there, capture_output=True, text=True, check=True
    )
    return [(code, words) for code, words in json.loads(done.stdout)]


def test_the_code_as_it_is_keeps_every_contract(answers: list[tuple[int, str]]) -> None:
    code, words = answers[0]
    assert code == 0, words


@pytest.mark.parametrize("number", range(len(PLANTED)), ids=[f"{c}-{p}-{w.split()[1]}" for c, p, w in PLANTED])
def test_a_broken_contract_is_red(answers: list[tuple[int, str]], number: int) -> None:
    contract, path, _ = PLANTED[number]
    code, words = answers[number + 1]
    assert code == 1, f"{contract} stayed green"
    assert path.removesuffix(".py").replace("/", ".") in words, f"red, but not for {path}: {words}"


def test_every_contract_is_broken_once() -> None:
    configured = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert {contract["id"] for contract in configured} == {contract for contract, _, _ in PLANTED}
