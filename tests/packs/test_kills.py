"""An installation that is interrupted leaves nothing: the pack before it is in place, or the new one, whole."""

import os
import shutil
import struct
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.domain.pack import Issuer, Kind
from companion.services.packs import signing, writer
from companion.services.packs.shelf import Shelf
from tests.packs.shelf_room import everything_in, file, primed, shelf_in, take

pytestmark = pytest.mark.skipif(os.name == "nt", reason="forks a child to kill it")
DRAFT = writer.Draft(
    format=writer.DRAFT_FORMAT,
    id="clinic.example.sea",
    version=1,
    title="Sea",
    issuer=Issuer("clinic.example", "Example clinic"),
    made=date(2026, 1, 1),
    valid_until=None,
    changes="",
)


@pytest.mark.parametrize("every", [9, pytest.param(1, marks=pytest.mark.faults)])
def test_killed_at_any_step_the_folder_has_one_whole_pack_and_no_litter(tmp_path: Path, every: int) -> None:
    command = [sys.executable, "-m", "tests.packs.killed", str(tmp_path), "valid/everything", str(every)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    found = [line.split() for line in said]
    killed = [words for words in found if words[-1] == "killed"]
    assert len(killed) * every >= 27, "killed before or after the installation: the test shows nothing"
    assert {tuple(words[1:4]) for words in found} == {("5", "whole", "clean"), ("7", "whole", "clean")}
    assert [words[1] for words in found] == sorted(words[1] for words in found), "the commit is one step"
    assert found[-1][1:] == ["7", "whole", "clean", "done"]


@pytest.mark.faults
def test_killed_at_any_moment_a_great_pack_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    pack, key = tmp_path / "great.companion-pack", signing.new_key()
    noise = tmp_path / "noise.wav"
    noise.write_bytes(_wav(60))
    writer.build(DRAFT, (writer.Source(Kind.AUDIO, "sea.wav", noise),), key, pack, shipped=lambda name: False)
    words = " ".join(key.public.words)

    def install(root: Path, patience_s: float | None) -> float:
        """Install in a process that is killed when its time is over; gives how long it lived."""
        began_s = time.monotonic()
        command = [sys.executable, "-m", "companion", "--data-dir", str(root), "pack", "install", str(pack)]
        with subprocess.Popen([*command, "--words", words], stdout=subprocess.DEVNULL) as child:
            try:
                child.wait(patience_s)
            except subprocess.TimeoutExpired:
                child.kill()
        return time.monotonic() - began_s

    whole_s, ends = install(tmp_path / "undisturbed", None), set()
    for try_ in range(40):
        root = tmp_path / f"try-{try_}"
        install(root, whole_s * (0.3 + 0.03 * try_))
        shelf = shelf_in(root)
        shelf.sweep()
        installed = shelf.installed()
        assert [shelf.missing(one) for one in installed] == [() for _ in installed]
        assert len(list((root / "packs").rglob("*"))) <= (3 if installed else 1)
        ends.add(len(installed))
        shutil.rmtree(root)
    assert ends == {0, 1}, "killed too early or too late each time: the test shows nothing"


def _wav(megabytes: int) -> bytes:
    size = megabytes * 1_000_000
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 2, 48_000, 192_000, 4, 16)
    return (
        struct.pack("<4sI4s", b"RIFF", 36 + size, b"WAVE")
        + form
        + struct.pack("<4sI", b"data", size)
        + os.urandom(size)
    )


def test_a_full_disk_takes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = primed(tmp_path)
    before = everything_in(tmp_path)
    real = os.write

    def full(descriptor: int, data: bytes) -> int:
        if len(data) > 1000:
            raise OSError(28, "no room")
        return real(descriptor, data)

    monkeypatch.setattr(os, "write", full)
    code = _refusal(shelf, tmp_path)
    assert (code, everything_in(tmp_path)) == ("folder.full", before)


def _refusal(shelf: Shelf, root: Path) -> str:
    try:
        take(shelf, file("valid/everything"))
    except Known as why:
        return why.code
    return ""
