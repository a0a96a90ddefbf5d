"""Talks to the system's keyring, in a process of its own that may be killed when the keyring does not answer.

Run by `oskeyring.py`, never imported for its work: one request as JSON on stdin, one answer as JSON on stdout. Takes
only keyrings that encrypt: never what a configuration file of the `keyring` library names, never its plain-text ones.
A locked keyring that nobody answers for was measured to block for more than 20 s.
"""

import importlib
import json
import sys
from typing import Any

ALLOWED = (
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)


class Refused(Exception):  # noqa: N818 - one of the answers, not a failure
    """Carry the one word that says why there is no answer."""


def find_backend() -> Any:
    """Give the first allowed keyring that works here; raises Refused `missing`."""
    for module, name in ALLOWED:
        try:
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
