"""The system's keyring, asked through a child process that gets a few seconds and no more.

Does not decide what is kept there: `keys.py` does. Any program of the same user can read a keyring on Linux and
Windows; it protects a stolen or copied disk, not against malware.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol

from companion.domain.errors import Known
from companion.services import keyring_child

SERVICE = "Companion"
LIMIT_S = 3.0
REFUSALS = {"missing", "empty", "locked", "failed"}


class Keyring(Protocol):
    """A place for secrets that belongs to the computer's login."""

    def get(self, user: str) -> str:
        """Give a secret; raises Known `keyring.empty` if there is none, or another `keyring.*`."""
        ...

    def set(self, user: str, secret: str) -> None:
        """Keep a secret; raises Known `keyring.*`."""
        ...

    def delete(self, user: str) -> None:
        """Forget a secret; raises Known `keyring.*`."""
        ...


class OsKeyring:
    """The keyring of this system: Secret Service, KWallet, macOS Keychain or Windows Credential Manager.

    Every call waits for at most `limit_s` and raises Known `keyring.missing`, `keyring.slow` (the keyring is locked
    and nobody answered its question), `keyring.locked`, `keyring.empty` or `keyring.failed`. `command` starts the
    child; an installed program without a Python of its own passes another.
    """

    def __init__(self, limit_s: float = LIMIT_S, command: Sequence[str] = ()) -> None:
        self.limit_s = limit_s
        # SECURITY: -P, so that a keyring.py in the present folder is not taken for the library
        as_file, as_module = ("-P", keyring_child.__file__), ("-m", keyring_child.__name__)
        frozen = getattr(sys, "frozen", False)  # one packed program, which has no such file
        self._command = tuple(command) or (sys.executable, *(as_module if frozen else as_file))

    def look(self) -> str:
        """Name the keyring that would be used, in the library's own word (`SecretService`, `macOS` …)."""
        return self._ask("look", "")

    def get(self, user: str) -> str:
        """Give a secret."""
        return self._ask("get", user)

    def set(self, user: str, secret: str) -> None:
        """Keep a secret, and read it back."""
        self._ask("set", user, secret)

    def delete(self, user: str) -> None:
        """Forget a secret."""
        self._ask("delete", user)

    def _ask(self, do: str, user: str, secret: str = "") -> str:
        request = json.dumps({"do": do, "service": SERVICE, "user": user, "secret": secret})
        try:
            child = subprocess.run(
                self._command,
                input=request,
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=self.limit_s,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.TimeoutExpired:
            raise Known("keyring.slow", limit_s=self.limit_s) from None
        except OSError as fault:
            raise Known("keyring.failed") from fault
        return _read(child.stdout)


def _read(said: str) -> str:
    """Take the child's last line; a library may have printed something before it."""
    try:
        answer = json.loads(said.strip().rpartition("\n")[2])
    except ValueError:
        raise Known("keyring.failed") from None
    if not isinstance(answer, dict) or not isinstance(answer.get("answer"), str):
        refused = answer.get("refused") if isinstance(answer, dict) else None
        raise Known(f"keyring.{refused if refused in REFUSALS else 'failed'}")
    return str(answer["answer"])
