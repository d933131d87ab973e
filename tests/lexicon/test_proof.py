"""The dynamic proof on all names, with few draws; ``make lexicon-proof`` draws many."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from guard.facts import Use
from guard.lexicon import lookup
from tests.lexicon import proof


def made_by_streams(name: str) -> bool:
    """Whether a stream may make it, or call it; other functions are only kept."""
    entry = lookup(*name.split(":"))
    return entry is not None and bool(entry.uses & {Use.NEW, Use.CALL})


@pytest.mark.slow
@pytest.mark.parametrize(("table", "least"), [("python", 0.8), ("numpy", 0.7), ("torch", 0.85)])
def test_nothing_admitted_does_anything_that_is_heard(table: str, least: float) -> None:
    proofs = list(proof.prove(proof.names(table), rounds=10))
    assert {one.name for one in proofs} == set(proof.names(table))
    assert [one for one in proofs if one.disqualified] == []
    assert {one.name for one in proofs if one.calls} <= {"builtins:dict"}  # dict(x) calls x.keys()
    ran = [one for one in proofs if not one.note and made_by_streams(one.name)]
    assert sum(bool(one.done) for one in ran) >= least * len(ran)


def test_the_proof_hears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A listener that is deaf would prove anything."""
    script = tmp_path / "deaf.py"
    script.write_text(
        "import os\n"
        "from tests.lexicon.proof_child import Listener\n"
        "listener = Listener()\n"
        "acts = (lambda: open(os.devnull), lambda: os.system('true'), lambda: eval('1'), lambda: __import__('this'))\n"
        "for act in acts:\n"
        "    assert listener.during(act)[1], act\n"
        "assert not listener.during(lambda: dict(a=1))[1]\n"
        "print('heard')\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(proof.ROOT))
    seen = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False, cwd=proof.ROOT)
    assert seen.stdout.strip().endswith("heard"), seen.stderr
