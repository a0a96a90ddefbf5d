"""The program speaks the chosen language, or the system's; English costs no reading before the window is there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDialogButtonBox

from companion.app import Program
from companion.services import documents, guide
from companion.services.paths import Folder, shipped
from companion.services.settings import Language, Settings, SettingsFile
from companion.ui import languages
from companion.ui.languages import NAMES, of_system, speak, speak_numbers, spoken
from companion.ui.widgets.check_card import due_words


@pytest.fixture
def app() -> Iterator[QApplication]:
    """Give the one application of this process; it speaks English again afterwards."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    locale, before = QLocale(), set(app.findChildren(QTranslator))
    yield app
    QLocale.setDefault(locale)
    for translator in set(app.findChildren(QTranslator)) - before:
        app.removeTranslator(translator)
        translator.deleteLater()


def _system(monkeypatch: pytest.MonkeyPatch, name: str, *wanted: str) -> None:
    class System(QLocale):
        def uiLanguages(self, separator: object = None) -> list[str]:  # noqa: N802 - Qt's name
            return list(wanted)

    monkeypatch.setattr(QLocale, "system", lambda: System(name))


def test_the_first_of_the_systems_languages_that_is_ours_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    for wanted, language in [
        (("de-AT", "de"), Language.GERMAN),
        (("fr-FR", "es_MX", "de"), Language.SPANISH),
        (("fr-FR",), Language.ENGLISH),
        (("C",), Language.ENGLISH),
    ]:
        _system(monkeypatch, "fr_FR", *wanted)
        assert of_system() is language


def test_german_has_its_words_plurals_dates_and_buttons(app: QApplication) -> None:
    assert speak(app, Language.GERMAN) is Language.GERMAN
    assert due_words("Kontrolle", 60) == "Kontrolle in 1 min fällig"
    assert QCoreApplication.translate("CheckForm", "%n questions are still open", "", 1) == "1 Frage ist noch offen"
    assert QCoreApplication.translate("CheckForm", "%n questions are still open", "", 3) == "3 Fragen sind noch offen"
    assert QLocale().toString(QDate(2026, 3, 1), "MMMM") == "März" and QLocale().decimalPoint() == ","
    assert QCalendarWidget().firstDayOfWeek().value == 1
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") == "Abbrechen"


def test_english_in_germany_keeps_its_months_and_takes_the_decimal(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    _system(monkeypatch, "de_DE", "de-DE")
    assert speak(app, Language.ENGLISH) is Language.ENGLISH
    assert QLocale().toString(QDate(2026, 3, 1), "MMMM") == "March" and QLocale().decimalPoint() == ","


def test_english_reads_nothing_before_the_window_and_counts_after_it(app: QApplication) -> None:
    before = len(app.findChildren(QTranslator))
    speak(app, Language.ENGLISH)
    assert len(app.findChildren(QTranslator)) == before
    speak_numbers(app, Language.ENGLISH)
    assert QCoreApplication.translate("LockCard", "%n minutes", "", 1) == "1 minute"
    assert QCoreApplication.translate("LockCard", "%n minutes", "", 2) == "2 minutes"


def test_a_language_whose_file_is_missing_stays_english(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(languages, "shipped", lambda _name: tmp_path)
    speak(app, Language.SPANISH)
    assert QCoreApplication.translate("MainWindow", "Today") == "Today"


def test_the_pages_to_read_are_whole_in_each_language(app: QApplication) -> None:
    protocol = replace(documents.load_protocol(shipped("examples") / "protocol.json").value, education=())
    english = guide.lessons(protocol, shipped("education"), "en")
    for language in (Language.SPANISH, Language.GERMAN):
        speak(app, language)
        theirs = guide.lessons(protocol, shipped("education"), spoken())
        assert [(one.id, one.topic, one.source) for one in theirs] == [
            (one.id, one.topic, one.source) for one in english
        ]
        assert not {page.title for page in theirs} & {page.title for page in english}
        assert [page.text.count("\n\n") for page in theirs] == [page.text.count("\n\n") for page in english]


@pytest.mark.parametrize(("language", "word"), [(Language.SPANISH, "Abriendo"), (Language.GERMAN, "Öffnet")])
def test_a_start_speaks_what_was_chosen(app: QApplication, tmp_path: Path, language: Language, word: str) -> None:
    folder = Folder(tmp_path)
    SettingsFile(folder).save(Settings(language=language))
    program = Program(app, folder)
    program.start()
    try:
        assert program.window.page("opening").accessibleName() == word
    finally:
        program.close()
        program.window.close()
    assert list(NAMES) == [one for one in Language if one is not Language.SYSTEM]
