"""Writes a lexicon table of the classes that the criteria allow in every version that was looked at.

    python -m tests.lexicon.write sklearn build/sklearn-1.3.json build/sklearn-1.9.json

makes ``guard/lexicon/sklearn_classes.py`` of what ``propose.py --json`` wrote. A use is admitted if every version that
has the class allows it: the worst result wins. Names that nobody would pickle cost a few bytes; names that are missing
cost a false alarm.
"""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]

STATES = {
    "": ("", ""),
    "module": ("guard.lexicon.torch_nn", "MODULE_STATE"),
    "optimizer": ("guard.lexicon.torch_optim", "OPTIMIZER_STATE"),
    "metric": ("guard.lexicon.torch_nn", "METRIC_STATE"),
    "sequence": ("guard.lexicon.states", "SEQUENCE"),
    "anything": ("guard.lexicon.states", "ANYTHING"),
    "attributes": ("guard.lexicon.states", "ATTRIBUTES"),
    "slots": ("guard.lexicon.states", "SLOTS"),
    "pydantic": ("guard.lexicon.states", "PYDANTIC"),
}
"""Words for what a state must meet → the module and the name of the pattern."""

CALLS = {
    "enum": ("guard.lexicon.states", "ONE_VALUE"),
    "bare": ("guard.lexicon.states", "NO_ARGUMENTS"),
    "namedtuple": ("", ""),
}
WHY = {
    "bare": "made without arguments, keeps its state as attributes; what they would do begins when it is used",
    "class": "keeps its state as attributes; what they would do begins when it is used",
    "enum": "a member by its value",
    "namedtuple": "a tuple with names",
}

Judgement = tuple[str, tuple[str, ...], str]
"""Kind, uses, state."""


def merged(reports: Iterable[Mapping[str, Any]]) -> dict[str, Judgement]:
    """What all versions agree on, by ``module:qualified.name``; names for which nothing is left are left out."""
    seen: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for report in reports:
        for row in report["proposals"]:
            seen[row["name"]].append(row)
    found: dict[str, Judgement] = {}
    for name, rows in seen.items():
        uses = set(rows[0]["uses"]).intersection(*(row["uses"] for row in rows))
        if len({row["state"] for row in rows}) > 1:
            uses.discard("build")
        if len({row["kind"] for row in rows}) > 1 or not uses & {"new", "call"}:
            continue
        state = rows[0]["state"] if "build" in uses else ""
        found[name] = (rows[0]["kind"], tuple(sorted(uses)), state)
    return found


def families(judged: Mapping[str, Judgement]) -> dict[Judgement, dict[str, list[str]]]:
    """Judgement → module → names."""
    made: defaultdict[Judgement, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, judgement in sorted(judged.items()):
        module, _, qualified = name.partition(":")
        made[judgement][module].append(qualified)
    return {judgement: dict(names) for judgement, names in sorted(made.items())}


def source(title: str, versions: Iterable[str], made: Mapping[Judgement, Mapping[str, list[str]]]) -> str:
    """The module's text."""
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for kind, _, state in made:
        for module, name in (STATES[state], CALLS.get(kind, ("", ""))):
            if module:
                wanted[module].add(name)
    told = ", ".join(sorted({version for version in versions if version}))
    lines = [
        f'"""{title}: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""',
        "",
        "from __future__ import annotations",
        "",
        "from guard.facts import Use",
        "from guard.lexicon import Family, Kind"
        if any(kind == "enum" for kind, *_ in made)
        else "from guard.lexicon import Family",
        *(f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(wanted.items())),
        "",
        *_wrapped("SOURCE = ", f"{told}; by the criteria of tests/lexicon/propose.py"),
        "",
        "FAMILIES: tuple[Family, ...] = (",
    ]
    for judgement, names in made.items():
        lines += _family(judgement, names)
    return "\n".join([*lines, ")", ""])


def _family(judgement: Judgement, names: Mapping[str, list[str]]) -> list[str]:
    kind, uses, state = judgement
    lines = ["    Family(", "        names={"]
    for module, qualified in names.items():
        lines += _names(module, qualified)
    lines.append("        },")
    lines.append(f"        uses=frozenset({{{', '.join(f'Use.{use.upper()}' for use in uses)}}}),")
    if kind == "enum":
        lines.append("        kind=Kind.ENUM,")
    if CALLS.get(kind, ("", ""))[1]:
        lines.append(f"        call={CALLS[kind][1]},")
    if STATES[state][1]:
        lines.append(f"        state={STATES[state][1]},")
    return [*lines, f'        why="{WHY[kind]}",', "        source=SOURCE,", "    ),"]


def _names(module: str, qualified: list[str]) -> list[str]:
    text = " ".join(qualified)
    one = f'            "{module}": "{text}",'
    if len(one) <= 120:
        return [one]
    parts = textwrap.wrap(text, 100, break_long_words=False, break_on_hyphens=False)
    ends = [f"{part} " for part in parts[:-1]] + parts[-1:]
    return [f'            "{module}": (', *(f'                "{part}"' for part in ends), "            ),"]


def _wrapped(head: str, text: str) -> list[str]:
    if len(head) + len(text) + 2 <= 120:
        return [f'{head}"{text}"']
    parts = textwrap.wrap(text, 108)
    ends = [f"{part} " for part in parts[:-1]] + parts[-1:]
    return [f"{head}(", *(f'    "{part}"' for part in ends), ")"]


def main() -> int:
    """Write one table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("table", help="its name: guard/lexicon/TABLE_classes.py is written")
    parser.add_argument("report", nargs="+", type=Path, help="what propose.py --json wrote, a file a version")
    options = parser.parse_args()
    reports = [json.loads(path.read_text(encoding="utf-8")) for path in options.report]
    judged = merged(reports)
    text = source(options.table, [v for report in reports for v in report["versions"]], families(judged))
    (ROOT / "guard" / "lexicon" / f"{options.table}_classes.py").write_text(text, encoding="utf-8")
    sys.stdout.write(f"{options.table}: {len(judged)} names\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
