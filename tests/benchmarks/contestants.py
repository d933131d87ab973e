"""Who takes part, in what, and how each is asked: the plan that the contest runs."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.contest import Heat
from tests.benchmarks.environments import Environment

SCAN, CHECK, OPEN = "guard scan", "guard check", "guard scan --sandbox off"
PEERS = ("picklescan", "modelscan", "fickling", "modelaudit")
OPENSSL = "openssl dgst"
GUARDS = (SCAN, CHECK, OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contestant:
    """One command, how it starts up alone, and which of its exit codes mean that it went through its input."""

    environment: str
    """Whose: a name of ``environments``; empty: the system's."""
    words: tuple[str, ...]
    start: tuple[str, ...] = ()
    """Without: it is another's, with options."""
    finished: frozenset[int] = frozenset({0})


CONTESTANTS: Mapping[str, Contestant] = {
    SCAN: Contestant(environment="guard", words=("guard", "scan"), start=("guard", "--version")),
    CHECK: Contestant(environment="guard", words=("guard", "check", "--policy", "baseline")),
    OPEN: Contestant(environment="guard", words=("guard", "scan", "--sandbox", "off")),
    "picklescan": Contestant(
        environment="picklescan",
        words=("picklescan", "--path"),
        start=("picklescan", "--help"),  # it has no --version
        finished=frozenset({0, 1}),
    ),
    "modelscan": Contestant(
        environment="modelscan",
        words=("modelscan", "scan", "--path"),
        start=("modelscan", "scan", "--version"),
        finished=frozenset({0, 1}),
    ),
    "fickling": Contestant(
        environment="fickling",
        words=("fickling", "--check-safety"),
        start=("fickling", "--version"),
    ),
    "modelaudit": Contestant(
        environment="modelaudit",
        words=("modelaudit", "scan", "--no-cache", "--quiet"),  # with its cache it would scan in the first round only
        start=("modelaudit", "--version"),
        finished=frozenset({0, 1}),
    ),
    OPENSSL: Contestant(environment="", words=("openssl", "dgst", "-sha256")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """What is scanned, and who takes part: all guards, and the peers that read such a file."""

    name: str
    path: str = ""
    """Below the folder of inputs; none: the start-up alone is measured."""
    who: tuple[str, ...] = (*GUARDS, *PEERS)
    extra: tuple[str, ...] = ()
    """Options for guard."""


START = "start-up (`--version`, or `--help`)"
SMALL = "pickle of 1 KB"
DICT = "dict of 1M str → int, 18 MB"
LIST = "list of 2M ints, 10 MB"
MANY = "folder of 2,000 pickles"
FOREST = "forest of 500 trees, joblib with zlib"
UNCOMPRESSED = "the same bytes, not compressed"
PICKLED = "the same forest, plain pickle"
HASHED = "digests of two 1 GB files"
FULL = {
    "torch zip": ("torch zip, 1 GiB", "checkpoint.pt", ("picklescan", "modelscan", "modelaudit")),
    "safetensors": ("safetensors, 1 GiB", "weights.safetensors", ("modelaudit",)),
    ".npy": (".npy, 1 GiB", "array.npy", ("picklescan", "modelscan", "modelaudit")),
    "legacy torch": ("legacy torch file, 300 MiB", "legacy.pt", PEERS),
}
"""Kind → its name at full size, its file, and the peers that read it."""


def slight(kind: str) -> str:
    """The name of a kind of file at 1 MiB."""
    return f"{kind}, 1 MiB"


INPUTS: Sequence[Input] = (
    Input(name=START, who=(SCAN, *PEERS)),
    Input(name=SMALL, path="small.pkl"),
    Input(name=DICT, path="dictionary.pkl"),
    Input(name=LIST, path="numbers.pkl"),
    *(Input(name=name, path=f"large/{file}", who=(*GUARDS, *peers)) for name, file, peers in FULL.values()),
    *(Input(name=slight(kind), path=f"slight/{file}", who=GUARDS) for kind, (_, file, _) in FULL.items()),
    Input(name=MANY, path="many", who=(*GUARDS, "picklescan", "modelscan", "modelaudit")),
    Input(name=FOREST, path="forest.joblib", who=(*GUARDS, "modelaudit")),
    Input(name=UNCOMPRESSED, path="forest-uncompressed.joblib"),
    Input(name=PICKLED, path="forest.pkl"),
    Input(name=HASHED, path="digest", who=(*GUARDS, OPENSSL), extra=("--digest",)),
)


OPTIONAL = (OPEN,)
"""Left out without a row where they cannot take part: they are guard's own, with an option."""


def sandboxed(environment: Environment) -> bool:
    """Whether this guard knows ``--sandbox``."""
    shown = subprocess.run(
        [environment.bin / "guard", "scan", "--help"], capture_output=True, text=True, check=False, timeout=60
    )
    return "--sandbox" in shown.stdout


def plan(folder: Path, environments: Mapping[str, Environment], absent: Mapping[str, str]) -> list[Heat]:
    """All heats; ``absent`` has reasons by contestant, and by the path of an input that could not be made."""
    return [_heat(folder, what, who, environments, absent) for what in INPUTS for who in what.who]


def _heat(
    folder: Path, what: Input, who: str, environments: Mapping[str, Environment], absent: Mapping[str, str]
) -> Heat:
    contestant = CONTESTANTS[who]
    environment = environments.get(contestant.environment)
    why = absent.get(who) or absent.get(what.path) or (environment.absent if environment else "")
    words = contestant.words if what.path else contestant.start
    program = str(environment.bin / words[0]) if environment else shutil.which(words[0])
    if why or program is None:
        return Heat(input=what.name, contestant=who, absent=why or f"{words[0]} is not installed")
    extra = what.extra if who in GUARDS else ()
    return Heat(
        input=what.name,
        contestant=who,
        command=(program, *words[1:], *extra, *_files(folder, what, who)),
    )


def _files(folder: Path, what: Input, who: str) -> Iterable[str]:
    if not what.path:
        return ()
    path = folder / what.path
    return sorted(str(file) for file in path.iterdir()) if who == OPENSSL else (str(path),)
