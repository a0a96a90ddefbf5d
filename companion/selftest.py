"""Tries every part of this installation, each by itself: one that fails never keeps the others from being tried.

Part of the composition root: the only module beside the command line that reaches into all of them. What needs Qt runs
in a child process (`ui/selftest.py`), because Qt ends its process where it does not find what it needs. Every part
imports what it needs when it is tried, so that a missing library is that part's finding. Prints nothing; writes only to
temporary folders. The words are English: they are for whoever looks after the installation.
"""

import json
import os
import platform
import queue
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.services.attempt import Check, Wrong, attempt
from companion.services.paths import Folder, shipped

if TYPE_CHECKING:
    from companion import audio

AT_ONCE = 3
"""More would keep the child, which has most to do, from its processor: with 6 the whole took a fifth longer."""
FIRST = ("converting", "store", "sound", "keyring", "keys")
"""Those that take long, or wait for a process of their own."""
STRETCHED = "d0a3197d96d793c29b1ab8c79a09576ed30782f691f44d08e6e581d6c840bd3a"
"""What Argon2id makes of the self-test's passphrase."""
KEYRING_LIMIT_S = 2.0
SOUND_LIMIT_S = 30.0
"""A busy computer takes long to start the process, and is not a broken installation; else it takes half a second."""
AWAKE_LIMIT_S = 2.0
WINDOW_LIMIT_S = 60.0  # a busy computer is not a broken installation
WINDOW_PARTS = ("window", "fonts", "icons", "graph")
EXAMPLE_FRAMES = 43_200  # nearly a second, so that from a whole second on no more than one must be decoded
TONE_HZ, TONE_PEAK, TONE_S = 440, 0.2, 0.5
FORMATS = {
    "wav": ("WAV", "PCM_16"),
    "flac": ("FLAC", "PCM_16"),
    "ogg": ("OGG", "VORBIS"),
    "opus": ("OGG", "OPUS"),
    "mp3": ("MP3", "MPEG_LAYER_III"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a self-test looks: the folder of shipped things, and where it may write (None: the system's own place)."""

    assets: Path
    temp: Path | None

    def scratch(self) -> "tempfile.TemporaryDirectory[str]":
        """Make a folder that goes away again."""
        return tempfile.TemporaryDirectory(prefix="companion-test-", dir=self.temp)


def run(assets: Path | None = None, temp: Path | None = None) -> list[Check]:
    """Try every part; takes some 2 s.

    `assets` holds the folders audio, icons, examples and selftest, by default those shipped with the program.
    """
    place = Place(assets or shipped("selftest").parent, temp)
    # The child has most to do, so it begins before this process is busy with modules of its own.
    with _window_child(place) as child, ThreadPoolExecutor(AT_ONCE) as pool:
        window = pool.submit(_window_parts, child)
        order = (*FIRST, *(part for part in PARTS if part not in FIRST))
        begun = {part: pool.submit(_part, part, place) for part in order}
        return [*(begun[part].result() for part in PARTS), *window.result()]


def _part(part: str, place: Place) -> Check:
    return attempt(part, lambda: PARTS[part](place), sentence)


def sentence(why: Known) -> str:
    """Give the words for a Known error; its code where it has none, or where Qt, which translates them, is broken."""
    try:
        from companion.ui.messages import WORDS, words  # noqa: PLC0415 - Qt
    except ImportError:
        return why.code
    if why.code in WORDS:
        message = words(why)
        return f"{message.title}. {message.text}"
    return ", ".join([why.code, *(f"{name} {value}" for name, value in why.facts.items())])


# -- what this process tries ----------------------------------------------------------------------------------


def _python(place: Place) -> str:
    from companion import __version__  # noqa: PLC0415

    packed = ", one packed program" if getattr(sys, "frozen", False) else ""
    return f"Companion {__version__}, Python {platform.python_version()}, {platform.platform(terse=True)}{packed}"


def _folder(place: Place) -> str:
    with place.scratch() as scratch:
        folder = Folder(Path(scratch) / "person")
        folder.create()
        if os.name == "posix" and folder.root.stat().st_mode & 0o077:
            raise Wrong(f"others could read {folder.root}")
    return "made, private, and written to"


def _store(place: Place) -> str:
    from companion.domain.events import By, Event, MoodMarked, MoodMoment  # noqa: PLC0415
    from companion.services.clock import SystemClock  # noqa: PLC0415
    from companion.services.keys import DataKey  # noqa: PLC0415
    from companion.services.store import Store  # noqa: PLC0415

    note = "a sentence that nobody may find"
    event = Event("1" * 32, None, SystemClock().stamp(), By.PATIENT, MoodMarked(MoodMoment.ANY, 0.1, 0.2, note))
    with place.scratch() as scratch:
        folder, key = Folder(Path(scratch)), DataKey.random()
        folder.create()
        for append in (True, False):
            store = Store.open(folder, key)
            if append:
                store.append([event])
            kept = store.events()
            store.close()
        if kept != [event]:
            raise Wrong("what was written is not what is read")
        if any(note.encode() in file.read_bytes() for file in folder.root.rglob("*") if file.is_file()):
            raise Wrong("what was written can be read without the key")
        try:
            Store.open(folder, DataKey.random()).close()
        except Known:
            return "written, closed and read again; another key is refused; nothing readable in its files"
        raise Wrong("another key opens it")


def _keys(place: Place) -> str:
    from companion.services import crypto  # noqa: PLC0415
    from companion.services.keys import ByCode, ByPassphrase, Vault  # noqa: PLC0415
    from companion.services.oskeyring import OsKeyring  # noqa: PLC0415
    from companion.services.recovery_code import new_code  # noqa: PLC0415

    with place.scratch() as scratch:
        folder, code, phrase = Folder(Path(scratch)), new_code(), "a phrase for this test"
        folder.create()
        # The real memory is had, and right, if one pass over it gives the key that is known; further passes only take
        # longer. The vault is tried with less.
        once = crypto.Cost(ops=1, mem_kib=crypto.STANDARD.mem_kib)
        if crypto.stretch(phrase, bytes(crypto.SALT_BYTES), once).hex() != STRETCHED:
            raise Wrong("a passphrase does not give the key that it should")
        vault = Vault(folder, OsKeyring(), crypto.Cost(ops=1, mem_kib=8 * 1024))
        made = vault.create(ByPassphrase(phrase), ByCode(code)).master
        opened = (vault.unlock_by_passphrase(phrase).master, vault.unlock_by_code(code).master)
        if opened != (made, made):
            raise Wrong("a way in opens to another key")
    return "passphrase and recovery code open the data"


def _keyring(place: Place) -> str:
    from companion.services.oskeyring import OsKeyring  # noqa: PLC0415

    try:
        return f"{OsKeyring(KEYRING_LIMIT_S).look()} keeps the key"
    except Known as why:
        how = {"keyring.missing": "none here", "keyring.slow": "does not answer"}.get(why.code, "can't be used")
        return f"{how}: a passphrase, or this computer's login alone, opens the data"


def _sound(place: Place) -> str:
    """Start the sound process with nothing to play, and wait for it to say what it would play through."""
    from companion import audio  # noqa: PLC0415
    from companion.domain.soundplan import SoundPlan  # noqa: PLC0415
    from companion.services.clock import SystemClock  # noqa: PLC0415
    from companion.services.sound import Sound  # noqa: PLC0415

    reports: queue.SimpleQueue[audio.Report] = queue.SimpleQueue()
    until_s = time.monotonic() + SOUND_LIMIT_S
    with place.scratch() as scratch:
        sound = Sound(Path(scratch), reports.put)
        sound.start()
        sound.set_volume(0.0)
        sound.play(SoundPlan((), ends_s=SOUND_LIMIT_S), SystemClock().up_ms())
        try:
            while True:
                report = reports.get(timeout=max(until_s - time.monotonic(), 0.0))
                if isinstance(report, audio.State) and report.device is not None:
                    return f"plays through {report.device}"
                if isinstance(report, audio.Fault):
                    return _no_device(report)
        except queue.Empty:
            raise Wrong(f"the sound process did not answer within {SOUND_LIMIT_S:g} s") from None
        finally:
            sound.close()


def _no_device(fault: "audio.Fault") -> str:
    """Say that there is no device, which is no fault of the installation; raises Wrong where one is."""
    if fault.code != "no_device":
        raise Wrong(f"the sound process said {fault.code}")
    if fault.facts.get("reason") == "no_library":
        raise Wrong("missing: the PortAudio library")
    return "the sound process answers; no sound device: a session runs without sound"


def _decoding(place: Place) -> str:
    import numpy as np  # noqa: PLC0415
    import soundfile  # noqa: PLC0415

    at = np.arange(round(48_000 * TONE_S)) / 48_000
    tone = (TONE_PEAK * np.sin(2 * np.pi * TONE_HZ * at)).astype(np.float32)
    failed = []
    with place.scratch() as scratch:
        for name, (container, subtype) in FORMATS.items():
            file = Path(scratch) / f"tone.{name}"
            soundfile.write(file, tone, 48_000, subtype, format=container)
            if not _plays_tone(file, Path(scratch)):
                failed.append(name)
    if failed:
        raise Wrong(f"not decoded as it should be: {', '.join(failed)}")
    return f"{', '.join(FORMATS)} (libsndfile {soundfile.__libsndfile_version__})"


def _converting(place: Place) -> str:
    with place.scratch() as scratch:
        if not _plays_tone(place.assets / "selftest" / "tone.m4a", Path(scratch)):
            raise Wrong("m4a is not decoded as it should be")
    return "m4a"


def _plays_tone(file: Path, cache: Path) -> bool:
    """Decode half a second; tell whether it is as loud as the tone is."""
    import numpy as np  # noqa: PLC0415

    from companion.audio.sources import open_source  # noqa: PLC0415

    source = open_source(file, None, cache)
    try:
        sound = np.zeros((round(48_000 * TONE_S), 2), np.float32)
        source.read(0, sound)
        loudness = float(np.sqrt(np.mean(sound**2)))
        return not source.damaged and 0.9 < loudness / (TONE_PEAK * 0.5**0.5) < 1.1
    finally:
        source.close()


def _example(place: Place) -> str:
    """Read the shipped example, and of each piece it plays a second at the beginning and middle, and the last."""
    import numpy as np  # noqa: PLC0415

    from companion.audio.sources import open_source  # noqa: PLC0415
    from companion.services import documents  # noqa: PLC0415

    examples = place.assets / "examples"
    documents.load_protocol(examples / "protocol.json")
    files = documents.load_programme(examples / "programme.json").value.files
    second, total = np.zeros((EXAMPLE_FRAMES, 2), np.float32), 0
    for name in files:
        source = open_source(place.assets / "audio" / name, None, None)
        try:
            length = source.frames or 0
            loudest = 0.0
            for at_s in (0, length // 2 // 48_000, max(length - 1, 0) // 48_000):
                source.read(at_s * 48_000, second)
                loudest = max(loudest, float(np.abs(second).max()))
            if source.damaged or not loudest:
                raise Wrong(f"{name} is {'damaged' if source.damaged else 'silent'}")
        finally:
            source.close()
        total += length
    return f"protocol and programme, {len(files)} pieces, {total / 48_000 / 60:.0f} minutes of sound"


def _awake(place: Place) -> str:
    from companion.services.awake import StayAwake  # noqa: PLC0415

    answers: queue.SimpleQueue[Known | None] = queue.SimpleQueue()
    awake = StayAwake("Self-test", AWAKE_LIMIT_S)
    awake.start(answers.put)
    try:
        if answers.get(timeout=2 * AWAKE_LIMIT_S) is None:
            return "this computer stays awake while a session runs"
        return "no way found here: before a session, set this computer never to sleep or lock"
    finally:
        awake.stop()


PARTS: dict[str, Callable[[Place], str]] = {
    "program": _python,
    "folder": _folder,
    "store": _store,
    "keys": _keys,
    "keyring": _keyring,
    "sound": _sound,
    "decoding": _decoding,
    "converting": _converting,
    "example": _example,
    "awake": _awake,
}


# -- what a child process with Qt tries -----------------------------------------------------------------------


def _window_child(place: Place) -> "subprocess.Popen[bytes]":
    from companion.audio import child  # noqa: PLC0415

    return subprocess.Popen(
        child.command("companion.ui.selftest", str(place.assets / "icons"), str(place.temp or "")),
        env={**child.environment(), **_screen()},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def _window_parts(child: "subprocess.Popen[bytes]") -> list[Check]:
    """Read a line of the child's for each part; parts it did not get to have its exit for an answer."""
    try:
        said, errors = child.communicate(timeout=WINDOW_LIMIT_S)
        ending = f"the process ended with {child.returncode}. {_reason(errors)}"
    except subprocess.TimeoutExpired:
        child.kill()
        said, _ = child.communicate()
        ending = "it did not end in time"
    found = [Check(**json.loads(line)) for line in said.splitlines()]
    for part in WINDOW_PARTS[len(found) :]:
        found.append(Check(part, False, ending, 0))
        ending = "not tried, for the same reason"
    return found


def _reason(errors: bytes) -> str:
    """Pick the line of Qt's or Python's complaint that names what is missing; nobody's words are in it."""
    lines = [line for line in errors.decode(errors="replace").splitlines() if line.strip()]
    return next((line for line in lines if line.startswith("qt.qpa")), lines[-1] if lines else "")[:200]


def _screen() -> dict[str, str]:
    """Let Qt do without a screen where there is none; a choice of the person's own stands."""
    has_screen = sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return {} if has_screen or "QT_QPA_PLATFORM" in os.environ else {"QT_QPA_PLATFORM": "offscreen"}
