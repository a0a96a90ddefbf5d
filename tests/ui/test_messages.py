"""Whatever can go wrong has words: a code without a sentence would leave a person with a dotted name."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.audio.messages import Fault
from companion.domain import pack_layout
from companion.domain.errors import Known
from companion.domain.pack import Kind
from companion.services.documents import Fault as FieldFault
from companion.services.keys import Health
from companion.services.oskeyring import REFUSALS
from companion.services.slots import SlotKind
from companion.ui.messages import WORDS, words

PACKAGE = Path(__file__).parents[2] / "companion"
SUBJECTS = (
    "awake|backup|clinic|code|document|erase|event|folder|inbox|instance|keyring|keys|measure|out|packs?|"
    "protocol|session|settings|sound|store|voice"
)
CODE = re.compile(rf"({SUBJECTS})\.(?!json$|db$|bin$|log$)[a-z_]*[a-z]")
FACTS: dict[str, object] = {
    "ending": ".xyz",
    "entry": "a.mp3",
    "known": ".wav, .flac",
    "place": "/etc/companion/companion-clinic.json",
    "key": "RWRn",
    "folder": "/home/ada/companion",
    "file": "protocol.json",
    "service": "Dropbox",
    "found": "2.0",
    "ours": "1.0",
    "given": 2,
    "lost": 3,
    "events": 4,
    "least": 8,
    "limit_s": 3.0,
    "pid": 7,
    "expected": 28,
    "position": 4,
    "free_bytes": 12_000_000,
    "line": 3,
    "column": 4,
    "columns": "day, mood",
    "roles": "date, mood",
    "text": "meh",
    "low": 1,
    "high": 5,
    "what": "Expecting value",
    "most_bytes": 2_000_000,
    "field": "look",
    "until": "2026-01-01",
    "since": "2026-01-01",
    "name": "Clinic",
    "phone": "555 0100",
    "title": "Slow tide",
    "measure": "PHQ-9",
    "reason": "check",
    "files": ("a", "b"),
    "faults": (FieldFault(3, "holds[0].hold_s", "missing", "a whole number"),),
}


def written_codes() -> Iterator[tuple[str, str]]:
    """Give every code that stands in the program, but for those that only the log gets, with its file."""
    for path in PACKAGE.rglob("*.py"):
        if path.name == "labels.py":
            continue  # names of a protocol's fields, some of which look like codes
        source = path.read_text(encoding="utf-8")
        if not re.search(rf"""["']{CODE.pattern}["']""", source):
            continue  # as most files
        tree = ast.parse(source)
        logged = {id(part) for call in _calls(tree, "note") for part in ast.walk(call)}
        for node in ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and CODE.fullmatch(text) and id(node) not in logged:
                yield text, path.name


def made_codes() -> Iterator[str]:
    """Give the codes that are put together while the program runs."""
    yield from (f"keyring.{reason}" for reason in REFUSALS)
    yield from (f"keys.{health}" for health in (Health.LOST, Health.DAMAGED))
    named = re.findall(r"`([a-z_]+)`", Fault.__doc__ or "")
    yield from (f"sound.{code}" for code in named)
    yield from pack_layout.CODES
    yield from (f"pack.content_{kind.value}" for kind in Kind if kind is not Kind.PAGE)
    yield from (f"pack.manifest_{code}" for code in ("syntax", "not_text", "too_deep", "problems"))


def _calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name in (getattr(node.func, "id", ""), getattr(node.func, "attr", "")):
            yield node


def test_every_code_in_the_program_has_words() -> None:
    missing = sorted({f"{code} ({file})" for code, file in written_codes() if code not in WORDS})
    assert missing == []


def test_codes_that_are_put_together_have_words_too() -> None:
    assert sorted(set(made_codes()) - WORDS.keys()) == []
    assert {f"sound.{code}" for code in ("no_device", "device_lost")} <= set(made_codes())


def test_the_search_sees_a_new_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "new.py").write_text('raise Known("store.dancing")\nlog.note("store.only_logged")\n', encoding="utf-8")
    monkeypatch.setattr(f"{__name__}.PACKAGE", tmp_path)
    assert list(written_codes()) == [("store.dancing", "new.py")]


@pytest.mark.parametrize("code", sorted(WORDS))
def test_words_are_whole_sentences_without_blanks_or_codes(code: str) -> None:
    said = words(Known(code, **FACTS))
    assert said.title
    assert said.text
    assert code not in said.title + said.text
    assert not [field for _, field, _, _ in string.Formatter().parse(said.title + said.text) if field]
    assert "!" not in said.title + said.text
    if code != "document.problems":
        assert said.text.endswith(".")


@pytest.mark.parametrize("kind", [*SlotKind, "data"])
def test_a_wrong_secret_is_told_calmly(kind: str) -> None:
    said = words(Known("keys.wrong_secret", kind=kind))
    assert said.title
    assert said.text.endswith(".")


@pytest.mark.parametrize("reason", ["length", "character", "check"])
def test_a_mistyped_code_says_what_to_look_at(reason: str) -> None:
    said = words(Known("code.mistyped", reason=reason, found=27, expected=28, position=3))
    assert said.text.endswith((".", "?"))


def test_a_code_without_words_is_named_so_that_it_can_be_reported() -> None:
    assert "store.dancing" in words(Known("store.dancing")).text
