"""The rules of the house hold in every file, and each rule finds what is planted against it."""

from pathlib import Path
from textwrap import indent

import pytest

from tests.house.source import BODY_LINES, FILE_LINES, findings

ROOT = Path(__file__).parents[2]
FOLDERS = ("companion", "tests", "packaging", "docs")

LONG_BODY = "def long():\n" + '    """Say."""\n' + "    x = 1\n" * (BODY_LINES + 1)
FULL_BODY = "def full():\n" + '    """Say."""\n' + "    x = 1\n" * BODY_LINES
RECORD = "from {} import dataclass\n@dataclass(frozen=True, slots=True)\nclass A:\n    x: int"
IN_HANDLER = "try:\n    pass\nexcept OSError as error:\n    "

PLANTED = {
    "empty name": ("companion/services/utils.py", ""),
    "empty folder name": ("companion/common/paths.py", ""),
    "long file": ("companion/domain/a.py", "x = 1\n" * (FILE_LINES + 1)),
    "long function": ("companion/domain/a.py", LONG_BODY),
    "long function in tests": ("tests/domain/test_a.py", LONG_BODY),
    "long async method": ("companion/ui/a.py", "class A:\n" + indent(f"async {LONG_BODY}", "    ")),
    "print": ("companion/services/a.py", "print('hello')"),
    "network by Qt": ("companion/ui/a.py", "from PySide6.QtNetwork import QNetworkAccessManager"),
    "network by Qt, as a name": ("companion/ui/a.py", "from PySide6 import QtCore, QtNetwork"),
    "a list of visited folders": ("companion/ui/a.py", "from PySide6.QtWidgets import QFileDialog, QWidget"),
    "browser engine": ("companion/ui/a.py", "def later():\n    import PySide6.QtWebEngineWidgets"),
    "media in the window": ("companion/ui/a.py", "from PySide6.QtMultimedia import QAudioSink"),
    "all of Qt": ("companion/ui/a.py", "import PySide6"),
    "a voice in the window": ("companion/ui/a.py", "from PySide6.QtTextToSpeech import QTextToSpeech"),
    "network in the decoder": ("companion/audio/decode_qt.py", "import PySide6.QtNetwork"),
    "import by name": ("companion/services/a.py", "import importlib\nimportlib.import_module('socket')"),
    "a slow record": ("companion/ui/a.py", RECORD.format("dataclasses")),
    "str": ("companion/services/a.py", IN_HANDLER + "tell(str(error))"),
    "f-string": ("companion/services/a.py", IN_HANDLER + "tell(f'failed: {error}')"),
    "f-string repr": ("companion/services/a.py", IN_HANDLER + "tell(f'failed: {error!r}')"),
    "percent": ("companion/services/a.py", IN_HANDLER + "tell('failed: %s' % error)"),
    "format": ("companion/services/a.py", IN_HANDLER + "tell('failed: {}'.format(error))"),
    "log argument": ("companion/services/a.py", IN_HANDLER + "log.warning('failed: %s', error)"),
    "ours or foreign": (
        "companion/services/a.py",
        IN_HANDLER.replace("OSError", "(Known, OSError)") + "tell(str(error))",
    ),
    "args": ("companion/services/a.py", IN_HANDLER + "tell(error.args[0])"),
    "log with traceback": ("companion/services/a.py", IN_HANDLER + "log.error('failed', exc_info=True)"),
    "log.exception": ("companion/services/a.py", IN_HANDLER + "log.exception('failed')"),
    "traceback": ("companion/services/a.py", IN_HANDLER + "tell(traceback.format_exc())"),
}

ALLOWED = {
    "full function": ("companion/domain/a.py", FULL_BODY),
    "full file": ("companion/domain/a.py", "x = 1\n" * FILE_LINES),
    "print in the command line": ("companion/cli.py", "print('hello')"),
    "a record": ("companion/ui/a.py", RECORD.format("companion.domain.records")),
    "what may change": ("companion/ui/a.py", RECORD.format("dataclasses").replace("frozen=True, ", "")),
    "Qt in the window": ("companion/ui/a.py", "from PySide6.QtCore import QObject\nfrom PySide6 import QtWidgets"),
    "media in the decoder": ("companion/audio/decode_qt.py", "from PySide6.QtMultimedia import QAudioDecoder"),
    "a voice in its process": ("companion/ui/speech_child.py", "from PySide6.QtTextToSpeech import QTextToSpeech"),
    "our own error": ("companion/services/a.py", IN_HANDLER.replace("OSError", "Known") + "tell(str(error))"),
    "the cause": ("companion/services/a.py", IN_HANDLER + "raise Known('file.unreadable') from error"),
    "the type": ("companion/services/a.py", IN_HANDLER + "log.warning('failed: %s', type(error).__name__)"),
    "the number": ("companion/services/a.py", IN_HANDLER + "log.warning('failed: %s', error.errno)"),
    "a future's outcome": ("companion/services/a.py", "fault = future.exception()"),
    "words made of a code": ("companion/ui/a.py", IN_HANDLER + "self.say(words(error))"),
}


@pytest.mark.parametrize("what", PLANTED)
def test_a_planted_violation_is_found(what: str) -> None:
    assert len(findings(*PLANTED[what])) == 1


@pytest.mark.parametrize("what", ALLOWED)
def test_what_is_allowed_is_not_found(what: str) -> None:
    assert findings(*ALLOWED[what]) == []


def test_the_tree_keeps_the_rules() -> None:
    found: list[str] = []
    for folder in FOLDERS:
        for file in sorted((ROOT / folder).rglob("*.py")):
            found += findings(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"))
    assert found == [], "\n" + "\n".join(found)
