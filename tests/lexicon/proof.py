"""The dynamic proof: every admitted name that is installed is made, called, built, filled, hashed and dropped.

    python -m tests.lexicon.proof [--rounds N] [python|numpy|torch …]

in throw-away processes under an audit hook, with states and arguments that meet the lexicon's conditions and are
otherwise hostile. Prints a table, and what disqualifies; leaves with 1 where anything does.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from guard.lexicon import entries

ROOT = Path(__file__).parents[2]
CHILD = "tests.lexicon.proof_child"
CHUNK = 200
READS = {
    "zoneinfo:ZoneInfo": "zoneinfo",
    "zoneinfo:ZoneInfo._unpickle": "zoneinfo",
    "pytz:_p": "zoneinfo",
}
"""Names that read a file of a database under a vetted key → part of the path of every such file, or module."""
DEATHS_MOST = 5
"""Processes that may die before the proof gives up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was seen of one name."""

    name: str
    done: int = 0
    """Acts that came through: 0 where everything was refused."""
    events: tuple[str, ...] = ()
    calls: int = 0
    """Calls of a callable out of the hostile state: harmless only because such a callable may be called freely."""
    note: str = ""

    @property
    def disqualified(self) -> bool:
        """Whether an audit event was heard, or the process died of it."""
        part = READS.get(self.name)
        heard = [e for e in self.events if not (part and e.startswith(("open", "import", "exec")) and part in e)]
        return bool(heard) or self.note == "crashed"


def names(distribution: str) -> list[str]:
    """All entries of one lexicon module."""
    return [f"{module}:{name}" for module, name in entries(distribution)]


def prove(wanted: Sequence[str], rounds: int, *first: str) -> Iterator[Proof]:
    """Prove names, a chunk a process; one that dies names the one that killed it; ``first`` is imported first."""
    waiting = list(wanted)
    deaths = 0
    while waiting and deaths < DEATHS_MOST:
        chunk = waiting[:CHUNK]
        process = subprocess.run(
            [sys.executable, "-W", "ignore", "-X", "utf8", "-m", CHILD, str(rounds), *first],
            input="\n".join(chunk).encode(),
            capture_output=True,
            cwd=ROOT,
            timeout=400,
            check=False,
        )
        said = process.stdout.decode(errors="replace").splitlines()
        lines = [line for line in said if line.startswith('{"name"')]  # frameworks print what they like
        for line in lines:
            report = json.loads(line)
            yield Proof(**{**report, "events": tuple(report["events"])})
        if len(lines) < len(chunk):
            deaths += 1
            note = "crashed" if process.returncode < 0 else process.stderr.decode(errors="replace")[-200:]
            yield Proof(
                name=chunk[len(lines)], note=note or "ended", events=() if process.returncode < 0 else ("died",)
            )
            lines.append("")
        waiting = waiting[len(lines) :]
    yield from (Proof(name=name, note="not reached", events=("died",)) for name in waiting)


def table(distribution: str, proofs: Sequence[Proof]) -> str:
    """One line a distribution."""
    ran = [proof for proof in proofs if not proof.note]
    came = [proof for proof in ran if proof.done]
    cells = (
        len(proofs),
        len(ran),
        len(came),
        sum(proof.done for proof in proofs),
        sum(bool(proof.calls) for proof in proofs),
        sum(proof.disqualified for proof in proofs),
    )
    return f"{distribution:<10}" + "".join(f"{cell:>10}" for cell in cells)


def main() -> int:
    """Prove what was asked for; 1 where anything is disqualified."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--first", nargs=1, default=[], metavar="MODULE", help="import this before anything else")
    parser.add_argument("distributions", nargs="*", default=["python", "numpy", "torch"])
    options = parser.parse_args()
    out = sys.stdout
    out.write(
        f"{'':<10}" + "".join(f"{head:>10}" for head in ("entries", "run", "made", "acts", "called", "bad")) + "\n"
    )
    worst = 0
    for distribution in options.distributions:
        proofs = list(prove(names(distribution), options.rounds, *options.first))
        out.write(table(distribution, proofs) + "\n")
        for proof in proofs:
            if proof.disqualified or proof.calls:
                out.write(f"  {proof.name}: {', '.join(proof.events) or proof.note or f'{proof.calls} calls'}\n")
            worst = max(worst, int(proof.disqualified))
    return worst


if __name__ == "__main__":
    sys.exit(main())
