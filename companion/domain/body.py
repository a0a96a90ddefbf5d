"""What every kind of event is: a frozen dataclass with a lasting name. The kinds are in `events.py` and beside it."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Body:
    """What happened, without when and by whom; every kind below is one."""

    KIND: ClassVar[str] = ""
