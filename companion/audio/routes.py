"""Where the sound comes out: headphones or a loudspeaker, and what else there is, as PulseAudio and PipeWire tell it.

PortAudio sees one device there, "default", behind which the server moves the sound from sink to sink. This watches the
server beside it: lists its sinks, tells when our sound is moved, and chooses. Where there is no such server it finds
nothing, and PortAudio's own devices are all there is. Opens no stream: `output.py` does.
"""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

RETRY_S = 2.0
_CLIENT = "companion-routes"
_WORN = ("headphone", "headset", "earbud", "hands-free")


@dataclass(frozen=True, slots=True)
class Route:
    """One way out: the server's name for it, people's name, and whether it is worn on the head."""

    name: str
    title: str
    worn: bool


class Routes:
    """A thread that listens to the sound server. `changed` is called on it, with the list and where we are now."""

    def __init__(self, changed: Callable[[tuple[Route, ...], Route | None], None]) -> None:
        self._changed = changed
        self._chosen: str | None = None
        self._closing = threading.Event()
        self._pulse: Any = None
        self._known: tuple[tuple[Route, ...], Route | None] = ((), None)
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
        """Have the sound come out there, or at the server's default (None); False where no such sink is known."""
        known = name is None or any(route.name == name for route in self._known[0])
        self._chosen = name if known else None
        if self._chosen is None:
            # libpulse takes this for the sink of a stream that names none, as PortAudio's does.
            os.environ.pop("PULSE_SINK", None)
        else:
            os.environ["PULSE_SINK"] = self._chosen
        self._nudge()
        return known

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
            return
        while not self._closing.is_set():
            try:
                with pulsectl.Pulse(_CLIENT) as pulse:
                    self._listen(pulse, pulsectl)
            except (pulsectl.PulseError, OSError):
                self._tell((), None)
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
        sinks = {sink.index: sink for sink in pulse.sink_list()}
        ours = [one for one in pulse.sink_input_list() if _is_ours(one)]
        routes = {index: _route(sink) for index, sink in sinks.items()}
        for one in ours:
            goal = next((index for index, route in routes.items() if route.name == self._chosen), None)
            if goal is not None and one.sink != goal:
                with contextlib.suppress(pulsectl.PulseError):  # gone in this very moment
                    pulse.sink_input_move(one.index, goal)
                    one.sink = goal
        here = next((routes[one.sink] for one in ours if one.sink in routes), None)
        self._tell(tuple(_sorted(routes.values())), here)

    def _tell(self, routes: tuple[Route, ...], here: Route | None) -> None:
        if (routes, here) != self._known:
            self._known = (routes, here)
            self._changed(routes, here)


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
    worn = any(sign in told.casefold() for told in signs for sign in _WORN)
    return Route(sink.name, sink.description or sink.name, worn)
