"""Which language the program speaks: the one that was chosen, or the first of the system's that is one of ours.

English is what the source is written in: nothing is read for it before the first window is painted, and what is then
read holds only its plural forms. Dates, decimals and the first day of the week follow the language, in the form of the
system's country.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from companion.services.paths import shipped
from companion.services.settings import Language

NAMES = {Language.ENGLISH: "English", Language.SPANISH: "Español", Language.GERMAN: "Deutsch"}
"""Each language in its own words, so that its reader finds it in any other."""
FOLDER = "languages"


def of_system() -> Language:
    """Give the first language of the system's that is one of ours, else English."""
    for tag in QLocale.system().uiLanguages():
        code = tag.replace("_", "-").partition("-")[0]
        if code in NAMES:
            return Language(code)
    return Language.ENGLISH


def spoken() -> str:
    """Give the code of the language that is spoken now."""
    code = QLocale.languageToCode(QLocale().language())
    return code if code in NAMES else Language.ENGLISH.value


def speak(app: QCoreApplication, chosen: Language) -> Language:
    """Let everything made from now on speak a language, and give which one it is; before the first window."""
    language = of_system() if chosen is Language.SYSTEM else chosen
    system = QLocale.system()
    if QLocale.languageToCode(system.language()) != language and system != QLocale.c():
        QLocale.setDefault(QLocale(f"{language}_{QLocale.territoryToCode(system.territory())}"))
    elif system == QLocale.c() and language is not Language.ENGLISH:
        QLocale.setDefault(QLocale(language.value))
    if language is not Language.ENGLISH:
        _install(app, f"companion_{language}", str(shipped(FOLDER)))
        _install(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return language


def speak_numbers(app: QCoreApplication, language: Language) -> None:
    """Read the plural forms of English; for when the first window is painted and nothing has said a number yet."""
    if language is Language.ENGLISH:
        _install(app, f"companion_{language}", str(shipped(FOLDER)))


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    """Have texts looked up in one file; where it is missing they stay in English."""
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
