"""Let the window go first while another thread imports: it has the interpreter back within a thousandth second."""

import contextlib
import sys
from collections.abc import Iterator

TURN_S = 0.001
"""How long a thread keeps the interpreter while the window waits for it; Python's own 5 ms cost a frame of 60."""


@contextlib.contextmanager
def short_turns() -> Iterator[None]:
    """Have all threads take short turns inside."""
    before_s = sys.getswitchinterval()
    sys.setswitchinterval(TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(before_s)
