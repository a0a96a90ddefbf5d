"""Load the graph library before anyone asks for a graph, on a thread of its own, while nobody is waiting.

Measured: 0.4 s of a processor, and 35 MB. On the window's thread that is a page that hangs when it is first opened; so
the window goes on painting meanwhile, each frame a few ms later than else. Makes no widget.
"""

import gc
import threading

from companion.ui.turns import short_turns


class Ahead:
    """One loading; begun once, and again it does nothing."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        """Tell whether it has begun and is not done."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self) -> None:
        """Start, and return at once."""
        if self._thread is None:
            self._thread = threading.Thread(target=_load, name="graphs", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Wait until it is done, so that nothing is half loaded when the program ends."""
        if self._thread is not None:
            self._thread.join()


def _load() -> None:
    with short_turns():
        from companion.ui.graph import session_view, view  # noqa: F401, PLC0415 - that they are loaded is the point
    # What is loaded by now stays to the end. Looked through for garbage with all the rest, it cost 100 ms at some page.
    gc.freeze()
