"""The README's examples, run: ``python -m tests.papers`` writes what they print today into the README.

* A block marked ``console`` holds commands after ``$`` and what each printed; it is run by ``sh`` at the root of the
  tree, with ``guard`` on the path. A line ``...`` stands for any lines.
* A block marked ``pycon`` holds an interactive session, run the same way.
* Between ``<!-- formats -->`` and ``<!-- /formats -->`` stands the table of formats, between ``<!-- alarms -->`` and
  ``<!-- /alarms -->`` what was measured of detection and false alarms.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(?P<kind>console|pycon)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"(?<=<!-- formats -->\n).*?(?=<!-- /formats -->)", re.DOTALL)
ALARMS = re.compile(r"(?<=<!-- alarms -->\n).*?(?=<!-- /alarms -->)", re.DOTALL)
ANYTHING = "..."
VARIES = re.compile(r"(?<=scan )\d+(\.\d+)+|(?<=[Ll]exicon )\d{4}\.\d\d\b|(?<=sha256:)[0-9a-f]{12}\b")


class Shell:
    """A shell at the root of a tree, with ``guard`` on its path; use it in a ``with``."""

    def __init__(self, root: Path) -> None:
        """Prepare it; ``root`` is where commands run."""
        self.root = root
        self.shims = Path(tempfile.mkdtemp(prefix="guard-papers-"))

    def __enter__(self) -> Self:
        """Put ``guard`` on the path: the one that is tested, wherever the working directory is."""
        shim = self.shims / "guard"
        shim.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m guard "$@"\n', encoding="utf-8")
        shim.chmod(0o755)
        return self

    def __exit__(self, *_: object) -> None:
        """Clean up."""
        shutil.rmtree(self.shims)

    def __call__(self, command: str) -> str:
        """Run one command line; both streams, as a terminal would show them."""
        environment = {
            **os.environ,
            "PATH": f"{self.shims}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "COLUMNS": "100",
            "NO_COLOR": "1",
        }
        done = subprocess.run(
            ["sh", "-c", command],
            cwd=self.root,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def steps(body: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a ``console`` block with the output that the block claims."""
    command, claimed = "", ""
    for line in body.splitlines(keepends=True):
        if line.startswith("$ "):
            if command:
                yield command, claimed
            command, claimed = line[2:].rstrip("\n"), ""
        else:
            claimed += line
    if command:
        yield command, claimed


def same(claimed: str, printed: str) -> bool:
    """Whether what was printed is what is claimed; a line ``...`` of the claim matches any lines.

    Versions of other scanners and of the lexicon are not compared, nor shortened digests.
    """
    claimed, printed = VARIES.sub("?", claimed), VARIES.sub("?", printed)
    if not re.search(rf"^{re.escape(ANYTHING)}$", claimed, re.MULTILINE):
        return claimed == printed
    parts = [re.escape(part) for part in re.split(rf"^{re.escape(ANYTHING)}\n", claimed, flags=re.MULTILINE)]
    return re.fullmatch("(?s:.*)".join(parts), printed) is not None


def written(text: str, root: Path = ROOT) -> str:
    """Return the README with what its examples print today, and today's table of formats."""
    with Shell(root) as shell:

        def console(body: str) -> str:
            shown = ""
            for command, claimed in steps(body):
                printed = shell(command)
                shown += f"$ {command}\n{claimed if same(claimed, printed) else printed}"
            return shown

        def block(match: re.Match[str]) -> str:
            kind, body = match["kind"], match["body"]
            return f"```{kind}\n{console(body) if kind == 'console' else session(body, shell)}```"

        return ALARMS.sub(lambda _: alarms(), TABLE.sub(lambda _: formats(), BLOCK.sub(block, text)))


def session(body: str, shell: Shell) -> str:
    """Return an interactive session with what it prints today."""
    source = [line[4:] for line in body.splitlines() if line.startswith((">>> ", "... ")) or line == ANYTHING]
    runner = (
        "import code, sys\n"
        "console = code.InteractiveConsole()\n"
        "more = False\n"
        "for line in sys.argv[1:]:\n"
        "    print('... ' if more else '>>> ', line, sep='', flush=True)\n"
        "    more = console.push(line)\n"
    )
    words = " ".join(quoted(word) for word in ("-c", runner, *source))
    return shell(f"PYTHONPATH={quoted(str(ROOT))} {quoted(sys.executable)} {words}")


def quoted(word: str) -> str:
    """Quote a word for ``sh``."""
    return "'" + word.replace("'", "'\\''") + "'"


def formats() -> str:
    """Return the table of formats, from the registry."""
    from guard import formats as known_formats  # noqa: PLC0415 -- every format is imported: only where they are wanted

    rows = [
        f"| `{known.id}` | {known.title} | {' '.join(f'`{ending}`' for ending in known.extensions)} |\n"
        for known in known_formats.formats().values()
    ]
    return f"| id | format | endings |\n|---|---|---|\n{''.join(rows)}"


def alarms() -> str:
    """Return what was measured: hostile files that are refused, honest files that are."""
    hostile = [
        case
        for listing in sorted((ROOT / "fixtures").glob("*/cases.toml"))
        for case in tomllib.loads(listing.read_text(encoding="utf-8"))["case"]
        if case["file"].startswith("hostile/")
    ]
    passed = sum(case["verdict"] == "CLEAN" for case in hostile)
    kinds = len({case["class"] for case in hostile})
    honest = json.loads((ROOT / "tests" / "benign" / "results.json").read_text(encoding="utf-8")).values()
    files, refused = sum(row["files"] for row in honest), sum(row["refused"] for row in honest)
    frameworks = len({row["framework"] for row in honest})
    return (
        "| | files | |\n|---|---:|---|\n"
        f"| hostile files, in {kinds} kinds of attack | {len(hostile):,} | {passed} called CLEAN |\n"
        f"| honest files, by {frameworks} frameworks in {len(honest)} versions | {files:,} | {refused} refused |\n"
    )


def main() -> None:
    """Write the README again."""
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
