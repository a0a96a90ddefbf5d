"""The sound card, by PortAudio: ALSA, PulseAudio and PipeWire through ALSA, WASAPI, CoreAudio.

One open stream of 48 kHz stereo float with a device buffer of half a second: half of that gaps on a busy machine
(measured). Knows nothing of what is played; `keeper.py` opens, watches and reopens.
"""

import contextlib
import sys
import threading
from collections.abc import Callable
from typing import Any

from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound
from companion.domain.errors import Known

BUFFER_S = 0.5
# PortAudio would take a quarter of the buffer at a time: what is changed now would wait up to 125 ms to be taken, and
# the buffer would be down to three quarters of itself again and again. By twentieths of a second both are better.
_BLOCK_FRAMES = 2400


# PortAudio must not be asked for its devices while it is taken down and set up anew.
_ASKING = threading.Lock()


class Output:
    """One stream, which asks `fill` for sound in a thread of PortAudio's once it is started."""

    def __init__(self, fill: Callable[[Sound], None], name: str | None, ran_dry: Callable[[], None]) -> None:
        """Open the device of that name, or the system's default; raises Known `sound.no_device` (fact: reason).

        `ran_dry` is called in the same thread when the card had nothing left to play before it could ask.
        """

        def call(out: Sound, _frames: int, _time: object, status: Any) -> None:
            if status.output_underflow:
                ran_dry()
            fill(out)

        portaudio = _portaudio()
        try:
            index = _find(portaudio, name)
            self.name = str(portaudio.query_devices(index)["name"])
            self._stream = portaudio.OutputStream(
                samplerate=RATE_HZ,
                channels=CHANNELS,
                dtype="float32",
                device=index,
                latency=BUFFER_S,
                blocksize=_BLOCK_FRAMES,
                callback=call,
                extra_settings=_settings(portaudio, index),
            )
        except (portaudio.PortAudioError, ValueError):
            raise Known("sound.no_device", reason="refused") from None
        self._errors = (portaudio.PortAudioError,)
        self.latency_s = float(self._stream.latency)

    def start(self) -> None:
        """Begin to ask for sound; raises Known `sound.no_device`."""
        try:
            self._stream.start()
        except self._errors:
            raise Known("sound.no_device", reason="refused") from None

    def close(self) -> None:
        """Stop at once; a device that is gone may refuse that too, which makes no difference."""
        with contextlib.suppress(*self._errors):
            self._stream.abort()
        with contextlib.suppress(*self._errors):
            self._stream.close()


def names() -> tuple[str, ...]:
    """Give the names of all devices that can play; empty without any."""
    try:
        portaudio = _portaudio()
    except Known:
        return ()
    with _ASKING, contextlib.suppress(portaudio.PortAudioError):
        return tuple(str(device["name"]) for device in portaudio.query_devices() if device["max_output_channels"] > 0)
    return ()


def warm() -> bool:
    """Load PortAudio; tells whether its list of devices stays right, as on Linux, where it is the server that moves."""
    with contextlib.suppress(Known):
        _portaudio()
    return sys.platform == "linux"


def look_again() -> None:
    """Make PortAudio look for devices anew, which it does at its start only; no stream may be open."""
    with _ASKING, contextlib.suppress(Known):
        portaudio = _portaudio()
        # sounddevice has no public name for this; its author gives these two as the way (sounddevice issue 16).
        with contextlib.suppress(portaudio.PortAudioError):
            portaudio._terminate()  # noqa: SLF001 - see above
        with contextlib.suppress(portaudio.PortAudioError):
            portaudio._initialize()  # noqa: SLF001 - see above


def _portaudio() -> Any:
    """Give the module; importing it loads PortAudio, which takes a while and may not be installed."""
    try:
        import sounddevice  # noqa: PLC0415 - see above
    except OSError:
        raise Known("sound.no_device", reason="no_library") from None
    return sounddevice


def _find(portaudio: Any, name: str | None) -> int:
    devices = portaudio.query_devices()
    if name is not None:
        for index, device in enumerate(devices):
            if device["name"] == name and device["max_output_channels"] > 0:
                return index
    # Windows' default host interface is its oldest (MME); the mixer of the system is WASAPI's default device.
    if sys.platform == "win32":
        for host in portaudio.query_hostapis():
            if host["name"] == "Windows WASAPI" and host["default_output_device"] >= 0:
                return int(host["default_output_device"])
    return int(portaudio.query_devices(kind="output")["index"])


def _settings(portaudio: Any, index: int) -> Any:
    """Let WASAPI convert to the device's own rate, as every other interface does by itself."""
    host = portaudio.query_hostapis(portaudio.query_devices(index)["hostapi"])["name"]
    return portaudio.WasapiSettings(auto_convert=True) if host == "Windows WASAPI" else None
