"""The real Secret Service: a round trip through gnome-keyring, and one that is locked and asks nobody.

In a private session bus with a home of its own; nobody's own keyring is touched.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")), reason="no gnome-keyring here"
)

ROUND_TRIP = """
import sys
from pathlib import Path
from companion.domain.errors import Known
from companion.services.keys import ByKeyring, SlotKind, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
keyring = OsKeyring(20)
print(keyring.look())
folder = Folder(Path(sys.argv[1]))
folder.create()
vault = Vault(folder, keyring)
key = vault.create(ByKeyring())
print(vault.unlock_unasked().master == key.master)
vault.destroy()
try:
    keyring.get("somebody else")
except Known as known:
    print(known.code)
"""

LOCKED = """
import time
from companion.domain.errors import Known
from companion.services.oskeyring import OsKeyring
began = time.monotonic()
try:
    OsKeyring().get("anyone")
except Known as known:
    print(known.code)
print(time.monotonic() - began < 4.5)
"""


def in_session(home: Path, unlock: bool, script: str, *given: str) -> list[str]:
    """Run a script beside a keyring daemon of its own; gives what it printed."""
    daemon = f"gnome-keyring-daemon {'--unlock' if unlock else '--start'} --components=secrets"
    shell = f'printf pass | {daemon} >/dev/null 2>&1; "$@"'  # the daemon ends with its bus
    environ = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        environ[name] = str(home / name)
    command = ["dbus-run-session", "--", "sh", "-c", shell, "sh", sys.executable, "-c", script, *given]
    ran = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, timeout=60)
    return ran.stdout.split()


def test_the_key_goes_there_and_comes_back(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    assert in_session(home, True, ROUND_TRIP, str(tmp_path / "person")) == ["SecretService", "True", "keyring.empty"]


def test_a_locked_one_that_asks_nobody_costs_its_limit(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    in_session(home, True, ROUND_TRIP, str(tmp_path / "person"))
    code, in_time = in_session(home, False, LOCKED)
    assert code in {"keyring.slow", "keyring.locked", "keyring.empty"}
    assert in_time == "True"
