"""Nothing flashes: a session's window is filmed through its changes, and the film searched as WCAG 2.3 asks for."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QAbstractAnimation, QVariantAnimation
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from companion.audio import Fault
from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.events import By, Phase
from companion.services.settings import Look, Scheme
from companion.ui.theme import Theme
from companion.ui.widgets.fade import FADE_MS
from tests.ui.session_stage import Stage, stages

BLOCK_PX, FINER = 8, 2
STEP_MS = 50
RUNNING, PAUSED = QAbstractAnimation.State.Running, QAbstractAnimation.State.Paused
LEAST_CHANGE = 0.1
LIGHT = 0.8
MOST_AREA_PX = 341 * 256 // 4
"""A quarter of ten degrees of the view, on a screen as WCAG takes it."""
MOST_FLASHES = 3
MOST_NIGHT = 0.06
"""The mean luminance of a session's view, by night: a twentieth of a white page, and a little for its words."""

SHARES = np.arange(256) / 255.0
LINEAR = np.where(SHARES <= 0.04045, SHARES / 12.92, ((SHARES + 0.055) / 1.055) ** 2.4)

Frame = tuple[float, np.ndarray]


class Film:
    """Frames of a widget, each as the luminance of its blocks, with the time that has gone by in the film."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._at_s = 0.0
        self.frames: list[Frame] = []

    def take(self, after_ms: int = 0) -> None:
        """Take one frame."""
        size = self._widget.size() / BLOCK_PX
        image = self._widget.grab().toImage().scaled(size * FINER).convertToFormat(QImage.Format.Format_RGB888)
        lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        high, wide = size.height(), size.width()
        pixels = lines[: high * FINER, : wide * FINER * 3].reshape(high * FINER, wide * FINER, 3)
        light = LINEAR[pixels] @ np.array([0.2126, 0.7152, 0.0722])
        self._at_s += after_ms / 1000
        self.frames.append((self._at_s, light.reshape(high, FINER, wide, FINER).mean(axis=(1, 3))))

    def roll(self) -> None:
        """Film every step of what moves, at a speed of which nothing is missed, or one frame where all stands still."""
        self._at_s += 1.0  # what comes next in a session comes later than that
        QApplication.processEvents()
        moving = [one for one in self._widget.findChildren(QVariantAnimation) if one.state() is RUNNING]
        for one in moving:
            one.pause()
        for ms in range(0, FADE_MS if moving else 1, STEP_MS):
            for one in moving:
                one.setCurrentTime(ms)
            self.take(STEP_MS)
        for one in moving:
            one.setCurrentTime(one.duration())
            if one.state() is PAUSED:  # most are gone at their end
                one.resume()
        QApplication.processEvents()
        self.take(STEP_MS)


def flashes(frames: list[Frame]) -> int:
    """Give the most flashes within one second that too large an area shares: pairs of opposing changes of its light."""
    low = high = frames[0][1]
    way = np.zeros(low.shape, np.int8)
    turned: list[np.ndarray] = []
    for _, light in frames:
        brighter = (way != 1) & (light - low >= LEAST_CHANGE) & (low < LIGHT)
        darker = (way != -1) & (high - light >= LEAST_CHANGE) & (light < LIGHT)
        turned.append(brighter | darker)
        way = np.where(brighter, 1, np.where(darker, -1, way)).astype(np.int8)
        low = np.where(brighter | darker, light, np.minimum(low, light))
        high = np.where(brighter | darker, light, np.maximum(high, light))
    most = 0
    for first_s, _ in frames:
        shown = [turn for (at_s, _), turn in zip(frames, turned, strict=True) if first_s <= at_s < first_s + 1.0]
        pairs = np.sum(shown, axis=0) // 2
        while (pairs > most).sum() * BLOCK_PX**2 > MOST_AREA_PX:
            most += 1
    return most


def changes(stage: Stage) -> list[Callable[[], object]]:
    """Give what happens in a session, one after the other."""
    note = stage.live.note
    return [
        lambda: stage.live.do(decisions.start_hold),
        lambda: stage.advance(4),
        lambda: stage.go_to(Phase.ONSET),
        lambda: stage.go_to(Phase.WINDOW),
        lambda: note(ev.Observed("calm")),
        lambda: note(ev.SitterCalled(), By.PATIENT),
        lambda: note(ev.SitterCame()),
        lambda: stage.page.sound_state(Fault("device_lost")),
        lambda: stage.advance(20),
        lambda: stage.click("Check"),
        lambda: stage.click("Back"),
        lambda: stage.click("Bring back gently"),
        lambda: stage.click("Bring back gently"),
        lambda: stage.click("Grounding"),
        lambda: stage.click("Leave grounding"),
        lambda: stage.go_to(Phase.RECOVERY),
    ]


@pytest.mark.faults
def test_nothing_flashes_in_a_session_and_its_night_stays_dark(theme: Theme) -> None:
    theme.set_look(Look(Scheme.NIGHT, reduced_motion=False))
    with stages(theme) as make:
        stage = make()
        stage.show()
        stage.open().prepare()
        film = Film(stage.page)
        film.take()
        for change in changes(stage):
            change()
            film.roll()
        assert len(film.frames) > 2 * len(changes(stage)) + FADE_MS / STEP_MS  # something moved
        assert flashes(film.frames) < MOST_FLASHES
        assert max(float(light.mean()) for _, light in film.frames) < MOST_NIGHT


# -- planted ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("area_px", "found"), [(400, 4), (100, 0)])
def test_a_flash_is_found_where_it_is_large(theme: Theme, area_px: int, found: int) -> None:
    del theme
    page, lamp = (widget := QWidget()), QWidget(widget)
    page.setStyleSheet("background: black")
    page.resize(800, 600)
    lamp.resize(area_px, area_px)
    page.show()
    film = Film(page)
    for at in range(9):
        lamp.setStyleSheet(f"background: {'#888' if at % 2 else 'black'}")
        film.take(100)
    page.close()
    assert flashes(film.frames) >= found if found else flashes(film.frames) == 0
    assert found == 0 or flashes(film.frames) >= MOST_FLASHES
