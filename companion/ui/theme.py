"""One theme for the whole program: picks the colours, follows the system and the person's choice, and applies them.

Holds no colour (see `ui/tokens.py`) and draws nothing. The composition root makes one and hands it to every page; the
session's pages get its night twin.
"""

from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from companion.services.settings import Look, Scheme
from companion.ui.focus_ring import FocusRing
from companion.ui.icons import Icons
from companion.ui.sheet import build_sheet
from companion.ui.tokens import CONTRAST_DAY, CONTRAST_NIGHT, DAY, LARGE_TEXT, NIGHT, NIGHT_WARM, TEXT_SIZES, Tokens

BODY_PX = 15


def system_text_percent() -> int:
    """Give the one of our text sizes that the system's own font asks for: it is used until a person chooses one."""
    asked = 100 * QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize() / BODY_PX
    return min(TEXT_SIZES, key=lambda size: abs(size - asked))


class Theme(QObject):
    """Colours, fonts, sizes and icons of the moment; `changed` tells that they are others now."""

    changed = Signal()

    def __init__(
        self, app: QApplication, icons: Icons, look: Look | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.icons = icons
        self._app = app
        self._look = look or Look()
        self._family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
        self._twin: Theme | None = None
        self._fonts: dict[tuple[int, int, bool], QFont] = {}
        self._dressed: WeakSet[QWidget] = WeakSet()
        self._tokens = self._pick()
        self._sheet = build_sheet(self._tokens, self.scale)

    @property
    def look(self) -> Look:
        """What the person chose."""
        return self._look

    @property
    def tokens(self) -> Tokens:
        """The colours of the moment."""
        return self._tokens

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return self._tokens.dark

    @property
    def reduced_motion(self) -> bool:
        """Whether changes are instant instead of fading."""
        return self._look.reduced_motion

    @property
    def scale(self) -> float:
        """The text scale, 1 to 2."""
        return min(200, max(100, self._look.text_percent)) / 100

    @property
    def large(self) -> bool:
        """Whether the text is so large that what stands side by side goes one below the other."""
        return self.scale >= LARGE_TEXT

    @property
    def sheet(self) -> str:
        """The style sheet of the moment."""
        return self._sheet

    def start(self) -> None:
        """Dress the application, once, and follow the system from then on."""
        self._app.setStyle("Fusion")
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        FocusRing(self._app, parent=self)
        self._ask_system()
        self._apply()

    def set_look(self, look: Look) -> None:
        """Take a person's choice, apply it at once and tell everyone."""
        if look == self._look:
            return
        self._look = look
        self._ask_system()
        self._refresh()

    def color(self, token: str) -> QColor:
        """Give one token, by its name in UI.md, as a colour to paint with."""
        return QColor(getattr(self._tokens, token))

    def px(self, size: float) -> int:
        """Give a size that grows with the text."""
        return round(size * self.scale)

    def font(self, size: int, weight: int = 400, *, tabular: bool = False) -> QFont:
        """Give the system's font at a size of UI.md times the text scale; `tabular`: all figures equally wide."""
        key = (size, weight, tabular)
        if key not in self._fonts:
            font = QFont(self._family)
            font.setPixelSize(self.px(size))
            font.setWeight(QFont.Weight(weight))
            if tabular:
                font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return QFont(self._fonts[key])

    def night(self) -> "Theme":
        """Give the twin that is always dark and follows this one in all else; it is the same one each time."""
        if self._twin is None:
            self._twin = _NightTheme(self._app, self)
        return self._twin

    def dress(self, widget: QWidget) -> None:
        """Give one window or page this theme's colours, and keep it in them while it lives."""
        self._dressed.add(widget)
        widget.setAutoFillBackground(True)
        self._dress_now(widget)

    def follow(self, widget: QWidget) -> None:
        """Have a painted widget measured and drawn anew whenever the theme changes."""
        self.changed.connect(widget.updateGeometry)
        self.changed.connect(widget.update)

    def palette(self) -> QPalette:
        """Give the palette for all that the system's style draws by itself."""
        t, roles, groups = self._tokens, QPalette.ColorRole, QPalette.ColorGroup
        palette = QPalette()
        pairs = {
            roles.Window: t.bg,
            roles.WindowText: t.text,
            roles.Base: t.card,
            roles.AlternateBase: t.tint,
            roles.Text: t.text,
            roles.Button: t.card,
            roles.ButtonText: t.text,
            roles.BrightText: t.on_accent,
            roles.ToolTipBase: t.text,
            roles.ToolTipText: t.bg,
            roles.PlaceholderText: t.soft,
            roles.Highlight: t.accent,
            roles.HighlightedText: t.on_accent,
            roles.Accent: t.accent,
            roles.Link: t.accent,
            roles.LinkVisited: t.accent,
            roles.Light: t.card,
            roles.Midlight: t.tint,
            roles.Mid: t.edge,
            roles.Dark: t.edge,
            roles.Shadow: t.edge,
        }
        for role, colour in pairs.items():
            palette.setColor(role, QColor(colour))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(groups.Disabled, role, QColor(t.soft))
        return palette

    def _pick(self) -> Tokens:
        hints = self._app.styleHints()
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        more = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        scheme = self._look.scheme
        if scheme is Scheme.CONTRAST or (more and scheme is Scheme.SYSTEM):
            return CONTRAST_NIGHT if system_dark else CONTRAST_DAY
        return self._dark() if scheme is Scheme.NIGHT or (scheme is Scheme.SYSTEM and system_dark) else DAY

    def _dark(self) -> Tokens:
        return NIGHT_WARM if self._look.warm_night else NIGHT

    def _ask_system(self) -> None:
        """Have the system draw what is its own, such as the title bar, in the chosen scheme too."""
        asked = {Scheme.DAY: Qt.ColorScheme.Light, Scheme.NIGHT: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(asked.get(self._look.scheme, Qt.ColorScheme.Unknown))

    def _follow_system(self) -> None:
        if self._pick() != self._tokens:
            self._refresh()

    def _refresh(self) -> None:
        self._tokens = self._pick()
        self._sheet = build_sheet(self._tokens, self.scale)
        self._fonts.clear()
        self._apply()
        for widget in list(self._dressed):
            if shiboken6.isValid(widget):
                self._dress_now(widget)
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setFont(self.font(BODY_PX))
        self._app.setPalette(self.palette())
        self._app.setStyleSheet(self._sheet)

    def _dress_now(self, widget: QWidget) -> None:
        widget.setPalette(self.palette())
        widget.setStyleSheet(self._sheet)
        widget.setProperty("ringColour", self._tokens.edge)


class _NightTheme(Theme):
    """The twin for session, grounding and patient: dark whatever the day."""

    def __init__(self, app: QApplication, day: Theme) -> None:
        self._day = day
        super().__init__(app, day.icons, day.look, parent=day)
        day.changed.connect(self._follow_day)

    def night(self) -> Theme:
        """Give itself: it is dark already."""
        return self

    def _pick(self) -> Tokens:
        return CONTRAST_NIGHT if self._day.tokens in (CONTRAST_DAY, CONTRAST_NIGHT) else self._dark()

    def _follow_day(self) -> None:
        self._look = self._day.look
        self._refresh()

    def _apply(self) -> None:
        """Leave the application to the theme it belongs to."""
