"""What a packed program leaves out, by the list in prune.toml."""

import tomllib
from fnmatch import fnmatch

from shipping.project import HERE, ROOT

LIST = HERE / "prune.toml"


def told(table: str) -> dict[str, str]:
    """Give what the list says in one of its tables."""
    found: dict[str, str] = tomllib.loads(LIST.read_text("utf-8"))[table]
    return found


def _words(table: str) -> tuple[str, ...]:
    return tuple(word for text in told(table).values() for word in text.split())


MODULES = _words("modules")
FILES = _words("files")
SYSTEM = _words("system")
TRANSLATIONS = _words("translations")
LANGUAGES = frozenset(told("icu")["languages"].split())
SPOKEN = frozenset(path.stem.removeprefix("companion_") for path in (ROOT / "assets/languages").glob("companion_*.ts"))


def unwanted(name: str, system: str) -> bool:
    """Tell whether a file stays out of the folder for `system`, as sys.platform has it."""
    path = name.replace("\\", "/")
    if "/translations/" in path:
        language = path.rpartition("/")[2].removesuffix(".qm").partition("_")[2].split("_")[0]
        return language not in SPOKEN or not any(fnmatch(path, pattern) for pattern in TRANSLATIONS)
    if any(fnmatch(path, pattern) for pattern in FILES) or ".dist-info/" in path:
        return True
    return system == "linux" and "/" not in path and any(fnmatch(path, pattern) for pattern in SYSTEM)
