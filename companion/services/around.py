"""Read from the store what lies around sessions, in one job; `domain/agenda.py` makes sense of it."""

from companion.domain.agenda import Around, day_of
from companion.services.store import Store


def read_around(store: Store) -> Around:
    """Give sessions, measures, check-ins, journal and plan as they are now."""
    installed = store.first_use()
    return Around(
        course_start=day_of(installed) if installed is not None else None,
        sessions=tuple(store.sessions()),
        sittings=tuple(store.sittings()),
        check_ins=tuple(store.check_ins()),
        journal=tuple(store.journal()),
        plan=tuple(store.plan()),
        passed_over=store.passed_over(),
    )
