"""What the program must never say, and a reader who reads all that a window shows."""

import re

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.whole.flat import Flat

NEVER = re.compile(r"\bsafe\b|\bcleared\b|(?<!no )\bdiagnos|\b\d+ ?mg\b|\bdose\b", re.IGNORECASE)


def read_all(stage: Flat) -> None:
    """Read everything that is on the screen or said of it, and find nothing there that the program must never say."""
    said = [text for one in stage.seen(QWidget) for text in (one.accessibleName(), one.accessibleDescription())]
    said += [label.text() for label in stage.seen(QLabel)] + [button.text() for button in stage.seen(QAbstractButton)]
    assert any(said)
    assert [text for text in said if NEVER.search(text)] == []
