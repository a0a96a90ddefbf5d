"""Talks to the system's keyring, in a process of its own that may be killed when the keyring does not answer.

Run by `oskeyring.py`, never imported for its work: one request as JSON on stdin, one answer as JSON on stdout. Takes
only keyrings that encrypt: never what a configuration file of the `keyring` library names, never its plain-text ones.
A locked keyring that nobody answers for was measured to block for more than 20 s.
"""

import importlib
import json
import sys
from types import ModuleType
from typing import Any

ALLOWED = (
    ("darwin", "keyring.backends.macOS", "Keyring"),
    ("win32", "keyring.backends.Windows", "WinVaultKeyring"),
    ("linux", "keyring.backends.SecretService", "Keyring"),
    ("linux", "keyring.backends.kwallet", "DBusKeyring"),
)
"""Elsewhere than on its own system none is even imported: to look for its libraries, macOS' starts a compiler."""


# What the Secret Service's library asks of another only to encrypt on the way, see `hand_over_plainly`.
CIPHERS = {
    "cryptography": (),
    "cryptography.hazmat": (),
    "cryptography.hazmat.backends": ("default_backend",),
    "cryptography.hazmat.primitives": (),
    "cryptography.hazmat.primitives.ciphers": ("Cipher", "algorithms", "modes"),
}


ARCHIVES = "urllib.request"
"""What `jaraco.context`, which the keyring library imports, would fetch archives by: a fifth of this start."""


class Refused(Exception):  # noqa: N818 - one of the answers, not a failure
    """Carry the one word that says why there is no answer."""


def hand_over_plainly() -> None:
    """Have the Secret Service hand secrets over as they are, on the bus that belongs to this very login.

    Its library would encrypt them on the way, by means of a library that can also speak TLS; Companion ships none that
    can. Who listens on this bus is the same user, who may as well ask the keyring.
    """
    for name, parts in CIPHERS.items():
        module = ModuleType(name)
        vars(module).update(dict.fromkeys(parts))
        sys.modules[name] = module
    util = importlib.import_module("secretstorage.util")

    def open_session(connection: Any) -> Any:
        service = util.DBusAddressWrapper(util.SS_PATH, util.SERVICE_IFACE, connection)
        session = util.Session()
        session.encrypted = False
        _, session.object_path = service.call("OpenSession", "sv", util.ALGORITHM_PLAIN, ("s", ""))
        return session

    for name in ("secretstorage.util", "secretstorage.item", "secretstorage.collection"):
        vars(importlib.import_module(name))["open_session"] = open_session


def find_backend() -> Any:
    """Give the first allowed keyring that works here; raises Refused `missing`."""
    sys.modules.setdefault(ARCHIVES, ModuleType(ARCHIVES))
    for system, module, name in ALLOWED:
        if system != sys.platform:
            continue
        try:
            if module == "keyring.backends.SecretService":
                hand_over_plainly()
            backend = getattr(importlib.import_module(module), name)
            if backend.priority >= 1:
                return backend()
        except Exception:  # noqa: BLE001, S112 - each backend says "not on this system" by an exception of its own
            continue
    raise Refused("missing")


def answer(request: dict[str, str]) -> str:
    """Do what is asked: `look` (name the keyring), `get`, `set` (and read back) or `delete`."""
    backend = find_backend()
    service, user = request["service"], request["user"]
    match request["do"]:
        case "look":
            return type(backend).__module__.rpartition(".")[2]
        case "get":
            secret = backend.get_password(service, user)
            if secret is None:
                raise Refused("empty")
            return str(secret)
        case "set":
            backend.set_password(service, user, request["secret"])
            if backend.get_password(service, user) != request["secret"]:
                raise Refused("failed")
            return ""
        case "delete":
            backend.delete_password(service, user)
            return ""
    raise Refused("failed")


def main() -> None:
    """Answer one request; a failure is told by its kind, never by its text, which may quote a secret."""
    try:
        said = {"answer": answer(json.load(sys.stdin))}
    except Refused as refused:
        said = {"refused": str(refused)}
    except Exception as fault:  # noqa: BLE001 - whatever the keyring raises, the parent needs one of a few words
        said = {"refused": "locked" if type(fault).__name__ in {"KeyringLocked", "InitError"} else "failed"}
    sys.stdout.write("\n" + json.dumps(said) + "\n")


if __name__ == "__main__":
    main()
