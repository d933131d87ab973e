"""What is known against names, by class of effect: judgement, never admission.

Removing a line here admits nothing: a name without an ``Entry`` stays refused. A line says *how bad* it is that it was
used, and what a call would do. Exact names first, then whole modules, then modules with everything below them.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Danger, DangerClass

_X, _N, _I, _D = DangerClass.EXECUTION, DangerClass.NATIVE, DangerClass.IMPORT, DangerClass.DESERIALISATION
_F, _W, _R, _E = DangerClass.FILE, DangerClass.NETWORK, DangerClass.INTROSPECTION, DangerClass.ENVIRONMENT

_NAMES: Final[tuple[tuple[DangerClass, str, str, str], ...]] = (
    # class, what a call does, module, names
    (_X, "runs Python code", "builtins", "eval exec compile execfile apply"),
    (_X, "opens a debugger", "builtins", "breakpoint"),
    (_I, "imports a module of the caller's choice", "builtins", "__import__ __loader__ __spec__ reload"),
    (_F, "opens a file", "builtins", "open file"),
    (_R, "reads any attribute", "builtins", "getattr hasattr"),
    (_R, "sets or deletes any attribute", "builtins", "setattr delattr"),
    (
        _R,
        "shows namespaces",
        "builtins",
        "globals locals vars dir __dict__ __build_class__ super memoryview classmethod property",
    ),
    (_X, "calls a function on each item", "builtins", "map filter"),
    (
        _E,
        "waits for input, or ends the process",
        "builtins",
        "input raw_input exit quit help license credits copyright",
    ),
)

_TREES: Final[tuple[tuple[DangerClass, str, str], ...]] = (
    # class, what it does, modules with all that is in and below them
    (_X, "runs commands and changes files and processes", "os posix nt posixpath ntpath genericpath"),
    (_X, "runs a command", "subprocess _posixsubprocess commands popen2 pty pexpect sh plumbum"),
)


def _named() -> dict[tuple[str, str], Danger]:
    return {
        (module, name): Danger(effect=effect, why=why)
        for effect, why, module, names in _NAMES
        for name in names.split()
    }


_BY_NAME: Final = _named()
_BY_TREE: Final = {
    module: Danger(effect=effect, why=why) for effect, why, modules in _TREES for module in modules.split()
}


def find(module: str, name: str) -> Danger | None:
    """What is known against a name, or against the nearest module around it; None: nothing."""
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        known = _BY_NAME.get((module, ".".join(parts[:end])))
        if known is not None:
            return known
    while module:
        known = _BY_TREE.get(module)
        if known is not None:
            return known
        module = module.rpartition(".")[0]
    return None
