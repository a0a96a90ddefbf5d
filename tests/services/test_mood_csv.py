"""Tables of moods as other programs really write them: their letters, what stands above the names, and their clocks."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from companion.domain import mood_import
from companion.domain.errors import Known
from companion.domain.mood_import import Mark
from companion.services import mood_csv

GERMAN = "Datum;Stimmung;Notiz\r\n12.03.2026;7,5;schön müde\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("above", ["", "\r\n\r\n", "sep=;\r\n", '"sep=;"\r\n'])
def test_a_table_is_read_in_its_letters_and_below_what_stands_above_it(
    tmp_path: Path, encoding: str, above: str
) -> None:
    path = tmp_path / "diary.csv"
    path.write_bytes((above + GERMAN).encode(encoding))
    sheet = mood_csv.read_sheet(path)
    assert sheet.columns == ("Datum", "Stimmung", "Notiz")
    [mark] = mood_import.read(sheet, mood_import.guess(sheet)).marks
    assert (mark.at, mark.mood, mark.note) == (datetime(2026, 3, 12, 12), 7.5, "schön müde")  # noqa: DTZ001 - local
    assert mark.line == above.count("\n") + 2


@pytest.mark.parametrize(
    ("raw", "code"),
    [(b"", "import.unknown"), (b"\n\n", "import.unknown"), (b"\x89PNG\r\n\x1a\n\0\0\xff", "document.not_text"),
     (b"only one column\n1\n", "import.unknown"), (b"\xff\xfea", "import.unknown")],
)  # fmt: skip
def test_what_is_no_table_is_said(tmp_path: Path, raw: bytes, code: str) -> None:
    path = tmp_path / "diary.csv"
    path.write_bytes(raw)
    with pytest.raises(Known) as caught:
        mood_csv.read_sheet(path)
    assert caught.value.code == code


def test_a_local_time_is_the_zones_and_an_offset_is_believed() -> None:
    local = datetime(2026, 3, 29, 1, 30)  # noqa: DTZ001 - local; the clocks change half an hour later
    told = local.replace(tzinfo=timezone(timedelta(hours=9)))
    first, second = (
        event.at
        for event in mood_csv.events_of(
            [Mark(2, at, 5.0, None, "", (at.isoformat(), "", "5", "")) for at in (local, told)], "Europe/Berlin"
        )
    )
    assert (first.offset_min, second.offset_min) == (60, 60)  # 01:30 in Tokyo is 17:30 of the day before in Berlin
    assert first.utc_ms - second.utc_ms == 8 * 3_600_000
    assert first.zone == second.zone == "Europe/Berlin"
