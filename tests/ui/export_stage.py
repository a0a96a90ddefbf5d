"""The export page on a stage: shown with a person's course, its room's jobs done at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

from companion.rooms.exporting import ExportRoom
from companion.rooms.housekeeping import Place
from companion.services.clinic import ClinicSettings
from companion.services.keys import DataKey, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.settings import SettingsFile
from companion.services.worker import Worker
from companion.ui.pages.export import ExportPage
from companion.ui.theme import Theme
from tests.services import export_course as sample
from tests.ui.person import Person
from tests.ui.reading import show


def place_of(person: Person) -> Place:
    """Give the place of a person, whose record nothing may close."""

    def now(job: Any, done: Any) -> None:
        with ThreadPoolExecutor(1) as pool:
            found = pool.submit(job).result()
        done(found)

    def never() -> None:
        raise AssertionError("this closes no record")

    worker = cast(Worker, person.worker)  # a Direct has the same doors
    return Place(
        person.folder,
        DataKey(b"k" * 32),
        worker,
        Vault(person.folder, OsKeyring()),
        SettingsFile(person.folder),
        now,
        lock=never,
        restore=never,
        erase=never,
        know_card=lambda card: None,
        clinic=ClinicSettings(),
    )


def page_of(theme: Theme, person: Person, tmp_path: Path) -> ExportPage:
    """Give the page of a person with a course."""
    person.append(sample.events())
    folders = (tmp_path / "out", tmp_path / "downloads")
    room = ExportRoom(theme, place_of(person), lambda call: call(), person.clock, folders)
    made = room.make_page()
    show(theme, made)
    return made
