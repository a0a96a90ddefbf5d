"""The sentences for what can be wrong with a pack, a key, or the clinic's file; see `message_texts.py`."""

from collections.abc import Mapping

from companion.domain import pack_layout
from companion.ui.message_texts import mark

Pair = tuple[str, str]

_CHANGED: Pair = (
    mark("This pack is damaged or was changed"),
    mark("Nothing was taken from it. Please ask for it again, from whoever gave it to you."),
)
_FORGED: Pair = (
    mark("The signature does not fit"),
    mark(
        "Something in this pack is not as its maker left it. Nothing was taken from it. Please ask for it again, and "
        "tell them."
    ),
)
_CONTENT: Pair = (
    mark("Something in this pack can't be used"),
    mark("“{name}” is not as it should be. Nothing was taken from the pack. Please tell whoever gave it to you."),
)
_PAGE: Pair = (
    mark("A page in this pack can't be shown"),
    mark(
        "“{name}” has something that no page may have: pictures, links, HTML or code. Nothing was taken from the pack. "
        "Please tell whoever gave it to you."
    ),
)

INSIDE = (
    "pack.content_protocol",
    "pack.content_programme",
    "pack.content_measure",
    "pack.content_contacts",
    "pack.content_audio",
)
"""Where another error, about the file itself, tells more."""

DAMAGE: Mapping[str, Pair] = {
    **dict.fromkeys(pack_layout.CODES, _CHANGED),
    **dict.fromkeys(
        ("pack.content_changed", "pack.key_form", "pack.manifest_syntax", "pack.manifest_not_text"), _CHANGED
    ),
    **dict.fromkeys(("pack.manifest_too_deep", "pack.manifest_problems"), _CHANGED),
    **dict.fromkeys(
        (
            "pack.signature_form",
            "pack.signature_comment",
            "pack.signature_kind",
            "pack.signature_other",
            "pack.signature_wrong",
            "pack.signature_seal",
            "pack.signature_for_another",
        ),
        _FORGED,
    ),
    **dict.fromkeys(("pack.page_text", "pack.page_title"), _CONTENT),
    **dict.fromkeys(("pack.page_html", "pack.page_picture", "pack.page_link", "pack.page_code"), _PAGE),
    **dict.fromkeys(INSIDE, _CONTENT),
}

PACKS: Mapping[str, Pair] = {
    "pack.not_one": (mark("This is not a pack"), mark("A pack is one file from your clinic. Nothing was changed.")),
    "pack.too_large": (mark("{file} is too large"), mark("No pack is as large as this. Nothing was changed.")),
    "pack.newer": (
        mark("This pack needs a later version"),
        mark("It was made for a later version of Companion. Please update first. Nothing was changed."),
    ),
    "pack.sound_missing": (
        mark("A piece is missing in this pack"),
        mark("“{name}” plays {file}, which is not in it. Nothing was taken. Please tell whoever gave it to you."),
    ),
    "pack.content_gone": (
        mark("A file of your pack is gone"),
        mark("It was deleted outside Companion. Please open the pack from your clinic once more."),
    ),
    "pack.changed_meanwhile": (
        mark("The pack was changed meanwhile"),
        mark("It is not the one that you looked at. Nothing was taken from it. Please open it again."),
    ),
    "pack.stopped": (mark("Stopped"), mark("Nothing was taken from the pack, and everything is as it was.")),
    "pack.not_made": (mark("Stopped"), mark("No pack was made. All that you chose and typed is still here.")),
    "pack.words_not_compared": (
        mark("The words are still to be compared"),
        mark("A pack from {name} is taken in once its eight words are the same as on the paper from your clinic."),
    ),
    "pack.words_differ": (
        mark("These are other words"),
        mark(
            "The words of this pack are not those that were typed. Nothing was taken from it. If the paper is from "
            "your clinic, this pack is not."
        ),
    ),
    "pack.signer_changed": (
        mark("This pack is signed by somebody else"),
        mark(
            "It says that it is from {name}, but it has another key than before. Nothing was taken from it. Please "
            "call the clinic, at the number that you know."
        ),
    ),
    "pack.key_retired": (
        mark("This pack has an old key"),
        mark("{name} has a new key, and packs with the old one are not taken in. Please ask for the latest pack."),
    ),
    "pack.rotation_wrong": (
        mark("The change of key does not fit"),
        mark("{name} says that its key has changed, but the old key did not sign that. Nothing was taken."),
    ),
    "pack.key_of_another": (
        mark("This pack is signed by another clinic"),
        mark("It says that it is from {name}, but the key belongs to somebody else. Nothing was taken from it."),
    ),
    "pack.unknown_refused": (
        mark("Packs come from your clinic only"),
        mark("Your clinic has set that no others are taken in, and it does not know {name}. Nothing was changed."),
    ),
    "pack.of_another": (
        mark("This pack would replace another clinic's"),
        mark("{name} is not who made the pack that is in place. That one stays. Please ask {name} about it."),
    ),
    "pack.older": (
        mark("This pack is older than the one in place"),
        mark("Version {given} was not taken; version {ours} stays. Please ask the clinic which one is meant."),
    ),
    "pack.same_version": (
        mark("There are two packs of one version"),
        mark("Version {ours} is in place, and this one is another with the same number. It was not taken."),
    ),
    "pack.expired": (
        mark("The clinic's pack has expired"),
        mark("“{title}” was valid until {until}. No session can start with it. Please ask {name} for a new one."),
    ),
    "pack.expired_in_session": (
        mark("The clinic's pack has expired"),
        mark("“{title}” was valid until {until}. The session goes on as planned; ask {name} for a new pack after it."),
    ),
    "pack.in_session": (
        mark("A session is running"),
        mark("A pack is taken in when it is over. Nothing was changed."),
    ),
    "packs.damaged": (
        mark("Your packs can't be read"),
        mark("The list of what is installed is damaged. Your record is not touched. Please open your packs once more."),
    ),
    "packs.unreadable": (
        mark("Your packs can't be read"),
        mark("Reading in {folder} failed. Your record is not touched. Please look at the disk and try again."),
    ),
}

STUDIO: Mapping[str, Pair] = {
    "pack.draft": (
        mark("The pack can't be made like this"),
        mark("{field} should be {expected}. Nothing was written."),
    ),
    "pack.kind_unknown": (
        mark("{file} can't go into a pack"),
        mark("A pack takes protocols, programmes, questionnaires, contacts, pages and sound. Nothing was changed."),
    ),
    "pack.key_exists": (
        mark("{file} is there already"),
        mark("A key is never written over. Please choose another name, or move the old one away."),
    ),
    "pack.passphrase_short": (
        mark("A little longer, please"),
        mark("A passphrase has at least {least} characters. A few words that only you put together are good."),
    ),
    "pack.passphrases_differ": (
        mark("The two passphrases are not the same"),
        mark("Please type both again. Nothing was written."),
    ),
    "pack.secret_form": (
        mark("This is not a secret key"),
        mark("It should be a file made by “companion pack keygen” or by minisign. Nothing was changed."),
    ),
    "pack.secret_open": (
        mark("This key has no passphrase"),
        mark("Whoever copies the file could sign in your name. Please set one, by “minisign -C”. Nothing was signed."),
    ),
    "pack.secret_costly": (
        mark("This key asks for too much"),
        mark("Opening it would take more memory or time than any such key needs. Nothing was opened."),
    ),
    "pack.secret_wrong": (
        mark("The passphrase does not open the key"),
        mark("Please look at capitals and the keyboard's language, and try again. Nothing was signed."),
    ),
}

CLINIC: Mapping[str, Pair] = {
    "clinic.damaged": (
        mark("Your clinic's settings can't be read"),
        mark(
            "The file {place} is damaged. Companion starts with its own settings, and takes packs from nobody new. "
            "Your record is not touched. Please tell the clinic."
        ),
    ),
    "clinic.unsafe": (
        mark("A clinic's file is not used"),
        mark(
            "{place} lies where any user of this computer can write, so nobody can know who wrote it. Companion starts "
            "with its own settings. Please tell the clinic."
        ),
    ),
    "clinic.exists": (mark("{file} is there already"), mark("Nothing was written. Please choose another folder.")),
    "clinic.pack_missing": (
        mark("A pack from your clinic is missing"),
        mark("{file} should lie beside the clinic's file and is another one, or not there. Please tell the clinic."),
    ),
    "clinic.pack_not_believed": (
        mark("{file} would not be taken in"),
        mark("It is signed by {name}, and the clinic's file does not name that key: {key}. Nothing was written."),
    ),
}

PACK_TEXTS: Mapping[str, Pair] = {**DAMAGE, **PACKS, **STUDIO, **CLINIC}
"""Every code of this file with its title and text."""
