"""Say what is different in a new version of a protocol, in the words that its editor has for the fields."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from companion.domain.protocol import Protocol
from companion.domain.protocol_changes import Change, changes
from companion.domain.schema import Path
from companion.ui.pages.studio.protocol.choices import option_words, place_words

MOST_LINES = 12
_MOST_LETTERS = 90


def change_lines(now: Protocol | None, given: Protocol | None) -> list[str]:
    """Give a line for each difference; none where the protocol in use is another one, or the same."""
    if now is None or given is None or now.id != given.id or now == given:
        return []
    found = changes(now, given)
    head = _tr("The protocol goes from version {before} to {after}.")
    lines = [head.format(before=now.version, after=given.version), *map(_line, found[:MOST_LINES])]
    if not found:
        lines.append(_tr("Nothing else in it is different."))
    if len(found) > MOST_LINES:
        lines.append(_tr("And {n} more; your clinic can tell you of them.").format(n=len(found) - MOST_LINES))
    return lines


def _line(change: Change) -> str:
    place = place_words(change.path)
    if change.before is None:
        return _tr("{place}: new – {after}").format(place=place, after=_value(change.path, change.after))
    if change.after is None:
        return _tr("{place}: no longer – {before}").format(place=place, before=_value(change.path, change.before))
    before, after = (_value(change.path, one) for one in (change.before, change.after))
    return _tr("{place}: {before} → {after}").format(place=place, before=before, after=after)


def _value(path: Path, value: object) -> str:
    """Give a value in words: what an entry is mostly is its first text."""
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, Mapping):
        texts = [one for name, one in value.items() if isinstance(one, str) and name not in ("id", "key", "code")]
        value = texts[0] if texts else ", ".join(_value(path, one) for one in value.values())
    if isinstance(value, str):
        words = option_words(path, value)
        return words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS].rstrip()}…"
    if isinstance(value, Sequence):
        return ", ".join(_value(path, one) for one in value) or "–"
    return str(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProtocolChanges", text)
