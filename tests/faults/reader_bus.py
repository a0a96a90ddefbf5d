"""What screen readers listen to, on the bus that a test has for itself."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@contextmanager
def reader_bus() -> Iterator[None]:
    """Start it, and end it afterwards."""
    launcher = next(path for path in LAUNCHERS if Path(path).exists())
    with subprocess.Popen([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL) as bus:
        try:
            yield
        finally:
            bus.terminate()
