"""The widgets that pages are made of, side by side, with made-up words in them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from companion.domain.course import Standing
from companion.ui.theme import Theme
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.check_card import CheckCard, due_words
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.course_dots import CourseDots
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.grounding_view import GroundingStep, GroundingView
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.patient_view import PatientView
from companion.ui.widgets.phase_ring import PhaseRing, RingSegment
from companion.ui.widgets.rail import Rail
from companion.ui.widgets.scroll import Scroll
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.spark import Spark
from companion.ui.widgets.words import Words

Say = Callable[[str], str]
PAGES = (
    ("today", "Today"),
    ("session", "Session"),
    ("mood", "Mood"),
    ("journal", "Journal"),
    ("check-in", "Check-ins"),
    ("programme", "Programmes"),
    ("settings", "Settings"),
)
COURSE = (*[Standing.DONE] * 2, Standing.PLANNED, *[Standing.OPEN] * 3)
PHASES = (("Settle", 600), ("Hold", 720), ("Rise", 600), ("Journey", 2700), ("Return", 1200), ("Rest", 3600))
NOTICED = ("Calm", "Talking", "Tearful", "Restless", "Nausea", "Dizzy", "Headache", "Frightened")
MOOD = (0.46, 0.41, 0.4, 0.36, 0.31, 0.3, 0.36, 0.41, 0.46, None, None, 0.42, 0.38, 0.33, 0.29, 0.36, 0.42, 0.47, 0.52)


def today(theme: Theme, say: Say) -> QWidget:
    """Put together what Today is made of."""
    page = QWidget()
    theme.dress(page)
    pages = [(key, say(words), key) for key, words in PAGES]
    rail = Rail(theme, say("Companion"), pages, say("Help now"), say("Sitter, clinic, crisis line"))
    rail.set_clinic(say("Example clinic"))
    rail.select("today")
    cards = Columns(theme, ((17, 360), (10, 260)))
    for card in (_session_card, _course_card, _spark_card, _pad_card):
        cards.addWidget(card(theme, say))
    inside = QWidget()
    right = QVBoxLayout(inside)
    right.setContentsMargins(40, 32, 34, 32)
    right.addWidget(Words(say("Good morning"), "title"))
    right.addWidget(Words(say("Sunday 22 November · Session 3 of 6 today"), "calm"))
    right.addSpacing(16)
    right.addLayout(cards, 1)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rail)
    row.addWidget(Scroll(inside), 1)
    return page


def sitter(theme: Theme, say: Say) -> QWidget:
    """Put together what the sitter sees."""
    page = QWidget()
    night = theme.night()
    night.dress(page)
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 24, 24, 24)
    row.addLayout(_clock_side(night, say), 8)
    row.addWidget(_sitter_card(night, say), 4 if theme.scale < 1.5 else 6)
    return page


def patient(theme: Theme, _say: Say) -> QWidget:
    """Show the patient's view."""
    return PatientView(theme.night())


def patient_called(theme: Theme, _say: Say) -> QWidget:
    """Show the patient's view after a call."""
    view = PatientView(theme.night())
    view.set_called(True)
    return view


def grounding(theme: Theme, say: Say) -> QWidget:
    """Show a step of grounding."""
    step = GroundingStep(
        "4", say("things you can touch"), say("The blanket. The floor under your feet. Take your time.")
    )
    view = GroundingView(
        theme.night(),
        say("You are coming back"),
        [step] * 5,
        say("Done"),
        say("Back"),
        caption=say("Space, Enter or a tap anywhere · your sitter can do this with you"),
    )
    view.show_step(1)
    return view


def parts(theme: Theme, say: Say) -> QWidget:
    """Show the small things side by side."""
    page, inside = QWidget(), QWidget()
    theme.dress(page)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(Scroll(inside))
    box = QVBoxLayout(inside)
    box.setContentsMargins(24, 24, 24, 24)
    box.setSpacing(16)
    box.addLayout(_kinds(theme, say))
    box.addWidget(
        Segmented(theme, [(w, say(w)) for w in ("Month", "3 months", "Year", "All")], say("Range"), "3 months")
    )
    for tone, words in (("calm", "The record is in the folder you chose."), ("warm", "Your patient asks for you.")):
        banner = Banner(theme)
        banner.say(say(words), tone, say("I am here"))
        box.addWidget(banner)
    vitals = Flow(spacing=16)
    systolic = NumberField(theme, say("Systolic"), "mmHg", 40, 260)
    systolic.set_value(132)
    wrong = NumberField(theme, say("Pulse"), "/min", 20, 250)
    wrong.set_value(999)
    for field in (systolic, NumberField(theme, say("Diastolic"), "mmHg", 20, 200), wrong):
        vitals.addWidget(field)
    box.addLayout(vitals)
    box.addLayout(_fields(theme, say))
    box.addWidget(HoldButton(theme, say("Hold 2 s to end the session")))
    box.addStretch(1)
    return page


SCREENS: tuple[tuple[str, Callable[[Theme, Say], QWidget]], ...] = (
    ("today", today),
    ("sitter", sitter),
    ("patient", patient),
    ("patient-called", patient_called),
    ("grounding", grounding),
    ("parts", parts),
)


def _clock_side(night: Theme, say: Say) -> QVBoxLayout:
    ring = PhaseRing(night)
    shares = (1.0, 1.0, 1.0, 0.58, 0.0, 0.0)
    ring.show_phases(
        [RingSegment(say(n), s, d, current=n == "Journey") for (n, s), d in zip(PHASES, shares, strict=True)]
    )
    ring.show_clock(
        say("Journey"),
        "25:12",
        say("until the music begins to bring you back"),
        say("51:42 since the first hold ended"),
    )
    volume = QSlider(Qt.Orientation.Horizontal)
    volume.setAccessibleName(say("Volume"))
    volume.setValue(58)
    volume.setFixedWidth(240)
    volume.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a level is no text: it grows one way everywhere
    left = QVBoxLayout()
    left.setContentsMargins(32, 24, 32, 32)
    left.addWidget(ring, 1)
    playing = Words(say("Slow tide · next: Wide field, in 6 min"), "soft")
    playing.setAlignment(Qt.AlignmentFlag.AlignCenter)
    left.addWidget(playing)
    left.addWidget(volume, 0, Qt.AlignmentFlag.AlignHCenter)
    return left


def _sitter_card(night: Theme, say: Say) -> Card:
    card = Card()
    inside = QWidget()
    upper = QVBoxLayout(inside)
    upper.setContentsMargins(4, 0, 4, 4)
    card.heading(say("Sitter"))
    upper.addWidget(Words(say("with you since 09:41 · next check 10:46"), "small"))
    due = CheckCard(night, say("Record now"))
    upper.addWidget(due)
    due.show_due(due_words(say("Blood pressure"), 480), say("last 132/84, pulse 78, at 10:20"), warm=True)
    upper.addSpacing(10)
    upper.addWidget(Words(say("What do you notice?"), "strong"))
    grid = Flow(columns=2)
    for word in NOTICED:
        grid.addWidget(Button(night, say(word), tile=True))
    upper.addLayout(grid)
    upper.addStretch(1)
    upper.addWidget(Button(night, say("Bring back gently"), big=True))
    upper.addWidget(HoldButton(night, say("Hold 2 s to end the session"), "hush"))
    card.box.addWidget(Scroll(inside), 1)
    card.add(Button(night, say("Get help"), "warm", big=True))
    return card


def _kinds(theme: Theme, say: Say) -> Flow:
    kinds = Flow()
    for kind in ("primary", "secondary", "quiet", "warm"):
        kinds.addWidget(Button(theme, say(kind.capitalize()), kind))
    off = Button(theme, say("Not now"), "primary")
    off.setEnabled(False)
    for button in (
        off,
        Button(theme, say("With an icon"), icon="play"),
        Button(theme, say("Back"), "quiet", icon="back"),
    ):
        kinds.addWidget(button)
    return kinds


def _fields(theme: Theme, say: Say) -> Flow:
    native = Flow()
    combo = Dropdown(theme, say("Language"))
    combo.addItems([say("System"), say("Day")])
    line = QLineEdit(say("A line of text"))
    line.setAccessibleName(say("A line of text"))
    for widget in (combo, line):
        native.addWidget(widget)
    return native


def _session_card(theme: Theme, say: Say) -> Card:
    card = Card()
    card.heading(say("Today's session"))
    card.add(Words(say("Sublingual session · 2 h 40 min with recovery"), "soft"))
    rows = (
        ("Body and safety check", "128/82, nothing changed", True),
        ("Your sitter is here", "confirmed at 09:41", True),
        ("Room, phone, water", "3 of 4 ready", False),
        ("How you feel, your intention", "2 minutes", False),
    )
    lines = QVBoxLayout()
    lines.setSpacing(0)
    for text, detail, done in rows:
        line = ChecklistRow(theme, say(text), say(detail), checkable=False)
        line.set_done(done)
        lines.addWidget(line)
    card.box.addLayout(lines)
    foot = Flow(spacing=16)
    foot.addWidget(Button(theme, say("Continue preparing"), "primary"))
    card.box.addLayout(foot)
    return card


def _course_card(theme: Theme, say: Say) -> Card:
    card = Card("calm")
    card.heading(say("Your course"))
    card.add(CourseDots(theme)).show_course(COURSE, say("2 of 6 sessions done, the third is today"), today=True)
    card.add(Words(say("PHQ-9   17 → 12 → 9"), "strong"))
    card.add(Words(say("8 points lower than when you started. Next check-in: tomorrow, 3 minutes."), "soft"))
    card.box.addStretch(1)
    card.box.addWidget(Button(theme, say("See the graph")), 0, Qt.AlignmentFlag.AlignLeading)
    return card


def _spark_card(theme: Theme, say: Say) -> Card:
    card = Card()
    card.heading(say("Mood, last 30 days"))
    points = [(float(day * 1.6), value) for day, value in enumerate(MOOD)]
    marks = [(6.0, say("session 1")), (20.0, say("session 2"))]
    card.add(Spark(theme), 1).show_points(points, marks, 30.0, say("Mood of 30 days, with two sessions"))
    return card


def _pad_card(theme: Theme, say: Say) -> Card:
    card = Card()
    card.heading(say("How are you right now?"))
    card.add(Words(say("Drag the dot. It takes five seconds."), "soft"))
    card.add(MoodPad(theme, say("How are you right now?")), 1).set_value(0.3, -0.3)
    return card
