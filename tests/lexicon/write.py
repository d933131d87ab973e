"""Writes a lexicon table of the classes that the criteria allow in every version that was looked at.

    python -m tests.lexicon.write sklearn build/sklearn-1.3.json build/sklearn-1.9.json

makes ``guard/lexicon/sklearn_classes.py`` of what ``propose.py --json`` wrote. A use is admitted if every version that
has the class allows it: the worst result wins. Names that nobody would pickle cost a few bytes; names that are missing
cost a false alarm.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from guard.lexicon import danger

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
    "slotted": ("guard.lexicon.states", "SLOTTED"),
    "sklearn": ("guard.lexicon.states", "SKLEARN"),
    "exception": ("guard.lexicon.states", "EXCEPTION"),
    "distribution": ("guard.lexicon.states", "DISTRIBUTION"),
    "config": ("guard.lexicon.hf_states", "CONFIG"),
    "config+text": ("guard.lexicon.hf_states", "CONFIG_WITH_TEXT"),
    "data": ("guard.lexicon.hf_states", "DATA"),
    "tokenizer": ("guard.lexicon.hf_states", "TOKENIZER"),
    "pieces": ("guard.lexicon.hf_states", "PIECES"),
    "unopened": ("guard.lexicon.hf_states", "UNOPENED"),
    "basic": ("guard.lexicon.hf_states", "BASIC"),
    "borg": ("guard.lexicon.hf_states", "BORG"),
    "configured": ("guard.lexicon.hf_states", "CONFIGURED"),
    "configured+module": ("guard.lexicon.hf_states", "CONFIGURED_MODULE"),
    "adapter+module": ("guard.lexicon.hf_states", "ADAPTER"),
    "module+renamed": ("guard.lexicon.hf_states", "RENAMED"),
    "unscaled": ("guard.lexicon.hf_states", "UNSCALED"),
    "formula": ("guard.lexicon.states", "FORMULA"),
    "negative-binomial": ("guard.lexicon.states", "NEGATIVE_BINOMIAL"),
}
"""Words for what a state must meet → the module and the name of the pattern."""

NARROWER = {"", "attributes", "sklearn", "distribution", "formula"}
"""Words that admit less than the default does: the state of a version that has ``__setstate__`` will do for another."""

COMBINED = frozenset(
    "configured configured+module adapter+module module+renamed module config config+text tokenizer pieces unopened "
    "basic".split()
)
"""Words whose patterns are the default condition of BUILD, and more."""
IMPLIED = dict.fromkeys(("pieces", "unopened", "basic"), ("tokenizer",))
"""Words whose patterns hold those of others."""

CALLS = {
    "enum": ("guard.lexicon.states", "ONE_VALUE"),
    "namedtuple": ("", ""),
    "filled": ("guard.lexicon.states", "NO_ARGUMENTS"),
    "bare": ("guard.lexicon.states", "NO_ARGUMENTS"),
    "items": ("guard.lexicon.states", "ITS_ITEMS"),
    "text": ("guard.lexicon.states", "ITS_TEXT"),
    "bytes": ("guard.lexicon.states", "ITS_BYTES"),
    "whole": ("guard.lexicon.states", "ITS_NUMBER"),
    "number": ("guard.lexicon.states", "ITS_NUMBER"),
    "output": ("guard.lexicon.hf_states", "OUTPUT"),
}
KEYS = {"output": ("guard.lexicon.hf_states", "PLAIN_NAME")}
WHY = {
    "bare": "made without arguments, keeps its state as attributes; what they would do begins when it is used",
    "class": "keeps its state as attributes; what they would do begins when it is used",
    "enum": "a member by its value",
    "namedtuple": "a tuple with names",
    "output": "a dict whose items are attributes too: no key is a dunder, and the first field holds tensors",
    "exception": "keeps its arguments and attributes",
    "filled": "a builtin container, with attributes",
    "items": "a tuple of what it is given",
    "text": "a text, with attributes",
    "bytes": "bytes, with attributes",
    "whole": "a number, with attributes",
    "number": "a number, with attributes",
}

IMPORTABLE = re.compile(r"[\w.]+:[\w.]+\Z")
"""A name that pickle can find again: not that of a generic class with its parameters."""

Judgement = tuple[str, tuple[str, ...], str]
"""Kind, uses, state."""


def merged(reports: Iterable[Mapping[str, Any]], only: str = "", without: str = "(?!)") -> dict[str, Judgement]:
    """What all versions agree on, by ``module:qualified.name``; names for which nothing is left are left out."""
    seen: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for report in reports:
        for row in report["proposals"]:
            if IMPORTABLE.match(row["name"]) and re.search(only, row["name"]) and not re.search(without, row["name"]):
                seen[row["name"]].append(row)
    found: dict[str, Judgement] = {}
    for name, rows in seen.items():
        uses = set(rows[0]["uses"]).intersection(*(row["uses"] for row in rows))
        state = _strictest({row["state"] for row in rows})
        if state is None:
            uses.discard("build")
        if len({row["kind"] for row in rows}) > 1 or not uses & {"new", "call"} or rows[0]["kind"] == "set":
            continue
        if danger(*name.split(":")) is not None and rows[0]["kind"] not in CALLS:
            continue  # what is known against it is a person's to weigh
        found[name] = (rows[0]["kind"], tuple(sorted(uses)), state if state and "build" in uses else "")
    return found


def _strictest(states: set[str]) -> str | None:
    """One word for several versions' states: that which asks for all that any of them asks for; None: there is none."""
    if len(states) == 2 and "" in states and states < NARROWER:
        return max(states)
    parts = {part for state in states for part in state.split("+") if part}
    word = "+".join(sorted(parts - {weaker for part in parts for weaker in IMPLIED.get(part, ())}))
    return word if len(states) == 1 or word in COMBINED else None


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
        for module, name in (STATES[state], CALLS.get(kind, ("", "")), KEYS.get(kind, ("", ""))):
            if module:
                wanted[module].add(name)
    told = ", ".join(sorted({version for version in versions if version}))
    lines = [
        f'"""{title}: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""',
        *(["# ruff: noqa: E501 -- modules have long names"] if _too_long(made) else []),
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


def _too_long(made: Mapping[Judgement, Mapping[str, list[str]]]) -> bool:
    """Whether a module's only name stands on a line of more than 120 characters."""
    pairs = ((module, names) for family in made.values() for module, names in family.items())
    return any(len(module) + len(names[0]) + 19 > 120 for module, names in pairs if len(names) == 1)


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
    if kind in KEYS:
        lines.append(f"        keys={KEYS[kind][1]},")
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
    parser.add_argument("--only", default="", metavar="REGEX", help="take these names only")
    parser.add_argument("--without", default="(?!)", metavar="REGEX", help="leave these names out")
    parser.add_argument("report", nargs="+", type=Path, help="what propose.py --json wrote, a file a version")
    options = parser.parse_args()
    reports = [json.loads(path.read_text(encoding="utf-8")) for path in options.report]
    judged = merged(reports, options.only, options.without)
    text = source(options.table, [v for report in reports for v in report["versions"]], families(judged))
    (ROOT / "guard" / "lexicon" / f"{options.table}_classes.py").write_text(text, encoding="utf-8")
    sys.stdout.write(f"{options.table}: {len(judged)} names\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
