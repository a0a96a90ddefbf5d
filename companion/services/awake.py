"""Keeps the computer from falling asleep and its screen from locking while a session runs, and lets go after it.

By wakepy, which knows the ways of Windows, macOS and the Linux desktops; imported when the first session starts.
Whatever is held falls with the process. Holds off what a computer does by itself: who closes the lid or presses the
button still gets what the system does then. Shows nothing.
"""

import contextlib
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from companion.domain.errors import Known
from companion.services import log

if TYPE_CHECKING:
    from wakepy import DBusAdapter, Mode

PROGRAM = "Companion"
LIMIT_S = 5.0
CALL_LIMIT_S = 1

Heard = Callable[[Known | None], None]


class StayAwake:
    """Hold sleep and screen lock away between `start` and `stop`; neither waits for anything.

    `reason` is what the desktop shows beside the program's name in its list of what keeps the computer awake.
    """

    def __init__(self, reason: str = PROGRAM, limit_s: float = LIMIT_S) -> None:
        self._reason, self._limit_s = reason, limit_s
        self._hold: _Hold | None = None

    def start(self, heard: Heard) -> None:
        """Hold, from now until `stop`; while it is held already, nothing happens.

        `heard` is called on a thread of its own within `limit_s`: with None when sleep is held away, or with Known
        `awake.not_possible`. A desktop that answers later than that is heard a second time, with None.
        """
        if self._hold is None:
            self._hold = _Hold(self._reason, self._limit_s, heard)

    def stop(self) -> None:
        """Let go; nothing is heard any more, and what is not held is let go without a word."""
        if self._hold is not None:
            self._hold.let_go()
            self._hold = None


class _Hold:
    """One time of holding, on its own thread: a D-Bus call may take as long as the other side wants."""

    def __init__(self, reason: str, limit_s: float, heard: Heard) -> None:
        self._reason, self._heard = reason, heard
        self._over = threading.Event()
        self._telling = threading.Lock()
        self._told: list[bool] = []
        self._late = threading.Timer(limit_s, self._tell, (False,))
        # Daemons, and with them the thread that wakepy starts on Windows: none may keep the program from ending.
        self._late.daemon = True
        self._late.start()
        threading.Thread(target=self._run, name="awake", daemon=True).start()

    def let_go(self) -> None:
        """End the hold; the thread does what there is to do."""
        self._over.set()
        self._late.cancel()

    def _run(self) -> None:
        try:
            with contextlib.ExitStack() as buses, _mode(self._reason, buses) as mode:
                self._tell(mode.active)
                if mode.active:
                    self._over.wait()
        except Exception as fault:  # noqa: BLE001 - a foreign library on a thread that nobody watches
            log.note("awake.fault", fault=fault)
            self._tell(False)
        self._late.cancel()

    def _tell(self, held: bool) -> None:
        """Say how it stands; "not held" only as the first answer, "held" once, and nothing after the end."""
        with self._telling:
            if self._over.is_set() or (self._told and (self._told[-1] or not held)):
                return
            self._told.append(held)
        self._heard(None if held else Known("awake.not_possible"))


def _mode(reason: str, buses: contextlib.ExitStack) -> "Mode":
    """Give wakepy's way of keeping sleep and screen lock away on this system, not yet entered."""
    from wakepy import keep  # noqa: PLC0415 - 0.1 s, and only sessions need it

    adapter = None if sys.platform in {"win32", "darwin"} else _adapter(reason, buses)
    return keep.presenting(on_fail="pass", dbus_adapter=adapter)


def _adapter(reason: str, buses: contextlib.ExitStack) -> "type[DBusAdapter]":
    """Give a D-Bus connection that says who we are and is closed with `buses`, whatever happened on it.

    wakepy's own tells the desktop its own name, stays open where no way was found or letting go was not answered,
    which means that the computer is still kept awake, and collects garbage when it is closed: here that would run
    over the window's objects, on the wrong thread.
    """
    from jeepney.bus import get_bus  # noqa: PLC0415 - as above, and of no use on other systems
    from jeepney.io.blocking import DBusConnection, prep_socket  # noqa: PLC0415
    from wakepy.core import BusType, DBusMethodCall  # noqa: PLC0415
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter  # noqa: PLC0415

    words = {"application_name": PROGRAM, "app_id": PROGRAM, "reason_for_inhibit": reason, "reason": reason}

    class Bus(JeepneyDBusAdapter):
        timeout = CALL_LIMIT_S

        def process(self, call: DBusMethodCall) -> object:
            named = call.get_kwargs() or {}
            return super().process(DBusMethodCall(call.method, {key: words.get(key, named[key]) for key in named}))

        def _create_new_connection(self, bus: BusType | str | None = BusType.SESSION) -> Any:
            line = buses.enter_context(prep_socket(get_bus(bus), timeout=CALL_LIMIT_S))
            return buses.enter_context(DBusConnection(line))

        def close_connections(self) -> None:
            buses.close()

    return Bus
