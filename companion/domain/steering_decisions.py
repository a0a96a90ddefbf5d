"""Which steps of steering the music are possible now, beside `decisions.py` and in its manner."""

from companion.domain.body import Body
from companion.domain.errors import Known
from companion.domain.session import State
from companion.domain.steering import SLIDERS, MusicSteered, Steer


def steer(state: State, now_ms: int, way: Steer) -> tuple[Body, ...]:
    """Steer the music: by one step of a slider, to the next piece, or to stay with this one and go on."""
    if not state.protocol.sitter_may.steer_sound:
        raise _not_now("steer")
    if not state.open or not state.holds:
        raise _not_now("no_music")
    for slider in SLIDERS:
        place = slider.place(state.steered)
        if slider.moves(way) and slider.moved(place, way) == place:
            raise _not_now("music_limit")
    if (way is Steer.GO_ON) > music_stays(state):
        raise _not_now("no_music")
    return (MusicSteered(way, now_ms),)


def music_stays(state: State) -> bool:
    """Tell whether the sitter asked the piece that sounds in this phase to stay."""
    began_ms = state.began_ms.get(state.phase, 0)
    told = [one for one in state.steered if one.at_ms > began_ms and one.steer in (Steer.STAY, Steer.GO_ON, Steer.NEXT)]
    return bool(told) and told[-1].steer is Steer.STAY


def _not_now(reason: str) -> Known:
    return Known("session.not_now", reason=reason)
