"""`companion pack` as a therapist types it, and as a patient's helper does."""

import getpass
import io
import json
import sys
from pathlib import Path

import pytest

from companion import cli
from companion.domain import editing, schema
from companion.domain.events import Phase
from companion.domain.programme import Track
from companion.services.library import Library
from companion.services.packs import signing
from companion.services.packs.signing import CHEAP_FOR_TESTS
from companion.services.packs.sounds import is_shipped
from companion.services.paths import Folder
from companion.ui import pack_texts
from tests.audio import make
from tests.packs.second import CLINIC, PAGE
from tests.packs.shelf_room import file

ROOT = Path(__file__).parents[2]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder with a page, a protocol, and a key."""
    (tmp_path / "src" / "pages").mkdir(parents=True)
    (tmp_path / "src" / "pages" / "rest.md").write_bytes(PAGE)
    (tmp_path / "src" / "protocol.json").write_bytes((ROOT / "tests/data/packs/protocol.json").read_bytes())
    (tmp_path / "word").write_text("four words of mine\n")
    signing.save_key(
        signing.new_key(bytes(40)), "four words of mine", tmp_path / "a.key", tmp_path / "a.pub", CHEAP_FOR_TESTS
    )
    return tmp_path


def run(*words: object, data: Path = Path("unused")) -> int:
    """Run the command line in this process; a refusal is its exit code and a sentence."""
    return cli.main(["--data-dir", str(data), "pack", *map(str, words)])


def test_a_key_is_made_by_a_passphrase_from_a_pipe_and_by_none_where_nobody_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = tmp_path / "a.key"
    monkeypatch.setattr(signing, "STANDARD", CHEAP_FOR_TESTS)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert run("keygen", "--key", key) == 1
    assert "Nobody was there to answer" in capsys.readouterr().err
    assert not key.exists()
    monkeypatch.setattr(sys, "stdin", io.StringIO("four words of mine\n" * 2))
    assert run("keygen", "--key", key) == 0
    assert signing.unlock_key(key.read_bytes(), "four words of mine")


def test_who_ends_the_input_on_a_terminal_calls_it_off(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def ended(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", ended)
    assert run("keygen", "--key", tmp_path / "a.key") == 130


def test_a_pack_is_begun_in_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    assert run("draft", tmp_path / "new" / "course") == 0
    assert (tmp_path / "new" / "course" / "pack.json").is_file()


def test_from_a_folder_to_another_persons_packs(
    place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = place / "a.companion-pack"
    assert run("draft", place / "src") == 0
    assert run("build", place / "src", "--key", place / "a.key", "--passphrase-file", place / "word", "--out", out) == 0
    assert run("verify", out, "--key", place / "a.pub") == 0
    capsys.readouterr()
    assert run("inspect", out, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["kind"] for one in told["files"]] == ["protocol", "page"]
    data = place / "data"
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert run("install", out, data=data) == 1
    assert "eight words" in capsys.readouterr().err
    assert run("install", out, "--words", " ".join(reversed(told["words"])), data=data) == 1
    assert "other words" in capsys.readouterr().err
    assert run("install", out, "--words", " ".join(told["words"]), data=data) == 0
    capsys.readouterr()
    assert run("list", "--json", "--check", data=data) == 0
    assert [one["title"] for one in json.loads(capsys.readouterr().out)] == ["Sublingual session"]


def test_the_sound_of_a_programme_comes_from_the_library(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, out = place / "data", place / "a.companion-pack"
    folder = Folder(data)
    folder.create()
    piece = Library(own=folder.library).add(make.write(place / "song.wav", make.music(1, 2))).piece
    programme = editing.new_programme("evening", "Evening", "Own work")
    programme = editing.add(programme, editing.Place(Phase.WINDOW, 0), (Track(piece.title, piece.file, 0.0),))
    (place / "src" / "programmes").mkdir()
    (place / "src" / "programmes" / "evening.json").write_text(json.dumps(schema.write(programme)))
    run("draft", place / "src")
    key = ("--key", place / "a.key", "--passphrase-file", place / "word", "--out", out)
    assert run("build", place / "src", *key, data=place / "nobody") == 1
    assert piece.file in capsys.readouterr().err
    assert run("build", place / "src", *key, data=data) == 0
    capsys.readouterr()
    assert run("inspect", out, "--json") == 0
    assert [one["name"] for one in json.loads(capsys.readouterr().out)["files"]][-1] == piece.file


def test_verify_says_that_a_pack_has_another_key(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify", file("valid/in_place"), "--key", CLINIC.text) == 0
    assert run("verify", file("valid/in_place"), "--key", place / "a.pub") == 1
    assert pack_texts.DAMAGE["pack.signature_other"][0] in capsys.readouterr().err


def test_a_damaged_pack_ends_with_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("inspect", file("tampered/content_changed")) == 1
    assert capsys.readouterr().err.startswith("companion: This pack is damaged or was changed.")


def test_a_wrong_passphrase_signs_nothing(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("draft", place / "src")
    (place / "word").write_text("other words than mine\n")
    out = place / "a.companion-pack"
    assert run("build", place / "src", "--key", place / "a.key", "--passphrase-file", place / "word", "--out", out) == 1
    assert not out.exists()
    assert "passphrase does not open" in capsys.readouterr().err


def test_what_everybody_has_need_not_be_in_a_pack() -> None:
    assert is_shipped("ocean.ogg")
    assert not is_shipped("another.ogg")
