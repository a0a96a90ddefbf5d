"""Where the sound comes out: headphones or a loudspeaker, and what else there is, as PulseAudio and PipeWire tell it.

PortAudio sees one device there, "default", behind which the server moves the sound from sink to sink. This watches the
server beside it: lists its sinks, tells when our sound is moved, and chooses; a sink that was chosen and is not there
is taken up again when it comes. Where there is no such server it finds nothing, and PortAudio's own devices are all
there is. Opens no stream: `output.py` does.
"""

import contextlib
import ctypes
import os
import threading
from collections.abc import Iterator
from typing import Any, Protocol

from companion.domain.records import dataclass

RETRY_S = 2.0
_FIRST_LOOK_S = 1.0
_CLIENT = "companion-routes"
_WORN = ("headphone", "headset", "earbud", "hands-free")


@dataclass(frozen=True, slots=True)
class Route:
    """One way out: the server's name for it, people's name, and whether it is worn on the head."""

    name: str
    title: str
    worn: bool


class Changed(Protocol):
    """Who hears of routes."""

    def __call__(self, routes: tuple[Route, ...], here: Route | None, *, chosen: bool) -> None:
        """Hear of a change; called on the thread that listens."""


class Routes:
    """A thread that listens to the sound server.

    `changed` is called on it with the list, where we are now, and whether somebody chose since the last time.
    """

    def __init__(self, changed: Changed) -> None:
        self._changed = changed
        self._chosen: tuple[str | None, int] = (None, 0)
        self._told = 0
        self._default = ""
        self._worn_at: int | None = None
        self._closing = threading.Event()
        self._pulse: Any = None
        self._known: tuple[tuple[Route, ...], Route | None] | None = None
        self._looked = threading.Event()
        self._thread = threading.Thread(target=self._run, name="routes", daemon=True)

    def warm(self) -> None:
        """Load the library."""
        with contextlib.suppress(ImportError, OSError):
            import pulsectl  # noqa: F401, PLC0415 - see below

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def close(self) -> None:
        """End the thread."""
        self._closing.set()
        self._nudge()
        if self._thread.is_alive():
            self._thread.join(1.0)

    def choose(self, name: str | None) -> bool:
        """Have the sound come out there, or at the server's default (None); False where there is no such sink now."""
        # A process that was started a moment ago must not play elsewhere before it knows what there is.
        self._looked.wait(_FIRST_LOOK_S)
        self._chosen = (name, self._chosen[1] + 1)
        known = self._known
        there = self._aim(() if known is None else known[0], name)
        self._nudge()
        return there or name is None

    @property
    def goal(self) -> Route | None:
        """Give where a stream would begin now: the chosen sink, or the server's default; None where nobody knows."""
        routes = () if self._known is None else self._known[0]
        by_name = {route.name: route for route in routes}
        return by_name.get(self._chosen[0] or "") or by_name.get(self._default)

    def _aim(self, routes: tuple[Route, ...], name: str | None) -> bool:
        """Have the next stream begin at the chosen sink if that is there, at the server's default otherwise."""
        there = any(route.name == name for route in routes)
        if there and name is not None:
            # libpulse takes this for the sink of a stream that names none, as PortAudio's does.
            os.environ["PULSE_SINK"] = name
        else:
            os.environ.pop("PULSE_SINK", None)
        return there

    def _nudge(self) -> None:
        """Let the thread look again."""
        pulse = self._pulse
        if pulse is not None:
            with contextlib.suppress(Exception):
                pulse.event_listen_stop()

    def _run(self) -> None:
        try:
            import pulsectl  # noqa: PLC0415 - loads libpulse, which need not be there
        except (ImportError, OSError):
            self._nothing()
            return
        while not self._closing.is_set():
            try:
                with pulsectl.Pulse(_CLIENT) as pulse:
                    self._listen(pulse, pulsectl)
            except (pulsectl.PulseError, OSError):
                self._nothing()
            finally:
                self._pulse = None
            self._closing.wait(RETRY_S)

    def _listen(self, pulse: Any, pulsectl: Any) -> None:
        def stop(_event: object) -> None:
            raise pulsectl.PulseLoopStop

        pulse.event_mask_set("sink", "sink_input", "server")
        pulse.event_callback_set(stop)
        self._pulse = pulse
        while not self._closing.is_set():
            self._look(pulse, pulsectl)
            pulse.event_listen(timeout=RETRY_S)

    def _look(self, pulse: Any, pulsectl: Any) -> None:
        chosen = self._chosen  # once, since it may change meanwhile
        ours = [one for one in pulse.sink_input_list() if _is_ours(one)]
        if chosen[1] == self._told:
            for one in ours:
                if self._worn_at not in (None, one.sink):
                    _end(pulse, one)  # first of all: half a second of what was for headphones lies in the server
        sinks = {sink.index: sink for sink in pulse.sink_list()}
        routes = {index: _route(sink) for index, sink in sinks.items()}
        for one in ours:
            goal = next((index for index, route in routes.items() if route.name == chosen[0]), None)
            if goal is not None and one.sink != goal:
                with contextlib.suppress(pulsectl.PulseError):  # gone in this very moment
                    pulse.sink_input_move(one.index, goal)
                    one.sink = goal
        at = next((one.sink for one in ours if one.sink in routes), None)
        here = None if at is None else routes[at]
        self._worn_at = at if here is not None and here.worn else None
        self._tell(tuple(_sorted(routes.values())), here, chosen)
        self._default = pulse.server_info().default_sink_name
        self._looked.set()

    def _nothing(self) -> None:
        self._tell((), None, self._chosen)
        self._looked.set()

    def _tell(self, routes: tuple[Route, ...], here: Route | None, chosen: tuple[str | None, int]) -> None:
        if chosen == self._chosen:
            self._aim(routes, chosen[0])
        if (routes, here) != self._known or chosen[1] != self._told:
            asked, self._known, self._told = chosen[1] != self._told, (routes, here), chosen[1]
            self._changed(routes, here, chosen=asked)


def _end(pulse: Any, sink_input: Any) -> None:
    """Have the server throw a stream of ours away, at once; the card's owner opens a new one.

    Not muted, because servers remember that for the next stream. pulsectl has no word for this.
    """
    with contextlib.suppress(AttributeError, OSError):
        kill = ctypes.CDLL("libpulse.so.0").pa_context_kill_sink_input
        kill(pulse._ctx, sink_input.index, None, None)  # noqa: SLF001 - see above


def _sorted(routes: Any) -> Iterator[Route]:
    yield from sorted(routes, key=lambda route: (route.title.casefold(), route.name))


def _is_ours(sink_input: Any) -> bool:
    told: str = sink_input.proplist.get("application.process.id", "")
    return told == str(os.getpid())


def _route(sink: Any) -> Route:
    """Tell by the port that is plugged in, or by what the device says that it is, whether it is worn."""
    port = sink.port_active
    signs = [sink.proplist.get("device.form_factor", "")]
    signs += [] if port is None else [port.name, port.description]
    return Route(sink.name, sink.description or sink.name, any(map(sounds_worn, signs)))


def sounds_worn(told: str) -> bool:
    """Tell by what a device is called whether it is worn on the head."""
    return any(sign in told.casefold() for sign in _WORN)
