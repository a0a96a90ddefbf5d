"""How a command shows on a terminal how far it is; where there is no terminal, it shows nothing."""

import sys


class ProgressLine:
    """One line on standard error, written over at each percent and wiped at the end."""

    def __init__(self, name: str) -> None:
        self._name, self._shown = name, -1

    def __call__(self, part: float) -> None:
        """Show a part of 1."""
        percent = int(part * 100)
        if percent == self._shown or not sys.stderr.isatty():
            return
        self._shown = percent
        end = "\r\x1b[K" if percent >= 100 else ""
        print(f"\r{self._name}: {percent} %{end}", end="", file=sys.stderr, flush=True)


def clock(seconds: float) -> str:
    """Give a length as h:mm:ss."""
    whole = round(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"
