"""The sentences for what can go wrong with folder, keys, record, files and sound: a title and a text for each code.

Data only, marked for translation; `ui/messages.py` puts the facts into the blanks. Each says what happened, what is
safe and what to do.
"""

from collections.abc import Mapping


def mark(text: str) -> str:
    """Mark a text for the translators; it is translated, in the context `messages`, when it is shown."""
    return text


FOLDER: Mapping[str, tuple[str, str]] = {
    "folder.not_a_folder": (
        mark("The place for your data is a file"),
        mark(
            "{folder} is not a folder. Nothing was changed. Please move that file away, or start with another folder."
        ),
    ),
    "folder.read_only": (
        mark("The folder can't be written to"),
        mark(
            "{folder} may only be read, so nothing can be kept there. Nothing was changed. Please allow this user to "
            "write there, or start “companion --data-dir” with another folder."
        ),
    ),
    "folder.unreadable": (
        mark("The folder can't be read"),
        mark(
            "This user may not read {folder}, or the disk it is on fails. Nothing was changed. Please open Companion "
            "as the user who keeps the record, or look at the disk, and try again."
        ),
    ),
    "folder.full": (
        mark("The disk is full"),
        mark("There is no room left in {folder}. What was saved is safe. Please make some room and try again."),
    ),
    "folder.write_failed": (
        mark("The folder can't be written to"),
        mark("Writing in {folder} failed. What was saved before is as it was. Please look at the disk and try again."),
    ),
    "folder.synced": (
        mark("Your folder is copied by {service}"),
        mark(
            "Such a service can damage the record while it is in use. Please take {folder} out of it, or keep the "
            "data elsewhere."
        ),
    ),
    "settings.damaged": (
        mark("Your settings could not be read"),
        mark("They are set as at the beginning again. The record is not touched."),
    ),
    "settings.field": (
        mark("One setting could not be read"),
        mark("{field} is set as at the beginning; {expected} belongs there. All other settings are kept."),
    ),
    "instance.running": (
        mark("Companion is open already"),
        mark("Another window has this record open. Please go on there, or close it and try again."),
    ),
    "instance.handed": (
        mark("{file} goes to the open window"),
        mark(
            "Companion is open already. The pack opens there, at once or when it is unlocked; this window then closes."
        ),
    ),
    "erase.left": (
        mark("Some files could not be deleted"),
        mark(
            "The keys are gone, so nothing in them can be read any more. What is left in {folder} may be deleted by "
            "hand."
        ),
    ),
    "out.not_written": (
        mark("The result could not be written"),
        mark("Writing in {folder} failed. Please choose another folder, or make room, and try again."),
    ),
}

KEYS: Mapping[str, tuple[str, str]] = {
    "keys.none": (
        mark("There is no key yet"),
        mark("Nothing was kept here so far. Please choose how your record is locked."),
    ),
    "keys.lost": (
        mark("The key file is gone"),
        mark(
            "Your record is still here, and nothing was changed, but the file with its keys is missing. If you have a "
            "backup of this folder, put keys.json back and try again."
        ),
    ),
    "keys.damaged": (
        mark("The key file can't be read"),
        mark(
            "Both copies of keys.json are damaged. Your record was not touched. If you have a backup of this folder, "
            "put keys.json back and try again."
        ),
    ),
    "keys.newer": (
        mark("The key file is from a later version"),
        mark("This version of Companion can't read it and left it as it is. Please start the later version."),
    ),
    "keys.exists": (
        mark("There is a key already"),
        mark("This folder has its keys, and they are kept. Please unlock it."),
    ),
    "keys.no_slot": (
        mark("There is no such key"),
        mark("This folder can't be opened in that way. Please use another way."),
    ),
    "keys.last_slot": (
        mark("This is the only way in"),
        mark("Without it nobody could open the record. Add another way first, then take this one away."),
    ),
    "keys.ask": (mark("Please unlock"), mark("Your record opens with your passphrase or your recovery code.")),
    "terminal.nobody": (
        mark("Nobody was there to answer"),
        mark("This asks a question on the terminal. Nothing was changed. Please type it there yourself."),
    ),
    "keys.passphrase_short": (
        mark("A little longer, please"),
        mark("A passphrase has at least {least} characters. A few words that only you put together are good."),
    ),
    "keys.kdf_refused": (
        mark("The key file asks for too much"),
        mark(
            "It was changed so that opening it would take all of this computer's memory. Nothing was opened. If you "
            "have a backup of this folder, put keys.json back and try again."
        ),
    ),
    "keyring.missing": (
        mark("This computer has no keyring"),
        mark("No keyring was found that keeps secrets locked. Please choose a passphrase, or this computer's login."),
    ),
    "keyring.needed": (
        mark("The keyring with the key is not there"),
        mark(
            "Your record opens with this computer's keyring alone, and none answers now. It is not touched. Please log "
            "in to the desktop as usual, then try again."
        ),
    ),
    "keyring.slow": (
        mark("The keyring does not answer"),
        mark("It may wait for you to unlock it. Your record is not touched. Unlock the keyring, then try again."),
    ),
    "keyring.locked": (
        mark("The keyring is locked"),
        mark("Your record is not touched. Please unlock the keyring, then try again."),
    ),
    "keyring.empty": (
        mark("The key is not in the keyring"),
        mark(
            "It may belong to another user, or the keyring was made anew. If you made a recovery code, it opens your "
            "record."
        ),
    ),
    "keyring.failed": (
        mark("The keyring could not be used"),
        mark("Your record is not touched. Please try again, or use another way to open it."),
    ),
}

RECORD: Mapping[str, tuple[str, str]] = {
    "store.full": (
        mark("The disk is full"),
        mark("What was saved is safe. What comes now is kept in this window and saved as soon as there is room."),
    ),
    "store.read_only": (
        mark("Your record can only be read"),
        mark(
            "{folder} can't be written to now. What was saved is safe, and you can look at it and export it. To record "
            "again, please allow this user to write there, or copy the whole folder to a disk that takes it."
        ),
    ),
    "store.write_failed": (
        mark("Saving did not work"),
        mark("What was saved before is safe. What comes now is kept in this window and tried again."),
    ),
    "store.damaged": (
        mark("Your record is damaged"),
        mark(
            "A part of the file can't be read. It was left as it is. You can go back to a backup, or look at what can "
            "still be read and export that."
        ),
    ),
    "store.chain_broken": (
        mark("The record has a gap"),
        mark(
            "Entries were changed or are missing. Everything that is there can be read. Please keep a copy and tell "
            "the clinic."
        ),
    ),
    "store.newer": (
        mark("Your record is from a later version"),
        mark(
            "It was written by a later version of Companion ({found}; this one knows {ours}). It is safe and was not "
            "touched. Please start the later version."
        ),
    ),
    "store.newer_minor": (
        mark("Your record is from a later version"),
        mark(
            "It is safe and was not touched. You can look at it with this version. To go on with it, please start the "
            "later one ({found})."
        ),
    ),
    "store.in_use": (
        mark("Your record is open elsewhere"),
        mark("Another window, or another program, has it open. Please close that one and try again."),
    ),
    "store.wrong_key": (
        mark("This key does not fit the record"),
        mark("The file with the record and the file with its keys do not belong together. Nothing was changed."),
    ),
    "store.unreadable": (
        mark("Your record can't be read"),
        mark("The file was left as it is. A backup may still be whole."),
    ),
    "store.gone": (
        mark("The record's file is gone"),
        mark(
            "The folder was deleted or moved while Companion was open. What comes now is kept in this window. Please "
            "put the folder back, then try again."
        ),
    ),
    "store.missing": (
        mark("The record's file is missing"),
        mark(
            "There was a record in this folder, and it is not there now. Please look whether it was moved, or use a "
            "backup."
        ),
    ),
    "store.not_encrypted": (
        mark("This is not a record of Companion"),
        mark("The file in its place is not encrypted, so Companion did not write it. It was left as it is."),
    ),
    "store.behind": (
        mark("The latest entries are missing"),
        mark(
            "Entries that had been saved are not in the file (at least {lost}), as after copying back an older one. "
            "Nothing was changed. If you have the newer file, put it back and try again."
        ),
    ),
    "store.migration_failed": (
        mark("The record could not be brought up to date"),
        mark("It is as it was before, and a copy lies beside it. Please start the version that you used before."),
    ),
    "store.migrated": (
        mark("Your record was brought up to date"),
        mark("This version keeps it in a newer form. A copy of it as it was lies in the folder “backups”."),
    ),
    "store.copy": (
        mark("You are looking at a copy"),
        mark(
            "The record itself is as it was. Nothing new can be saved, and no session begun, until Companion is closed "
            "and opened again without what stood in the way."
        ),
    ),
    "inbox.merged": (
        mark("Entries recorded without opening are in now"),
        mark("{events} entries, each with the time at which it was recorded."),
    ),
    "window.not_hidden": (
        mark("Pictures of the screen may show Companion"),
        mark(
            "This computer refused to leave its windows out of them. Windows does so from version 10 of 2020 on. "
            "Your record is encrypted as before."
        ),
    ),
    "store.ballast_used": (
        mark("The disk was full"),
        mark("The room kept back for that has been used. Please make some room before the next session."),
    ),
    "backup.damaged": (
        mark("This backup is damaged"),
        mark("It was not used, and your record is as it was. Please try another one."),
    ),
    "backup.not_one": (
        mark("This is not a backup"),
        mark("Nothing was changed. Please choose a file that Companion saved as one."),
    ),
    "backup.no_way_in": (
        mark("A backup needs its own key"),
        mark("It opens with a passphrase or a recovery code, on any computer. Please add one of them first."),
    ),
    "program.bug": (
        mark("Something in Companion went wrong"),
        mark(
            "This is a fault in Companion. What was saved is safe; help and grounding work. If a page looks "
            "wrong, please close Companion when it suits you and open it again."
        ),
    ),
    "event.damaged": (
        mark("One entry can't be read"),
        mark("It is kept as it is; a later version may read it. All else is in the record."),
    ),
    "protocol.older": (
        mark("This file is older than the one in use"),
        mark("Version {given} was not taken; version {ours} stays in use. Please ask the clinic which one is meant."),
    ),
    "measure.older": (
        mark("This questionnaire is older than the one in the record"),
        mark("Version {given} was not taken; version {ours} stays in use. Please ask the clinic which one is meant."),
    ),
}

SOUND: Mapping[str, tuple[str, str]] = {
    "sound.missing": (mark("{file} is not there"), mark("Was it moved or renamed? Nothing was changed.")),
    "sound.unreadable": (
        mark("{file} can't be played"),
        mark("It is no sound file, or it is damaged. Nothing was changed."),
    ),
    "sound.needs_conversion": (
        mark("{file} must be converted first"),
        mark("Take it in with “companion library add”; then it can be played."),
    ),
    "sound.empty": (mark("{file} is empty"), mark("There is no sound in it. Nothing was changed.")),
    "sound.too_long": (mark("{file} is too long"), mark("A piece may last four hours at most. Nothing was changed.")),
    "sound.unsupported": (
        mark("{file} can't be played"),
        mark("Its kind of sound is not known here. As WAV, FLAC, OGG or MP3 it can be played."),
    ),
    "sound.damaged": (
        mark("{file} is damaged"),
        mark("It stays silent where it can't be read. The session goes on, and the next piece plays in its time."),
    ),
    "sound.cache": (
        mark("{file} could not be prepared"),
        mark("There may be too little room on the disk. The session goes on without this piece."),
    ),
    "sound.format": (
        mark("{ending} can't be written"),
        mark("Please choose a file that ends in .wav, .flac, .ogg, .opus, .mp3 or .m4a. Nothing was changed."),
    ),
    "sound.write": (
        mark("{file} could not be written"),
        mark("Is the folder there, may you write in it, and is there room? What was there is as it was."),
    ),
    "programme.unknown": (
        mark("There is no programme called {name}"),
        mark("There are: {known}. Nothing was changed."),
    ),
    "programme.silent": (
        mark("Nothing of “{title}” can be heard"),
        mark("None of its audio was found. Add it to the library, or put it beside the programme."),
    ),
    "library.none": (
        mark("There is no folder for your audio"),
        mark("Nothing was changed. Please start with a folder for your data."),
    ),
    "library.missing": (
        mark("{file} is not in the library"),
        mark("It stays silent. Add the same file again, and it is found."),
    ),
    "sound.message": (
        mark("The sound could not be steered"),
        mark("It is being started again. The session goes on."),
    ),
}

TEXTS: Mapping[str, tuple[str, str]] = {**FOLDER, **KEYS, **RECORD, **SOUND}
"""Every code of this file with its title and text."""
