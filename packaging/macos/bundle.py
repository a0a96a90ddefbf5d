"""Makes Companion.app of the packed folder: icon, names, and the type of a pack. Run by companion.spec, on macOS alone.

Never run yet. A clinic's file can't go into a signed bundle: it goes to /Library/Application Support/Companion.
"""

import struct
from pathlib import Path
from typing import Any

from shipping import icons
from shipping.project import BUNDLE_ID, MAKER, PACK_ENDING, PACK_TYPE, TITLE, VERSION, WORK

KINDS = {b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024, b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512}
"""Apple's name for each size of a picture, in px; those from ic11 on are for screens with twice as many."""
NAME = f"{TITLE}.app"
LEAST_MACOS = "14.0"
PACK_KIND = f"{BUNDLE_ID}.pack"


def icon() -> Path:
    """Draw the program's icon, in every size, into one file of Apple's kind."""
    place = WORK / "macos"
    place.mkdir(parents=True, exist_ok=True)
    drawn = {place / f"{px}.png": px for px in KINDS.values()}
    icons.draw(drawn)
    parts = [(kind, (place / f"{px}.png").read_bytes()) for kind, px in KINDS.items()]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in parts)
    made = place / f"{TITLE}.icns"
    made.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
    return made


def properties() -> dict[str, Any]:
    """Give Info.plist: what the system is told of the program."""
    kind = {
        "UTTypeIdentifier": PACK_KIND,
        "UTTypeDescription": "Companion pack",
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [PACK_ENDING.removeprefix(".")],
            "public.mime-type": [PACK_TYPE],
        },
    }
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleVersion": VERSION,
        "CFBundleShortVersionString": VERSION,
        "CFBundleDocumentTypes": [
            {"CFBundleTypeName": "Companion pack", "CFBundleTypeRole": "Viewer", "LSItemContentTypes": [PACK_KIND]}
        ],
        "UTExportedTypeDeclarations": [kind],
        "LSMinimumSystemVersion": LEAST_MACOS,
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{MAKER}. MIT licence.",
        "NSMicrophoneUsageDescription": "Companion records a voice for a programme where you ask it to, and only then.",
    }
