"""Every shipped measure has the wording, answers, bands and codes that were published, and scores by them alone."""

import json
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import events as ev
from companion.domain import measures, schema
from companion.domain.errors import Known
from companion.domain.measures import Measure
from tests.domain.examples import GONE, changed
from tests.domain.sessions import Story

FOLDER = Path(__file__).parents[2] / "assets" / "measures"
FILES = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.json")}
ALL: Mapping[str, Measure] = {name: measures.read(data) for name, data in FILES.items()}
PHQ = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"]
GAD = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"]
FREQUENCY = ["Not at all", "Several days", "More than half the days", "Nearly every day"]
WSAS = {  # a measure as a clinic would supply it: its own scale, its own bands
    **FILES["pain"],
    "id": "wsas-like",
    "answer_sets": [
        {
            "id": "0-8",
            "choices": [],
            "scale": {"low": 0, "high": 8, "step": 1, "low_text": "Not at all", "high_text": "Very severely"},
        }
    ],
    "items": [
        {"id": str(n), "text": f"Question {n}", "answers": "0-8", "scored": True, "required": True}
        | {"numbers_from": None, "loinc": None}
        for n in range(5)
    ],
    "bands": [{"from": 0, "name": "low"}, {"from": 10, "name": "middle"}, {"from": 21, "name": "high"}],
    "loinc": None,
    "total_loinc": None,
}


def answers_for(measure: Measure, total: int) -> dict[str, int]:
    """Give answers whose sum is `total`."""
    left, found = total, {}
    for item in measure.scored:
        value = min(left, max(measure.answers(item).values))
        found[item.id], left = value, left - value
    assert left == 0
    return found


def test_the_measures_that_come_with_the_program_are_the_free_ones() -> None:
    ranges = {name: (measure.low, measure.high, len(measure.scored)) for name, measure in ALL.items()}
    assert ranges == {
        "phq9": (0, 27, 9),
        "phq8": (0, 24, 8),
        "phq2": (0, 6, 2),
        "gad7": (0, 21, 7),
        "gad2": (0, 6, 2),
        "pcl5": (0, 80, 20),
        "pain": (0, 10, 1),
    }
    assert all(name == measure.id for name, measure in ALL.items())


@pytest.mark.parametrize(
    ("name", "bands"),
    [
        ("phq9", {0: "minimal", 4: "minimal", 5: "mild", 9: "mild", 10: "moderate", 14: "moderate"}),
        ("phq9", {15: "moderately severe", 19: "moderately severe", 20: "severe", 27: "severe"}),
        ("phq8", {9: "below the usual cut of 10", 10: "at or above the usual cut of 10"}),
        ("phq2", {2: "below the usual cut of 3", 3: "at or above the usual cut of 3"}),
        ("gad7", {0: "minimal", 4: "minimal", 5: "mild", 9: "mild", 10: "moderate", 14: "moderate"}),
        ("gad7", {15: "severe", 21: "severe"}),
        ("gad2", {2: "below the usual cut of 3", 3: "at or above the usual cut of 3"}),
        ("pcl5", {32: "below the preliminary cut of 33", 33: "at or above the preliminary cut of 33"}),
    ],
)
def test_every_published_band_begins_and_ends_where_it_was_published(name: str, bands: dict[int, str]) -> None:
    measure = ALL[name]
    found = {}
    for total in bands:
        result = measures.score(measure, answers_for(measure, total))
        assert result.total == total and result.band is not None
        found[total] = result.band.name
    assert found == bands
    whole = [measure.ends(band) for band in measure.bands]
    assert whole[0][0] == measure.low and whole[-1][1] == measure.high
    assert all(one[1] + 1 == two[0] for one, two in pairwise(whole))


def test_pain_has_no_bands() -> None:
    assert measures.score(ALL["pain"], {"1": 10}).band is None


def test_the_codes_are_those_that_were_verified_and_no_others() -> None:
    codes = {name: [item.loinc for item in measure.items] for name, measure in ALL.items()}
    assert codes == {
        "phq9": [*PHQ, "69722-7"],
        "phq8": [None] * 8,
        "phq2": PHQ[:2],
        "gad7": GAD,
        "gad2": [None] * 2,
        "pcl5": [None] * 20,
        "pain": ["72514-3"],
    }
    panels = {name: (measure.loinc, measure.total_loinc) for name, measure in ALL.items() if measure.total_loinc}
    assert panels == {
        "phq9": ("44249-1", "44261-6"),
        "phq2": ("55757-9", "55758-7"),
        "gad7": ("69737-5", "70274-6"),
        "pain": (None, "72514-3"),
    }


@pytest.mark.parametrize("code", [*PHQ, *GAD, "69722-7", "44249-1", "44261-6", "55757-9", "55758-7", "72514-3"])
def test_the_check_digit_of_each_code_is_right(code: str) -> None:
    assert measures.is_loinc(code)
    assert not any(measures.is_loinc(code[:-1] + digit) for digit in "0123456789" if digit != code[-1])


@pytest.mark.parametrize("code", ["91006-2", "89708-7", "69689-6", "", "44250", "-9", "44250-9 ", "٤٤٢٥٠-٩"])
def test_invented_codes_are_found(code: str) -> None:
    """The first three stand in public programs: for PCL-5, WHO-5 and question 6 of GAD-7."""
    assert not measures.is_loinc(code)
    with pytest.raises(schema.Unreadable) as caught:
        measures.read(changed(FILES["gad7"], {"items.5.loinc": code}))
    assert [problem.field for problem in caught.value.problems] == ["items[5].loinc"]


@pytest.mark.parametrize("name", ["phq9", "phq8", "phq2", "gad7", "gad2"])
def test_the_zero_answer_reads_not_at_all(name: str) -> None:
    """“Not at all sure” is a widespread error in copies of GAD-7 (Zorowitz 2021, Lancet Psychiatry 8:180)."""
    for item in ALL[name].scored:
        choices = ALL[name].answers(item).choices
        assert [choice.text for choice in choices] == FREQUENCY
        assert [choice.loinc for choice in choices] == ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"]


def test_the_short_forms_are_the_first_questions_of_the_long_ones() -> None:
    words = {name: [item.text for item in measure.scored] for name, measure in ALL.items()}
    assert words["phq8"] == words["phq9"][:8]
    assert words["phq2"] == words["phq9"][:2]
    assert words["gad2"] == words["gad7"][:2]


def test_the_question_on_difficulty_counts_for_nothing_and_may_be_left_out() -> None:
    measure = ALL["phq9"]
    without = measures.score(measure, answers_for(measure, 12))
    assert measures.score(measure, {**answers_for(measure, 12), "difficulty": 3}) == without


@given(st.dictionaries(st.sampled_from([str(n) for n in range(1, 10)]), st.integers(0, 3), max_size=8))
def test_a_half_filled_measure_is_never_scored(answers: dict[str, int]) -> None:
    with pytest.raises(Known) as caught:
        measures.score(ALL["phq9"], answers)
    assert caught.value.code == "measure.incomplete"
    assert caught.value.facts["open"] == 9 - len(answers)


@pytest.mark.parametrize(("value", "shown"), [(0, False), (1, True), (2, True), (3, True)])
@pytest.mark.parametrize("others", [0, 3])
def test_any_answer_but_not_at_all_to_question_9_asks_for_the_numbers(value: int, shown: bool, others: int) -> None:
    answers = {str(n): others for n in range(1, 9)} | {"9": value}
    assert measures.numbers_first(ALL["phq9"], answers) is shown
    assert measures.numbers_first(ALL["phq9"], {"9": value}) is shown
    assert not measures.numbers_first(ALL["phq8"], {str(n): others for n in range(1, 9)})


def test_the_clusters_of_pcl_5_are_counted_as_published_and_nothing_is_concluded() -> None:
    measure = ALL["pcl5"]
    answers = {str(n): 2 if n in (1, 6, 7, 8, 15, 16) else 1 for n in range(1, 21)}
    result = measures.score(measure, answers)
    assert [(part.id, part.total, part.high, part.count) for part in result.parts] == [
        ("B", 6, 20, 1),
        ("C", 4, 8, 2),
        ("D", 8, 28, 1),
        ("E", 8, 24, 2),
    ]
    assert [part.count_published for part in measure.parts] == [1, 1, 2, 2]
    assert sum(part.total for part in result.parts) == result.total


@pytest.mark.parametrize(("item", "value"), [("9", 4), ("9", -1), ("10", 0), ("", 1)])
def test_an_answer_that_is_not_offered_is_refused(item: str, value: int) -> None:
    with pytest.raises(Known) as caught:
        measures.check_answer(ALL["phq9"], item, value)
    assert caught.value.code == "measure.no_such_answer"


def test_every_answer_that_is_offered_is_taken_and_can_be_taken_back() -> None:
    for measure in ALL.values():
        for item in measure.items:
            for value in (*measure.answers(item).values, None):
                measures.check_answer(measure, item.id, value)


def test_a_measure_that_a_clinic_supplies_is_scored_by_its_own_bands() -> None:
    measure = measures.read(WSAS)
    assert (measure.low, measure.high) == (0, 40)
    bands = {total: measures.band_of(measure, total).name for total in (0, 9, 10, 20, 21, 40)}
    assert bands == {0: "low", 9: "low", 10: "middle", 20: "middle", 21: "high", 40: "high"}
    mean = measures.read({**WSAS, "scoring": "mean", "bands": []})
    assert (mean.low, mean.high) == (0, 8)
    assert measures.score(mean, {"0": 1, "1": 2, "2": 4, "3": 8, "4": 0}).total == 3.0


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"bands.0.from": 1}, "bands[0].from"),
        ({"bands.1.from": 0}, "bands[1].from"),
        ({"bands.2.from": 41}, "bands[2].from"),
        ({"items.0.answers": "else"}, "items[0].answers"),
        ({"items.0.required": False}, "items[0].required"),
        ({"items.1.id": "0"}, "items[1].id"),
        ({"answer_sets.0.scale": None}, "answer_sets[0].choices"),
        ({"answer_sets.0.scale.low": 8}, "answer_sets[0].scale.high"),
        ({"answer_sets.0.choices": [{"value": 1, "text": "one", "loinc": None}]}, "answer_sets[0].choices"),
        ({"loinc": "44249-2"}, "loinc"),
        ({"licence": " "}, "licence"),
        ({"sources": []}, "sources"),
        ({"items.0.numbers_from": GONE}, "items[0].numbers_from"),
        ({"format": "companion-measure/2"}, "format"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(schema.Unreadable) as caught:
        measures.read(changed(WSAS, changes))
    assert [problem.field for problem in caught.value.problems] == [field]


def test_two_answers_of_one_value_and_a_part_without_its_question_are_refused() -> None:
    with pytest.raises(schema.Unreadable) as caught:
        measures.read(
            changed(FILES["pcl5"], {"answer_sets.0.choices.1.value": 0, "parts.0.items.0": "21", "parts.1.id": "B"})
        )
    assert {problem.field for problem in caught.value.problems} == {
        "answer_sets[0].choices[1].value",
        "parts[0].items[0]",
        "parts[1].id",
    }


def test_nothing_is_answered_between_the_first_hold_and_the_end_of_recovery() -> None:
    def refused() -> bool:
        try:
            measures.check_moment(story.state)
        except Known as why:
            return why.code == "measure.not_now"
        return False

    measures.check_moment(None)
    story = Story()
    story.prepare()
    assert not refused()
    story.start()
    found = [refused()]
    for seconds in (1300, 3000, 5400, 8000, 12000):
        story.to(seconds)
        found.append(refused())
    assert story.state.phase is ev.Phase.RECOVERY
    assert all(found)
    story.add(ev.SessionClosed(ev.Ending.EARLY, ""))
    assert not refused()
