"""Rules of the house that no linter knows: names, lengths, parts of Qt, words of foreign errors.

Reads source text and gives findings; decides nothing about what to do with them.
"""

import ast
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

BODY_LINES = 40
FILE_LINES = 400
EMPTY_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "managers", "misc"}

# Parts of PySide6, and who may import them. What is not named opens a socket, starts a browser engine, or is heavy.
WINDOW = ("companion/ui/", "companion/app.py", "companion/opening.py", "companion/home.py", "companion/rooms/")
AUDIO_CHILDREN = ("companion/audio/decode_qt.py", "companion/audio/encode_qt.py")
QT_PARTS = {
    "QtCore": (*WINDOW, *AUDIO_CHILDREN),
    "QtGui": WINDOW,
    "QtWidgets": WINDOW,
    "QtSvg": ("companion/ui/",),
    "QtDBus": ("companion/ui/",),
    "QtMultimedia": AUDIO_CHILDREN,
    "QtTextToSpeech": ("companion/ui/speech_child.py",),
}

LEAVING_TRACES = {"QFileDialog", "QSettings", "QDesktopServices"}
"""What writes into the configuration of the account which folders and files a person went to."""

PRINTING = ("companion/cli.py", "companion/commands/")
# The one asks for the keyrings of all systems, one after the other; the other names all of it for the checker too.
IMPORTS_BY_NAME = ("companion/services/keyring_child.py", "companion/audio/__init__.py")
AT_ONCE = ("companion/domain/records.py", "companion/domain/body.py")  # the way itself, and what its classes build on
OUR_ERRORS = {"Known", "Bug"}

LOG_CALLS = {"debug", "info", "warning", "error", "critical", "exception", "log"}
SPELLING_CALLS = {"str", "repr", "format", "ascii"}
TRACEBACK_CALLS = {"format_exc", "print_exc", "format_exception", "print_exception", "format_exception_only"}

Nodes = Sequence[ast.AST]
"""Every node of one file, gone through once for all rules."""


def findings(path: str, source: str) -> list[str]:
    """List what breaks a rule in one file, each as `path:line: what`; `path` is relative to the tree's root."""
    nodes = list(ast.walk(ast.parse(source)))
    found = [*_name(path), *_long_file(source), *_long_functions(nodes), *_printing(path, nodes)]
    if path.startswith("companion/"):
        found += [*_qt(path, nodes), *_hidden_imports(path, nodes), *_foreign_words(nodes), *_slow_records(path, nodes)]
    return [f"{path}:{line}: {what}" for line, what in found]


def _name(path: str) -> Iterator[tuple[int, str]]:
    parts = {PurePosixPath(part).stem for part in PurePosixPath(path).parts}
    for part in sorted(parts & EMPTY_NAMES):
        yield 1, f"'{part}' does not say what it is for"


def _long_file(source: str) -> Iterator[tuple[int, str]]:
    lines = len(source.splitlines())
    if lines > FILE_LINES:
        yield lines, f"{lines} lines; a file has at most {FILE_LINES}"


def _long_functions(nodes: Nodes) -> Iterator[tuple[int, str]]:
    for node in nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node, clean=False) else node.body
            lines = (node.end_lineno or 0) - body[0].lineno + 1 if body else 0
            if lines > BODY_LINES:
                yield node.lineno, f"{node.name} has {lines} lines of body; a function has at most {BODY_LINES}"


def _printing(path: str, nodes: Nodes) -> Iterator[tuple[int, str]]:
    if not path.startswith("companion/") or path.startswith(PRINTING):
        return
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield node.lineno, "only the command line prints"


def _imported(nodes: Nodes) -> Iterator[tuple[int, str]]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def _qt(path: str, nodes: Nodes) -> Iterator[tuple[int, str]]:
    for line, name in _imported(nodes):
        package, _, rest = name.partition(".")
        part = rest.partition(".")[0]
        if package == "PySide6" and not path.startswith(QT_PARTS.get(part, ())):
            yield line, f"PySide6.{part} is not for this file"
        if package == "PySide6" and name.rpartition(".")[2] in LEAVING_TRACES:
            yield line, f"{name} leaves a trace outside of the person's folder"


def _hidden_imports(path: str, nodes: Nodes) -> Iterator[tuple[int, str]]:
    if path in IMPORTS_BY_NAME:
        return
    for node in nodes:
        if isinstance(node, ast.Call) and _called(node) in {"__import__", "import_module"}:
            yield node.lineno, "an import by name hides from the contracts"


def _slow_records(path: str, nodes: Nodes) -> Iterator[tuple[int, str]]:
    if path in AT_ONCE or "dataclasses.dataclass" not in {name for _, name in _imported(nodes)}:
        return
    for node in nodes:
        if isinstance(node, ast.Call) and {"frozen", "slots"} <= {word.arg for word in node.keywords}:
            yield node.lineno, "a frozen dataclass is had sooner from companion.domain.records"
            return


def _foreign_words(nodes: Nodes) -> Iterator[tuple[int, str]]:
    """Find an exception's own words on their way out: they may quote a file, a note, a name, a key.

    SECURITY: a foreign exception's text is not ours to vouch for; its type, its errno and an error of our own are.
    """
    ours = OUR_ERRORS | {node.name for node in nodes if isinstance(node, ast.ClassDef)}
    for node in nodes:
        if isinstance(node, ast.Call) and _spells_traceback(node):
            yield node.lineno, "a traceback carries the words of a foreign error"
        if isinstance(node, ast.ExceptHandler) and node.name and not _caught(node) <= ours:
            for inner in (inner for statement in node.body for inner in ast.walk(statement)):
                if isinstance(inner, ast.expr) and _spells(inner, node.name):
                    yield inner.lineno, f"the words of the foreign error {node.name!r} must not go on"


def _caught(handler: ast.ExceptHandler) -> set[str]:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return {kind.id if isinstance(kind, ast.Name) else "" for kind in kinds}


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _spells_traceback(call: ast.Call) -> bool:
    with_traceback = any(
        word.arg == "exc_info" and not (isinstance(word.value, ast.Constant) and not word.value.value)
        for word in call.keywords
    )
    logs = _is_log(call, {"exception"}) and bool(call.args)  # without words it is a Future's method
    return with_traceback or _called(call) in TRACEBACK_CALLS or logs


def _is_log(call: ast.Call, names: set[str]) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr in names


def _spells(node: ast.expr, name: str) -> bool:
    def is_it(value: ast.AST) -> bool:
        return isinstance(value, ast.Name) and value.id == name

    if isinstance(node, ast.Call):
        spelling = _called(node) in SPELLING_CALLS or _is_log(node, LOG_CALLS)
        return spelling and any(is_it(value) for value in [*node.args, *(word.value for word in node.keywords)])
    if isinstance(node, ast.FormattedValue):
        return is_it(node.value)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return any(is_it(value) for value in ast.walk(node.right))
    return isinstance(node, ast.Attribute) and node.attr == "args" and is_it(node.value)
