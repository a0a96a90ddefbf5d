"""Words on how the computer stands before a session, and what can be done. Draws nothing."""

from PySide6.QtCore import QCoreApplication

from companion.services.preflight import Finding, Found


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("machine_words", text)


def how_it_stands(what: str, finding: Finding) -> str:
    """Say what was found, and what to do where something is not as it should be."""
    say = {Found.WELL: _well, Found.TROUBLE: _trouble, Found.UNKNOWN: _unknown}[finding.found]
    return say(what).format(**{"percent": "", "mb": "", "names": "", "phase": "", "min": "", "n": "", **finding.facts})


def _well(what: str) -> str:
    return {
        "sound": tr("The bell was heard."),
        "files": tr("All {n} files can be played to their end."),
        "coverage": tr("There is sound for {min} min, as long as the session may last."),
        "power": tr("There is enough power."),
        "quiet": tr("Notifications are off."),
        "awake": tr("The computer stays awake."),
        "disk": tr("{mb} MB are free."),
        "clock": tr("The clock goes on from the last entry."),
    }.get(what, "")


def _trouble(what: str) -> str:
    return {
        "sound": tr("The bell was not heard. Plug in headphones or speakers, turn them up, and ring again."),
        "files": tr("These can't be played: {names}. Choose another programme, or add the files again."),
        "coverage": tr("Nothing sounds in “{phase}”. Choose another programme, or go on in silence."),
        "power": tr("The battery is at {percent} %. Please plug in the charger."),
        "quiet": tr("Notifications are on. Please switch on Do Not Disturb, and silence phones."),
        "awake": tr("The computer may fall asleep. In its settings, set sleep and screen lock to never for today."),
        "disk": tr("Only {mb} MB are free. Please make room: empty the bin, or move films elsewhere."),
        "clock": tr("The clock is before the last entry in your record. Please set date and time of this computer."),
    }.get(what, "")


def _unknown(what: str) -> str:
    return {
        "sound": tr("Ring the bell, and say whether you hear it, as loud as you want it."),
        "quiet": tr("This computer does not say. Please switch on Do Not Disturb, and silence phones."),
        "awake": tr("This computer does not say yet whether it stays awake."),
    }.get(what, tr("This computer does not say. Please look yourself."))
