"""A screen reader that writes down what it is told. Run by the system's Python, which alone has the bindings.

Prints READY, then `heard TEXT` for each announcement and `named TEXT` for each object of a program whose name changed.
Ends with its standard input.
"""

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]


def say(kind: str, text: str) -> None:
    print(kind, text, flush=True)


def main() -> None:
    listen = pyatspi.Registry.registerEventListener
    listen(lambda event: say("heard", event.any_data), "object:announcement")
    listen(lambda event: say("named", event.source.name), "object:property-change:accessible-name")
    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IO_HUP, lambda *_: pyatspi.Registry.stop())
    say("READY", "")
    pyatspi.Registry.start()


if __name__ == "__main__":
    main()
