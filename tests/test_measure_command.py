"""`companion measure install`: a clinic's own measure comes into the record, from a terminal."""

import json
from pathlib import Path
from typing import Any

from companion.services.keys import ByLogin, Vault
from companion.services.measure_shelf import find
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder, shipped
from companion.services.store import Store
from tests.typed import Said, typed

SHIPPED = shipped("measures")
PHQ_2 = json.loads((SHIPPED / "phq2.json").read_text(encoding="utf-8"))


def test_a_clinics_own_is_taken_in_once_and_an_older_or_broken_one_is_refused(tmp_path: Path) -> None:
    folder, file = Folder(tmp_path / "person"), tmp_path / "own.json"

    def install(**changed: Any) -> Said:
        file.write_text(json.dumps({**PHQ_2, **changed}), encoding="utf-8")
        return typed("measure", "install", file, "--data-dir", folder.root)

    assert install().returncode == 1 and not folder.root.exists()
    folder.create()
    key = Vault(folder, OsKeyring()).create(ByLogin())
    Store.open(folder, key).close()
    taken = install(version=3, title="Own words")
    assert (taken.returncode, taken.stdout, taken.stderr) == (0, "“Own words”, version 3, is in place.\n", "")
    assert "was in place already" in install(version=3, title="Own words").stdout
    older = install(version=2)
    assert older.returncode == 1 and "Version 2 was not taken; version 3 stays in use." in older.stderr
    assert install(version=4, items=[]).returncode == 1
    store = Store.open(folder, key)
    assert len(store.events()) == 1
    assert find(["phq2"], SHIPPED, store.measures())["phq2"].measure.title == "Own words"
    store.close()
