"""The sentences for what an author should look at, and for the fix that is offered."""

from PySide6.QtCore import QCoreApplication

from companion.domain.protocol import Protocol
from companion.domain.remarks import Remark
from companion.ui.pages.studio.track_words import clock


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("remark_words", text)


def remark_words(remark: Remark, protocol: Protocol) -> str:
    """Say what it is."""
    said = {
        "missing": tr("“{title}” was not found. It is silent until the same file is taken into the library again."),
        "gap": tr("{length} of silence in {phase}, from {at}."),
        "coverage": tr("{phase} has no sound at all: {length}."),
        "jump": tr("“{title}” enters {amount} LU above its own loudness. It may startle."),
        "lyrics": tr("“{title}” has sung words, which are not wanted in {phase}."),
        "level": tr("“{title}” stays {amount} LU below its target: its peaks allow no more."),
        "cue_late": tr("The voice “{title}” lies behind the end of {phase} and is not heard."),
        "cues_overlap": tr("The voice “{title}” begins before the one before it has ended."),
        "cue_text": tr("The voice “{title}” has no text beside it for those who can't hear it."),
    }[remark.code]
    return said.format(
        title=remark.title,
        phase=protocol.name(remark.phase),
        at=clock(remark.at_s),
        length=clock(remark.amount),
        amount=f"{remark.amount:.1f}",
    )


def fix_words(remark: Remark) -> str:
    """Name the fix that is offered."""
    gap = tr("Fill it with the last track") if remark.place is None else tr("Take the rest away")
    return {
        "missing": tr("Take it out"),
        "gap": gap,
        "jump": tr("A longer crossfade"),
        "lyrics": tr("Take it out"),
        "level": tr("Lower the target of this phase"),
        "cue_late": tr("Move it before the end"),
        "cues_overlap": tr("Move it behind"),
    }.get(remark.code, tr("Put it right"))
