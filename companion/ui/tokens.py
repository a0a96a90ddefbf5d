"""The colours, sizes and their arithmetic: the only place where a colour is written down.

Does not know Qt, a screen or a person's choice: `ui/theme.py` picks one set and applies it.
"""

from companion.domain.records import dataclass

SIZES = (12, 13, 15, 17, 20, 26, 30, 92)
RADIUS_CARD = 14
RADIUS_SMALL = 10
TARGET = 40
TARGET_BIG = 72
SPACE = 24
TEXT_SIZES = (100, 125, 150, 175, 200)
"""The sizes of text, in percent, of which a person chooses one."""
LARGE_TEXT = 1.4
"""From this text scale on, a small window has no room for the usual places of things."""
GROUND, GROUND_WARM = "#07090B", "#080604"  # the patient's view: darker than any theme, whichever is chosen


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours as `#RRGGBB`; UI.md says what each is for and the contrast it must keep."""

    dark: bool
    bg: str
    card: str
    tint: str
    line: str
    edge: str
    text: str
    soft: str
    accent: str
    accent2: str
    warm: str
    on_accent: str
    on_warm: str

    @property
    def groove(self) -> str:
        """Give the ground of a bar that fills; in high contrast lines are too dark for the filled part to stand out."""
        return self.tint if self.line == self.edge else self.line


DAY = Tokens(
    dark=False,
    bg="#F6F4EF",
    card="#FFFFFF",
    tint="#E6EFEC",
    line="#E4DFD5",
    edge="#78838C",
    text="#23303A",
    soft="#5C6872",
    accent="#2F6F73",
    accent2="#8FB8AE",
    warm="#9A4F1F",
    on_accent="#FFFFFF",
    on_warm="#FFFFFF",
)
NIGHT = Tokens(
    dark=True,
    bg="#0D1216",
    card="#151C22",
    tint="#1B262C",
    line="#26313A",
    edge="#6B7A85",
    text="#D9E0E4",
    soft="#8E9BA5",
    accent="#7FB9B3",
    accent2="#35555A",
    warm="#E0A36A",
    on_accent="#0D1216",
    on_warm="#0D1216",
)
# The night with little blue in it, for those whom blue light keeps awake; every contrast is that of the night or more.
NIGHT_WARM = Tokens(
    dark=True,
    bg="#13100C",
    card="#1C1712",
    tint="#272019",
    line="#372D24",
    edge="#867565",
    text="#E6DACA",
    soft="#A69682",
    accent="#BDBE8C",
    accent2="#55502F",
    warm="#F0A066",
    on_accent="#13100C",
    on_warm="#13100C",
)
# In the high contrast themes even decoration is drawn in full: every word has 7:1 and every edge 16:1.
CONTRAST_DAY = Tokens(
    dark=False,
    bg="#FFFFFF",
    card="#FFFFFF",
    tint="#E4ECEA",
    line="#000000",
    edge="#000000",
    text="#000000",
    soft="#1E262B",
    accent="#0B4347",
    accent2="#35635F",
    warm="#6E3208",
    on_accent="#FFFFFF",
    on_warm="#FFFFFF",
)
CONTRAST_NIGHT = Tokens(
    dark=True,
    bg="#000000",
    card="#000000",
    tint="#16211F",
    line="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    soft="#E2E8EA",
    accent="#9BE8DF",
    accent2="#6FA8A0",
    warm="#FFC48A",
    on_accent="#000000",
    on_warm="#000000",
)


def luminance(colour: str) -> float:
    """Give the relative luminance, 0 to 1, of `#RRGGBB` (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(one: str, other: str) -> float:
    """Give the contrast, 1 to 21, of two colours (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """Give the colour that lies `share` (0 to 1) of the way from one to the other: hover, pressed, bands of a graph."""
    pairs = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)
