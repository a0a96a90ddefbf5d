"""What a person chose about how the program looks and behaves; nothing about the person.

A small JSON file, not encrypted, so that the window looks right before any key is there. To add a setting: a field
with its default. Settings that this version does not know are kept for the one that does.
"""

import json
from collections.abc import Mapping
from dataclasses import field, fields
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, AtMost
from companion.services import files
from companion.services.paths import Folder

T = TypeVar("T")
MOST_BYTES = 100_000


class Scheme(StrEnum):
    """Which colours a person chose; `SYSTEM` and `CONTRAST` are light or dark as the system is."""

    SYSTEM = "system"
    DAY = "day"
    NIGHT = "night"
    CONTRAST = "contrast"


class Language(StrEnum):
    """Which language a person chose; `SYSTEM` is the system's, where it is one of these."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"
    GERMAN = "de"


@dataclass(frozen=True, slots=True)
class Look:
    """What a person chose about looks; `warm_night` has little blue."""

    scheme: Scheme = Scheme.SYSTEM
    text_percent: Annotated[int, AtLeast(100), AtMost(200)] = 100
    reduced_motion: bool = False
    warm_night: bool = False


@dataclass(frozen=True, slots=True)
class Hearing:
    """How a person hears: through which device, how loud at most, and what suits their ears.

    `device` is the sound process's name of it, empty for the system's own choice; one that is `device_worn` is waited
    for where it is not there, since a loudspeaker is not what was meant. `most_percent` is a place of the volume's
    slider, `balance_percent` -100 for the left side alone to 100 for the right alone, `night_db` how far treble is
    turned down. With `soft_entry` sound takes longer to come in.
    """

    device: str = ""
    device_worn: bool = False
    most_percent: Annotated[int, AtLeast(5), AtMost(100)] = 100
    mono: bool = False
    balance_percent: Annotated[int, AtLeast(-100), AtMost(100)] = 0
    night_db: Annotated[int, AtLeast(0), AtMost(12)] = 0
    soft_entry: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """Whether the computer's voice reads grounding aloud; the pace is 0 for its usual one, below for a slower one."""

    on: bool = False
    pace_percent: Annotated[int, AtLeast(-100), AtMost(100)] = -30
    volume_percent: Annotated[int, AtLeast(0), AtMost(100)] = 70


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set; `contacts_shown` lets the contacts be seen before unlock.

    `programme` is the id of the one that sessions have, empty for the shipped one. `lock_after_min` of 0 never locks by
    itself; `capture_hidden` keeps the window out of pictures of the screen. `reminders` lets a notice in neutral words
    come up, and `packs_from_others` lets packs in from others than the clinic that handed out the installation.
    `seen_version` ran here last; it is empty before the first start.
    """

    look: Look = field(default_factory=Look)
    language: Language = Language.SYSTEM
    hearing: Hearing = field(default_factory=Hearing)
    spoken: Spoken = field(default_factory=Spoken)
    contacts_shown: bool = False
    lock_after_min: Annotated[int, AtLeast(0)] = 15
    capture_hidden: bool = False
    reminders: bool = True
    packs_from_others: bool = True
    programme: str = ""
    seen_version: str = ""


@dataclass(frozen=True, slots=True)
class Layers:
    """What others set, as plain data: the clinic's `defaults` lie below what a person chose, its `locked` above it.

    Below all lies what the `system` is set to.
    """

    defaults: Mapping[str, Any] = field(default_factory=dict)
    locked: Mapping[str, Any] = field(default_factory=dict)
    system: Mapping[str, Any] = field(default_factory=dict)

    @property
    def below(self) -> dict[str, Any]:
        """Give what counts where nobody chose."""
        return _merge(dict(self.system), dict(self.defaults))


class SettingsFile:
    """The file in the folder."""

    def __init__(self, folder: Folder, layers: Layers | None = None) -> None:
        self._path, self._layers = folder.settings, layers or Layers()

    def load(self) -> tuple[Settings, tuple[Known, ...]]:
        """Read the settings; what can't be read is at its default, and said so.

        The Known are `settings.damaged` (the whole file; it is kept as settings.json.damaged when next saved) and
        `settings.field` (`field`, `expected`).
        """
        data, faults = self._read()
        found: list[Known] = list(faults)
        whole = _merge(_merge(self._layers.below, data), dict(self._layers.locked))
        return _read(Settings, whole, "", found), tuple(found)

    def held(self, settings: Settings) -> Settings:
        """Give settings as they are below the clinic's locks, whatever somebody chose."""
        return _read(Settings, _merge(schema.write(settings), dict(self._layers.locked)), "", [])

    def save(self, settings: Settings) -> None:
        """Write the settings whole or not at all; raises Known `folder.*`."""
        data, faults = self._read()
        if any(fault.code == "settings.damaged" for fault in faults):
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))
        chosen = _without(schema.write(settings), self._layers.locked)
        merged = _merge(data, _unlike(chosen, self._layers.below, data))
        files.replace(self._path, json.dumps(merged, indent=1, ensure_ascii=False).encode())

    def _read(self) -> tuple[dict[str, Any], tuple[Known, ...]]:
        damaged = (Known("settings.damaged", file=self._path.name),)
        try:
            with self._path.open("rb") as file:
                data = json.loads(file.read(MOST_BYTES))
        except FileNotFoundError:
            return {}, ()
        except (OSError, ValueError, RecursionError):
            return {}, damaged
        return (data, ()) if isinstance(data, dict) else ({}, damaged)


def _read(kind: type[T], data: dict[str, Any], inside: str, faults: list[Known]) -> T:
    """Read each field by itself, so that one bad value spoils no other; unknown ones are left alone."""
    values: dict[str, Any] = {}
    for one in fields(kind):  # type: ignore[arg-type]  # every settings class is a dataclass
        if one.name not in data:
            continue
        value = data[one.name]
        inner = one.default_factory
        if isinstance(inner, type) and isinstance(value, dict):
            values[one.name] = _read(inner, value, f"{inside}{one.name}.", faults)
            continue
        try:
            values[one.name] = getattr(schema.read(kind, {one.name: value}), one.name)
        except schema.Unreadable as unreadable:
            problem = unreadable.problems[0]
            faults.append(Known("settings.field", field=inside + problem.field, expected=problem.expected))
    return kind(**values)


def _without(new: dict[str, Any], locked: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is locked, so that a person's own choice is there again when the lock is gone."""
    kept: dict[str, Any] = {}
    for name, value in new.items():
        bar = locked.get(name)
        if isinstance(value, dict) and isinstance(bar, Mapping):
            kept[name] = _without(value, bar)
        elif name not in locked:
            kept[name] = value
    return kept


def _unlike(new: dict[str, Any], defaults: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is only a default and was never chosen, so that a later default still counts."""
    kept: dict[str, Any] = {}
    for name, value in new.items():
        if isinstance(value, dict):
            kept[name] = _unlike(value, _part(defaults, name), _part(old, name))
        elif name in old or name not in defaults or defaults[name] != value:
            kept[name] = value
    return kept


def _part(whole: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    inner = whole.get(name)
    return inner if isinstance(inner, Mapping) else {}


def _merge(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """Put new values over old ones, keeping what only the old has."""
    merged = dict(old)
    for name, value in new.items():
        before = old.get(name)
        merged[name] = _merge(before, value) if isinstance(value, dict) and isinstance(before, dict) else value
    return merged
