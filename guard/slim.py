"""msgspec and click imported without modules in which they only look for types: those take longer than themselves.

Of ``typing_extensions`` msgspec then takes what ``typing`` has; of ``decimal`` and ``uuid`` both want to know a class,
of which no value and no option of guard's is. Only done where the process is guard's own: others may have such values.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

STAND_INS = {
    "decimal": ("Decimal",),
    "uuid": ("UUID", "SafeUUID"),
    "msgspec.inspect": (),
    "msgspec._json_schema": ("schema", "schema_components"),
}
"""Modules, and the classes that are wanted of each."""


def slim(*others: str) -> None:
    """Import msgspec, if nobody did, and others that want of these modules no more than it does."""
    if "msgspec" in sys.modules:
        return
    ours: list[str] = []
    if "typing_extensions" not in sys.modules:
        sys.modules["typing_extensions"] = None  # type: ignore[assignment]  # an import of it fails
        ours.append("typing_extensions")
    for name, wanted in STAND_INS.items():
        if name not in sys.modules:
            module = ModuleType(name)
            for one in wanted:
                setattr(module, one, type(one, (), {"unknown": None}))
            sys.modules[name] = module
            ours.append(name)
    try:
        for name in ("msgspec", *others):
            importlib.import_module(name)
    except (AttributeError, ImportError):  # another msgspec, which wants more of them: without these it has all
        for name in [name for name in sys.modules if name.partition(".")[0] in {"msgspec", *others}]:
            del sys.modules[name]
    finally:
        for name in ours:
            sys.modules.pop(name, None)
