"""Makes the MSI for Windows' device management from the folder, by wixl: for a whole computer, or for one person.

Every code in it is worked out from names and the version, so that it is the same whoever builds it: device management
knows a program by its upgrade code, and a version by its product code.
"""

import datetime
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from shipping.project import DIST, HERE, MAKER, NAME, TITLE, VERSION, WORK, Failed, epoch, run, say_built, sum_of

from windows import folder, wine

SPACE = uuid.UUID("0b6f5c0e-7c0e-4f53-9c43-6f0a7a4d7d1e")
"""Never to be changed: every code of every version is worked out from it."""
SCOPES = {"machine": "perMachine", "user": "perUser"}
# Not the folder Companion right below a person's local data: their record lies there.
ROOTS = {
    "machine": ('<Directory Id="ProgramFiles64Folder">', "</Directory>"),
    "user": (
        '<Directory Id="LocalAppDataFolder"><Directory Id="programs" Name="Programs">',
        "</Directory></Directory>",
    ),
}


def out(scope: str) -> Path:
    """Give the place of an MSI."""
    return DIST / (f"{NAME}-{VERSION}.msi" if scope == "machine" else f"{NAME}-{VERSION}-{scope}.msi")


def build() -> Path:
    """Make both MSI; gives that for a whole computer."""
    tree = folder.FOLDER if folder.FOLDER.exists() else folder.build()
    made = {scope: make(tree, scope, out(scope)) for scope in SCOPES}
    return made["machine"]


def make(tree: Path, scope: str, to: Path) -> Path:
    """Make an MSI that lays out `tree`."""
    work = WORK / "windows" / f"msi-{scope}"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    folder.make_icon(work / f"{NAME}.ico")
    (work / f"{NAME}.wxs").write_text(described(tree, scope), "utf-8")
    to.unlink(missing_ok=True)
    # Cabinet and database bear the time at which they are made.
    day = datetime.datetime.fromtimestamp(epoch(), datetime.UTC).strftime("%Y-%m-%d %H:%M:%S")
    (work / "tree").symlink_to(tree)
    run("faketime", "-f", day, "wixl", "--arch", "x64", "--output", to, f"{NAME}.wxs", cwd=work)
    code = "{" + code_of("package", VERSION, scope) + "}"
    run("faketime", "-f", day, "msibuild", to, "-s", TITLE, MAKER, "x64;1033", code)
    say_built(to)
    return to


def code_of(*words: str) -> str:
    """Give the code for a thing with that name: always the same one."""
    return str(uuid.uuid5(SPACE, " ".join(words))).upper()


def described(tree: Path, scope: str) -> str:
    """Give what wixl is told, from the description in the tree and the files of the folder."""
    components: list[str] = []
    files = "\n".join(_files(tree, tree, scope, components))
    given = {
        "PRODUCT": code_of("product", VERSION, scope),
        "UPGRADE": code_of("upgrade", scope),
        "PACKAGE": code_of("package", VERSION, scope),
        "MENU": code_of("menu", scope),
        "TYPE": code_of("type", scope),
        "VERSION": VERSION,
        "MAKER": MAKER,
        "TITLE": TITLE,
        "SCOPE": SCOPES[scope],
        "ROOT": ROOTS[scope][0],
        "END": ROOTS[scope][1],
        "HIVE": "HKLM" if scope == "machine" else "HKCU",
    }
    text = (HERE / "windows" / f"{NAME}.wxs").read_text("utf-8")
    for name, value in given.items():
        text = text.replace(f"@{name}@", value)
    references = "\n".join(f'      <ComponentRef Id="{component}"/>' for component in components)
    return text.replace("@FILES@", files).replace("@COMPONENTS@", references)


def _files(here: Path, tree: Path, scope: str, components: list[str]) -> Iterator[str]:
    """Describe the files of a folder and of those below it, each file a component of its own."""
    for path in sorted(here.iterdir()):
        inside = path.relative_to(tree).as_posix()
        name = "i" + code_of("id", inside).replace("-", "")
        if path.is_dir():
            yield f'<Directory Id="d{name}" Name={quoteattr(path.name)}>'
            yield from _files(path, tree, scope, components)
            yield "</Directory>"
            continue
        components.append(f"c{name}")
        file = f'<File Id="{name}" Source={quoteattr(f"tree/{inside}")} Name={quoteattr(path.name)} KeyPath="yes"/>'
        yield f'<Component Id="c{name}" Guid="{code_of(inside, scope)}" Win64="yes">{file}</Component>'


def try_out(made: Path) -> None:
    """Install silently, look whether all is there, remove silently."""
    wine.prepare()
    for scope in SCOPES:
        package = out(scope)
        wine.run("msiexec", "/i", package, "/qn", longest_s=300)
        wine.wait()
        places = [path.parent for path in wine.drive(".").rglob(f"{NAME}.exe")]
        if len(places) != 1 or any(
            sum_of(places[0] / name) != sum_of(folder.FOLDER / name) for name in ("runtime", "site", f"{NAME}.exe")
        ):
            raise Failed(f"{package.name} did not lay everything out: {places}")
        wine.run("msiexec", "/x", package, "/qn", longest_s=300)
        wine.wait()
        if places[0].exists():
            raise Failed(f"{places[0]} is still there after removal")
        print(f"{package.name}: installed silently, whole, and removed silently", flush=True)
    if made != out("machine"):
        raise Failed(f"{made} is no MSI of this build")
