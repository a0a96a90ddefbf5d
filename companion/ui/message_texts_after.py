"""The sentences for what can go wrong with measures, journal and course, as `message_texts.py` has them."""

from collections.abc import Mapping

from companion.ui.message_texts import mark

AFTER: Mapping[str, tuple[str, str]] = {
    "measure.incomplete": (
        mark("Some questions are still open"),
        mark("What is answered is kept. {measure} is scored when every question has an answer."),
    ),
    "measure.no_such_answer": (
        mark("This answer does not belong to the question"),
        mark("Nothing was noted. Please choose one of the answers that {measure} has."),
    ),
    "measure.not_here": (
        mark("This questionnaire is not here"),
        mark("The protocol asks for “{measure}”, which comes from your clinic. Please ask your clinic for its file."),
    ),
    "voice.no_device": (
        mark("There is no sound device for this"),
        mark("Nothing was recorded or played. Please look at the microphone or the loudspeaker, then try again."),
    ),
    "voice.empty": (
        mark("Nothing was recorded"),
        mark("The recording has no sound in it, and nothing was kept. Please try again."),
    ),
    "voice.gone": (
        mark("This voice note is not here"),
        mark(
            "Its file is gone from your folder. The rest of the journal is as it was. If you did not take it out "
            "yourself, going back to a backup brings it back."
        ),
    ),
    "voice.damaged": (
        mark("This voice note can't be opened"),
        mark("Its file was changed or is damaged. The rest of the journal is as it was."),
    ),
    "session.no_lock": (
        mark("The record is not locked"),
        mark(
            "A session is open, and nobody should have to find a passphrase in it. Everything goes on. To keep it "
            "from other eyes, turn the screen away. After the session is closed, Companion locks again."
        ),
    ),
    "session.no_restore": (
        mark("Not during a session"),
        mark("Nothing was changed. Please go back to a backup when the session is closed."),
    ),
    "session.no_erase": (
        mark("Not during a session"),
        mark("Nothing was erased. Please erase everything when the session is closed."),
    ),
    "measure.not_now": (
        mark("Not during a session"),
        mark("Check-ins wait until the session is closed. What was answered before is kept."),
    ),
}
