"""A module imports lower floors only, and no lazy import hides a way up: the house of ARCHITECTURE, enforced.

Every import statement counts, wherever it stands: in functions too, and under ``TYPE_CHECKING``.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

FLOORS: tuple[tuple[str, ...], ...] = (
    ("errors", "limits", "registry", "settings", "slim", "stamp", "version"),
    ("artifact", "facts", "findings", "inspection", "messages", "claims", "decision", "report", "lexicon"),
    ("streams", "confinement", "wire"),
    ("sources", "interpreters"),
    ("formats", "rules", "engines", "provenance", "policy", "reports"),
    ("examination", "judgement", "digests"),
    ("pipeline", "sandbox", "worker", "cache"),
    ("run", "gates", "audit", "convert"),
    ("cli", "__init__", "__main__"),
)
"""Rooms by floor."""

LEFTWARDS = (0, 1)
"""Floors on which a room may look to its left."""

PLUGINS = ("formats", "rules", "engines")
"""Rooms in which each module that is registered stands alone: it imports the room's package, never a sibling."""

FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

Imports = Iterator[tuple[str, int]]


def modules() -> dict[str, Path]:
    """Every module of guard, by its name below ``guard`` (``__init__`` for guard itself)."""
    found = {}
    for path in sorted((ROOT / "guard").rglob("*.py")):
        parts = path.relative_to(ROOT / "guard").with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)] = path
    return found


def imports(source: str, known: set[str]) -> Imports:
    """Yield each module of guard that some source imports, and the line."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name == "guard" or alias.name.startswith("guard."):
                    yield alias.name.removeprefix("guard").removeprefix(".") or "__init__", node.lineno
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                yield "relative", node.lineno
            elif node.module == "guard" or (node.module or "").startswith("guard."):
                yield from _from(node, known)


def _from(node: ast.ImportFrom, known: set[str]) -> Imports:
    home = (node.module or "").removeprefix("guard").removeprefix(".")
    for alias in node.names:
        inner = f"{home}.{alias.name}" if home else alias.name
        yield (inner if inner in known else home or "__init__"), node.lineno


def room(module: str) -> str:
    """The room that a module lies in."""
    return module.partition(".")[0]


def objection(importer: str, imported: str) -> str | None:
    """Say what is wrong with an import; None for nothing."""
    if imported == "relative":
        return "imports relatively: write the whole name"
    here, there = room(importer), room(imported)
    if there not in FLOOR_OF:
        return f"imports {imported}, which is on no floor: name it in FLOORS"
    if here == there:
        return _within(importer, imported)
    if FLOOR_OF[there] > FLOOR_OF[here]:
        return f"imports upwards: {imported} is on floor {FLOOR_OF[there]}, it on {FLOOR_OF[here]}"
    if FLOOR_OF[there] == FLOOR_OF[here] and not _left(here, there) and here not in FLOORS[-1]:
        return f"imports its sibling {imported} on floor {FLOOR_OF[here]}"
    return None


def _left(here: str, there: str) -> bool:
    rooms = FLOORS[FLOOR_OF[here]]
    return FLOOR_OF[here] in LEFTWARDS and rooms.index(there) < rooms.index(here)


def _within(importer: str, imported: str) -> str | None:
    """In a room of plug-ins no registered module imports another."""
    if room(importer) in PLUGINS and "." in importer and _registered(imported) and _registered(importer):
        return f"imports the plug-in {imported} beside it"
    return None


def _registered(module: str) -> bool:
    """Whether a module of a room of plug-ins defines one: ``FORMAT``, a rule, an engine."""
    path = modules().get(module)
    if path is None or "." not in module:
        return False
    tree = ast.parse(path.read_text("utf-8"))
    makers = {"Format", "Engine"}
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    if any(isinstance(call, ast.Name) and call.id in makers for call in calls):
        return True
    return any(
        isinstance(node, ast.FunctionDef) and any(_is_rule(one) for one in node.decorator_list) for node in tree.body
    )


def _is_rule(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id == "rule"


@pytest.mark.parametrize("name", modules())
def test_no_import_goes_up_or_sideways(name: str) -> None:
    known = set(modules())
    source = modules()[name].read_text("utf-8")
    found = [f"line {line}: {said}" for module, line in imports(source, known) if (said := objection(name, module))]
    assert found == []


@pytest.mark.parametrize("name", modules())
def test_every_module_is_on_a_floor(name: str) -> None:
    assert room(name) in FLOOR_OF


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("errors", "artifact"),
        ("errors", "limits"),
        ("facts", "findings"),
        ("streams.zip", "formats"),
        ("formats.zip", "rules"),
        ("formats.zip", "reports.text"),
        ("reports.text", "policy"),
        ("sources.tree", "interpreters.pickle"),
        ("policy.decide", "pipeline"),
        ("pipeline", "run"),
        ("run", "cli.scan"),
        ("run", "__init__"),
        ("formats.text", "formats.json"),
        ("formats.text", "nowhere"),
        ("formats.text", "relative"),
    ],
)
def test_what_must_be_caught_is_caught(importer: str, imported: str) -> None:
    assert objection(importer, imported) is not None


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("inspection", "findings"),
        ("limits", "errors"),
        ("lexicon", "facts"),
        ("formats.zip", "streams.zip"),
        ("formats.zip", "formats"),
        ("sources.tree", "sources.local"),
        ("pipeline", "rules"),
        ("run", "pipeline"),
        ("cli.scan", "run"),
        ("__main__", "cli"),
    ],
)
def test_what_is_allowed_is_let_through(importer: str, imported: str) -> None:
    assert objection(importer, imported) is None


def test_imports_are_found_wherever_they_stand() -> None:
    source = """
import guard.limits
from guard import run, errors
if TYPE_CHECKING:
    from guard.pipeline import Options
def late():
    from guard.sources import local
    import guard
    from . import sibling
"""
    found = [module for module, _ in imports(source, {"run", "errors", "sources.local", "pipeline", "sources"})]
    assert sorted(found) == sorted(["limits", "run", "errors", "pipeline", "sources.local", "__init__", "relative"])


@pytest.mark.parametrize("room_name", ["rules", "policy", "reports"])
def test_rooms_that_judge_never_touch_bytes(room_name: str) -> None:
    known = set(modules())
    for name, path in modules().items():
        if room(name) == room_name:
            found = {module for module, _ in imports(path.read_text("utf-8"), known)}
            assert not {module for module in found if room(module) in {"streams", "sources"}}, name
