"""A soundscape in a plan: laid like a file that never ends, then told the phases and the steering that it follows.

All of it follows from them, so that a session that was interrupted sounds as it was steered, and two segments of one
name that overlap are the same sound twice. Makes no sound: `audio/soundscape` does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from companion.domain.programme import SOUNDSCAPE
from companion.domain.soundplan import Scape, ScapePhase, ScapeTurn, Segment
from companion.domain.steering import LIGHTNESS, OPENNESS, Slider, Steer

MIDDLE = 0.5
"""Where a soundscape stands before anybody steers it, from 0, gentler or darker, to 1, more open or lighter."""
_STEP = 0.125


def grown(
    segments: Sequence[Segment], phases: tuple[ScapePhase, ...], steered: Sequence[tuple[float, Steer]]
) -> Iterator[Segment]:
    """Give the segments, those of a soundscape told what they follow; `steered` is by plan second."""
    turns = tuple(_turns(steered))
    for one in segments:
        name = one.file.removeprefix(SOUNDSCAPE)
        scape = None if name == one.file else Scape(name, one.start_s, phases, turns)
        yield one if scape is None else replace(one, loop_s=None, scape=scape)


def _turns(steered: Sequence[tuple[float, Steer]]) -> Iterator[ScapeTurn]:
    opened = light = 0
    for at_s, steer in steered:
        opened, light = OPENNESS.moved(opened, steer), LIGHTNESS.moved(light, steer)
        if OPENNESS.moves(steer) or LIGHTNESS.moves(steer):
            yield ScapeTurn(at_s, _part(OPENNESS, opened), _part(LIGHTNESS, light))


def _part(slider: Slider, place: int) -> float:
    """Give a place as a part of the whole way; the one step up of openness goes as far as two steps down."""
    return MIDDLE + _STEP * place * (2 if slider is OPENNESS and place > 0 else 1)
