"""The vault: every way in opens, every wrong one says so, and no accident to its file locks anybody out."""

import json
import stat
import unicodedata
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.services.crypto import CHEAP_FOR_TESTS, STANDARD
from companion.services.keys import ByCode, ByKeyring, ByLogin, ByPassphrase, Health, Vault, VaultState
from companion.services.paths import Folder
from companion.services.recovery_code import new_code
from companion.services.slots import SlotKind
from tests.services.keyring_fake import MemoryKeyring

PHRASE = "grüne Wiese am Bach"
CODE = new_code()
ALL = (ByKeyring(), ByPassphrase(PHRASE), ByCode(CODE), ByLogin())


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def vault(folder: Folder, keyring: MemoryKeyring) -> Vault:
    return Vault(folder, keyring, CHEAP_FOR_TESTS)


def refused(call: object, *args: object) -> Known:
    with pytest.raises(Known) as caught:
        call(*args)  # type: ignore[operator]
    return caught.value


def test_every_way_in_gives_the_same_key(vault: Vault) -> None:
    key = vault.create(*ALL)
    assert vault.state() == VaultState(Health.READY, tuple(SlotKind))
    opened = [
        vault.unlock_by_keyring(),
        vault.unlock_by_passphrase(PHRASE),
        vault.unlock_by_code(CODE.lower()),
        vault.unlock_by_login(),
        vault.unlock_unasked(),
    ]
    assert {one.master for one in opened} == {key.master}
    assert "master" not in repr(key)
    assert key.master.hex() not in repr(key)


def test_nothing_lies_open_but_what_was_chosen(vault: Vault, folder: Folder) -> None:
    key = vault.create(ByKeyring(), ByPassphrase(PHRASE), ByCode(CODE))
    kept = b"".join(path.read_bytes() for path in folder.root.rglob("*") if path.is_file())
    for secret in (key.master, key.store, key.inbox_secret, PHRASE.encode(), CODE.encode()):
        assert secret not in kept
        assert secret.hex().encode() not in kept
    assert not folder.login_key.exists()
    assert {stat.S_IMODE(path.stat().st_mode) for path in (folder.keys, folder.keys_copy)} == {0o600}


def test_a_passphrase_typed_on_another_keyboard_opens(vault: Vault) -> None:
    vault.create(ByPassphrase(unicodedata.normalize("NFC", PHRASE)))
    assert vault.unlock_by_passphrase(unicodedata.normalize("NFD", PHRASE) + "\n")


def test_wrong_secrets_are_named_by_kind(vault: Vault, folder: Folder, keyring: MemoryKeyring) -> None:
    vault.create(*ALL)
    assert refused(vault.unlock_by_passphrase, "grüne Wiese am Back").facts == {"kind": SlotKind.PASSPHRASE}
    assert refused(vault.unlock_by_code, new_code()).code == "keys.wrong_secret"
    assert refused(vault.unlock_by_code, CODE[:-1]).code == "code.mistyped"
    keyring.secrets = dict.fromkeys(keyring.secrets, "AAAA")
    assert refused(vault.unlock_by_keyring).code == "keys.wrong_secret"
    folder.login_key.unlink()
    assert refused(vault.unlock_by_login).code == "keys.wrong_secret"


def test_what_is_not_there_is_said(vault: Vault, folder: Folder) -> None:
    assert vault.state().health is Health.NEW
    assert refused(vault.unlock_unasked).code == "keys.none"
    folder.data.write_bytes(b"x")
    assert vault.state().health is Health.LOST
    assert refused(vault.unlock_by_code, CODE).code == "keys.lost"
    assert refused(vault.create, ByLogin()).code == "keys.lost"
    folder.keys.write_bytes(b"{")
    assert vault.state().health is Health.DAMAGED
    assert refused(vault.unlock_by_code, CODE).code == "keys.damaged"


def test_a_second_key_is_never_made_over_the_first(vault: Vault, folder: Folder) -> None:
    vault.create(ByPassphrase(PHRASE))
    before = folder.keys.read_bytes()
    assert refused(vault.create, ByLogin()).code == "keys.exists"
    assert folder.keys.read_bytes() == before


def test_a_keyring_that_refuses_leaves_nothing_behind(vault: Vault, folder: Folder, keyring: MemoryKeyring) -> None:
    keyring.refusal = "keyring.slow"
    assert refused(vault.create, ByLogin(), ByKeyring()).code == "keyring.slow"
    assert vault.state().health is Health.NEW
    assert not folder.login_key.exists()


def test_only_a_person_can_open_without_keyring_and_login(vault: Vault) -> None:
    vault.create(ByPassphrase(PHRASE), ByCode(CODE))
    assert refused(vault.unlock_unasked).facts == {"kinds": (SlotKind.PASSPHRASE, SlotKind.CODE)}
    assert refused(vault.unlock_by_keyring).facts == {"kind": SlotKind.KEYRING}


def test_ways_in_are_added_changed_and_removed(vault: Vault, keyring: MemoryKeyring, folder: Folder) -> None:
    key = vault.create(ByKeyring())
    vault.add_slot(key, ByPassphrase(PHRASE))
    vault.add_slot(key, ByPassphrase("another long one"))
    assert refused(vault.unlock_by_passphrase, PHRASE).code == "keys.wrong_secret"
    assert vault.unlock_by_passphrase("another long one").master == key.master
    vault.add_slot(key, ByKeyring())
    assert len(keyring.secrets) == 1
    assert vault.unlock_by_keyring().master == key.master
    vault.add_slot(key, ByLogin())
    vault.add_slot(key, ByLogin())
    assert vault.unlock_by_login().master == key.master
    for kind in (SlotKind.LOGIN, SlotKind.KEYRING):
        vault.remove_slot(kind)
    assert vault.state().slots == (SlotKind.PASSPHRASE,)
    assert (keyring.secrets, folder.login_key.exists()) == ({}, False)
    assert refused(vault.remove_slot, SlotKind.PASSPHRASE).code == "keys.last_slot"
    assert refused(vault.add_slot, key, ByPassphrase("short")).facts == {"least": 8}


def test_another_vaults_key_makes_no_slot_here(vault: Vault, tmp_path: Path) -> None:
    vault.create(ByPassphrase(PHRASE))
    other = Folder(tmp_path / "other")
    other.create()
    stranger = Vault(other, MemoryKeyring(), CHEAP_FOR_TESTS).create(ByLogin())
    assert refused(vault.add_slot, stranger, ByCode(CODE)).code == "keys.wrong_secret"


def test_a_keys_file_torn_at_any_byte_still_opens(vault: Vault, folder: Folder) -> None:
    key = vault.create(ByLogin(), ByCode(CODE))
    whole = folder.keys.read_bytes()
    for victim in (folder.keys, folder.keys_copy):
        for length in range(len(whole)):
            victim.write_bytes(whole[:length])
            assert vault.state().health is Health.READY
            assert vault.unlock_by_login().master == key.master
            assert victim.read_bytes() == whole, "the torn copy is mended by the unlock"
        victim.unlink()
        assert vault.unlock_by_login().master == key.master
        assert victim.read_bytes() == whole


def test_both_copies_with_one_flipped_bit_open_by_another_slot(vault: Vault, folder: Folder) -> None:
    key = vault.create(ByPassphrase(PHRASE), ByCode(CODE))
    data = json.loads(folder.keys.read_bytes())
    data["slots"][0]["box"] = "AAAA" + data["slots"][0]["box"][4:]
    for path in (folder.keys, folder.keys_copy):
        path.write_text(json.dumps(data))
    assert refused(vault.unlock_by_passphrase, PHRASE).code == "keys.wrong_secret"
    assert vault.unlock_by_code(CODE).master == key.master


def test_a_change_cut_between_the_two_copies_holds(vault: Vault, folder: Folder) -> None:
    key = vault.create(ByPassphrase(PHRASE))
    old = folder.keys_copy.read_bytes()
    vault.add_slot(key, ByPassphrase("another long one"))
    folder.keys_copy.write_bytes(old)
    assert refused(vault.unlock_by_passphrase, PHRASE).code == "keys.wrong_secret"
    assert vault.unlock_by_passphrase("another long one").master == key.master
    assert folder.keys_copy.read_bytes() == folder.keys.read_bytes()


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("mem_kib", 64 * 1024 * 1024, "keys.kdf_refused"),
        ("ops", 10**9, "keys.kdf_refused"),
        ("ops", 0, "keys.kdf_refused"),
        ("salt", "AAAA", "keys.kdf_refused"),
        ("ops", 2, "keys.wrong_secret"),
    ],
)
def test_changed_costs_are_refused_before_use_or_do_not_open(
    vault: Vault, folder: Folder, field: str, value: object, code: str
) -> None:
    vault.create(ByPassphrase(PHRASE))
    data = json.loads(folder.keys.read_bytes())
    data["slots"][0][field] = value
    for path in (folder.keys, folder.keys_copy):
        path.write_text(json.dumps(data))
    assert refused(vault.unlock_by_passphrase, PHRASE).code == code


def test_a_later_programs_keys_file_is_refused(vault: Vault, folder: Folder) -> None:
    import hashlib

    data = {"format": "companion-keys/2", "other": 1}
    check = hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()
    folder.keys.write_text(json.dumps({**data, "check": check}))
    assert refused(vault.state).code == "keys.newer"


def test_a_stolen_inbox_key_is_put_right_at_the_next_unlock(vault: Vault, folder: Folder) -> None:
    vault.create(ByLogin())
    data = json.loads(folder.keys.read_bytes())
    honest, data["inbox"] = data["inbox"], "QUFB" * 10 + "QUE="
    for path in (folder.keys, folder.keys_copy):
        path.write_text(json.dumps(data))
    vault.unlock_by_login()
    assert json.loads(folder.keys.read_bytes())["inbox"] == honest


def test_destroying_forgets_every_key(vault: Vault, folder: Folder, keyring: MemoryKeyring) -> None:
    vault.create(*ALL)
    vault.destroy()
    assert keyring.secrets == {}
    assert not any(path.exists() for path in (folder.keys, folder.keys_copy, folder.login_key))


def test_the_real_cost_opens_within_a_second(folder: Folder) -> None:
    import time

    vault = Vault(folder, MemoryKeyring(), STANDARD)
    vault.create(ByPassphrase(PHRASE))
    began = time.process_time()
    vault.unlock_by_passphrase(PHRASE)
    assert time.process_time() - began < 1.0
