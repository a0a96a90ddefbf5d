"""Messages survive the way there and back; anything else is refused without a word of what it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion import audio
from companion.audio import messages
from companion.domain.errors import Known
from companion.domain.soundplan import Segment, SoundPlan

PLAN = SoundPlan((Segment(0, 10, "/a.flac", "A", fade_in_s=1, loop_s=2.5), Segment(8.5, 60, "/b.ogg", "B")), 60)
MESSAGES: list[audio.Command | audio.Report] = [
    audio.PlanCommand(PLAN, 12345),
    audio.Play(2),
    audio.Stop(3),
    audio.Volume(0.25),
    audio.Call(True),
    audio.Chime(),
    audio.Choose(None),
    audio.Choose("Headphones"),
    audio.Hello(),
    audio.Quit(),
    audio.State(None, False, None, -120, None, None, None, 0, 1, False),
    audio.State(1.5, True, "default", -23.5, "A", "B", 7, 1, 0.5, True),
    audio.Fault("file_unreadable", {"title": "A"}),
    audio.Recovered("no_device"),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda m: m.KIND)
def test_there_and_back(message: audio.Command | audio.Report) -> None:
    assert audio.from_bytes(audio.to_bytes(message)) == message


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"{",
        b"\xff",
        b'{"kind": "shutdown"}',
        b'{"kind": ["plan"]}',
        b'{"kind": "volume"}',
        b'{"kind": "volume", "linear": 1.5}',
        b'{"kind": "volume", "linear": NaN}',
        b'{"kind": "volume", "linear": "1"}',
        b'{"kind": "play", "fade_s": 1, "more": 2}',
        b'{"kind": "plan", "zero_up_ms": 1, "plan": {"segments": [{"start_s": 0}], "ends_s": 1}}',
        b"[" * 100_000,
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(Known) as refused:
        audio.from_bytes(data)
    assert (refused.value.code, dict(refused.value.facts)) == ("sound.message", {})


@given(st.binary(max_size=200))
def test_no_bytes_do_anything_but_be_refused(data: bytes) -> None:
    with pytest.raises(Known):
        audio.from_bytes(data)


def test_a_plan_of_a_thousand_segments_is_far_below_the_limit() -> None:
    plan = SoundPlan(PLAN.segments * 500, 60)
    assert len(audio.to_bytes(audio.PlanCommand(plan, 1))) < messages.LONGEST_BYTES / 10
