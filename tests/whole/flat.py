"""The real window with the real store behind it, on a clock that only tests move: no screen, no sound, no waiting.

What runs elsewhere in the program on threads or in a process of its own is done here at once or not at all: the store
answers directly, the sound is silent, and the computer is as it should be.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from companion import home as root
from companion.domain import events as ev
from companion.domain.events import By, Event
from companion.rooms.housekeeping import Place
from companion.rooms.kept import read_kept
from companion.rooms.relief import Relief
from companion.services import preflight
from companion.services.calm import CalmCard
from companion.services.clinic import ClinicSettings
from companion.services.clock import SimulatedClock
from companion.services.keys import Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.preflight import Finding, Found
from companion.services.settings import Settings, SettingsFile
from companion.services.store import Store
from companion.services.worker import Direct
from companion.ui.live import Live
from companion.ui.pages.beginning.steps import Who
from companion.ui.pages.session.machine_step import ORDER
from companion.ui.theme import Theme
from companion.ui.window import MainWindow
from tests.new_record import new_record
from tests.ui.session_stage import NOW_UTC_MS, Stage

T = TypeVar("T")
SIZE = (1024, 700)
MEMORY = Path("/dev/shm")  # noqa: S108 - a commit on a disk takes a hundred times as long, and nothing here lasts
WELL = {what: Finding(Found.WELL) for what in ORDER if what not in ("sound", "quiet")}


class Silent:
    """A sound that is never heard: takes every order, and rings into a list."""

    def __init__(self, *_: object, **__: object) -> None:
        self.rung: list[str] = []

    def chime(self) -> None:
        """Count a bell."""
        self.rung.append("bell")

    def call_sitter(self, on: bool) -> None:
        """Note the tone."""
        self.rung.append("tone" if on else "quiet")

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_, **__: None


def run_away(job: Callable[[], T], done: Callable[[T], None]) -> None:
    """Do a job at once."""
    done(job())


class Flat(Stage):
    """One window, from Today on, with the clinic's protocol in place."""

    def __init__(
        self,
        theme: Theme,
        folder: Folder,
        protocol: Mapping[str, Any],
        new: Who | None = None,
        before: Settings | None = None,
    ) -> None:
        self.clock = SimulatedClock(utc_ms=NOW_UTC_MS, offset_min=60, zone="Europe/Berlin")
        self.protocol = protocol
        key = new_record(folder)
        self.worker = Direct(lambda: Store.open(folder, key))
        installed = ev.ProtocolInstalled(protocol, "0" * 64)
        came = Event("ab" * 16, None, self.clock.stamp(), By.PATIENT, installed)
        self.worker.submit(lambda store: store.append([came]))
        self.window = MainWindow(theme, lambda: True)
        self.page = self.window  # type: ignore[assignment]  # hands and eyes are for the whole window
        leads = (*(lambda: None,) * 3, self._know)
        settings = SettingsFile(folder)
        vault = Vault(folder, OsKeyring())
        place = Place(folder, key, self.worker, vault, settings, run_away, *leads, clinic=ClinicSettings())  # type: ignore[arg-type]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(root, "SystemClock", lambda: self.clock)
            patch.setattr(root, "Sound", Silent)
            patch.setattr(root, "StayAwake", Silent)
            self.home = root.Home(self.window, theme, lambda call: call(), place)  # type: ignore[arg-type]
        self.relief = Relief(
            self.window,
            theme,
            folder,
            clinic=ClinicSettings(),
            show_again=self.home.show,
            help_opened=self.home.help_opened,
        )
        self.window.resize(*SIZE)
        self.window.show()
        kept = self.worker.submit(lambda store: read_kept(store, folder, key)).result()
        self.home.start(kept, before or Settings(), None, new)

    def _know(self, card: CalmCard | None) -> None:
        self.relief.know(card)  # which is made after the pages

    @property
    def live(self) -> Live:  # type: ignore[override]
        """Give the window's own."""
        return self.home.live

    @property
    def sound(self) -> Silent:  # type: ignore[override]
        """Give what was rung."""
        return self.home._sound  # type: ignore[return-value]  # noqa: SLF001 - the one thing that has no door

    @property
    def bodies(self) -> list[ev.Body]:
        """Give what the store has kept since the protocol came, in order."""
        kept: list[Event] = self.worker.submit(lambda store: store.events()).result()
        return [event.body for event in kept if not isinstance(event.body, ev.ProtocolInstalled)]

    def prepare(self) -> "Flat":
        """Do all that the preparation wants, each entry shown as it comes."""
        self.enter()
        return self

    def close(self) -> None:
        """End as the program does, but for a session that still runs."""
        self.live._timer.stop()  # noqa: SLF001 - nothing ticks by itself here
        self.home.close()
        self.relief.end_calm()
        self.worker.close()
        self.window.forget()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def flats(theme: Theme, folder: Path) -> Iterator[Callable[..., Flat]]:
    """Give a way to open windows, all of which are closed at the end."""
    made: list[Flat] = []
    with (
        tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else folder) as at,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(preflight, "look", lambda _: dict(WELL))

        def make(protocol: Mapping[str, Any], **begins: Any) -> Flat:
            made.append(Flat(theme, Folder(Path(at) / str(len(made))), protocol, **begins))
            return made[-1]

        yield make
        for flat in made:
            flat.close()
