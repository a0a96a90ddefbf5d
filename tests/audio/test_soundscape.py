"""A soundscape follows from its name, the phases, the sliders and the frame alone; it never repeats, and is cheap."""

import time

import numpy as np
import pytest

from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.loudness import Meter
from companion.audio.mixer import Mixer, OpenShelf
from companion.audio.soundscape.mood import TURN_S, Course
from companion.audio.soundscape.source import Soundscape
from companion.audio.synthesis import judge
from companion.domain.soundplan import Scape, ScapePhase, ScapeTurn, Segment, SoundPlan
from tests.audio import listen

JOURNEY = (ScapePhase(0, "window"),)


def scape(*turns: ScapeTurn, name: str = "field", phases: tuple[ScapePhase, ...] = JOURNEY) -> Scape:
    return Scape(name, 0.0, phases, turns)


def heard(what: Scape, first_s: float, seconds: float, block: int = 2400) -> Sound:
    source, out = Soundscape(what), np.ones((round(seconds * RATE_HZ), 2), np.float32)
    for at in range(0, len(out), block):
        source.read(round(first_s * RATE_HZ) + at, out[at : at + block])
    source.close()
    return out


@pytest.fixture(scope="module")
def window() -> Sound:
    return heard(scape(), 60, 10)


def test_it_is_the_same_in_whatever_blocks_and_from_wherever_it_is_entered(window: Sound) -> None:
    assert np.array_equal(heard(scape(), 64.3, 3, block=777), window[round(4.3 * RATE_HZ) :][: 3 * RATE_HZ])


def test_it_is_heard_from_where_its_segment_begins(window: Sound) -> None:
    later = Scape("field", 60.0, JOURNEY)
    assert np.array_equal(heard(later, 0, 2), window[: 2 * RATE_HZ])


def test_another_name_is_another_music(window: Sound) -> None:
    other = heard(scape(name="shore"), 60, 3)
    assert abs(np.corrcoef(other[:, 0], window[: len(other), 0])[0, 1]) < 0.3


def test_a_calm_listener_finds_nothing_in_it(window: Sound) -> None:
    found = judge.judge(iter(window[at : at + 10 * RATE_HZ] for at in range(0, len(window), 10 * RATE_HZ)))
    assert set(judge.beyond(found)) <= {"integrated_lufs", "short_term_most_lufs"}
    assert -25 < found.integrated_lufs < -21
    assert listen.gaps(window) == []


def test_a_turned_slider_changes_nothing_before_it_and_no_frame_suddenly(window: Sound) -> None:
    turned = heard(scape(ScapeTurn(62.2, 1.0, 1.0)), 60, 10)
    assert np.array_equal(turned[: 2 * RATE_HZ], window[: 2 * RATE_HZ])
    assert not np.allclose(turned[9 * RATE_HZ :], window[9 * RATE_HZ :], atol=1e-3)
    assert judge.bend(turned.astype(np.float64)) < 7.5
    jumps = np.diff(listen.levels_db(turned, 0.05))
    assert jumps.max() < 4


def test_the_sliders_do_what_they_say() -> None:
    def of(opened: float, light: float) -> tuple[float, float]:
        sound = heard(scape(ScapeTurn(-60, opened, light)), 60, 4)
        meter = Meter()
        meter.feed(sound)
        power = np.abs(np.fft.rfft(sound[:, 0])) ** 2
        hz = np.fft.rfftfreq(len(sound), 1 / RATE_HZ)
        return meter.loudness().integrated_lufs, float((hz * power).sum() / power.sum())

    dark, light = of(0.5, 0.0), of(0.5, 1.0)
    assert light[1] > 1.3 * dark[1]
    gentle, opened = of(0.0, 0.5), of(1.0, 0.5)
    assert 2 < opened[0] - gentle[0] < 10


def test_a_slider_takes_its_time_and_begins_at_the_next_full_second() -> None:
    course = Course(scape(ScapeTurn(10.3, 1.0, 0.5)))
    opens = [course.at(second).open for second in range(9, 11 + TURN_S + 2)]
    assert opens[:3] == [0.5, 0.5, 0.5]
    assert opens[-2:] == [1.0, 1.0]
    assert sorted(opens) == opens
    assert max(np.diff(opens)) < 0.2


def test_each_phase_has_its_own_colour_and_leads_over_slowly() -> None:
    phases = (ScapePhase(0, "hold"), ScapePhase(100, "window"), ScapePhase(300, "return"))
    course = Course(scape(phases=phases))
    bells = [course.at(second).gain("bell") for second in range(400)]
    assert bells[99] == 0.0
    assert 0 < bells[250] < bells[399]
    assert max(np.diff(bells)) < 0.05
    assert course.at(150).phase == "window"


def test_it_does_not_repeat_itself() -> None:
    """No stretch of the first minutes comes again an hour later or a chord's length later."""
    first = heard(scape(), 60, 4)
    for later_s in (75, 3660):
        other = heard(scape(), later_s, 4)
        size = 1 << 19
        match = np.fft.irfft(np.fft.rfft(first[:, 0], size) * np.conj(np.fft.rfft(other[:, 0], size)), size)
        power = np.sqrt((first[:, 0] ** 2).sum() * (other[:, 0] ** 2).sum())
        assert np.abs(match).max() / power < 0.9


@pytest.mark.bench
def test_it_costs_little() -> None:
    source, block = Soundscape(scape()), np.zeros((2400, 2), np.float32)
    source.read(60 * RATE_HZ, block)
    began_s = time.process_time()
    for at in range(60 * RATE_HZ, 180 * RATE_HZ, 2400):
        source.read(at, block)
    assert (time.process_time() - began_s) / 120 < 0.06


def test_a_change_of_phase_in_a_plan_is_heard_as_no_join() -> None:
    phases = (ScapePhase(0, "hold"), ScapePhase(60, "onset"))
    first = Segment(0, 64, "soundscape:field", "A", fade_out_s=4, curve="linear", scape=scape(phases=phases))
    second = Segment(60, 90, "soundscape:field", "A", fade_in_s=4, curve="linear", scape=Scape("field", 60.0, phases))
    plan = SoundPlan((first, second), 90)
    mixer, out = Mixer(plan, OpenShelf(plan, lambda *_: None), lambda *_: None), np.zeros((10 * RATE_HZ, 2), np.float32)
    mixer.render(57 * RATE_HZ, out)
    mixer.close()
    assert np.allclose(out, heard(scape(phases=phases), 57, 10), atol=1e-5)
