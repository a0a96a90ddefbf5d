"""The theme: contrast as UI.md promises it, colours in one place, and a look that follows person and system."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from companion.domain.errors import Bug
from companion.services.paths import shipped
from companion.services.settings import Look, Scheme
from companion.ui import sheet, tokens
from companion.ui import theme as themes
from companion.ui.focus_frame import ring_colour
from companion.ui.icons import APP_SIZES_PX, NAMES, Icons
from companion.ui.theme import Theme
from companion.ui.tokens import CONTRAST_DAY, CONTRAST_NIGHT, DAY, NIGHT, NIGHT_WARM, Tokens, contrast_ratio, mix
from companion.ui.widgets.button import Button

ROOT = Path(__file__).parents[2]
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b")
# UI.md: token, least contrast by day, by night, against page, card and tint alike; given there to one decimal.
PROMISED = (
    ("edge", 3.3, 3.5),
    ("text", 11.5, 11.5),
    ("soft", 4.9, 5.4),
    ("accent", 4.9, 7.0),
    ("warm", 5.1, 7.1),
)


@pytest.mark.parametrize(("token", "by_day", "by_night"), PROMISED)
@pytest.mark.parametrize("ground", ["bg", "card", "tint"])
def test_contrast_is_as_promised(token: str, by_day: float, by_night: float, ground: str) -> None:
    for theme, promised in ((DAY, by_day), (NIGHT, by_night), (NIGHT_WARM, by_night)):
        assert round(contrast_ratio(getattr(theme, token), getattr(theme, ground)), 1) >= promised


@pytest.mark.parametrize("theme", [DAY, NIGHT, NIGHT_WARM])
def test_decoration_is_still_seen(theme: Tokens) -> None:
    assert contrast_ratio(theme.line, theme.bg) >= 1.2
    assert round(min(contrast_ratio(theme.accent2, ground) for ground in (theme.bg, theme.card, theme.tint)), 1) >= 1.9


@pytest.mark.parametrize("theme", [CONTRAST_DAY, CONTRAST_NIGHT])
@pytest.mark.parametrize("ground", ["bg", "card", "tint"])
def test_high_contrast_keeps_seven_to_one(theme: Tokens, ground: str) -> None:
    for token in ("edge", "line", "text", "soft", "accent", "warm"):
        assert contrast_ratio(getattr(theme, token), getattr(theme, ground)) >= 7


@pytest.mark.parametrize("theme", [DAY, NIGHT, NIGHT_WARM, CONTRAST_DAY, CONTRAST_NIGHT])
def test_words_on_colour_are_read_at_rest_under_the_pointer_and_pressed(theme: Tokens) -> None:
    for ground, ink in ((theme.accent, theme.on_accent), (theme.warm, theme.on_warm)):
        for stress in (0, 0.12, 0.24, 0.5):  # 0.5 is what a held button fills with
            assert contrast_ratio(mix(ground, theme.text, stress), ink) >= 4.5
    for stress in (0, 0.05, 0.1):
        assert contrast_ratio(mix(theme.card, theme.text, stress), theme.text) >= 4.5
    assert contrast_ratio(mix(theme.card, theme.accent, 0.35), theme.text) >= 4.5
    assert contrast_ratio(theme.bg, theme.text) >= 7  # the tool tip


def test_contrast_is_that_of_wcag() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert mix("#000000", "#FF8040", 0.5) == "#804020"


def test_no_colour_is_written_outside_of_the_tokens() -> None:
    known = {value.upper() for theme in (DAY, NIGHT, NIGHT_WARM) for value in vars_of(theme)}
    for file in (ROOT / "companion").rglob("*.py"):
        if file.name != "tokens.py" and not COLOUR.findall(file.read_text(encoding="utf-8")):
            continue
        assert file.name == "tokens.py", f"{file} has a colour of its own"
    for file in (ROOT / "assets" / "icons").glob("*.svg"):
        assert {found.upper() for found in COLOUR.findall(file.read_text(encoding="utf-8"))} <= known


def vars_of(theme: Tokens) -> list[str]:
    return [value for name in Tokens.__slots__ if isinstance(value := getattr(theme, name), str)]


def test_text_scale_is_one_factor_for_all(theme: Theme) -> None:
    for percent, scale in ((100, 1.0), (150, 1.5), (200, 2.0), (50, 1.0), (400, 2.0)):
        theme.set_look(Look(Scheme.DAY, percent))
        assert theme.scale == scale
        for size in tokens.SIZES:
            assert theme.font(size).pixelSize() == round(size * scale)
        assert f"font-size: {round(30 * scale)}px" in theme.sheet
        assert QApplication.font().pixelSize() == round(15 * scale)


def test_a_font_is_given_away_not_lent(theme: Theme) -> None:
    theme.font(15).setPixelSize(99)
    assert theme.font(15).pixelSize() == 15


def test_change_is_told_once_and_only_where_something_changed(theme: Theme, app: QApplication) -> None:
    told = QSignalSpy(theme.changed)
    theme.set_look(theme.look)
    assert told.count() == 0
    theme.set_look(replace(theme.look, scheme=Scheme.NIGHT))
    assert told.count() == 1
    assert theme.dark
    assert QApplication.palette().window().color() == QColor(NIGHT.bg)
    assert app.styleSheet() == theme.sheet


class Hints(QObject):
    """A system's wishes, which the windowless platform of the tests has none of."""

    colorSchemeChanged = Signal()  # noqa: N815 - Qt's name
    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.scheme, self.contrast = Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference
        self.asked: list[Qt.ColorScheme] = []
        self.accessibility = lambda: self
        self.colorScheme = lambda: self.scheme
        self.contrastPreference = lambda: self.contrast
        self.setColorScheme = self.asked.append


class Desktop:
    """The application of the tests, on a system with wishes."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.hints = Hints()
        self.styleHints = lambda: self.hints

    def __getattr__(self, name: str) -> Any:
        return getattr(self._app, name)


def test_the_systems_scheme_is_followed_until_a_person_chooses(theme: Theme, app: QApplication) -> None:
    desktop: Any = Desktop(app)
    followed = Theme(desktop, theme.icons, Look(Scheme.SYSTEM))
    followed.start()
    told = QSignalSpy(followed.changed)
    assert followed.tokens is DAY
    desktop.hints.scheme = Qt.ColorScheme.Dark
    desktop.hints.colorSchemeChanged.emit()
    assert followed.tokens is NIGHT
    assert told.count() == 1
    desktop.hints.contrast = Qt.ContrastPreference.HighContrast
    desktop.hints.contrastPreferenceChanged.emit()
    assert followed.tokens is CONTRAST_NIGHT
    followed.set_look(Look(Scheme.DAY))
    assert followed.tokens is DAY
    desktop.hints.scheme = Qt.ColorScheme.Light
    desktop.hints.colorSchemeChanged.emit()
    assert followed.tokens is DAY
    # The title bar is the system's to draw: it is asked for the person's scheme, and let go with SYSTEM.
    assert desktop.hints.asked == [Qt.ColorScheme.Unknown, Qt.ColorScheme.Light]
    followed.deleteLater()


def test_high_contrast_has_a_light_and_a_dark_form(theme: Theme) -> None:
    theme.set_look(Look(Scheme.CONTRAST))
    assert theme.tokens in (CONTRAST_DAY, CONTRAST_NIGHT)
    assert theme.night().tokens is CONTRAST_NIGHT


def test_the_night_twin_is_dark_by_day_and_follows_in_all_else(theme: Theme) -> None:
    twin = theme.night()
    told = QSignalSpy(twin.changed)
    assert twin.tokens is NIGHT
    assert theme.tokens is DAY
    theme.set_look(Look(Scheme.DAY, 200, reduced_motion=True))
    assert told.count() == 1
    assert twin.scale == 2
    assert twin.reduced_motion
    assert QApplication.palette().window().color() == QColor(DAY.bg)  # the application stays with the day


def test_a_warm_night_has_less_blue_everywhere_and_is_the_twins_too(theme: Theme) -> None:
    told = [[QColor(value).blueF() for value in vars_of(one)] for one in (NIGHT_WARM, NIGHT)]
    assert all(warm < cool for warm, cool in zip(*told, strict=True))
    theme.set_look(Look(Scheme.NIGHT, warm_night=True))
    assert theme.tokens is NIGHT_WARM and theme.night().tokens is NIGHT_WARM
    theme.set_look(Look(Scheme.DAY, warm_night=True))
    assert theme.tokens is DAY and theme.night().tokens is NIGHT_WARM
    theme.set_look(Look(Scheme.CONTRAST, warm_night=True))
    assert theme.night().tokens is CONTRAST_NIGHT


def test_a_dressed_page_keeps_its_colours_and_is_not_kept_alive(theme: Theme) -> None:
    twin = theme.night()
    page = QWidget()
    twin.dress(page)
    theme.set_look(Look(Scheme.DAY, 200))
    assert page.palette().window().color() == QColor(NIGHT.bg)
    assert page.styleSheet() == twin.sheet
    page.deleteLater()
    del page
    theme.set_look(Look(Scheme.DAY, 100))  # would touch a page that is gone


def test_every_kind_of_words_has_a_size_of_the_design() -> None:
    assert {size for size, _, _ in sheet.WORDS.values()} <= set(tokens.SIZES)


def test_the_focus_ring_stands_around_what_has_the_keyboard(theme: Theme, app: QApplication) -> None:
    page = QWidget()
    button, plain = Button(theme, "Begin"), QPushButton("Plain")
    for at, child in enumerate((button, plain)):
        child.setParent(page)
        child.setGeometry(20, 20 + 60 * at, 160, 40)
    page.resize(200, 160)
    page.show()
    page.activateWindow()
    edge = QColor(theme.tokens.edge)
    for child in (button, plain):
        child.setFocus()
        app.processEvents()
        picture = page.grab().toImage()
        beside = [picture.pixelColor(x, child.geometry().center().y()) for x in range(child.x() - 5, child.x())]
        assert edge in beside
    assert not child.testAttribute(Qt.WidgetAttribute.WA_UnderMouse)


@pytest.mark.parametrize("name", NAMES)
def test_icons_are_one_colour_and_sharp_at_every_scale(name: str, app: QApplication) -> None:
    icons, colour = Icons(shipped("icons")), QColor(DAY.accent)
    for ratio in (1.0, 1.25, 1.5, 2.0, 3.0):
        pixmap = icons.pixmap(name, colour, 20, ratio)
        assert pixmap.width() == round(20 * ratio)
        picture = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
        seen = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
        solid = [pixel for pixel in seen if pixel.alpha() > 240]
        assert len([pixel for pixel in seen if pixel.alpha() > 100]) > 12 * ratio
        assert all(abs(p.red() - colour.red()) + abs(p.blue() - colour.blue()) < 12 for p in solid)
    assert solid  # at 300 % a 2 px line has a middle
    svg = (shipped("icons") / f"{name}.svg").read_text(encoding="utf-8")
    assert 'stroke-width="2"' in svg
    assert 'stroke-linecap="round"' in svg


def test_an_icon_can_point_the_other_way(app: QApplication) -> None:
    icons = Icons(shipped("icons"))
    drawn = []
    for mirrored in (False, True):
        picture = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        icons.paint(painter, "back", QRectF(0, 0, 40, 40), QColor(DAY.text), mirrored=mirrored)
        painter.end()
        drawn.append(picture)
    left = [sum(p.pixelColor(x, y).alpha() for x in range(20) for y in range(10, 30)) for p in drawn]
    assert drawn[0] != drawn[1]
    assert left[0] > left[1]  # the head of the arrow is where reading began


def test_the_programs_own_icon_comes_in_every_size(app: QApplication) -> None:
    icons = Icons(shipped("icons"))
    assert {size.width() for size in icons.app_icon().availableSizes()} == set(APP_SIZES_PX)


def test_an_unknown_icon_is_a_bug(app: QApplication) -> None:
    with pytest.raises(Bug):
        Icons(shipped("icons")).pixmap("unicorn", QColor(DAY.text), 20, 1.0)


def test_looks_load_nothing_that_is_heavy_or_forbidden() -> None:
    names = sorted(f"companion.ui.widgets.{p.stem}" for p in (ROOT / "companion/ui/widgets").glob("*.py"))
    heavy = "('pyqtgraph', 'numpy', 'PySide6.QtNetwork', 'PySide6.QtMultimedia', 'PySide6.QtWebEngineCore')"
    code = f"import sys, {', '.join(names)}, companion.ui.theme\nprint([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_the_ring_stands_out_from_a_dark_page_in_high_contrast_by_day(theme: Theme) -> None:
    theme.set_look(Look(Scheme.CONTRAST, reduced_motion=True))
    page = QWidget()
    button, night = QPushButton(page), theme.night()
    assert ring_colour(button) == QColor(theme.tokens.edge)
    night.dress(page)
    assert ring_colour(button) == QColor(night.tokens.edge) != QColor(theme.tokens.edge)
    button.setProperty("ringColour", DAY.warm)
    assert ring_colour(button) == QColor(DAY.warm)
    page.deleteLater()


@pytest.mark.parametrize(("size_px", "percent"), [(9, 100), (15, 100), (18, 125), (22, 150), (40, 200), (-1, 100)])
def test_text_begins_as_large_as_the_systems(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, size_px: int, percent: int
) -> None:
    monkeypatch.setattr(themes, "QFontInfo", lambda _font: SimpleNamespace(pixelSize=lambda: size_px))
    assert themes.system_text_percent() == percent
