"""Read the first form of a protocol file, companion-protocol/1, as the present one.

Sessions in the record carry the protocol as it was, so an old form stays readable for good. What it did not have is
empty or null: nothing clinical is added. Whatever is wrong in the old file is left as it is, and found afterwards.
"""

from collections.abc import Mapping
from typing import Any

FORMAT = "companion-protocol/1"

_NEW: Mapping[str, Any] = {
    "audience": None,
    "medicine": None,
    "before": [],
    "limits": None,
    "stay": {"from": "last_hold_end", "min_s": 0},
    "side_effects": [],
    "driving": None,
    "measures": [],
    "check_ins": [],
    "prompts": [],
    "education": [],
}


def upgraded(data: Mapping[str, Any], present: str) -> dict[str, Any]:
    """Give the data of a protocol of the first form in the present one."""
    made = {**_NEW, **data, "format": present}
    for name, more in (
        ("course", {"min_days_between": None, "planned_days_between": None}),
        ("sitter_may", {"move_on": False, "steer_sound": True, "lift_stop": False}),
    ):
        if isinstance(made.get(name), Mapping):
            made[name] = {**more, **made[name]}
    if isinstance(made.get("contacts"), list | tuple):
        made["contacts"] = [
            {"id": f"contact-{i}", **one} if isinstance(one, Mapping) else one
            for i, one in enumerate(made["contacts"], 1)
        ]
    if isinstance(made.get("texts"), Mapping):
        made.update(_texts(made["texts"], made.get("title"), made.get("contacts")))
    return made


def _texts(texts: Mapping[str, Any], title: Any, contacts: Any) -> dict[str, Any]:
    """Give the words that have moved to the tiers and to the aftercare their new places."""
    kept = {name: text for name, text in texts.items() if name not in ("emergency", "get_help", "aftercare")}
    ids = [one["id"] for one in contacts if isinstance(one, Mapping)] if isinstance(contacts, list) else []
    help_text, emergency = texts.get("get_help"), texts.get("emergency")
    return {
        "texts": {"self_harm_on_session_day": help_text, **kept},
        "tiers": {
            "comfort": {"signs": [], "text": help_text, "contacts": []},
            "call": {"signs": [], "text": help_text, "contacts": ids},
            "emergency": {"signs": [], "text": emergency, "contacts": []},
            "first_aid": [],
            "say": [],
        },
        "aftercare": [{"title": title, "text": texts.get("aftercare")}],
    }
