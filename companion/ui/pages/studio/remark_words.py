"""The sentences for what an author should look at, and for the fix that is offered."""

from PySide6.QtCore import QCoreApplication

from companion.domain.protocol import Protocol
from companion.domain.remarks import Mend, Remark
from companion.ui.decimals import short, tenths
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
        "unheard": _unheard(remark),
        "jump": tr("“{title}” enters {amount} LU above its own loudness. It may startle."),
        "lyrics": tr("“{title}” has sung words, which are not wanted in {phase}."),
        "level": tr("“{title}” stays {amount} LU below its target: its peaks allow no more."),
        "cue_late": tr("The voice “{title}” lies behind the end of {phase} and is not heard."),
        "cues_overlap": tr("The voice “{title}” begins before the one before it has ended."),
        "join_loud": tr("From “{title}” to “{other}” it is {amount} LU louder than before and after."),
        "join_quiet": _quiet(remark),
        "cue_text": tr("The voice “{title}” has no text beside it for those who can't hear it."),
    }[remark.code]
    return said.format(
        title=remark.title,
        other=remark.other,
        phase=protocol.name(remark.phase),
        at=clock(remark.at_s),
        length=clock(remark.amount),
        amount=tenths(remark.amount),
        n=f"{remark.amount:.0f}",
    )


def _unheard(remark: Remark) -> str:
    if remark.amount > 1:
        return tr("{phase} is full before “{title}”: {n} tracks are heard only if it lasts longer.")
    return tr("{phase} is full before “{title}”, which is heard only if it lasts longer.")


def _quiet(remark: Remark) -> str:
    mend = remark.mend or Mend()
    if mend.leave_s and not mend.enter_s:
        return tr("“{title}” fades by itself: the music sinks by {amount} LU on its way to “{other}”.")
    if mend.enter_s and not mend.leave_s:
        return tr("“{other}” begins softly: the music sinks by {amount} LU on its way there from “{title}”.")
    return tr("The music sinks by {amount} LU on its way from “{title}” to “{other}”.")


def _mend_words(mend: Mend) -> str:
    """Name what is left out, in seconds, and the fade."""
    if mend.crossfade_s is not None and not mend.leave_s and not mend.enter_s:
        said = tr("Fade for {fade} s")
    elif mend.crossfade_s is not None:
        said = tr("Leave {both} s out, fade for {fade} s")
    elif mend.leave_s and mend.enter_s:
        said = tr("Leave {both} s out")
    else:
        said = tr("Leave its last {leave} s out") if mend.leave_s else tr("Leave its first {enter} s out")
    return said.format(
        leave=short(mend.leave_s),
        enter=short(mend.enter_s),
        both=short(mend.leave_s + mend.enter_s),
        fade=short(mend.crossfade_s or 0),
    )


def fix_words(remark: Remark) -> str:
    """Name the fix that is offered."""
    if remark.mend is not None:
        return _mend_words(remark.mend)
    gap = tr("Fill it with the last track") if remark.place is None else tr("Take the rest away")
    return {
        "missing": tr("Take it out"),
        "gap": gap,
        "unheard": tr("Take them out") if remark.amount > 1 else tr("Take it out"),
        "jump": tr("A longer crossfade"),
        "lyrics": tr("Take it out"),
        "level": tr("Lower the target of this phase"),
        "cue_late": tr("Move it before the end"),
        "cues_overlap": tr("Move it behind"),
    }.get(remark.code, tr("Put it right"))
