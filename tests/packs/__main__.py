"""Write the corpus anew: `python -m tests.packs`."""

import json
import shutil
from pathlib import Path

from tests.packs import good, hostile, tampered

DATA = Path(__file__).parents[1] / "data" / "packs"
FOLDERS = {"tampered": tampered.tampered, "invalid": hostile.invalid}


def corpus() -> dict[str, bytes]:
    """Give every file of the corpus by its path below tests/data/packs."""
    made = {f"valid/{name}.companion-pack": data for name, data in good.valid().items()}
    expected: dict[str, dict[str, str]] = {}
    for folder, group in FOLDERS.items():
        found = group()
        made |= {f"{folder}/{name}.companion-pack": data for name, (_, data) in found.items()}
        expected[folder] = {name: code for name, (code, _) in sorted(found.items())}
    made["expected.json"] = (json.dumps(expected, indent=1) + "\n").encode()
    return made


if __name__ == "__main__":
    for folder in ("valid", *FOLDERS):
        shutil.rmtree(DATA / folder, ignore_errors=True)
        (DATA / folder).mkdir(parents=True)
    for name, data in corpus().items():
        (DATA / name).write_bytes(data)
    print(len(corpus()) - 1, "packs in", DATA)
