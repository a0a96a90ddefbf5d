"""A session from inside: everything on one axis whose zero is the first hold."""

from companion.domain import events as ev
from companion.domain import within
from companion.domain.events import By, MoodMoment, Phase
from companion.domain.within import Lane
from tests.domain.examples import programme_data
from tests.domain.test_record import Script, check, whole


def test_zero_is_the_first_hold_and_what_was_before_is_negative() -> None:
    script = whole()
    looked = within.within(script.record())
    assert looked is not None
    hold = next(stretch for stretch in looked.phases if stretch.phase is Phase.HOLD)
    assert hold.from_s == 0
    assert looked.readings[0].at_s < 0
    assert looked.readings[0].systolic_mmhg == 120
    assert looked.span_s[0] < 0 < looked.span_s[1]
    assert [moment.at_s for moment in looked.moments] == sorted(moment.at_s for moment in looked.moments)


def test_a_missed_check_stands_where_it_was_planned() -> None:
    looked = within.within(whole().record())
    assert looked is not None
    missed = [moment for moment in looked.moments if moment.missed]
    assert missed
    every_s = 900
    assert all(moment.at_s % every_s == 0 for moment in missed)


def test_a_session_without_a_hold_has_no_inside() -> None:
    script = Script()
    script.note(1, ev.SitterNamed("Ada"))
    assert within.within(script.record()) is None


def test_what_was_noted_wrongly_is_drawn_nowhere() -> None:
    script = Script()
    script.note(5, ev.HoldStarted(1))
    wrong = script.note(6, ev.VitalsTaken(None, 300, 80, 66))
    script.note(7, ev.Corrected(wrong, "typed twice"))
    looked = within.within(script.record())
    assert looked is not None
    assert looked.readings == ()


def test_every_lane_has_what_belongs_to_it_and_the_music_of_the_phases() -> None:
    script = Script()
    opened = script.events[0]
    body = opened.body
    assert isinstance(body, ev.SessionOpened)
    script.events[0] = ev.Event(
        opened.uid,
        opened.session,
        opened.at,
        opened.by,
        ev.SessionOpened(body.number, body.rehearsal, body.speed, body.protocol, programme_data()),
    )
    script.note(10, ev.HoldStarted(1))
    script.note(10, ev.PhaseBegan(Phase.HOLD, 600_000, ev.Why.SITTER), By.PROGRAM)
    script.note(12, check(None))
    script.note(13, ev.Noted("smiles"))
    script.note(14, ev.MoodMarked(MoodMoment.AFTER, 0.2, 0.1), By.PATIENT)
    looked = within.within(script.record())
    assert looked is not None
    assert [moment.lane for moment in looked.moments] == [Lane.CHECKS, Lane.NOTES, Lane.MOOD]
    assert [(bar.phase, bar.from_s) for bar in looked.music] == [(Phase.HOLD, 0)]
    assert looked.music[0].name
