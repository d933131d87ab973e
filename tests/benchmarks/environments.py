"""A throw-away environment for each contestant, kept below ``build/bench`` from one run to the next.

guard is installed as a user would install it: the wheel of this tree, with what it requires. Its environment is made
again where the tree has changed; the others where ``--fresh`` asks for the newest releases.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
STAMP = ".installed"
PATIENCE = 1200
"""Seconds that an installation may take."""

PEERS: Mapping[str, tuple[str, ...]] = {
    "picklescan": ("picklescan", "numpy"),  # which picklescan 1.0.5 imports to read .npy, and does not require
    "modelscan": ("modelscan",),
    "fickling": ("fickling", "typing_extensions"),  # which fickling 0.1.12 imports, and does not require
    "modelaudit": ("modelaudit",),
}
"""What pip is asked for."""

FOREST = ("scikit-learn", "joblib")
"""What makes a random forest; no contestant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """Where something is installed, or why it is not."""

    bin: Path
    version: str = ""
    absent: str = ""


def peer(name: str, *, fresh: bool = False, folder: Path = FOLDER) -> Environment:
    """The newest release of a peer."""
    return _environment(folder / name, PEERS[name], name, fresh=fresh)


def forest(*, fresh: bool = False, folder: Path = FOLDER) -> Environment:
    """scikit-learn, to make an input with."""
    return _environment(folder / "forest", FOREST, FOREST[0], fresh=fresh)


def guard(*, fresh: bool = False, folder: Path = FOLDER, root: Path = ROOT) -> Environment:
    """The wheel of this tree."""
    home, wheels = folder / "guard", folder / "wheel"
    stamp = digest(root)
    if not fresh and _stamp(home) == stamp:
        return _installed(home, "model-guard")
    try:
        _venv(home)
        shutil.rmtree(wheels, ignore_errors=True)
        _pip(home, "wheel", "--no-deps", "--wheel-dir", str(wheels), str(root))
        _pip(home, "install", *(str(wheel) for wheel in wheels.glob("*.whl")))
    except subprocess.SubprocessError as error:
        return Environment(bin=home / "bin", absent=f"could not be installed: {reason(error)}")
    (home / STAMP).write_text(stamp, encoding="utf-8")
    return _installed(home, "model-guard")


def digest(root: Path) -> str:
    """The SHA-256 of what goes into the wheel, and what can compile it."""
    whole = hashlib.sha256()
    files = [root / "pyproject.toml", *(root / ".github").glob("*.py")]
    for folder in ("guard", "policies"):
        files += (path for path in (root / folder).rglob("*") if path.suffix in {".py", ".json", ".yaml", ".typed"})
    for file in sorted(files):
        data = file.read_bytes()
        whole.update(f"{file.relative_to(root)}\n{len(data)}\n".encode() + data)
    compiler = shutil.which(os.environ.get("CC", "cc")) or "no compiler"
    return f"wheel {whole.hexdigest()} {compiler}"


def reason(error: subprocess.SubprocessError) -> str:
    """The last line that pip wrote, or how it ended."""
    said = getattr(error, "stderr", None) or ""
    text = said.decode(errors="replace") if isinstance(said, bytes) else str(said)  # bytes where pip took too long
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("[notice]")]
    return lines[-1].strip() if lines else str(error).partition("\n")[0]


def _environment(home: Path, requirements: tuple[str, ...], name: str, *, fresh: bool) -> Environment:
    stamp = " ".join(requirements)
    if not fresh and _stamp(home) == stamp:
        return _installed(home, name)
    try:
        _venv(home)
        _pip(home, "install", *requirements)
    except subprocess.SubprocessError as error:
        return Environment(bin=home / "bin", absent=f"could not be installed: {reason(error)}")
    (home / STAMP).write_text(stamp, encoding="utf-8")
    return _installed(home, name)


def _stamp(home: Path) -> str:
    return (home / STAMP).read_text(encoding="utf-8") if (home / STAMP).exists() else ""


def _installed(home: Path, name: str) -> Environment:
    code = f"from importlib.metadata import version; print(version({name!r}))"
    version = _run([str(home / "bin" / "python"), "-c", code]).strip()
    return Environment(bin=home / "bin", version=version)


def _venv(home: Path) -> None:
    shutil.rmtree(home, ignore_errors=True)
    home.parent.mkdir(parents=True, exist_ok=True)
    # the interpreter below a virtual environment, so that none is made upon another
    interpreter = Path(sys.base_prefix, "bin", f"python{sys.version_info.major}.{sys.version_info.minor}")
    _run([str(interpreter if interpreter.exists() else sys.executable), "-m", "venv", str(home)])


def _pip(home: Path, *words: str) -> None:
    _run([str(home / "bin" / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check", *words])


def _run(command: list[str]) -> str:
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "GUARD_PURE"}}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=PATIENCE)
    return done.stdout
