"""The false-alarm gate: what frameworks really save must be CLEAN, and admitted by ``baseline``.

    python -m tests.benign [--keep] [--only-check] [ENVIRONMENT…]

builds the environments of ``environments.toml`` one after another below ``build/benign``, has each framework save what
its producer makes, judges every file, and prints a table of framework × version × files × refused. Leaves with 1 where
a file is refused. ``--keep`` copies small files, one a kind, to ``fixtures/benign``, where CI judges them, and writes
``tests/benign/RESULTS.md``; ``--only-check`` judges what an earlier call has made.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

import guard

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build" / "benign"
KEPT = ROOT / "fixtures" / "benign"
RESULTS = HERE / "results.json"

KEPT_MOST = 6 << 10
"""Bytes of a file that is committed."""
KEPT_EACH = 160
"""Files of an environment that are committed."""
FAILED_MOST = 0.2
"""Share of a producer's objects that may fail to be saved before it counts as broken."""


@dataclass(frozen=True, kw_only=True)
class Environment:
    """One set of packages, and what it produces."""

    name: str
    framework: str
    """As the table names it."""
    package: str
    """The distribution whose version the table gives."""
    requires: tuple[str, ...]
    producers: tuple[str, ...]
    without_dependencies: tuple[str, ...] = ()
    """Installed after the others, and without what they ask for: where they name another version of it."""
    starts_with: str = ""
    """A module of ``producers`` that Python imports there whenever it starts."""
    within: str = ""
    """Another environment, where it is built; empty: one of its own."""

    @property
    def folder(self) -> Path:
        """Where it is built."""
        return BUILD / self.name

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return BUILD / (self.within or self.name) / "venv" / "bin" / "python"

    @property
    def files(self) -> Path:
        """Where its files are."""
        return self.folder / "files"


@dataclass(kw_only=True)
class Result:
    """What became of one environment."""

    environment: str
    framework: str
    version: str
    files: int = 0
    refused: int = 0


def environments() -> list[Environment]:
    """All of them."""
    listed = tomllib.loads((HERE / "environments.toml").read_text(encoding="utf-8"))["environment"]
    rows: list[dict[str, Any]] = [
        {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()} for row in listed
    ]
    return [Environment(**row) for row in rows]


def build(environment: Environment) -> None:
    """Make its virtual environment, unless it is there."""
    if environment.within:
        environment.folder.mkdir(parents=True, exist_ok=True)
        build(next(one for one in environments() if one.name == environment.within))
        return
    stamp = environment.folder / "requires.txt"
    wanted = "\n".join((*environment.requires, *environment.without_dependencies))
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(environment.folder, ignore_errors=True)
    environment.folder.mkdir(parents=True)
    subprocess.run([sys.executable, "-m", "venv", str(environment.python.parents[1])], check=True)
    pip = [str(environment.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *environment.requires], check=True)
    if environment.without_dependencies:
        subprocess.run([*pip, "--no-deps", *environment.without_dependencies], check=True)
    if environment.starts_with:
        packages = next(environment.python.parents[1].glob("lib/python*/site-packages"))
        shutil.copyfile(
            HERE / "producers" / f"{environment.starts_with}.py", packages / f"{environment.starts_with}.py"
        )
        (packages / "starts_with.pth").write_text(f"import {environment.starts_with}\n", encoding="utf-8")
    stamp.write_text(wanted, encoding="utf-8")


def produce(environment: Environment) -> dict[str, str]:
    """Have it save its files; return the versions of what is installed there."""
    shutil.rmtree(environment.files, ignore_errors=True)
    told: dict[str, Any] = {"installed": {}}
    for producer in environment.producers:
        done = subprocess.run(
            [
                str(environment.python),
                str(HERE / "produce.py"),
                producer,
                str(environment.files / producer.replace(":", "-")),
            ],
            check=False,
            capture_output=True,
            text=True,
            cwd=environment.folder,
            env={**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1", "PYTHONHASHSEED": "0"},
        )
        sys.stderr.write("".join(f"  {environment.name}: {line}\n" for line in done.stderr.splitlines()[-30:]))
        if done.returncode:
            raise SystemExit(f"{environment.name}: the producer {producer} ended with {done.returncode}")
        told = json.loads(done.stdout.splitlines()[-1])
        if len(told["failed"]) > FAILED_MOST * max(1, told["saved"]):
            raise SystemExit(f"{environment.name}: {producer} failed to save {len(told['failed'])} things")
    (environment.folder / "installed.json").write_text(json.dumps(told["installed"]), encoding="utf-8")
    return dict(told["installed"])


def refusals(path: Path) -> list[str]:
    """Why one file is refused; empty: it is CLEAN and admitted."""
    report = guard.check(str(path), policy="baseline")
    if report.verdict is guard.Verdict.CLEAN and report.decision and report.decision.action is guard.Action.ALLOW:
        return []
    said = [
        f"{finding.rule} {finding.message} | {finding.evidence[0].text if finding.evidence else ''}"
        for top in report.results
        for one in top.walk()
        for finding in one.findings
        if finding.severity > guard.Severity.LOW
    ]
    gaps = [f"{g.reason} {g.detail}" for top in report.results for one in top.walk() for g in one.coverage.gaps]
    return said + gaps or [report.verdict.value]


def judge(environment: Environment) -> tuple[int, dict[Path, list[str]]]:
    """Judge all of its files: how many there are, and those that are refused, with why."""
    paths = sorted(path for path in environment.files.rglob("*") if path.is_file())
    return len(paths), {path: why for path in paths if (why := refusals(path))}


def tell(environment: Environment, refused: dict[Path, list[str]]) -> None:
    """Print why files are refused, a cause a line."""
    causes: defaultdict[str, list[str]] = defaultdict(list)
    for path, why in refused.items():
        for one in dict.fromkeys(why):
            causes[one[:240]].append(path.name)
    for cause, names in sorted(causes.items(), key=lambda item: -len(item[1])):
        sys.stdout.write(f"  {environment.name}: {len(names):4d} × {cause}  e.g. {names[0]}\n")


def keep(environment: Environment, versions: dict[str, str]) -> None:
    """Copy small files of as many kinds as possible, with who made them."""
    target = KEPT / environment.name
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    small = sorted(p for p in environment.files.rglob("*") if p.is_file() and p.stat().st_size <= KEPT_MOST)
    kinds: defaultdict[str, list[Path]] = defaultdict(list)
    for path in small:
        kinds[f"{path.parent.name}/{path.name.partition('.')[0]}"].append(path)
    chosen = list(_spread(kinds))[:KEPT_EACH]
    for path in chosen:
        (target / f"{path.parent.name}-{path.name}").write_bytes(placeless(path.read_bytes()))
    listing = {"producer": environment.framework, "requires": list(environment.requires), "installed": versions}
    (target / "producer.json").write_text(json.dumps(listing, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def placeless(data: bytes) -> bytes:
    """A file without the folder of this machine in it: torch's old format keeps where a module's source stood."""
    here = os.fsencode(BUILD)
    return data if data.startswith(b"PK") else data.replace(here, b"/environments".ljust(len(here), b"_")[: len(here)])


def _spread(kinds: dict[str, list[Path]]) -> Iterator[Path]:
    """One way of saving each kind, another for the next kind, the producers in turn, until all are used up."""
    producers: defaultdict[str, list[list[Path]]] = defaultdict(list)
    for kind, paths in kinds.items():
        producers[kind.partition("/")[0]].append(paths)
    in_turn = [paths for turn in zip_longest(*producers.values()) for paths in turn if paths is not None]
    for turn in range(max(map(len, in_turn), default=0)):
        for number, paths in enumerate(in_turn):
            if turn < len(paths):
                yield paths[(number + turn) % len(paths)]


def table(results: Sequence[Result]) -> str:
    """Framework × version × files × refused."""
    lines = ["| framework | version | files | refused |", "|---|---|---:|---:|"]
    lines += [
        f"| {one.framework} | {one.version} | {one.files:,} | {one.refused} |"
        for one in sorted(results, key=lambda one: (one.framework.lower(), one.version))
    ]
    total, refused = sum(one.files for one in results), sum(one.refused for one in results)
    return "\n".join([*lines, f"| **all** | | **{total:,}** | **{refused}** |", ""])


def remember(results: Sequence[Result]) -> None:
    """Write what was measured beside what other environments measured before."""
    known = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    for one in results:
        known[one.environment] = {"framework": one.framework, "version": one.version, "files": one.files}
        known[one.environment]["refused"] = one.refused
    RESULTS.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    rows = [Result(environment=name, **row) for name, row in known.items()]
    head = "# Honest files by framework and version\n\nWritten by `make benign`: guard check under `baseline`.\n\n"
    (HERE / "RESULTS.md").write_text(head + table(rows), encoding="utf-8")


def main() -> int:
    """Build, produce, judge, tell."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--keep", action="store_true", help="commit small files, and the table")
    parser.add_argument("--only-check", action="store_true", help="build and produce nothing")
    parser.add_argument("environment", nargs="*", help="the environments; none named: all")
    options = parser.parse_args()
    results = []
    for environment in environments():
        if options.environment and environment.name not in options.environment:
            continue
        if not options.only_check:
            build(environment)
            produce(environment)
        versions = json.loads((environment.folder / "installed.json").read_text(encoding="utf-8"))
        count, refused = judge(environment)
        tell(environment, refused)
        version = versions.get(environment.package.lower(), "?")
        result = Result(environment=environment.name, framework=environment.framework, version=version)
        result.files, result.refused = count, len(refused)
        results.append(result)
        sys.stdout.write(f"{environment.name}: {count} files, {len(refused)} refused\n")
        if options.keep and not refused:
            keep(environment, versions)
    if options.keep:
        remember(results)
    sys.stdout.write("\n" + table(results))
    return 1 if any(one.refused for one in results) else 0


if __name__ == "__main__":
    sys.exit(main())
