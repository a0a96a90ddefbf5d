"""Find every text for people in the source: what Qt looks it up by, and where it stands.

Qt's own lupdate sees neither the small `tr(text)` of a module nor a table of marked texts, so this reads the syntax
tree. What it can't follow, such as a text put together at run time, it tells of: nothing is left out silently.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = "companion"
MARK = "mark"
MARK_CONTEXT = "messages"
SAID = re.compile(r"\b_?tr\(|translate\(|mark\(|TRANSLATE|import .*\b_?tr\b")
CLASS = re.compile(r"^ *class (\w+)\(([^)]*)\)", re.MULTILINE)
MARKED_BEFORE = {
    ("companion/ui/messages.py", "part"),
    ("companion/ui/messages.py", "title"),
    ("companion/ui/messages.py", "text"),
    *(
        (f"companion/ui/pages/{page}.py", part)
        for page in ("keys", "studio/timeline_keys")
        for part in ("title", "keys", "does")
    ),
    ("companion/ui/pages/studio/timeline_keys.py", "str(text)"),
}
"""The few places that translate what a table holds: by file and argument. The tables mark their texts."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text for people; `plural` where its form hangs on a number."""

    context: str
    source: str
    plural: bool
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Found:
    """All texts, what could not be followed, and the bases of each class by name."""

    texts: tuple[Text, ...]
    puzzles: tuple[str, ...]
    bases: dict[str, tuple[str, ...]]


def find(root: Path = ROOT) -> Found:
    """Read every module below the package in which something is translated or marked."""
    written = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in (root / PACKAGE).rglob("*.py")}
    modules = {name: ast.parse(text, name) for name, text in sorted(written.items()) if SAID.search(text)}
    translating = {name: dict(_translating(tree)) for name, tree in modules.items()}
    texts: list[Text] = []
    puzzles: list[str] = []
    for name, tree in modules.items():
        reader = _Reader(name, {**_imported(tree, translating), **translating[name]})
        reader.visit(tree)
        texts += reader.texts
        puzzles += reader.puzzles
    bases = {name: tuple(re.findall(r"\w+", given)) for text in written.values() for name, given in CLASS.findall(text)}
    return Found(tuple(sorted(texts)), tuple(puzzles), bases)


def heirs(found: Found, context: str) -> Iterator[str]:
    """Give the classes that come from one, however far."""
    for name, parents in found.bases.items():
        if context in parents and name != context:
            yield name
            yield from heirs(found, name)


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    return node.id if isinstance(node, ast.Name) else ""


def _translating(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Give the module's own `tr`: functions that do no more than hand their text to Qt, with the context they name."""
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        last = function.body[-1]
        if isinstance(last, ast.Return) and isinstance(last.value, ast.Call) and _name(last.value.func) == "translate":
            context, text = (*last.value.args, None, None)[:2]
            if isinstance(text, ast.Name) and text.id == function.args.args[0].arg:
                yield function.name, _literal(context) or ""


def _imported(tree: ast.Module, translating: dict[str, dict[str, str]]) -> dict[str, str]:
    """Give the translating functions that a module takes from another one."""
    names: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            there = translating.get(node.module.replace(".", "/") + ".py", {})
            names |= {alias.asname or alias.name: there[alias.name] for alias in node.names if alias.name in there}
    return names


class _Reader(ast.NodeVisitor):
    """Reads one module; `own` are the translating functions that can be called in it, with their contexts."""

    def __init__(self, file: str, own: dict[str, str]) -> None:
        self._file, self._own = file, own
        self._classes: list[str] = []
        self._functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = []
        self.texts: list[Text] = []
        self.puzzles: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember whose `self.tr` it is."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Remember the annotations, for `page.tr`."""
        if not self._functions and not self._classes and self._own.get(node.name) is not None:
            return  # the translating function itself
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take the text of a call that translates or marks."""
        self.generic_visit(node)
        name = _name(node.func)
        if isinstance(node.func, ast.Name) and name in self._own:
            self._take(node, self._own[name], node.args[0], len(node.args) > 1)
        elif name == MARK and isinstance(node.func, ast.Name):
            self._take(node, MARK_CONTEXT, node.args[0], plural=False)
        elif name == "tr" and isinstance(node.func, ast.Attribute):
            self._take(node, self._owner(node.func.value), node.args[0], self._counts(node, 2))
        elif name == "QT_TRANSLATE_NOOP" or self._translates(node):
            self._take(node, _literal(node.args[0]), node.args[1], self._counts(node, 3))

    def _translates(self, node: ast.Call) -> bool:
        if isinstance(node.func, ast.Attribute):
            return node.func.attr == "translate" and _name(node.func.value) == "QCoreApplication"
        return isinstance(node.func, ast.Name) and node.func.id == "tr"  # a short name for it, within a function

    @staticmethod
    def _counts(node: ast.Call, before: int) -> bool:
        return len(node.args) > before or any(word.arg == "n" for word in node.keywords)

    def _owner(self, node: ast.expr) -> str | None:
        """Give the class that something is of: ours for `self`, else by the annotation of an argument."""
        if isinstance(node, ast.Name) and node.id == "self":
            return self._classes[-1] if self._classes else None
        for function in reversed(self._functions):
            for argument in (*function.args.args, *function.args.kwonlyargs):
                if isinstance(node, ast.Name) and argument.arg == node.id and argument.annotation is not None:
                    return _literal(argument.annotation) or _name(argument.annotation) or None
        return None

    def _take(self, call: ast.Call, context: str | None, text: ast.expr, plural: bool) -> None:
        source = _literal(text)
        if source and context:
            self.texts.append(Text(context, source, plural, self._file, call.lineno))
        elif (self._file, ast.unparse(text)) not in MARKED_BEFORE:
            self.puzzles.append(f"{self._file}:{call.lineno}: {ast.unparse(call)}")
