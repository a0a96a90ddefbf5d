"""How long unlocking takes: by a passphrase at its real cost, by a keyring that answers, and by the recovery code."""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from companion.services import crypto, keyring_child
from companion.services.keys import ByCode, ByKeyring, ByPassphrase, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from tests.bench.row import Row

TIMES = 7
GOAL_S = 1.0
WORDS = "four quiet boats"
# the real child, with a keyring in a file in the place of the system's
FAKE = """
import runpy, sys
from pathlib import Path
import keyring.backends.SecretService as secret_service
place = Path({place!r})
class Fake(secret_service.Keyring):
    priority = 5
    def get_password(self, service, user):
        return (place / user).read_text() if (place / user).exists() else None
    def set_password(self, service, user, secret):
        (place / user).write_text(secret)
secret_service.Keyring = Fake
runpy.run_path({child!r}, run_name="__main__")
"""


def measure_unlock() -> Iterator[Row]:
    """Measure all in turns; the yardstick of the passphrase is one Argon2id of the same cost."""
    code = new_code()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "keyring"
        place.mkdir()
        folder = Folder(Path(name) / "person")
        folder.create()
        script = FAKE.format(place=str(place), child=keyring_child.__file__)
        vault = Vault(folder, OsKeyring(20, (sys.executable, "-c", script)))
        vault.create(ByKeyring(), ByPassphrase(WORDS), ByCode(code))
        salt = crypto.random_bytes(crypto.SALT_BYTES)
        ways: dict[str, Callable[[], object]] = {
            "argon2id": lambda: crypto.stretch(WORDS, salt, crypto.STANDARD),
            "passphrase": lambda: vault.unlock_by_passphrase(WORDS),
            "keyring": vault.unlock_by_keyring,
            "code": lambda: vault.unlock_by_code(code),
        }
        took: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(TIMES):
            for way, unlock in ways.items():
                took[way].append(_seconds(unlock))
    middle = {way: statistics.median(times) for way, times in took.items()}
    yield Row("unlock by a passphrase, the slowest", max(took["passphrase"]), "s", GOAL_S)
    yield Row("unlock by a passphrase, against one Argon2id", middle["passphrase"], "s", 1.2, middle["argon2id"])
    yield Row("unlock by a keyring, the slowest", max(took["keyring"]), "s", GOAL_S)
    yield Row("unlock by the recovery code", middle["code"], "s", GOAL_S)


def _seconds(work: Callable[[], object]) -> float:
    began_s = time.perf_counter()
    work()
    return time.perf_counter() - began_s
