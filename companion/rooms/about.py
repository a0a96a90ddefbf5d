"""The composition root's part behind About, which needs neither key nor store."""

from companion.services.about import read_licences, this_version
from companion.services.clinic import ClinicSettings
from companion.services.clock import SystemClock, local_date
from companion.ui.pages.about import AboutPage
from companion.ui.theme import Theme


def about_page(theme: Theme, clinic: ClinicSettings) -> AboutPage:
    """Build the page, with the day of today and the name of the clinic that handed the program out."""
    name = clinic.file.name if clinic.file else ""
    return AboutPage(theme, this_version(), local_date(SystemClock().stamp()), read_licences(), name)
