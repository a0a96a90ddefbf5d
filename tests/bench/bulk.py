"""Make the FHIR exports of many made-up patients, to try how a clinic loads a folder of them. See docs/bulk.md.

    python -m tests.bench.bulk FOLDER [PATIENTS]

Each patient gets a folder with an `ndjson` folder inside, as `companion export --format fhir` writes it: one session by
the real rules and the measures around it. The resources of all patients are alike but for their ids.
"""

import re
import sys
import time
from pathlib import Path

from companion.domain.fhir import bundle
from tests.services import export_course as sample

_ID = re.compile(rb"[0-9a-f]{8}(-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})")


def write(folder: Path, patients: int) -> tuple[int, int]:
    """Write the folders; gives how many resources and bytes there are."""
    kept = [event for event in sample.events() if event.session in (None, "aa" * 16)]
    files = bundle.ndjson(bundle.resources(sample.course(of=kept)))
    resources = total_bytes = 0
    for number in range(patients):
        place = folder / f"patient-{number:05d}" / "ndjson"
        place.mkdir(parents=True)
        for name, data in files.items():
            own = _ID.sub(b"%08x\\1" % number, data)
            (place / name).write_bytes(own)
            resources += own.count(b"\n")
            total_bytes += len(own)
    return resources, total_bytes


if __name__ == "__main__":
    began_s = time.monotonic()
    made, size = write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
    print(f"{made} resources, {size / 1e6:.0f} MB, in {time.monotonic() - began_s:.1f} s")
