"""Opening the store: the right answer for every state of its file, and never a byte changed where it must not be."""

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.domain.history import Opened
from companion.domain.raising import Raising
from companion.services import connection, migrations, store_copy
from companion.services.connection import Connection
from companion.services.keys import DataKey
from companion.services.migrations import STEPS, Step, Version
from companion.services.paths import Folder
from companion.services.store import Store
from companion.services.store_opening import open_file
from tests.services.sample import KEY, SESSION, after, note, opened, story

OTHER = DataKey(b"o" * 32)
OURS = STEPS[-1].version
NEXT = Version(OURS.number + 1)
NOBODY = 65534
as_root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can become another user")


def fill(folder: Folder) -> None:
    store = Store.open(folder, KEY)
    store.append(story())
    store.close()


def crash(folder: Folder, last: int, *version: int, first: int = 1) -> None:
    """Leave a store behind as a killed program does, with its log beside it."""
    numbers = map(str, (first, last, *version))
    command = [sys.executable, "-m", "tests.services.crash_child", str(folder.root), *numbers]
    assert subprocess.run(command, check=False).returncode == -9
    assert folder.data.with_name("data.db-wal").stat().st_size > 0


def refused(call: Callable[..., object], *args: object, **more: object) -> Known:
    with pytest.raises(Known) as caught:
        call(*args, **more)
    return caught.value


def bytes_of(folder: Folder) -> dict[str, str]:
    files = (path for path in folder.root.rglob("*") if path.is_file())
    return {str(path.relative_to(folder.root)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_it_is_made_once_and_then_found(folder: Folder) -> None:
    first = Store.open(folder, KEY)
    assert first.opened is Opened.CREATED
    first.close()
    second = Store.open(folder, KEY)
    assert second.opened is Opened.CURRENT
    second.close()


def test_a_crash_before_anything_was_written_is_no_damage(folder: Folder) -> None:
    folder.data.touch()
    store = Store.open(folder, KEY)
    assert store.opened is Opened.CREATED
    store.close()


def test_after_a_kill_everything_is_there(folder: Folder) -> None:
    crash(folder, 60)
    store = Store.open(folder, KEY)
    assert len(store.events(SESSION)) == 61
    assert store.live() is not None
    store.close()


TRY = """
import sys
from pathlib import Path
from companion.domain.errors import Known
from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.sample import KEY
folder = Folder(Path(sys.argv[1]))
if len(sys.argv) > 2:
    import os
    os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))
try:
    Store.open(folder, KEY)
except Known as why:
    print(why.code)
"""


def test_a_second_instance_is_refused(folder: Folder) -> None:
    store = Store.open(folder, KEY)
    said = subprocess.run([sys.executable, "-c", TRY, str(folder.root)], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "store.in_use"
    store.append([opened(), note(1)])
    store.close()


# -- versions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "code"), [(2000, "store.newer"), (NEXT.number, "store.newer_minor")])
@pytest.mark.parametrize("killed", [False, True])
def test_a_newer_store_is_refused_and_left_as_it_is_to_the_byte(
    folder: Folder, number: int, code: str, killed: bool
) -> None:
    if killed:
        crash(folder, 5, number)
    else:
        store = Store.open(folder, KEY)
        store.append([opened()])
        store.connection.execute(f"PRAGMA user_version={number:d}")
        store.close()
    before = bytes_of(folder)
    for _ in range(2):
        fault = refused(Store.open, folder, KEY)
        assert fault.code == code
        assert fault.facts == {"found": str(Version(number)), "ours": str(OURS)}
    assert bytes_of(folder) == before


def test_a_later_minor_can_be_read_in_a_copy_and_a_later_major_not(folder: Folder) -> None:
    crash(folder, 5, NEXT.number)
    before = bytes_of(folder)
    copy = Store.open_copy(folder, KEY)
    assert (copy.opened, len(copy.events())) == (Opened.COPY, 6)
    assert refused(copy.append, [note(9)]).code == "store.read_only"
    copy.close()
    assert bytes_of(folder) == before
    (folder.root / "data.db-wal").unlink()
    folder.data.unlink()
    folder.high.unlink()
    crash(folder, 1, 2000)
    assert refused(Store.open_copy, folder, KEY).code == "store.newer"


def step(version: int, *statements: str) -> Step:
    def change(opened: Connection) -> None:
        for statement in statements:
            opened.execute(statement)

    return Step(Version(version), change)


GROW = step(
    NEXT.number, "ALTER TABLE mood ADD COLUMN weather TEXT", "CREATE TABLE dream (id INTEGER PRIMARY KEY) STRICT"
)
BREAK = step(NEXT.number + 1, "CREATE TABLE half (id INTEGER)", "SELECT nothing FROM nowhere")


def test_an_older_store_is_brought_up_after_a_backup_of_it(folder: Folder) -> None:
    fill(folder)
    told: list[Raising] = []
    file = open_file(folder, KEY, steps=(*STEPS, GROW), told=told.append)
    assert told == [Raising.COPY, Raising.READ, Raising.CHANGE]
    assert file.opened is Opened.MIGRATED
    assert migrations.version_of(file.connection) == NEXT
    store = Store(folder, file)
    assert store.events() == story()
    store.close()
    backup = folder.backups / f"before-migration-from-{OURS}.db"
    assert store_copy.verify(backup, KEY).events == len(story())


def test_a_migration_that_fails_leaves_the_version_before_it(folder: Folder) -> None:
    fill(folder)
    fault = refused(open_file, folder, KEY, steps=(*STEPS, GROW, BREAK))
    assert (fault.code, fault.facts) == (
        "store.migration_failed",
        {"found": str(OURS), "ours": str(Version(NEXT.number + 1))},
    )
    file = open_file(folder, KEY, steps=(*STEPS, GROW))
    assert file.opened is Opened.CURRENT, "the step that went well is kept"
    assert not file.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").fetchall()
    Store(folder, file).close()


# -- damage -------------------------------------------------------------------------------------------------------


def test_another_key_is_told_from_a_damaged_file(folder: Folder) -> None:
    fill(folder)
    before = bytes_of(folder)
    assert refused(Store.open, folder, OTHER).code == "store.wrong_key"
    assert refused(Store.open_copy, folder, OTHER).code == "store.wrong_key"
    assert bytes_of(folder) == before
    with folder.data.open("r+b") as file:
        file.seek(100)
        file.write(bytes(16))
    assert refused(Store.open, folder, KEY).code == "store.damaged"


@pytest.mark.parametrize("left", [1, 100, 4096, 10_000])
def test_a_cut_file_is_damaged_and_never_started_anew(folder: Folder, left: int) -> None:
    fill(folder)
    os.truncate(folder.data, left)
    cut = folder.data.read_bytes()
    code = _open_and_check(folder)
    assert code in {"store.damaged", "store.behind"}
    assert folder.data.read_bytes()[:left] == cut


def _open_and_check(folder: Folder) -> str:
    """Give the code by which damage is found, at the latest by reading everything."""
    try:
        store = Store.open(folder, KEY)
    except Known as fault:
        return fault.code
    try:
        faults = store.quick_check()
    except Known as fault:
        return fault.code
    finally:
        store.close()
    return faults[0].code if faults else ""


def test_damage_is_told_by_nobody_but_us(folder: Folder, tmp_path: Path) -> None:
    """The library would write about it to stderr, or into a file in the present folder."""
    fill(folder)
    with folder.data.open("r+b") as file:
        file.seek(100)
        file.write(bytes(16))
    elsewhere = tmp_path / "present folder"
    elsewhere.mkdir()
    environ = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-c", TRY, str(folder.root)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=elsewhere, env=environ)
    assert (said.stdout, said.stderr) == ("store.damaged\n", "")
    assert list(elsewhere.iterdir()) == []


def test_a_plain_file_in_its_place_is_refused(folder: Folder) -> None:
    folder.data.write_bytes(connection.PLAIN + bytes(4080))
    assert refused(Store.open, folder, KEY).code == "store.not_encrypted"


def test_a_deleted_store_is_not_made_anew_without_being_asked(folder: Folder) -> None:
    fill(folder)
    folder.data.unlink()
    assert refused(Store.open, folder, KEY).code == "store.missing"
    assert not folder.data.exists()
    store = Store.open(folder, KEY, accept_loss=True)
    assert (store.opened, store.events()) == (Opened.CREATED, [])
    store.close()
    Store.open(folder, KEY).close()


def test_a_missing_log_is_noticed_by_the_mark(folder: Folder) -> None:
    crash(folder, 20)
    Store.open(folder, KEY).close()
    crash(folder, 27, first=21)
    (folder.root / "data.db-wal").unlink()
    fault = refused(Store.open, folder, KEY)
    assert (fault.code, fault.facts["lost"]) == ("store.behind", 7)
    store = Store.open(folder, KEY, accept_loss=True)
    assert len(store.events()) == 21
    store.append([note(30)])
    store.close()
    Store.open(folder, KEY).close()


def test_a_bit_flipped_anywhere_in_the_log_is_noticed(folder: Folder) -> None:
    crash(folder, 30)
    log = folder.root / "data.db-wal"
    whole, data, high = log.read_bytes(), folder.data.read_bytes(), folder.high.read_bytes()
    frame = 4096 + 24
    for number in range(0, (len(whole) - 32) // frame, 3):
        where = 32 + number * frame + 24 + 1000
        log.write_bytes(whole[:where] + bytes([whole[where] ^ 16]) + whole[where + 1 :])
        folder.data.write_bytes(data)
        folder.high.write_bytes(high)
        assert refused(Store.open, folder, KEY).code in {"store.behind", "store.missing", "store.damaged"}


@pytest.mark.parametrize("content", [b"", b"{}\n" * 10, b"\xff" * 1024])
def test_a_damaged_mark_is_no_reason_to_refuse(folder: Folder, content: bytes) -> None:
    fill(folder)
    folder.high.write_bytes(content)
    store = Store.open(folder, KEY)
    assert store.events() == story()
    store.close()


# -- places that can't be written to ------------------------------------------------------------------------------

READ = f"""{TRY}
copy = Store.open_copy(folder, KEY)
print(len(copy.events()), copy.opened)
copy.close()
"""


@as_root
def test_a_folder_that_is_only_readable_is_read_in_a_copy() -> None:
    with tempfile.TemporaryDirectory() as root:  # any run of tests beside this one closes the usual place to others
        folder = Folder(Path(root) / "person")
        folder.create()
        crash(folder, 10)
        before = bytes_of(folder)
        for place in (Path(root), folder.root, *folder.root.rglob("*")):
            place.chmod(0o755 if place.is_dir() else 0o644)
        command = [sys.executable, "-c", READ, str(folder.root), str(NOBODY)]
        said = subprocess.run(command, capture_output=True, text=True, check=True)
        assert said.stdout.split() == ["store.read_only", "11", "copy"]
        assert bytes_of(folder) == before


def test_a_copy_of_an_older_store_has_every_table(folder: Folder) -> None:
    fill_first(folder)
    before = bytes_of(folder)
    copy = Store.open_copy(folder, KEY)
    assert (copy.sittings(), copy.journal(), copy.plan(), copy.measures()) == ([], [], [], [])
    copy.close()
    assert bytes_of(folder) == before


def test_a_store_of_the_first_version_is_brought_up_and_keeps_everything(folder: Folder) -> None:
    fill_first(folder)
    store = Store.open(folder, KEY)
    assert (store.opened, len(store.sessions()), store.sittings()) == (Opened.MIGRATED, 1, [])
    store.append(after())
    assert [line.total for line in store.sittings()] == [3.0, None]
    assert store.quick_check() == ()
    store.close()
    assert store_copy.verify(folder.backups / "before-migration-from-1.0.db", KEY).events == 2


def fill_first(folder: Folder) -> None:
    """Make a store as the first version had it; today's program writes into the tables that it had."""
    file = open_file(folder, KEY, steps=STEPS[:1])
    store = Store(folder, file)
    store.append([opened(), note(1)])
    store.close()
