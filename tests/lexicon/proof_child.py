"""The dynamic proof's inner half: a throw-away process that makes, calls, builds, fills and drops admitted names.

Reads ``module:name`` lines from standard input and writes one JSON line for each. Everything is imported before the
audit hook listens, so what it hears was done by the use itself.
"""

from __future__ import annotations

import codecs
import contextlib
import gc
import importlib
import importlib.resources
import io
import json
import resource
import signal
import sys
import warnings
from collections.abc import Callable
from typing import Any

from guard.facts import Use
from guard.interpreters.pickle.conditions import FILLERS
from guard.lexicon import Entry, Kind, lookup
from guard.lexicon.patterns import Instance, LoadsStep, ResolveStep
from tests.lexicon.forge import Canary, Forge, Impossible, hints, new, resolve

LOUD = (
    "open",
    "import",
    "exec",
    "compile",
    "marshal.",
    "pickle.",
    "os.",
    "subprocess.",
    "socket.",
    "ctypes.",
    "shutil.",
    "tempfile.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "sqlite3.",
    "mmap.",
    "code.__new__",
    "function.__new__",
    "sys.addaudithook",
    "sys.setprofile",
    "sys.settrace",
    "builtins.input",
    "builtins.breakpoint",
    "cpython.run_",
    "_thread.",
    "signal.",
    "gc.",
)
"""Beginnings of the names of audit events that disqualify."""
QUIET = frozenset({"gc.collect"})
UNDERSTOOD: dict[str, str | tuple[str, ...]] = {
    "sklearn.cluster._kmeans:_kmeans_single_lloyd": "ctypes.dlsym",
    "xgboost.core:Booster": "ctypes.",
    "lightgbm.basic:Booster": "ctypes.",
    **dict.fromkeys(
        (f"statsmodels.base.data:{name}Data" for name in ("Model", "Pandas", "Patsy", "Formulaic")),
        ("compile", "exec", "import"),
    ),
}
"""Names → the events that may be heard of them. The first asks the BLAS that is loaded for its number of threads, the
next hand their model to the library's own parser, the last have formulas evaluated that call nothing of the file's.
"""
SECONDS = 2


class Listener:
    """Hears audit events while it is told to listen."""

    def __init__(self) -> None:
        """Hear nothing yet."""
        self.heard: list[str] | None = None
        sys.addaudithook(self.hear)

    def hear(self, event: str, args: tuple[object, ...]) -> None:
        """Write down a disqualifying event."""
        if self.heard is not None and event.startswith(LOUD) and event not in QUIET:
            self.heard.append(f"{event} {args[:1]!r}"[:160])

    def during(self, act: Callable[[], Any]) -> tuple[Any, list[str]]:
        """What an act returned (None where it raised), and what was heard."""
        heard: list[str] = []
        self.heard = heard
        try:
            made = act()
        except (Exception, KeyboardInterrupt):  # noqa: BLE001 -- hostile values raise what they like; only events count
            made = None
        finally:
            self.heard = None
        return made, heard


def too_long(*_: object) -> None:
    """Interrupt one act."""
    raise KeyboardInterrupt


def build(made: Any, state: Any) -> None:
    """BUILD, as ``pickle._Unpickler.load_build`` does it."""
    setstate = getattr(made, "__setstate__", None)
    if setstate is not None:
        setstate(state)
    else:
        made.__dict__.update(state)


def fill(made: Any, forge: Forge) -> None:
    """APPENDS, SETITEMS and ADDITEMS, whichever it has."""
    acts: tuple[Callable[[], object], ...] = (
        lambda: made.__setitem__("k", forge.hostile()),
        lambda: made.extend([forge.hostile()]),
        lambda: made.append(forge.hostile()),
        lambda: made.add("k"),
    )
    for act in acts:
        with contextlib.suppress(Exception):
            act()


def subject(entry: Entry, thing: Any, forge: Forge) -> tuple[Callable[[], Any], Any]:
    """How an instance is made under an entry, and the condition on its state."""
    if entry.variants:
        variant = forge.random.choice(entry.variants)
        given = forge.arguments(variant.call)
        return (lambda: thing(*given)), variant.state
    if Use.CALL in entry.uses and forge.random.random() < (0.3 if Use.NEW in entry.uses else 1):
        given = forge.arguments(entry.call)
        return (lambda: thing(*given)), entry.state
    if not {Use.NEW, Use.CALL} & entry.uses and entry.kind is Kind.CLASS:
        try:
            one = forge.value(Instance((f"{entry.module}:{entry.name}",)))  # made by a function only
        except Exception as error:
            raise Impossible(entry.name) from error  # such as a storage on a device that is not there
        return (lambda: one), entry.state
    return (lambda: new(thing)), entry.state


def once(entry: Entry, thing: Any, forge: Forge, listener: Listener) -> tuple[int, list[str]]:
    """Make one, build, fill, hash and drop it; how many acts came through, and what was heard."""
    done = 0
    heard: list[str] = []
    make, pattern = subject(entry, thing, forge)  # draws before anything listens
    made, said = listener.during(make)
    heard += said
    if made is None:
        return done, heard
    done += 1
    state: Any = None
    if Use.BUILD in entry.uses:
        with contextlib.suppress(Impossible, TypeError):
            state = forge.state(pattern)
            if Use.FILL in entry.uses and pattern is None:  # the default condition refuses these where it is filled
                state = {name: value for name, value in state.items() if name not in FILLERS}
            _, said = listener.during(lambda: build(made, state))
            heard += said
            done += 1
    if Use.FILL in entry.uses:
        heard += listener.during(lambda: fill(made, forge))[1]
        done += 1
    if Use.HASH in entry.uses:
        heard += listener.during(lambda: (hash(made), made == made, {made}))[1]  # noqa: PLR0124 -- runs __eq__
        done += 1

    def drop() -> None:
        nonlocal made, make, state
        made = make = state = None  # type: ignore[assignment]
        gc.collect(0)

    heard += listener.during(drop)[1]
    return done, heard


def prove(name: str, rounds: int, listener: Listener) -> dict[str, Any]:
    """One entry's line of the report."""
    module, _, qualified = name.partition(":")
    entry = lookup(module, qualified)
    report: dict[str, Any] = {"name": name, "done": 0, "events": [], "calls": 0, "note": ""}
    try:
        thing = resolve(name)
    except Impossible:
        return {**report, "note": "not installed"}
    if (
        entry is None
        or entry.kind is Kind.VALUE
        or any(isinstance(s, LoadsStep | ResolveStep) for s in entry.effect.steps)
    ):
        return {**report, "note": "nothing to run"}
    calls: list[str] = []
    forge = Forge(name, Canary(calls), tuple(dict.fromkeys(hints(thing))))
    heard: list[str] = []
    for _ in range(rounds):
        signal.alarm(SECONDS)
        with contextlib.suppress(Impossible, KeyboardInterrupt), contextlib.redirect_stdout(io.StringIO()):
            done, said = once(entry, thing, forge, listener)
            report["done"] += done
            heard += said
        signal.alarm(0)
    loud = {event for event in heard if not event.startswith(UNDERSTOOD.get(name, "\0"))}
    return {**report, "events": sorted(loud)[:5], "calls": len(calls)}


def warm_up() -> None:
    """What frameworks import of their own, once, at their first load of anything or in their first error message."""
    for codec in ("latin1", "ascii", "utf-8"):
        codecs.lookup(codec)
    for module in (
        "sklearn.utils.parallel",
        "sklearn.utils.fixes",
    ):  # asks the loaded libraries for their threads, once
        with contextlib.suppress(Impossible):
            resolve(f"{module}:_get_threadpool_controller")()
    with contextlib.suppress(ImportError, OSError):
        importlib.resources.files("tzdata.zoneinfo").joinpath("UTC").read_bytes()
    with contextlib.suppress(Impossible):
        for kind in ("Graph", "DiGraph", "MultiGraph", "MultiDiGraph"):
            resolve(f"networkx:{kind}")()  # its decorators compile themselves
    with contextlib.suppress(Impossible):
        resolve("pandas:Timestamp")(0).tz_localize(resolve("zoneinfo:ZoneInfo")("UTC"))
        resolve("pyarrow.lib:scalar")([{"a": 1.5}])
    with contextlib.suppress(Impossible):
        repr(resolve("torch:zeros")(4))
        storage = resolve("torch:zeros")(4)._typed_storage()
        resolve("torch._utils:_rebuild_tensor_v2")(storage, 0, (1,), (1,), False, {})


def main() -> None:
    """Read names, import all that they need, then prove each."""
    rounds, *first = int(sys.argv[1]), *sys.argv[2:]
    for module in first:
        importlib.import_module(module)
    names = [line.strip() for line in sys.stdin if line.strip()]
    warnings.simplefilter("ignore")
    for name in (*names, "numpy:zeros", "torch:zeros"):
        with contextlib.suppress(Impossible), contextlib.redirect_stdout(io.StringIO()):
            resolve(name)
    warm_up()
    resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, too_long)
    listener = Listener()
    for name in names:
        sys.stdout.write(json.dumps(prove(name, rounds, listener)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
