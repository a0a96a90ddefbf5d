"""A folder that can only be read: the record opens all the same, to be read; nothing in it is changed or lost."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.instance import Instance
from companion.services.keys import ByPassphrase, Vault
from companion.services.paths import Folder
from companion.services.store import Store
from companion.ui.messages import words
from tests.faults.another_user import PHRASE
from tests.faults.broken import read_only
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import note, opened
from tests.services.test_store_opening import NOBODY, as_root, bytes_of


def test_the_record_on_a_disk_that_takes_nothing_is_looked_at_in_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    try:
        with read_only(tmp_path / "disk") as made:
            before = bytes_of(made.folder)
            line = [sys.executable, "-m", "tests.faults.only_read", str(made.folder.root)]
            ran = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120)
            assert (ran.returncode, bytes_of(made.folder)) == (0, before), ran.stderr
            out = tmp_path / "out"
            line = [sys.executable, "-m", "companion", "--data-dir", str(made.folder.root)]
            line += ["export", "--format", "json", "--out", str(out)]
            exported = subprocess.run(line, capture_output=True, text=True, check=False, timeout=120)
            assert exported.returncode == 0, exported.stderr
            assert "Your record can only be read" in exported.stderr
            assert list(out.rglob("*.json"))
    except OSError:
        pytest.skip("no right to mount here")
    seen = json.loads(ran.stdout)
    assert words(Known("store.read_only", folder=str(made.folder.root))).text in seen["trouble"]
    assert words(Known("store.copy")).text in " ".join(seen["today"])
    assert (seen["begun"], seen["refused"]) == (False, "store.copy")
    assert "Traceback" not in ran.stderr


@pytest.fixture
def open_place() -> Iterator[Path]:
    """Give a place that others may enter; any run of tests beside this one closes the usual one to them."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        yield Path(place)


@as_root
def test_another_user_may_look_where_the_rights_let_them_and_is_told_where_not(open_place: Path) -> None:
    folder = Folder(open_place / "person")
    folder.create()
    key = Vault(folder, MemoryKeyring(), CHEAP_FOR_TESTS).create(ByPassphrase(PHRASE))
    store = Store.open(folder, key)
    store.append([opened(), note(1)])
    held = Instance.take(folder)
    command = [sys.executable, "-m", "tests.faults.another_user", str(folder.root), str(NOBODY)]

    def said() -> str:
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout.strip()

    assert said() == "folder.unreadable"
    for place in (folder.root, *folder.root.rglob("*")):
        place.chmod(0o755 if place.is_dir() else 0o644)
    assert said() == "instance.running"
    store.close()
    held.release()
    assert said() == "store.read_only 2"
    folder.data.chmod(0o600)
    assert said() == "folder.unreadable folder.unreadable"
    assert folder.data.stat().st_size > 0
