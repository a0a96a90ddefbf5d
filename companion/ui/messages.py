"""The words for every Known error: what happened, what is safe, what to do.

The core raises codes and facts; here, and only here, they become sentences, translated by Qt. A code without words is
a Bug that a test finds.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.ui.export_texts import EXPORT
from companion.ui.message_texts import TEXTS, mark
from companion.ui.message_texts_after import AFTER
from companion.ui.message_texts_studio import STUDIO
from companion.ui.pack_texts import INSIDE, PACK_TEXTS

Facts = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Message:
    """A title of a few words, and one or two plain sentences."""

    title: str
    text: str


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("messages", text)


def words(why: Known) -> Message:
    """Give the sentence for an error; a code that has none is named, so that it can be reported."""
    make = WORDS.get(why.code)
    if make is None:
        return Message(tr("Something is not as it should be"), tr("Companion calls it {code}.").format(code=why.code))
    title, text = make({name: _in_words(fact) for name, fact in why.facts.items()})
    return Message(title, text)


def _in_words(fact: object) -> object:
    """Give a day as the person's language writes it."""
    if not isinstance(fact, date) or isinstance(fact, datetime):
        return fact
    from companion.ui.pages.dates import calendar_words  # noqa: PLC0415 - it brings the record's modules

    return calendar_words(fact)


def _not_now(facts: Facts) -> tuple[str, str]:
    reasons = {
        "missing.sitter": tr("The sitter's name is still missing."),
        "missing.gates": tr("Some questions before the session are still open."),
        "missing.stopped": tr("By the protocol there is no session with this answer. Please call the clinic."),
        "missing.lists": tr("Some lines of the lists are still open."),
        "missing.vitals": tr("The reading before the session is still missing."),
        "missing.mood": tr("How you feel now is still missing."),
        "missing.time": tr("The protocol wants a little more time for settling."),
        "no_hold": tr("No hold can start or end now."),
        "gap": tr("The protocol wants a longer wait before the next hold."),
        "extend": tr("The protocol has no more time to add here."),
        "bring_back": tr("The protocol has no earlier return here."),
        "move_on": tr("The protocol lets no phase end early here."),
        "steer": tr("By the protocol the music goes its own way here."),
        "lift": tr("The protocol has no way on from here. Please call the clinic."),
        "lift_words": tr("Please write who you spoke with, and what they said."),
        "minimum": tr("The protocol's shortest time for this phase is not over yet."),
        "close.phase": tr("The session is not in its last phase yet. To stop now, hold the end button."),
        "close.time": tr("The protocol's shortest time of rest is not over yet."),
        "close.readiness": tr("Some lines say not yet. That is all right. Stay together and look again later."),
        "close.hand_over": tr("Please say who stays with the patient from here."),
        "no_music": tr("There is no music to steer in this way now."),
        "music_limit": tr("The music is as far in that direction as it goes."),
        "time_unknown": tr("First say how much time has passed."),
        "time_known": tr("The time of the session is known already."),
        "begun": tr("The session has begun on this. What has changed since can be written as a note."),
        "not_recovery": tr("This comes in the last phase of the session."),
        "reading": tr("This reading still lacks a value."),
        "closed": tr("This session is closed."),
    }
    return tr("Not yet"), reasons.get(str(facts.get("reason")), tr("That can't be done now."))


def _problems(facts: Facts) -> tuple[str, str]:
    lines = []
    faults = facts.get("faults", ())
    for fault in faults if isinstance(faults, tuple) else ():
        what = {
            "missing": tr("is missing; {expected} belongs there"),
            "unknown": tr("is not a field of this file; did you mean {expected}?"),
            "strange": tr("is not a field of this file"),
        }.get(fault.code, tr("should be {expected}"))
        lines.append(
            tr("Line {line}, {field}: ").format(line=fault.line, field=fault.field)
            + what.format(expected=fault.expected)
        )
    return tr("{file} can't be used as it is").format(**facts), "\n".join(lines)


def _mistyped(facts: Facts) -> tuple[str, str]:
    reasons = {
        "length": tr("It has {expected} letters and figures; these are {found}."),
        "character": tr("Letter {position} does not occur in a code. Is it another one?"),
        "check": tr("One letter or figure is another one, or two are swapped."),
    }
    return tr("The code is not quite right yet"), reasons.get(str(facts.get("reason")), "").format(**facts)


def _wrong_secret(facts: Facts) -> tuple[str, str]:
    titles = {
        "passphrase": tr("This passphrase does not open it"),
        "code": tr("This code does not open it"),
    }
    told = {
        "passphrase": tr(
            "Please look at capitals and the keyboard's language, and try again. Nothing is lost by trying."
        ),
        "code": tr("It is a whole code, but of another record. Nothing is lost by trying."),
        "keyring": tr(
            "The keyring gave another key. If there is a recovery code or a passphrase, it opens the record."
        ),
        "login": tr(
            "The key beside the data is missing or another one. If there is a recovery code, it opens the record."
        ),
    }
    kind = str(facts.get("kind"))
    return (
        titles.get(kind, tr("This key does not fit")),
        told.get(kind, tr("The key does not belong to this record. Nothing was changed.")),
    )


def _little_room(facts: Facts) -> tuple[str, str]:
    free_bytes = facts.get("free_bytes")
    free_mb = free_bytes // 1_000_000 if isinstance(free_bytes, int) else 0
    told = tr("{n} MB are free. Please make some room before the next session, so that all of it can be saved.")
    return tr("There is little room on the disk"), told.format(n=free_mb)


def _inside(facts: Facts) -> tuple[str, str]:
    """Say what is wrong with a file inside a pack, in the words for such a file."""
    title, text = (tr(part).format(**facts) for part in PACK_TEXTS[INSIDE[0]])
    why = facts.get("why")
    if not isinstance(why, Known):
        return title, text
    inner = words(why)
    return title, f"{text} {inner.title}. {inner.text}"


def _fixed(title: str, text: str) -> Callable[[Facts], tuple[str, str]]:
    """Make words whose blanks are the facts; both texts are marked for translation where they are written."""

    def make(facts: Facts) -> tuple[str, str]:
        return tr(title).format(**facts), tr(text).format(**facts)

    return make


WORDS: Mapping[str, Callable[[Facts], tuple[str, str]]] = {
    "session.not_now": _not_now,
    "session.open": _fixed(mark("A session is open already"), mark("Close it first, or go on with it.")),
    "protocol.example": _fixed(
        mark("This is the example protocol"),
        mark("It is for rehearsal only. For a session, open the file from your clinic."),
    ),
    "protocol.expired": _fixed(
        mark("The protocol has expired"),
        mark("It was valid until {until}. No session can start. Please ask {name}, {phone}."),
    ),
    "protocol.not_yet": _fixed(
        mark("The protocol is not valid yet"),
        mark("It is valid from {since}. No session can start. Please ask {name}, {phone}."),
    ),
    "protocol.none": _fixed(
        mark("No session can begin yet"),
        mark("A session needs the file from your clinic. Please ask them for it, and open it under Settings."),
    ),
    "document.problems": _problems,
    "document.syntax": _fixed(
        mark("{file} can't be read"),
        mark("Line {line}, column {column}: this is not JSON as it should be. {what}. Nothing was changed."),
    ),
    "document.not_text": _fixed(
        mark("{file} can't be read"), mark("Line {line} is not UTF-8 text. Nothing was changed.")
    ),
    "document.too_deep": _fixed(
        mark("{file} can't be read"), mark("Its lists lie too deep inside each other. Nothing was changed.")
    ),
    "document.too_large": _fixed(
        mark("{file} is too large"), mark("A file of this kind has at most {most_bytes} bytes. Nothing was changed.")
    ),
    "document.no_file": _fixed(
        mark("{file} can't be opened"), mark("Is it there, and may you read it? Nothing was changed.")
    ),
    "awake.not_possible": _fixed(
        mark("This computer may fall asleep"),
        mark(
            "It offers no way to hold that off. Please set it never to sleep and never to lock the screen. "
            "The session's time runs on in any case."
        ),
    ),
    "sound.no_device": _fixed(
        mark("There is no sound"),
        mark("No loudspeaker or headphones can be used now. The session goes on, and the sound comes back by itself."),
    ),
    "sound.device_lost": _fixed(
        mark("The sound has stopped"),
        mark(
            "The headphones or loudspeaker are gone: look at plug and battery. The session goes on, the sound returns."
        ),
    ),
    "sound.unplugged": _fixed(
        mark("The headphones are unplugged"),
        mark("Without headphones the sound waits, or goes on softly, until they are back."),
    ),
    "sound.file_unreadable": _fixed(
        mark("One piece can't be played"),
        mark("“{title}” stays silent. The session goes on, and the next piece plays in its time."),
    ),
    "sound.engine_lost": _fixed(mark("The sound has stopped"), mark("It is being started again. The session goes on.")),
    "sound.engine_failed": _fixed(
        mark("There is no sound"),
        mark("It can't be started again. The session goes on in silence, and so do the checks."),
    ),
    "code.mistyped": _mistyped,
    "keys.wrong_secret": _wrong_secret,
    "store.little_room": _little_room,
    **{code: _fixed(*pair) for code, pair in {**TEXTS, **AFTER, **STUDIO, **PACK_TEXTS, **EXPORT}.items()},
    **dict.fromkeys(INSIDE, _inside),
}
