"""The block laws are the domain's laws, frame by frame."""

import numpy as np
import pytest

from companion.audio import envelopes
from companion.domain import fades

U = np.concatenate([[0.0, 1.0], np.random.default_rng(1).random(200)])


@pytest.mark.parametrize("curve", fades.CURVES)
def test_fades_agree_with_the_domain(curve: str) -> None:
    assert envelopes.rising(curve, U) == pytest.approx([fades.rising(curve, u) for u in U])
    assert envelopes.falling(curve, U) == pytest.approx([fades.falling(curve, u) for u in U])


def test_ramps_agree_with_the_domain() -> None:
    assert envelopes.ramp(0.2, 0.9, U) == pytest.approx([fades.ramp(0.2, 0.9, u) for u in U])


@pytest.mark.parametrize("likeness", [-0.5, 0.0, 0.4, 1.0])
def test_matched_agrees_with_the_domain(likeness: float) -> None:
    out, coming = envelopes.matched(likeness, U)
    expected = [fades.matched(likeness, u) for u in U]
    assert out == pytest.approx([a for a, _ in expected])
    assert coming == pytest.approx([b for _, b in expected])


def test_parts_do_not_depend_on_the_cut() -> None:
    whole = envelopes.parts(-50, 400, 300)
    cut = np.concatenate([envelopes.parts(-50, 133, 300), envelopes.parts(83, 267, 300)])
    assert np.array_equal(whole, cut)
    assert whole[0] == 0 and whole[-1] == 1


def test_likeness_of_the_same_the_opposite_and_silence() -> None:
    x = np.random.default_rng(2).standard_normal((4800, 2)).astype(np.float32)
    y = np.random.default_rng(3).standard_normal((4800, 2)).astype(np.float32)
    assert envelopes.likeness(x, x) == pytest.approx(1)
    assert envelopes.likeness(x, -x) == pytest.approx(-1)
    assert abs(envelopes.likeness(x, y)) < 0.05
    assert envelopes.likeness(x, np.zeros_like(x)) == 0
