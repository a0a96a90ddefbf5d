"""Headphones pulled out, a device chosen, the default changed, a card at another rate: each really done to a server."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from companion import audio
from companion.audio.envelopes import RATE_HZ, frames
from companion.audio.uptime import up_ms
from companion.domain.soundplan import GO_ON, SoundPlan
from tests.audio import listen
from tests.audio.conftest import SINK, Desk, Server, Tape, until

pytestmark = pytest.mark.sound

WORN = "device.description=Headphones device.form_factor=headphone"


@pytest.fixture
def headphones(pulse: Server) -> Iterator[str]:
    """Plug headphones in beside the loudspeaker, as the default; gives the number to pull them out by."""
    number = pulse.load("ears", f"'{WORN}'")
    pulse.ask("set-default-sink", "ears")
    yield number
    pulse.ask("set-default-sink", SINK)


def here(desk: Desk) -> str | None:
    found = [report for report in desk.reports if isinstance(report, audio.Devices)]
    return found[-1].here if found else None


def loudest(tape: Tape, seconds: float) -> float:
    """Give the highest level of a tenth of a second from now on."""
    first = tape.frames
    until(lambda: tape.frames >= first + frames(seconds), seconds + 20)
    return max(listen.levels_db(tape.piece(first, frames(seconds)), 0.1))


def loud_ms(tape: Tape, above_db: float, first: int = 0) -> int:
    """Give for how long a recording was louder than that, from a frame on."""
    levels = listen.levels_db(tape.piece(first, tape.frames - first), 0.005)
    return 5 * sum(level > above_db for level in levels)


LEAK_MS = 150
"""A server moves what it holds before it tells anyone: 5 to 10 ms are heard of it, 75 were where both cores had other
work; without an answer of ours it is half a second."""


def until_level(tape: Tape, least_db: float, most_db: float, limit_s: float = 20) -> None:
    def last_db() -> float:
        return max(listen.levels_db(tape.piece(max(tape.frames - 9600, 0), 9600), 0.1), default=-120)

    until(lambda: least_db < last_db() < most_db, limit_s)


def test_unplugged_headphones_are_silence_until_they_are_back(
    pulse: Server,
    desk: Desk,
    noise: SoundPlan,
    headphones: str,
) -> None:
    desk.sound.play(noise, up_ms())
    until(lambda: here(desk) == "ears", 20)
    desk.until_heard()
    speaker = pulse.record()
    pulse.ask("unload-module", headphones)
    until(lambda: "unplugged" in desk.troubles(), 20)
    assert loudest(speaker, 2) < -60
    pulse.load("ears", f"'{WORN}'")
    pulse.ask("set-default-sink", "ears")
    until(lambda: "(unplugged)" in desk.troubles(), 20)
    until_level(pulse.record("ears"), -25, 0)


def test_or_the_sound_goes_on_softly_as_the_plan_says(
    pulse: Server,
    desk: Desk,
    noise: SoundPlan,
    headphones: str,
) -> None:
    desk.sound.play(replace(noise, unplugged=GO_ON), up_ms())
    until(lambda: here(desk) == "ears", 20)
    desk.until_heard()
    speaker = pulse.record()
    pulse.ask("unload-module", headphones)
    until(lambda: "unplugged" in desk.troubles(), 20)
    until_level(speaker, -36, -31)  # the noise is at -20 dB, a fifth of it at -34
    assert loud_ms(speaker, -30) <= LEAK_MS
    desk.sound.set_volume(0.9)  # somebody asks for more, and gets it
    until_level(speaker, -25, 0)


def test_a_process_that_follows_plays_no_loudspeaker_in_place_of_headphones(
    pulse: Server,
    desk: Desk,
    noise: SoundPlan,
    headphones: str,
) -> None:
    """Killed with the headphones in, it is heard in them again; killed with them out, not at all until it is asked."""
    pulse.ask("set-default-sink", SINK)
    desk.sound.choose("ears", worn=True)
    desk.sound.play(noise, up_ms())
    until(lambda: here(desk) == "ears", 20)
    desk.until_heard()
    speaker = pulse.record()
    os.kill(desk.engine, signal.SIGKILL)
    until(lambda: desk.troubles() == ["engine_lost", "(engine_lost)"], 20)
    until_level(pulse.record("ears"), -25, 0)
    pulse.ask("unload-module", headphones)
    until(lambda: desk.troubles()[2:] == ["unplugged"], 20)
    leaked = speaker.frames + frames(LEAK_MS / 1000)
    until(lambda: speaker.frames >= leaked, 20)  # so that what was let through then is on the tape
    os.kill(desk.engine, signal.SIGKILL)
    until(lambda: desk.troubles()[3:] == ["engine_lost", "(engine_lost)", "unplugged"], 20)
    assert loudest(speaker, 1) < -60 and loud_ms(speaker, -60, leaked) == 0
    assert loud_ms(speaker, -60) <= LEAK_MS
    desk.sound.play_here()  # somebody asks for sound here
    until_level(speaker, -25, 0)
    desk.sound.choose(None)


def test_a_chosen_device_is_where_it_sounds_and_the_list_has_all(
    pulse: Server,
    desk: Desk,
    noise: SoundPlan,
) -> None:
    pulse.load("room", "device.description=Room")
    desk.sound.look_for_devices()  # before anything sounds
    until(lambda: any(isinstance(report, audio.Devices) and report.found for report in desk.reports), 20)
    desk.sound.play(noise, up_ms())
    desk.until_heard()
    until(lambda: here(desk) == SINK, 20)
    devices = next(report for report in reversed(desk.reports) if isinstance(report, audio.Devices))
    assert {"room", SINK} <= {one.name for one in devices.found} and not any(one.worn for one in devices.found)
    desk.sound.choose("room")
    until(lambda: here(desk) == "room", 20)
    until_level(pulse.record("room"), -25, 0)
    assert loudest(pulse.record(), 0.5) < -90 and desk.troubles() == []
    desk.sound.choose(None)


def test_the_servers_default_is_followed(pulse: Server, desk: Desk, noise: SoundPlan) -> None:
    pulse.load("other", "device.description=Other")
    desk.sound.play(noise, up_ms())
    desk.until_heard()
    until(lambda: here(desk) == SINK, 20)
    pulse.ask("set-default-sink", "other")
    until(lambda: here(desk) == "other", 20)
    until_level(pulse.record("other"), -25, 0)
    assert desk.troubles() == []
    pulse.ask("set-default-sink", SINK)


def test_a_card_at_another_rate_gets_the_same_sound(
    pulse: Server,
    desk: Desk,
    noise: SoundPlan,
) -> None:
    """Moved to a sink of 44.1 kHz while it plays, the server converts, and not a moment is lost."""
    pulse.load("slow", "device.description=Slow", rate_hz=44_100)
    desk.sound.play(noise, up_ms())
    desk.until_heard()
    until(lambda: here(desk) == SINK, 20)
    desk.sound.choose("slow")
    until(lambda: here(desk) == "slow", 20)
    tape = pulse.record("slow")
    until_level(tape, -25, 0)
    first = tape.frames
    until(lambda: tape.frames > first + RATE_HZ, 20)
    heard = tape.piece(first, RATE_HZ)
    assert listen.gaps(heard, 48) == [] and np.abs(heard).max() > 0.2
    assert desk.troubles() == []
    desk.sound.choose(None)


def test_a_card_that_others_take_for_themselves_is_lost_and_found_again(
    pulse: Server, desk: Desk, noise: SoundPlan
) -> None:
    """The server suspends a sink whose card is taken; nothing is played then, and time runs on."""
    desk.sound.play(noise, up_ms())
    desk.until_heard()
    pulse.ask("suspend-sink", SINK, "1")
    until(lambda: desk.troubles() == ["device_lost"], 20)
    pulse.ask("suspend-sink", SINK, "0")
    until(lambda: "(device_lost)" in desk.troubles(), 20)
    until_level(pulse.record(), -25, 0)
