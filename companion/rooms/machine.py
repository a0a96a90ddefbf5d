"""The composition root's part behind the preparation's look at this computer, and behind the place for helpers."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol as TypingProtocol

from PySide6.QtCore import QLocale

from companion.domain.history import SessionLine
from companion.domain.programme import Programme, Sound
from companion.domain.session import State
from companion.rooms.housekeeping import Place
from companion.services import documents, preflight
from companion.services.clock import SystemClock
from companion.services.numbers import country_of, read_numbers
from companion.services.paths import shipped
from companion.services.place import read_place
from companion.services.preflight import Finding, Found
from companion.ui.live import Live
from companion.ui.pages.session.tiers_page import Facts


class Bell(TypingProtocol):
    """What rings."""

    def chime(self) -> None:
        """Sound one soft bell."""


class MachineRoom:
    """Look at this computer on a thread; what a person must answer is left to the page.

    `awake` tells whether sleep is held away, None while nobody knows.
    """

    def __init__(
        self,
        place: Place,
        bell: Bell,
        *,
        wanted: Callable[[State], preflight.Wanted],
        awake: Callable[[], bool | None],
    ) -> None:
        self._folder, self._run_away, self._bell = place.folder, place.run_away, bell
        self._wanted, self._awake = wanted, awake

    def look(self, state: State, then: Callable[[Mapping[str, Finding]], None]) -> None:
        """Look at everything that the computer can say, and give it to `then`."""
        wanted = self._wanted(state)
        self._run_away(lambda: preflight.look(wanted), lambda found: then({**found, "awake": self._staying_awake()}))

    def _staying_awake(self) -> Finding:
        held = self._awake()
        return Finding(Found.UNKNOWN if held is None else Found.WELL if held else Found.TROUBLE)

    def ring(self) -> None:
        """Sound the bell."""
        self._bell.chime()

    def facts(self) -> Facts:
        """Give what helpers must know."""
        place = read_place(self._folder)
        country = country_of(read_numbers(shipped("help") / "numbers.json"), place.country, QLocale.system().name())
        return Facts("" if country is None else country.emergency, place.lines)


def decodes(cache: Path) -> Callable[[Path], bool]:
    """Give a way to tell whether a file can be played to its end."""

    def whole(path: Path) -> bool:
        from companion.audio.probe import decodes_whole  # noqa: PLC0415 - brings numpy: only when a session is prepared

        return decodes_whole(path, cache)

    return whole


def machine_room(
    place: Place,
    bell: Bell,
    live: Live,
    *,
    find: Callable[[Programme], Mapping[str, Sound]],
    awake: Callable[[], bool | None],
    clock: SystemClock,
    sessions: Sequence[SessionLine],
) -> MachineRoom:
    """Build the room for the session that runs; `find` is what its sound is found with, packs and voices too."""
    latest_utc_ms = max((line.opened.utc_ms for line in sessions), default=0)

    def wanted(state: State) -> preflight.Wanted:
        plays = live.runner.programme
        if plays is None:
            plays = documents.load_programme(shipped("examples") / "programme.json").value
        folder = place.folder
        now_utc_ms = clock.stamp().utc_ms
        return preflight.Wanted(state, plays, find, decodes(folder.cache), folder.root, now_utc_ms, latest_utc_ms)

    return MachineRoom(place, bell, wanted=wanted, awake=awake)
