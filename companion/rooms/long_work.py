"""One long work on a thread: the window is told now and then how far it is, and a person can call it off.

Starts no thread, and says nothing of how the work ended.
"""

import time
from collections.abc import Callable

from companion.services.worker import Deliver

SHOWN_EVERY_S = 0.1


class LongWork:
    """Called by the thread with 0 to 1 after each step; answers False once nobody wants the rest.

    `show` is called in the window's thread, and no more once the work was called off.
    """

    def __init__(self, post: Deliver, show: Callable[[float], None]) -> None:
        self._post, self._show = post, show
        self._stopped = False
        self._told_s = 0.0

    def stop(self) -> None:
        """Call it off; the thread hears of it at its next step."""
        self._stopped = True

    def __call__(self, part: float) -> bool:
        """Hear how far the work has come, and tell whether to go on."""
        now_s = time.monotonic()
        if now_s - self._told_s > SHOWN_EVERY_S:
            self._told_s = now_s
            self._post(lambda: self._tell(part))
        return not self._stopped

    def _tell(self, part: float) -> None:
        if not self._stopped:
            self._show(part)
