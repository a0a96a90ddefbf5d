"""The system's keyring through its child: never longer than its limit, never a keyring that does not encrypt."""

import sys
import time
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services import keyring_child
from companion.services.oskeyring import OsKeyring

# The real child, with what the system's keyring does replaced before it runs.
WITH = """
import runpy, sys, time
import keyring.backends.SecretService as secret_service

class Fake(secret_service.Keyring):
    priority = 5
    kept = {{}}
    def get_password(self, service, user):
        {get}
    def set_password(self, service, user, secret):
        {set}
    def delete_password(self, service, user):
        raise ValueError("the secret is " + user)

secret_service.Keyring = Fake
print("a library that talks")
sys.argv = [{child!r}]
runpy.run_path({child!r}, run_name="__main__")
"""


def faked(get: str = "return 'hush'", put: str = "pass", limit_s: float = 20.0) -> OsKeyring:
    script = WITH.format(get=get, set=put, child=keyring_child.__file__)
    return OsKeyring(limit_s, (sys.executable, "-c", script))


def refused(call: object, *args: object) -> Known:
    with pytest.raises(Known) as caught:
        call(*args)  # type: ignore[operator]
    return caught.value


def test_it_answers_whatever_a_library_prints_besides() -> None:
    keyring = faked()
    assert keyring.look()
    assert keyring.get("anyone") == "hush"
    assert refused(faked("return None").get, "anyone").code == "keyring.empty"


def test_a_locked_keyring_that_nobody_answers_for_costs_its_limit_and_no_more() -> None:
    began_s = time.monotonic()
    fault = refused(faked("time.sleep(60)", limit_s=1.5).get, "anyone")
    assert (fault.code, fault.facts) == ("keyring.slow", {"limit_s": 1.5})
    assert time.monotonic() - began_s < 5


def test_a_keyring_that_forgets_at_once_is_not_trusted() -> None:
    assert refused(faked("return None").set, "anyone", "hush").code == "keyring.failed"
    assert refused(faked("return 'other'").set, "anyone", "hush").code == "keyring.failed"
    faked("return 'hush'").set("anyone", "hush")


def test_what_a_keyring_raises_is_told_by_kind_only() -> None:
    fault = refused(faked().delete, "my darkest secret")
    assert (fault.code, dict(fault.facts)) == ("keyring.failed", {})


def test_a_child_that_says_nothing_or_nonsense_is_a_failure() -> None:
    for words in ("", "print('x')", "print('[]')", 'print(\'{"refused": "x"}\')', "raise SystemExit(3)"):
        assert refused(OsKeyring(20, (sys.executable, "-c", words)).get, "anyone").code == "keyring.failed"
    assert refused(OsKeyring(20, ("/nowhere/python",)).get, "anyone").code == "keyring.failed"


def test_only_keyrings_that_encrypt_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A configuration file and an environment variable name a plain-text keyring; nothing here asks them."""
    config = tmp_path / "python_keyring"
    config.mkdir()
    (config / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert refused(OsKeyring(20).look).code == "keyring.missing"
    assert refused(OsKeyring(20).set, "anyone", "hush").code == "keyring.missing"


def test_a_module_in_the_present_folder_is_not_taken_for_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keyring.py").write_text(f"import os; os.mkdir({str(tmp_path / 'ran')!r})")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    refused(OsKeyring(20).get, "anyone")
    assert not (tmp_path / "ran").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["keyring.py"]
