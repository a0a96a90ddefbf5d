"""The style sheet, built from tokens and one text scale: how cards, words and native controls look.

Pure text: does not touch Qt. What Fusion already draws well from the palette (check boxes, combo boxes, menus) is left
to it; rules stand only where the pictures ask for something else, since every rule costs at each widget's first show.
"""

from companion.ui.tokens import RADIUS_CARD, RADIUS_SMALL, SPACE, TARGET, Tokens

# kind of words -> size in px at 100 %, weight, token
WORDS = {
    "title": (30, 600, "text"),
    "page": (26, 600, "text"),
    "heading": (20, 600, "text"),
    "subheading": (17, 600, "text"),
    "body": (15, 400, "text"),
    "strong": (15, 600, "text"),
    "soft": (15, 400, "soft"),
    "small": (13, 400, "soft"),
    "tiny": (12, 400, "soft"),
    "warm": (15, 600, "warm"),
    "alarm": (13, 600, "warm"),
    "ask": (30, 300, "text"),
    "calm": (17, 400, "soft"),
}


def build_sheet(tokens: Tokens, scale: float) -> str:
    """Give the whole style sheet; `scale` is the person's text scale, 1 to 2."""
    return "\n".join(
        (_words(tokens, scale), _cards(tokens), _buttons(tokens, scale), _fields(tokens, scale), _bars(tokens, scale))
    )


def _px(size: float, scale: float) -> str:
    return f"{round(size * scale)}px"


def _words(tokens: Tokens, scale: float) -> str:
    rules = [
        f'QLabel[kind="{kind}"] {{ font-size: {_px(size, scale)}; font-weight: {weight};'
        f" color: {getattr(tokens, colour)}; background: transparent; }}"
        for kind, (size, weight, colour) in WORDS.items()
    ]
    strip = (
        f'QLabel[kind="strip"] {{ font-size: {_px(12, scale)}; color: {tokens.text}; background: {tokens.tint};'
        f" border-bottom: 1px solid {tokens.line}; padding: 4px; }}"
    )
    tip = f"QToolTip {{ color: {tokens.bg}; background: {tokens.text}; border: none; padding: 6px 10px; }}"
    return "\n".join((*rules, strip, tip))


def _cards(tokens: Tokens) -> str:
    calm_edge = tokens.line if tokens.line == tokens.edge else tokens.tint
    return f"""
QFrame[card] {{ border-radius: {RADIUS_CARD}px; border: 1px solid {tokens.line}; background: {tokens.card}; }}
QFrame[card="calm"] {{ background: {tokens.tint}; border-color: {calm_edge}; }}
QFrame[drop="true"] {{ border: 1px dashed {tokens.edge}; border-radius: {RADIUS_SMALL}px; padding: {SPACE}px; }}
QScrollArea {{ background: transparent; border: none; }}
"""


def _buttons(tokens: Tokens, scale: float) -> str:
    # Only the system's own dialogs, as ours draw themselves (ui/widgets/button.py).
    return f"""
QDialogButtonBox QPushButton {{
    min-height: {_px(TARGET, scale)}; padding: 0px {_px(20, scale)}; font-size: {_px(15, scale)}; font-weight: 600;
    color: {tokens.text}; background: {tokens.card}; border: 1px solid {tokens.edge};
    border-radius: {_px(TARGET / 2, scale)};
}}
QDialogButtonBox QPushButton:hover, QDialogButtonBox QPushButton:pressed {{ background: {tokens.tint}; }}
QMessageBox QLabel#qt_msgbox_label {{ font-size: {_px(17, scale)}; font-weight: 600; color: {tokens.text}; }}
"""


def _fields(tokens: Tokens, scale: float) -> str:
    # What is written between a spin box's two hidden buttons begins behind the one at the left, so that is there.
    return f"""
QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox {{
    font-size: {_px(15, scale)}; color: {tokens.text}; background: {tokens.card}; padding: 6px 10px;
    border: 1px solid {tokens.edge}; border-radius: {RADIUS_SMALL}px;
    selection-background-color: {tokens.accent}; selection-color: {tokens.on_accent};
}}
QLineEdit {{ min-height: {max(TARGET, round(19 * scale) + 18) - 14}px; }}
QLineEdit, QTextEdit, QPlainTextEdit {{ placeholder-text-color: {tokens.soft}; }}
QLineEdit[wrong="true"] {{ border: 2px solid {tokens.warm}; }}
QAbstractSpinBox, QDateTimeEdit {{ min-height: {max(TARGET, round(19 * scale) + 18) - 14}px; }}
QDateEdit::drop-down {{ border: none; background: transparent; width: {_px(24, scale)}; }}
QCheckBox, QRadioButton {{ min-height: {_px(TARGET, scale)}; spacing: 10px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0px; subcontrol-origin: content; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom left; }}
QAbstractSpinBox:disabled {{ color: {tokens.soft}; }}
QCheckBox, QRadioButton {{ font-size: {_px(15, scale)}; color: {tokens.text}; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {_px(18, scale)}; height: {_px(18, scale)}; border: 2px solid {tokens.edge}; background: {tokens.card};
}}
QCheckBox::indicator {{ border-radius: 5px; }}
QRadioButton::indicator {{ border-radius: {_px(11, scale)}; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {tokens.accent}; }}
QHeaderView::section {{
    background: {tokens.card}; color: {tokens.soft}; font-size: {_px(13, scale)}; border: none;
    border-bottom: 1px solid {tokens.line}; padding: 8px 9px;
}}
QTableView {{ background: {tokens.card}; border: none; gridline-color: {tokens.line}; }}
"""


def _bars(tokens: Tokens, scale: float) -> str:
    knob = 2 * round(8 * scale)
    return f"""
QSlider {{ min-height: {TARGET}px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {tokens.edge}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {tokens.accent}; }}
QSlider::handle:horizontal {{
    width: {knob}px; margin: {2 - knob // 2}px 0px; border-radius: {knob // 2}px; background: {tokens.text};
}}
QProgressBar {{ border: none; border-radius: 3px; background: {tokens.groove}; max-height: 6px; }}
QProgressBar::chunk {{ border-radius: 3px; background: {tokens.accent}; }}
QScrollBar:vertical {{ width: 12px; background: transparent; }}
QScrollBar:horizontal {{ height: 12px; background: transparent; }}
QScrollBar::handle {{ background: {tokens.edge}; border-radius: 4px; margin: 2px; min-height: 40px; min-width: 40px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
