"""Encrypt an export for one reader by age, so that it may travel: a zip made in memory, never open on the disk.

`pyrage` is imported when asked for; where it has no build, as on Windows on ARM, a Known says so.
"""

import io
import zipfile

from companion.domain.errors import Known
from companion.services.export.making import Files

HOW = """This file is encrypted with age (https://age-encryption.org), for one key alone.

To open it, on the computer that has the key:

    age --decrypt --identity key.txt --output record.zip {name}
    unzip record.zip

The key it is for: {recipient}
Without that key nobody can open it, the sender neither.
"""


def sealed(name: str, made: Files, recipient: str) -> Files:
    """Give the encrypted file and a note beside it on how to open it.

    Raises Known `handover.recipient` where that is no key of age, `handover.not_here` where it can't be done.
    """
    try:
        import pyrage  # noqa: PLC0415 - only a hand-over needs it
    except ImportError:
        raise Known("handover.not_here") from None
    try:
        key = pyrage.x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError:
        raise Known("handover.recipient") from None
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for inside, data in made.items():
            archive.writestr(zipfile.ZipInfo(inside), data, zipfile.ZIP_DEFLATED)
    file = f"{name}.zip.age"
    note = HOW.format(name=file, recipient=recipient.strip())
    return {file: pyrage.encrypt(packed.getvalue(), [key]), f"{name}.how-to-open.txt": note.encode()}
