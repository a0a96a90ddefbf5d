"""Two contract types for lint-imports: what a package may import, and who may import an outside package.

The built-in types forbid by a list that is never complete, or fail where nobody imports the package yet. Neither type
follows indirect imports: the layers see to those.
"""

from typing import Any

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class _Found(Contract):
    """Tell the imports that a check found, one on a line."""

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print who imports what."""
        found: Any = check.metadata["found"]
        for importer, imported in found:
            output.print_error(f"{importer} may not import {imported}", bold=False)


class AllowedContract(_Found):
    """Keep `source_modules` from importing anything but `allowed_modules`, single `also_allowed`, and themselves."""

    type_name = "allowed"
    source_modules = fields.ListField(subfield=fields.StringField())
    allowed_modules = fields.SetField(subfield=fields.StringField())
    also_allowed = fields.SetField(subfield=fields.StringField(), required=False)

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Give the imports that lead outside; an outside package counts by its first name."""
        found: list[tuple[str, str]] = []
        allowed: Any = self.allowed_modules
        also: Any = self.also_allowed or set()
        sources: Any = self.source_modules
        for package in sources:
            inside = {package, *graph.find_descendants(package)}
            for importer in sorted(inside):
                outside = graph.find_modules_directly_imported_by(importer) - inside - allowed
                found += [(importer, name) for name in sorted(outside) if f"{importer} -> {name}" not in also]
        return ContractCheck(kept=not found, metadata={"found": found})


class DoorContract(_Found):
    """Keep everyone but `doors`, each a module or a package, from importing `outside_modules`."""

    type_name = "door"
    outside_modules = fields.ListField(subfield=fields.StringField())
    doors = fields.ListField(subfield=fields.StringField(), required=False)

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Give the imports that pass by the doors; what nobody imports is no matter."""
        doors: Any = self.doors or []
        outside: Any = self.outside_modules
        found = [
            (importer, imported)
            for imported in outside
            if imported in graph.modules
            for importer in sorted(graph.find_modules_that_directly_import(imported))
            if not any(importer == door or importer.startswith(f"{door}.") for door in doors)
        ]
        return ContractCheck(kept=not found, metadata={"found": found})
