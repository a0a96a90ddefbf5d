"""Writes what Companion is made of as CycloneDX has it: the lock, and the native code that no metadata tells of.

The same bits wherever it is made of the same tree. Held against the schema before it is written; tried by looking at
every library of the packed folder: each must belong to something that is described.
"""

import datetime
import uuid
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.bom_ref import BomRef
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from shipping import components, elf, frozen
from shipping.project import DIST, MAKER, NAME, TITLE, VERSION, Failed, epoch, say_built

OUT = DIST / f"{NAME}-{VERSION}.cdx.json"
SPACE = uuid.UUID("5d0c2f0a-5a35-4a0e-9d2f-2d6e1f3b7f10")


def build() -> Path:
    """Write the list, valid by its schema."""
    DIST.mkdir(exist_ok=True)
    text = JsonV1Dot6(bom()).output_as_string(indent=1)
    if found := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise Failed(f"the SBOM is not as CycloneDX wants it: {found}")
    OUT.write_text(f"{text}\n", "utf-8")
    say_built(OUT)
    return OUT


def try_out(_made: Path) -> None:
    """Look whether every library of the packed folder belongs to something in the list."""
    folder = frozen.FOLDER if frozen.FOLDER.is_dir() else frozen.build()
    if left := undescribed(path.relative_to(folder).as_posix() for path in elf.libraries(folder)):
        raise Failed(f"components.toml says of nothing that it has these: {', '.join(left)}")
    print(f"{OUT.name}: every library of {folder.name} belongs to something in it", flush=True)


def undescribed(files: Iterable[str]) -> list[str]:
    """Give those of some files that no component says to have."""
    patterns = [pattern for text in components.files().values() for pattern in text.split()]
    return [name for name in files if not any(fnmatch(name, pattern) for pattern in patterns)]


def bom() -> Bom:
    """Give the whole list."""
    itself = _part(NAME, VERSION, "MIT", "", ComponentType.APPLICATION)
    itself.supplier = OrganizationalEntity(name=MAKER)
    made = Bom(
        serial_number=uuid.uuid5(SPACE, f"{VERSION} {epoch()}"),
        metadata=BomMetaData(
            component=itself, timestamp=datetime.datetime.fromtimestamp(epoch(), datetime.UTC), tools=()
        ),
    )
    packages = {(one.name, one.version): _package(one) for one in components.packages()}
    music = _part(f"{TITLE}'s music", VERSION, "CC0-1.0", "", ComponentType.DATA)
    inside: dict[str, list[Component]] = {}
    direct = [*packages.values(), music]
    for entry in components.natives():
        native = _native(entry)
        made.components.add(native)
        for name in entry.inside:
            inside.setdefault(name, []).append(native)
        if not {name for name, _ in packages} & set(entry.inside):
            direct.append(native)
    for part in (*packages.values(), music):
        made.components.add(part)
    made.register_dependency(itself, direct)
    for (name, _), package in packages.items():
        made.register_dependency(package, inside.get(name, ()))
    return made


def _part(name: str, version: str, licence: str, source: str, kind: ComponentType) -> Component:
    """Describe one thing; of unknown version where nobody can be asked."""
    found = Component(
        name=name,
        version=version or None,
        type=kind,
        licenses=[LicenseExpression(licence)],
        bom_ref=BomRef(f"{name}@{version}" if version else name),
    )
    if source.startswith("https://"):
        found.external_references.add(ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(source)))
    return found


def _package(one: components.Package) -> Component:
    part = _part(one.name, one.version, one.licence, one.source, ComponentType.LIBRARY)
    part.purl = PackageURL(type="pypi", name=one.name, version=one.version)
    part.description = one.use
    part.external_references.add(
        ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION,
            url=XsUri(f"https://pypi.org/project/{one.name}/{one.version}/"),
            comment="one hash for each system's file, as the lock has them",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=content) for content in one.hashes],
        )
    )
    if one.marker:
        part.properties.add(Property(name=f"{NAME}:only-where", value=one.marker))
    if not one.packed:
        part.properties.add(Property(name=f"{NAME}:packed", value="false"))
    return part


def _native(one: components.Native) -> Component:
    part = _part(one.name, one.version, one.licence, one.source, ComponentType.LIBRARY)
    part.properties.add(Property(name=f"{NAME}:inside", value=", ".join(one.inside)))
    if one.systems:
        part.properties.add(Property(name=f"{NAME}:systems", value=", ".join(one.systems)))
    return part
