"""A module beside a model by the name of one that it imports: found in a folder, a tree, and an archive."""

from __future__ import annotations

import io
import json
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

import guard
from guard.cli import run as command
from guard.findings import Severity
from guard.limits import Limits
from guard.sources import around

ORDERED = b"ccollections\nOrderedDict\n)R."
DTYPE = b"cnumpy\ndtype\n(X\x02\x00\x00\x00f4I0\nI1\ntR."
OURS = b"cours.models\nRanker\n)\x81."
PLAIN = pickle.dumps({"a": 1}, 4)

RULES = {"GRD420", "GRD421"}


def fill(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def packed(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return made.getvalue()


def said(results: Iterable[guard.Inspection]) -> dict[str, list[str]]:
    """What the rules say, by file and member."""
    told: dict[str, list[str]] = {}
    for result in results:
        for part in result.walk():
            for finding in part.findings:
                if finding.rule in RULES:
                    name = "!".join((Path(part.artifact.location.uri).name, *part.artifact.location.members))
                    told.setdefault(name, []).append(f"{finding.rule} {finding.evidence[0].text}")
    return told


# --- hostile ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["numpy.py", "numpy/__init__.py", "numpy.so", "numpy.pyc", "numpy.cp312-win_amd64.pyd"]
)
def test_a_library_beside_the_file_that_was_named(tmp_path: Path, name: str) -> None:
    fill(tmp_path, {"model.pkl": DTYPE, name: b"import os\n"})
    report = guard.check(tmp_path / "model.pkl")
    assert said(report.results) == {"model.pkl": [f"GRD420 {name} beside the file would be imported in place of numpy"]}
    assert report.verdict is guard.Verdict.MALICIOUS
    assert report.exit_code == 1
    assert report.results[0].artifact.sha256 is not None
    (finding,) = [finding for finding in report.results[0].findings if finding.rule == "GRD420"]
    assert finding.severity is Severity.HIGH
    assert finding.location.uri == str(tmp_path / "model.pkl")


def test_loading_it_there_does_run_what_lies_there(tmp_path: Path) -> None:
    """The oracle: a process in that folder imports the file, and not the library."""
    fill(
        tmp_path, {"model.pkl": b"cdecimal\nDecimal\nX\x01\x00\x00\x001\x85R.", "decimal.py": b"Decimal = 'ours'.join"}
    )
    code = "import pickle; print(pickle.load(open('model.pkl', 'rb')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "1\n"
    assert list(said(guard.scan(tmp_path / "model.pkl").results)) == ["model.pkl"]


def test_a_library_in_a_tree(tmp_path: Path) -> None:
    fill(
        tmp_path,
        {"numpy.py": b"x = 1\n", "a/deep/model.pkl": DTYPE, "b/model.pkl": ORDERED, "b/collections.py": b"x = 1\n"},
    )
    told = [
        (finding.location.uri.removeprefix(f"{tmp_path}/"), finding.evidence[0].text)
        for result in guard.scan(tmp_path).results
        for finding in result.findings
        if finding.rule in RULES
    ]
    assert told == [
        ("a/deep/model.pkl", "numpy.py in the named folder would be imported in place of numpy"),
        ("b/model.pkl", "collections.py beside the file would be imported in place of collections"),
    ]


def test_a_library_beside_a_checkpoint(tmp_path: Path) -> None:
    checkpoint = Path("fixtures/frameworks/clean/torch-checkpoint-adamw-zip-2.pt").read_bytes()
    fill(tmp_path, {"model.pt": checkpoint, "torch/__init__.py": b"", "torch.py": b"x = 1\n"})
    (lines,) = said(guard.scan(tmp_path / "model.pt").results).values()
    assert lines == [
        "GRD420 torch/__init__.py beside the file would be imported in place of torch",
        "GRD420 torch.py beside the file would be imported in place of torch",
    ]


@pytest.mark.parametrize(
    ("member", "beside", "where"),
    [
        ("model.pkl", "numpy.py", "numpy.py beside it in the archive"),
        ("m/model.pkl", "m/numpy/__init__.py", "numpy/__init__.py beside it in the archive"),
        ("m/model.pkl", "numpy.py", "numpy.py at the root of the archive"),
        ("top/m/model.pkl", "top/numpy.so", "numpy.so in the archive's folder"),
    ],
)
def test_a_library_in_the_same_archive(member: str, beside: str, where: str) -> None:
    report = guard.scan(packed({member: DTYPE, beside: b"x = 1\n"}), name="models.zip")
    assert said(report.results) == {f"models.zip!{member}": [f"GRD420 {where} would be imported in place of numpy"]}


def test_an_archive_in_an_archive_beside_a_library(tmp_path: Path) -> None:
    inner = packed({"model.pkl": DTYPE})
    outer = packed({"inner.zip": inner, "numpy.py": b"x = 1\n"})
    fill(tmp_path, {"outer.zip": outer, "numpy.pyc": b"\0"})
    assert said(guard.scan(tmp_path / "outer.zip").results) == {
        "outer.zip!inner.zip!model.pkl": [
            "GRD420 numpy.py beside it in the archive would be imported in place of numpy",
            "GRD420 numpy.pyc beside the file would be imported in place of numpy",
        ]
    }


def test_a_hidden_or_linked_module_counts_by_its_name(tmp_path: Path) -> None:
    fill(tmp_path, {"model.pkl": DTYPE, "elsewhere/x.py": b""})
    (tmp_path / "numpy.py").symlink_to("elsewhere/x.py")
    assert said(guard.scan(tmp_path / "model.pkl").results)


def test_what_was_excluded_still_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(tmp_path, {"model.pkl": DTYPE, "numpy.py": b"x = 1\n"})
    assert command(["scan", str(tmp_path), "--exclude", "*.py", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert "GRD420" in {finding["rule"] for result in report["results"] for finding in result["findings"]}


def test_its_own_package_is_a_remark(tmp_path: Path) -> None:
    fill(tmp_path, {"model.pkl": OURS, "ours/models.py": b"class Ranker: pass\n"})
    report = guard.scan(tmp_path / "model.pkl")
    assert said(report.results) == {
        "model.pkl": ["GRD421 ours/models.py beside the file would be imported in place of ours"]
    }
    assert report.verdict is guard.Verdict.SUSPICIOUS


def test_its_own_package_is_let_in_with_a_warning_where_its_name_is_allowed(tmp_path: Path) -> None:
    fill(tmp_path, {"m/model.pkl": OURS, "m/ours/__init__.py": b"class Ranker: pass\n"})
    policy = tmp_path / "ours.yaml"
    policy.write_text(
        "apiVersion: guard/v1\nkind: Policy\nname: ours\nversion: '1'\n"
        "allow_imports: [{name: ours.models:Ranker, uses: [new]}]\n"
    )
    decision = guard.check(tmp_path / "m/model.pkl", policy=policy).decision
    assert decision is not None
    assert decision.action is guard.Action.WARN
    assert "GRD421" in {reason.rule for reason in decision.reasons}


def test_many_modules_are_bounded(tmp_path: Path) -> None:
    program = b"".join(b"c%s\nX\n0" % name.encode() for name in sorted(sys.stdlib_module_names)) + b"N."
    fill(tmp_path, {"model.pkl": program, **{f"{name}.py": b"" for name in sys.stdlib_module_names}})
    report = guard.scan(tmp_path / "model.pkl", limits=Limits(facts=len(sys.stdlib_module_names) + 20))
    assert report.verdict is guard.Verdict.MALICIOUS
    assert any("what shadows its imports" in gap.detail for gap in report.results[0].coverage.gaps)


def test_a_folder_too_large_to_list_is_a_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, {"model.pkl": ORDERED, "a": b"", "b": b"", "c": b""})
    assert guard.scan(tmp_path / "model.pkl").verdict is guard.Verdict.CLEAN
    monkeypatch.setattr(around, "NAMES_MOST", 2)
    report = guard.scan(tmp_path / "model.pkl")
    assert report.verdict is guard.Verdict.UNKNOWN
    (gap,) = report.results[0].coverage.gaps
    assert gap.reason is guard.GapReason.LIMIT


def test_the_fingerprint_does_not_depend_on_where_the_folder_is(tmp_path: Path) -> None:
    made = set()
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        fill(folder, {"model.pkl": DTYPE, "numpy.py": b""})
        findings = guard.scan(folder / "model.pkl").results[0].findings
        made.add(next(finding.fingerprint for finding in findings if finding.rule == "GRD420"))
    assert len(made) == 1


# --- look-alikes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "files",
    [
        {"model.pkl": ORDERED, "modeling_foo.py": b"x = 1\n", "configuration_foo.py": b"x = 1\n"},
        {"model.pkl": ORDERED, "numpy.py": b"x = 1\n"},
        {"model.pkl": DTYPE, "numpy/weights.bin": b"\0", "torch/readme.md": b"# x\n"},
        {"model.pkl": PLAIN, "os.py": b"x = 1\n", "numpy.py": b"x = 1\n"},
        {"model.pkl": ORDERED, "src/collections.py": b"x = 1\n"},
        {"a/model.pkl": ORDERED, "b/collections.py": b"x = 1\n"},
        {"model.pkl": DTYPE, "numpy_utils.py": b"x = 1\n", "my.numpy.py": b"x = 1\n", "NUMPY.md": b"x"},
    ],
)
def test_an_honest_folder_is_no_finding(tmp_path: Path, files: dict[str, bytes]) -> None:
    fill(tmp_path, files)
    assert said(guard.scan(tmp_path).results) == {}
    assert said(guard.scan(packed(files), name="models.zip").results) == {}


def test_bytes_and_streams_have_nothing_around_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, {"numpy.py": b"x = 1\n"})
    monkeypatch.chdir(tmp_path)
    assert said(guard.scan(DTYPE, name="model.pkl").results) == {}
