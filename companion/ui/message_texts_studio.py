"""The sentences for what can go wrong with programmes, playlists and voices, as `message_texts.py` has them."""

from collections.abc import Mapping

from companion.ui.message_texts import mark

STUDIO: Mapping[str, tuple[str, str]] = {
    "programme.format": (
        mark("A programme can't be written as {ending}"),
        mark("Please choose a name that ends in .json, .m3u8 or .xspf. Nothing was written."),
    ),
    "playlist.unreadable": (
        mark("{file} can't be read"),
        mark("It is no M3U8 or XSPF playlist with tracks in it. Nothing was changed."),
    ),
    "playlist.address": (
        mark("{file} names an address"),
        mark("“{entry}” is not a file beside the playlist. Companion opens no network; nothing was taken in."),
    ),
    "playlist.outside": (
        mark("{file} leads out of its folder"),
        mark("“{entry}” does not lie beside the playlist. Nothing was taken in; please put the files there."),
    ),
    "cue.no_microphone": (
        mark("No microphone is heard"),
        mark("Please look whether one is plugged in and allowed for Companion, then record again."),
    ),
    "cue.empty": (
        mark("There is no voice in it"),
        mark("All of it is as quiet as the room. Please record again, a little nearer to the microphone."),
    ),
    "cue.failed": (
        mark("The voice could not be made"),
        mark("Nothing was changed. Please record it again."),
    ),
    "cue.no_system_voice": (
        mark("This computer has no voice of its own"),
        mark("Nothing was changed. You can record it yourself. On Linux, the package espeak-ng brings a voice."),
    ),
    "cue.no_words": (
        mark("There are no words yet"),
        mark("Please write below what the voice is to say."),
    ),
    "cue.missing": (
        mark("A voice is not here any more"),
        mark("The programme names a voice that can't be opened in this folder. Everything else is as it was."),
    ),
    "studio.session_open": (
        mark("A session is running"),
        mark("Its music is not disturbed. Listening to a programme is possible again when the session is closed."),
    ),
    "library.no_sound": (
        mark("There is no sound file in it"),
        mark("Nothing was taken in. Companion plays wav, aiff, flac, ogg, opus, mp3, m4a and aac."),
    ),
}
