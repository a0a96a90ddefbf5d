"""A clinic sets up installations by one file, which counts only where no ordinary user can write."""

import base64
import json
import os
import shutil
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import pytest

from companion import cli
from companion.domain.errors import Known
from companion.services import clinic
from companion.services.clinic import ClinicSettings, building, ownership, reading
from companion.services.packs.preloading import preload
from companion.services.packs.shelf import Shelf
from companion.services.paths import Folder
from companion.services.settings import Hearing, Layers, Look, Scheme, Settings, SettingsFile, Spoken
from tests.packs.second import CLINIC, OTHER, pack

DAY = date(2026, 6, 1)
KEY = {"issuer": {"id": "clinic.example", "name": "Example clinic"}, "key": CLINIC.text}
PLAIN: dict[str, Any] = {
    "format": "companion-clinic/1",
    "version": 1,
    "name": "Klinik Nord",
    "defaults": {"look": {"scheme": "night"}},
    "locked": {"look": {"text_percent": 150}, "packs_from_others": False},
    "logo": None,
    "contacts": [{"id": "ward", "name": "Station 4", "role": "clinic", "phone": "555 0104", "hours": "always"}],
    "keys": [KEY],
    "packs": [],
    "privacy": "",
    "support": "Ask Station 4.",
}
needs_root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can make a root's file")


@pytest.fixture
def safe(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tests' own folders pass for an administrator's; who may write has tests of its own."""
    monkeypatch.setattr(ownership, "only_administrators", lambda path: True)


def write(folder: Path, **changes: Any) -> ClinicSettings:
    """Write a file and look for it as the program does."""
    folder.mkdir(exist_ok=True)
    (folder / clinic.FILE).write_text(json.dumps(PLAIN | changes))
    return clinic.look((folder,))


# -- who can write it -----------------------------------------------------------------------------------------


@pytest.fixture
def roots_place() -> Iterator[Path]:
    """Give a folder all of whose parents are root's; a test's own lies in one that all may write."""
    place = Path(tempfile.mkdtemp(prefix="companion-test-", dir="/var/lib"))
    place.chmod(0o755)
    yield place
    shutil.rmtree(place)


@needs_root
def test_a_file_of_administrators_counts(roots_place: Path) -> None:
    found = write(roots_place)
    assert (found.trouble, found.file.name) == (None, "Klinik Nord")


@needs_root
@pytest.mark.parametrize("how", ["others", "group", "folder", "owner", "folder_owner", "link"])
def test_a_file_that_users_can_write_does_not(roots_place: Path, how: str) -> None:
    path = roots_place / "etc" / clinic.FILE
    write(path.parent)
    path.parent.chmod(0o755)
    path.chmod(0o644)
    changes: dict[str, Callable[[], object]] = {
        "others": lambda: path.chmod(0o646),
        "group": lambda: path.chmod(0o664),
        "folder": lambda: path.parent.chmod(0o757),
        "owner": lambda: os.chown(path, 1000, 0),
        "folder_owner": lambda: os.chown(path.parent, 1000, 0),
        "link": lambda: path.symlink_to(path.rename(path.with_suffix(".real"))),
    }
    assert clinic.look((path.parent,)).trouble is None
    changes[how]()
    found = clinic.look((path.parent,))
    assert (found.trouble.code, found.file, found.others) == ("clinic.unsafe", None, False)


def test_a_file_below_a_folder_that_all_can_write_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    assert write(tmp_path / "open" / "etc").trouble.code == "clinic.unsafe"


def test_the_places_are_no_persons(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPANION_CLINIC", "/home/ada")
    assert [str(place) for place in clinic.system_folders()] == ["/etc/companion"]


def png() -> bytes:
    """Give a picture of one point."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0\x2f\x6f\x73")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


# -- reading it -----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("safe")
@pytest.mark.parametrize(
    "changes",
    [
        {"format": "companion-clinic/2"},
        {"run": "setup.exe"},
        {"name": "N\u202eord"},
        {"locked": {"dance": True}},
        {"locked": {"look": {"text_percent": "large"}}},
        {"locked": {"look": {"text_percent": 500}}},
        {"locked": {"look": 5}},
        {"locked": {"contacts_shown": "yes"}},
        {"defaults": {"look": {"text_percent": 120}}},  # locked too
        {"keys": [KEY | {"key": "RW"}]},
        {"keys": [KEY, KEY]},
        {"packs": [{"file": "../x.companion-pack", "sha256": "0" * 64}]},
        {"packs": [{"file": "x.exe", "sha256": "0" * 64}]},
        {"packs": [{"file": "x.companion-pack", "sha256": "0"}]},
        {"logo": "PHN2Zz4="},
        {"logo": base64.b64encode(png()[:-4]).decode()},
    ],
)
def test_a_damaged_file_starts_safe_and_says_so(tmp_path: Path, changes: dict[str, Any]) -> None:
    found = write(tmp_path, **changes)
    assert (found.trouble.code, found.file, found.others) == ("clinic.damaged", None, False)
    assert (found.defaults, found.locked, found.trusted) == ({}, {}, ())


@pytest.mark.usefixtures("safe")
@pytest.mark.parametrize("raw", [b"", b"{", b"\xff", b"[" * 5000, b" " * 1_000_001])
def test_what_is_no_json_starts_safe_too(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / clinic.FILE).write_bytes(raw)
    assert clinic.look((tmp_path,)).trouble.code == "clinic.damaged"


def test_without_a_file_everything_is_as_the_program_has_it(tmp_path: Path) -> None:
    assert clinic.look((tmp_path,)) == ClinicSettings()
    assert ClinicSettings().others


# -- living under it ------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "person")
    made.create()
    return made


LAYERS = Layers(PLAIN["defaults"], PLAIN["locked"])


def test_a_default_can_be_changed_and_a_lock_can_not(folder: Folder) -> None:
    file = SettingsFile(folder, LAYERS)
    settings, _ = file.load()
    assert (settings.look.scheme, settings.look.text_percent, settings.packs_from_others) == (Scheme.NIGHT, 150, False)
    file.save(Settings(look=Look(Scheme.DAY, 200)))
    assert file.load()[0].look == Look(Scheme.DAY, 150)


def test_what_somebody_chooses_below_a_lock_counts_for_nothing(folder: Folder) -> None:
    held = SettingsFile(folder, Layers({}, {"lock_after_min": 5, "look": {"text_percent": 150}}))
    chosen = Settings(Look(Scheme.NIGHT, 100), lock_after_min=0, reminders=False)
    assert held.held(chosen) == Settings(Look(Scheme.NIGHT, 150), lock_after_min=5, reminders=False)


def test_ones_own_choice_is_there_again_when_the_lock_is_gone(folder: Folder) -> None:
    SettingsFile(folder).save(Settings(look=Look(Scheme.DAY, 175)))
    under = SettingsFile(folder, LAYERS)
    under.save(under.load()[0])
    assert SettingsFile(folder).load()[0].look == Look(Scheme.DAY, 175)


def test_a_later_default_counts_where_nobody_chose(folder: Folder) -> None:
    under = SettingsFile(folder, LAYERS)
    under.save(under.load()[0])
    later = SettingsFile(folder, Layers({"look": {"scheme": "contrast"}}))
    assert later.load()[0].look.scheme is Scheme.CONTRAST


@pytest.mark.usefixtures("safe")
def test_packs_beside_the_file_are_taken_in_once_and_without_a_question(tmp_path: Path, folder: Folder) -> None:
    place = tmp_path / "etc"
    place.mkdir()
    data = pack().bytes()
    (place / "rest.companion-pack").write_bytes(data)
    found = write(place, packs=[{"file": "rest.companion-pack", "sha256": sha256(data).hexdigest()}])
    shelf = Shelf(folder, lambda name: False, believed=found.trusted, others=found.others)
    assert preload(shelf, found, DAY) == ()
    assert [one.manifest.version for one in shelf.installed()] == [5]
    before = (folder.packs / "installed.json").stat().st_mtime_ns
    assert preload(shelf, found, DAY) == ()
    assert (folder.packs / "installed.json").stat().st_mtime_ns == before
    (tmp_path / "later").write_bytes(pack(version=6).bytes())
    shelf.install(shelf.look(tmp_path / "later", DAY), DAY)
    assert preload(shelf, found, DAY) == (), "a person who has a later one keeps it"
    (place / "rest.companion-pack").write_bytes(pack(version=7).bytes())
    assert [why.code for why in preload(shelf, found, DAY)] == ["clinic.pack_missing"]
    stranger = pack(id="other.example.x", issuer={"id": "other.example", "name": "Other"}, key=OTHER)
    (tmp_path / "other").write_bytes(stranger.bytes())
    with pytest.raises(Known) as why:
        shelf.look(tmp_path / "other", DAY)
    assert why.value.code == "pack.unknown_refused"


# -- making it ------------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def ordinary_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the rights of the tests' own files as they are."""
    monkeypatch.setattr(os, "umask", lambda mask: 0)


def test_from_an_empty_folder_to_a_file_that_is_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kit, out = tmp_path / "kit", tmp_path / "out"
    assert cli.main(["clinic", "init", str(kit)]) == 0
    draft = json.loads((kit / "clinic.json").read_text())
    draft |= {"name": "Klinik Nord", "locked": {"packs_from_others": False}, "keys": [KEY]}
    (kit / "clinic.json").write_text(json.dumps(draft))
    (kit / "logo.png").write_bytes(png())
    (kit / "packs" / "rest.companion-pack").write_bytes(pack().bytes())
    assert cli.main(["clinic", "build", str(kit), "--out", str(out)]) == 0
    out.chmod(0o777)
    assert cli.main(["clinic", "check", str(out / clinic.FILE)]) == 0
    said = capsys.readouterr().out
    assert "locked: packs_from_others" in said
    assert "ordinary users can write" in said
    assert reading.load(out / clinic.FILE).logo_png == png()
    monkeypatch.setattr(ownership, "only_administrators", lambda path: True)
    monkeypatch.setattr(clinic, "system_folders", lambda: (out,))
    assert cli.main(["clinic", "check"]) == 0
    (out / "rest.companion-pack").unlink()
    assert cli.main(["clinic", "check"]) == 1


def test_a_pack_whose_key_is_not_named_is_not_handed_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kit = tmp_path / "kit"
    cli.main(["clinic", "init", str(kit)])
    (kit / "packs" / "rest.companion-pack").write_bytes(pack().bytes())
    assert cli.main(["clinic", "build", str(kit), "--out", str(tmp_path / "out")]) == 1
    assert CLINIC.text in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_what_is_wrong_is_told_by_its_line_in_the_draft(tmp_path: Path) -> None:
    building.begin(tmp_path)
    draft = tmp_path / "clinic.json"
    draft.write_text(draft.read_text().replace('"system"', '"mauve"'))
    with pytest.raises(Known) as why:
        building.build(tmp_path, tmp_path / "out")
    (fault,) = cast(tuple[Any, ...], why.value.facts["faults"])
    assert why.value.facts["file"] == "clinic.json"
    assert '"mauve"' in draft.read_text().splitlines()[fault.line - 1]
    assert fault.field == "defaults.look.scheme"


def test_a_text_in_an_old_encoding_is_refused_and_not_garbled(tmp_path: Path) -> None:
    building.begin(tmp_path)
    (tmp_path / "privacy.txt").write_bytes("Für alle".encode("latin-1"))
    with pytest.raises(Known) as why:
        building.build(tmp_path, tmp_path / "out")
    assert (why.value.code, why.value.facts["file"]) == ("document.not_text", "privacy.txt")
    (tmp_path / "privacy.txt").write_bytes("Für alle".encode("utf-8-sig"))
    assert building.build(tmp_path, tmp_path / "out").privacy == "Für alle"


@pytest.mark.parametrize("name", ["clinic.json", "privacy.txt"])
def test_init_writes_over_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    assert cli.main(["clinic", "init", str(tmp_path)]) == 1
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == "mine"


def test_docs_tell_every_setting() -> None:
    paper = (Path(__file__).parents[2] / "docs" / "clinic.md").read_text()
    parts = {"look": Look, "hearing": Hearing, "spoken": Spoken}
    names = {one.name for one in fields(Settings)} - set(parts)
    names |= {f"{part}.{one.name}" for part, kind in parts.items() for one in fields(kind)}
    assert [name for name in sorted(names) if f"| `{name}` |" not in paper] == []
