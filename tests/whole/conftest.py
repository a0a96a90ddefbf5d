"""A screen of one's own for programs with a window, and the sound server of the sound's tests."""

import shutil
from collections.abc import Iterator

import pytest

from tests.audio.conftest import pulse, server
from tests.ui.conftest import _theme, app, theme
from tests.whole.screen import hidden_screen

__all__ = ["_theme", "app", "pulse", "server", "theme"]


@pytest.fixture
def screen() -> Iterator[str]:
    """Give the name of a display that only this test draws on."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with hidden_screen() as display:
        yield display
