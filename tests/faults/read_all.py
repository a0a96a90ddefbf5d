"""The whole program in a real window, and a person beside it who uses it by a screen reader's actions alone.

Run inside a session bus of its own and an X server, with a folder to use. Prints as JSON what the reader found, and
what the store kept; what was done goes to standard error, by `by_reader.py`.
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from companion.audio.launch import RECORD
from companion.audio.record import Record
from companion.domain import events as ev
from companion.domain.events import By, Event
from companion.domain.export.lines import line_of
from companion.services.clock import SystemClock
from companion.services.keys import ByLogin, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.store import Store
from tests.faults.reader_bus import reader_bus
from tests.ui.session_stage import own_protocol

SPEED = "200"
LIMIT_S = 400


def lay_out(folder: Folder) -> None:
    """Make a record with a clinic's protocol in it, which asks for a check-in."""
    folder.create()
    store = Store.open(folder, Vault(folder, OsKeyring()).create(ByLogin()))
    came = ev.ProtocolInstalled(own_protocol(), "0" * 64)
    store.append([Event("ab" * 16, None, SystemClock().stamp(), By.PATIENT, came)])
    store.close()


def kept(folder: Folder) -> list[dict[str, object]]:
    """Give what the store keeps, as data."""
    store = Store.open(folder, Vault(folder, OsKeyring()).unlock_unasked())
    try:
        return [line_of(event) for event in store.events()]
    finally:
        store.close()


def main(root: Path) -> int:
    """Let a person use it; the program must still be there when they are done."""
    folder = Folder(root)
    lay_out(folder)
    line = [sys.executable, "-X", "faulthandler", "-m", "companion", "--data-dir", str(root)]
    program = subprocess.Popen([*line, "rehearse", "--speed", SPEED])
    try:
        walker = ["/usr/bin/python3", str(Path(__file__).with_name("by_reader.py"))]
        done = subprocess.run(walker, stdout=subprocess.PIPE, text=True, timeout=LIMIT_S, check=False)
        ended = program.poll()
    finally:
        program.terminate()
        program.wait()
        sound = Record.read(folder.run / RECORD)
        if sound is not None:  # it would play on without its window
            os.kill(sound.pid, signal.SIGTERM)
    if done.returncode or ended is not None:
        print(f"the reader ended with {done.returncode}, the program with {ended}", file=sys.stderr)
        return 1
    print(json.dumps({**json.loads(done.stdout.splitlines()[-1]), "kept": kept(folder)}))
    return 0


if __name__ == "__main__":
    os.environ.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    with reader_bus():
        code = main(Path(sys.argv[1]))
    sys.exit(code)
