"""A record is Python's own frozen dataclass with slots in all that it does, however late its methods are written."""

import copy
import dataclasses
import pickle
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, field
from typing import Any, ClassVar

import pytest

from companion.audio.messages import Stop
from companion.domain.records import dataclass as late

at_once = dataclasses.dataclass


def made(by: Any) -> Any:
    """Give the same class, made by either."""

    @at_once(frozen=True, slots=True)
    class Base:
        """What kinds of event are built on."""

        KIND: ClassVar[str] = ""

    @by(frozen=True, slots=True)
    class Dose(Base):
        """A class with all that records have."""

        KIND: ClassVar[str] = "dose"

        mg: int
        at_s: float = 0.5
        notes: list[str] = field(default_factory=list, hash=False)
        hidden: str = field(default="", repr=False, compare=False)

        def __post_init__(self) -> None:
            if self.mg < 0:
                raise ValueError(self.mg)

        @property
        def twice(self) -> int:
            return 2 * self.mg

    return Dose


@pytest.fixture(params=(at_once, late))
def dose(request: pytest.FixtureRequest) -> Any:
    return made(request.param)


def test_it_does_what_pythons_own_does(dose: Any) -> None:
    one = dose(100, notes=["slowly"], hidden="a")
    assert (one.mg, one.at_s, one.notes, one.hidden, one.twice, one.KIND) == (100, 0.5, ["slowly"], "a", 200, "dose")
    assert one == dose(100, 0.5, ["slowly"]) != dose(100, 0.6, ["slowly"]) and one != (100, 0.5)
    assert len({one, dose(100), dose(50)}) == 3 and hash(one) == hash(dose(100))
    assert repr(one) == "made.<locals>.Dose(mg=100, at_s=0.5, notes=['slowly'])"
    assert dataclasses.replace(one, mg=1) == dose(1, notes=["slowly"]) and dose(1).notes is not dose(1).notes
    assert dataclasses.asdict(one) == {"mg": 100, "at_s": 0.5, "notes": ["slowly"], "hidden": "a"}
    match one:
        case dose(mg, at_s=0.5):
            assert mg == 100
        case _:
            pytest.fail("a pattern finds the fields by their places")
    for name in ("mg", "other"):
        with pytest.raises((FrozenInstanceError, TypeError)):  # TypeError is what Python's own says of "other"
            setattr(one, name, 1)
    with pytest.raises(FrozenInstanceError):
        del one.mg
    assert not hasattr(one, "__dict__")
    with pytest.raises(ValueError, match="-1"):
        dose(-1)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'mg'"):
        dose()


def test_it_can_be_copied_and_pickled() -> None:
    one = Stop(2.0)
    for other in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301 - ours
        assert other == one and other is not one


def test_its_fields_are_known_before_there_is_an_instance(dose: Any) -> None:
    told = [(one.name, one.default, one.repr) for one in dataclasses.fields(dose)]
    missing = dataclasses.MISSING
    assert told == [("mg", missing, True), ("at_s", 0.5, True), ("notes", missing, True), ("hidden", "", False)]
    assert dose.__dataclass_params__.frozen and dose(3) == dose(3)


def test_many_threads_may_make_the_first_one() -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(20):
            kind, begin = made(late), threading.Barrier(4)
            with ThreadPoolExecutor(4) as pool:
                told = [pool.submit(lambda kind, begin: (begin.wait(), kind(1))[1], kind, begin) for _ in range(4)]
            assert [one.result() for one in told] == [kind(1)] * 4
    finally:
        sys.setswitchinterval(before)


def test_one_is_not_built_on_another() -> None:
    with pytest.raises(TypeError, match="Longer"):

        @late(frozen=True, slots=True)
        class Longer(made(late)):  # type: ignore[misc]  # that is what is refused
            """A record of a record."""


def test_what_may_change_is_pythons_own_at_once() -> None:
    @late(slots=True)
    class Counter:
        """Counts."""

        n: int = 0

    counter = Counter()
    counter.n += 1
    assert counter == Counter(1)


def test_what_nobody_makes_is_not_written() -> None:
    """The reason for it all: of the kinds of events, a process that only knows them writes none."""
    code = (
        "import companion.domain.events as events\n"
        "kinds = [kind for kind in events.KINDS.values() if '__init__' in vars(kind)]\n"
        "print(len(events.KINDS) > 50, kinds)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True []\n"
