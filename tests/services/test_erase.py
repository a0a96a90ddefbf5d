"""Erasing: the keys go first, so that what is left behind by an accident is nothing but noise."""

import os

import pytest

from companion.domain.errors import Known
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.erase import erase
from companion.services.keys import ByKeyring, ByLogin, DataKey, Vault
from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.keyring_fake import MemoryKeyring
from tests.services.sample import story


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def vault(folder: Folder, keyring: MemoryKeyring) -> Vault:
    return Vault(folder, keyring, CHEAP_FOR_TESTS)


def fill(folder: Folder, vault: Vault) -> DataKey:
    key = vault.create(ByKeyring(), ByLogin())
    store = Store.open(folder, key)
    store.append(story())
    store.close()
    return key


def test_nothing_of_the_person_is_left(folder: Folder, vault: Vault, keyring: MemoryKeyring) -> None:
    fill(folder, vault)
    erase(folder, vault)
    assert not folder.root.exists()
    assert keyring.secrets == {}


def test_what_can_not_be_deleted_is_named_and_can_not_be_read(
    folder: Folder, vault: Vault, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = fill(folder, vault)
    real = os.unlink

    def refuse(path: str, *, dir_fd: int | None = None) -> None:
        if str(path).endswith("data.db"):
            raise PermissionError(13, "in use")
        real(path, dir_fd=dir_fd)

    monkeypatch.setattr("os.unlink", refuse)
    with pytest.raises(Known) as caught:
        erase(folder, vault)
    monkeypatch.undo()
    assert caught.value.code == "erase.left"
    left = b"".join(path.read_bytes() for path in folder.root.rglob("*") if path.is_file())
    assert key.master not in left
    assert keyring.secrets == {}
    assert not folder.keys.exists()


def test_keys_that_can_not_be_deleted_leave_everything(
    folder: Folder, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = fill(folder, vault)
    monkeypatch.setattr("os.unlink", lambda *_: (_ for _ in ()).throw(PermissionError(13, "read only")))
    with pytest.raises(Known) as caught:
        erase(folder, vault)
    monkeypatch.undo()
    assert caught.value.code == "folder.read_only"
    store = Store.open(folder, vault.unlock_by_keyring())
    assert (store.events(), key.master) == (story(), vault.unlock_by_login().master)
    store.close()
