"""Every fixture of every format, judged as its case says: what must be found, and what must not."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import time
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from fixtures import build
from fixtures.makers.pickles import bombs
from guard.inspection import GapReason, Inspection, Verdict
from guard.pipeline import Options, inspect
from guard.sources.local import target
from guard.sources.memory import of_bytes

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
SECONDS = 10
"""What one fixture may take."""
MEGABYTES = 300
"""What the process that inspects it may occupy."""
CLASSES = 40
"""Kinds of attack that the corpus must hold at least."""
OWN = Options(engines="none")
"""The verdict must be guard's own: other scanners are not there on every version of Python."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """One entry of a cases.toml."""

    format: str
    file: str
    verdict: str
    attack: tuple[str, str, str] | None
    rules: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    imports: frozenset[str] = frozenset()
    gaps: frozenset[str] = frozenset()
    does: str = ""
    at: str = ""

    @property
    def path(self) -> Path:
        """The fixture."""
        return FIXTURES / self.format / self.file

    @property
    def kind(self) -> str:
        """``clean``, ``hostile`` or ``broken``."""
        return self.file.partition("/")[0]

    def __str__(self) -> str:
        """Name it as the test's id."""
        return f"{self.format}/{self.file}"


KNOWN = {
    *("file", "class", "mechanism", "container", "verdict", "rules", "absent", "imports", "does", "gaps", "at"),
    *("producer", "version", "why"),
}


def cases() -> list[Case]:
    """All cases, in the order of their files; an unknown key is an error, since it would silently expect nothing."""
    found = []
    for listing in sorted(FIXTURES.glob("*/cases.toml")):
        for entry in tomllib.loads(listing.read_text(encoding="utf-8"))["case"]:
            assert set(entry) <= KNOWN, f"{listing.parent.name}/{entry['file']}: {set(entry) - KNOWN} mean nothing"
            named = all(key in entry for key in ("class", "mechanism", "container"))
            found.append(
                Case(
                    format=listing.parent.name,
                    file=entry["file"],
                    verdict=entry["verdict"],
                    attack=(entry["class"], entry["mechanism"], entry["container"]) if named else None,
                    does=entry.get("does", ""),
                    at=entry.get("at", ""),
                    rules=frozenset(entry.get("rules", ())),
                    absent=frozenset(entry.get("absent", ())),
                    imports=frozenset(entry.get("imports", ())),
                    gaps=frozenset(entry.get("gaps", ())),
                )
            )
    return found


CASES = cases()


def judged(path: Path) -> Inspection:
    """What guard says of one file, within the time allowed."""
    begun = time.process_time()
    inspection = inspect(target(str(path)), OWN)
    assert time.process_time() - begun < SECONDS
    return inspection


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: Case) -> None:
    inspection = judged(case.path)
    everything = list(inspection.walk())
    findings = [finding for one in everything for finding in one.findings]
    rules = {finding.rule for finding in findings}
    gaps = {gap.reason.value for one in everything for gap in one.coverage.gaps}
    imports = {f"{fact.module}.{fact.name}" for one in everything for fact in one.imports}
    said = [evidence.text for finding in findings for evidence in finding.evidence]
    wrong = {
        "verdict": inspection.verdict.value if inspection.verdict.value != case.verdict else None,
        "rules missing": case.rules - rules,
        "rules that should be absent": case.absent & rules,
        "imports missing": case.imports - imports,
        "gaps missing": case.gaps - gaps,
        "does": case.does if not any(case.does in text for text in said) and case.does else None,
        "at": case.at if not any(case.at in str(finding.location) for finding in findings) and case.at else None,
        "crashed": [str(gap) for one in everything for gap in one.coverage.gaps if gap.reason is GapReason.CRASHED],
    }
    saw = {"rules": sorted(rules), "gaps": sorted(gaps), "imports": sorted(imports), "said": said[:8]}
    assert not any(wrong.values()), f"{ {key: value for key, value in wrong.items() if value} }\nguard saw: {saw}"


def test_nothing_hostile_or_broken_is_expected_to_be_clean() -> None:
    assert [str(case) for case in CASES if case.kind != "clean" and case.verdict == Verdict.CLEAN] == []


def test_nothing_clean_is_expected_to_be_refused() -> None:
    assert [str(case) for case in CASES if case.kind == "clean" and case.verdict != Verdict.CLEAN] == []


def test_every_hostile_fixture_says_what_it_attacks_and_none_repeats_another() -> None:
    hostile = [case for case in CASES if case.kind == "hostile"]
    assert [str(case) for case in hostile if case.attack is None] == []
    repeated = [attack for attack, count in Counter(case.attack for case in hostile).items() if count > 1]
    assert repeated == []


def test_the_corpus_is_wide() -> None:
    assert len({case.attack[0] for case in CASES if case.attack}) >= CLASSES


def test_every_file_has_a_case_and_every_case_a_file() -> None:
    folders = sorted(listing.parent for listing in FIXTURES.glob("*/cases.toml"))
    assert [line for folder in folders for line in build.unmatched(folder)] == []


@pytest.mark.parametrize("name", build.names())
def test_the_committed_files_are_what_their_maker_makes(name: str) -> None:
    assert list(build.differences(name)) == []


# --- cost ---------------------------------------------------------------------------------------------------------

MEASURE = """
import resource, sys
from pathlib import Path
from guard.pipeline import Options, inspect
from guard.sources.local import target
for path in sys.stdin.read().splitlines():
    print(inspect(target(path), Options(engines="none")).verdict.value, path.rpartition("/")[2])
used = resource.getrusage(resource.RUSAGE_SELF)
status = Path("/proc/self/status").read_text()  # ru_maxrss would count the process that this one was made from
print(used.ru_utime + used.ru_stime, int(status.partition("VmHWM:")[2].split()[0]) / 1024)
"""

EXHAUSTING = {
    *("long-name-often", "long-argument-often", "encode-often", "set-often", "condition-often", "hash-often"),
    *("state-often", "persistent-often", "colliding-memo", "streams"),
}
"""Weights that cost any reader more than the limits allow: there, UNKNOWN or SUSPICIOUS is an answer too, in time."""


def measured(*paths: Path) -> tuple[list[str], float, float]:
    """Inspect files in one fresh process: the verdicts, its processor seconds, and the most megabytes it occupied."""
    asked = "\n".join(str(path) for path in paths)
    done = subprocess.run(
        [sys.executable, "-c", MEASURE], input=asked, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    *verdicts, cost = done.stdout.splitlines()
    seconds, peak = cost.split()
    return verdicts, float(seconds), float(peak)


def test_the_corpus_fits_into_memory() -> None:
    paths = [case.path for case in CASES if case.kind != "clean"]
    verdicts, _, peak = measured(*paths)
    assert len(verdicts) == len(paths)
    assert peak < MEGABYTES


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(bombs.HEAVY))
def test_an_attack_behind_a_heavy_weight_is_still_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.pkl"
    path.write_bytes(bombs.HEAVY[name]())
    (verdict,), seconds, peak = measured(path)
    allowed = {"MALICIOUS", "SUSPICIOUS", "UNKNOWN"} if name in EXHAUSTING else {"MALICIOUS"}
    assert verdict.partition(" ")[0] in allowed
    assert seconds < SECONDS
    assert peak < MEGABYTES


# --- honest files that were cut -------------------------------------------------------------------------------------

CUTS = 24
"""Places at which each honest pickle is cut."""


def reads_to_the_end(data: bytes) -> bool:
    """Whether an unpickler finishes on whole streams; only ever asked about files of our own that are clean."""
    stream = io.BytesIO(data)
    try:
        while stream.tell() < len(data):
            pickle.load(stream, encoding="latin-1")
    except Exception:  # noqa: BLE001 -- a cut stream fails in many ways, and each is a no
        return False
    return True


HONEST = [case for case in CASES if case.format == "pickle" and case.kind == "clean" and case.path.suffix == ".pkl"]


@pytest.mark.parametrize("case", HONEST, ids=str)
def test_a_file_that_was_cut_is_neither_clean_nor_called_malicious(case: Case) -> None:
    data = case.path.read_bytes()
    for cut in range(1, len(data), max(1, len(data) // CUTS)):
        verdict = inspect(of_bytes(data[:cut], "cut.pkl"), OWN).verdict
        assert verdict is not Verdict.MALICIOUS, cut
        assert (verdict is not Verdict.CLEAN) or reads_to_the_end(data[:cut]), cut
