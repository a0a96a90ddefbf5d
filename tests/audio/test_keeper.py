"""The thread that owns the card, where there is none: a clock that each of its turns moves on, and no sleep."""

import itertools
import threading
from collections.abc import Callable
from typing import cast

import pytest

from companion.audio import keeper
from companion.audio.outlet import Outlet
from companion.audio.player import Player
from companion.domain.errors import Known

TURN_S = 0.25


class Clock:
    """Stands in for `time`; moved on by hand."""

    now_s = 1000.0

    def monotonic(self) -> float:
        """Give the second."""
        return self.now_s


class Quiet:
    """Takes nothing, as no card is open."""

    consumed = 0
    fill = ran_dry = None


def test_a_card_that_stays_away_is_looked_for_less_often_and_at_once_when_a_server_comes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock, looks, over = Clock(), list[float](), threading.Event()

    def none(*_: object) -> None:
        looks.append(clock.now_s)
        raise Known("sound.no_device", reason="none")

    monkeypatch.setattr(keeper, "time", clock)
    monkeypatch.setattr(keeper, "_TURN_S", 0.0)
    monkeypatch.setattr(keeper, "Output", none)
    monkeypatch.setattr("companion.audio.output.look_again", lambda: None)
    faults: list[str] = []
    tell = cast("Callable[[str, str], None]", lambda code, _why: faults.append(code))
    one = keeper.Keeper(cast(Player, None), cast(Outlet, Quiet()), tell, lambda _code: None)

    def needed() -> bool:
        clock.now_s += TURN_S
        if clock.now_s >= 2000.0 and not over.is_set():
            over.set()
            one.there_is_one()
        return True

    one.needed = needed
    one.start()
    assert over.wait(20)
    one.close()
    steps = [after - before for before, after in itertools.pairwise(looks)]
    early = [step for before, step in zip(looks, steps, strict=False) if before < looks[0] + 55]
    late = [step for before, step in zip(looks, steps, strict=False) if looks[0] + 65 < before < 1980]
    assert max(early) <= keeper.LOOK_S + 2 * TURN_S and 9 < min(late) <= max(late) < 11, (early, late)
    assert faults == ["no_device"]
    at = next(when for when in looks if when >= 2000.0)
    assert at <= 2000.0 + 2 * TURN_S, "not when the server came"
