"""``guard lexicon show``: what is known of a name, and on which conditions it is admitted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Any

import click

from guard.cli import output, tables
from guard.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from guard.lexicon import Entry

WIDTH = 100
LABEL = 9
"""Columns of the labels."""

_NONSENSE = re.compile(r"[\s\x00-\x1f\x7f]|:.*:")
_WILD = re.compile(r"[*?\[]")
NAME_MOST = 1000
NEAREST_MOST = 5
POOL_MOST = 4000
"""Names that are compared letter by letter with one that is not admitted."""

FORMS = "module:qualified.name, module.qualified.name, or a pattern such as 'torch.nn.*'"


@click.command("show")
@click.argument("name")
@tables.form_option
@tables.json_option
def command(name: str, form: str, as_json: bool) -> ExitCode:
    """Say whether NAME is admitted, for which uses, on which conditions, and why.

    NAME is module:qualified.name or module.qualified.name; a module, or a pattern with * or ?, lists the names that
    are admitted there. Of a name that is not admitted it is said what is known against it, which admitted names are
    near, and what a policy would need. Ends with 0 if something is admitted by that name, with 1 if nothing is.

    \b
    Examples:
      $ guard lexicon show collections:OrderedDict
      $ guard lexicon show numpy.dtype
      $ guard lexicon show 'torch.nn.modules.*'
      $ guard lexicon show os.system
      $ guard lexicon show numpy.dtype --json
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    if not name or len(name) > NAME_MOST or _NONSENSE.search(name) or not name.isprintable():
        raise UsageError(f"{name!r} is no name: write {FORMS}")
    wanted = "json" if as_json or form == "json" else "text"
    if _WILD.search(name):
        return _listing(name, wanted)
    found = next((entry for module, qualname in _splits(name) if (entry := _entry(module, qualname))), None)
    if found is not None:
        return _one(found, wanted)
    return _listing(name, wanted) if ":" not in name and _below(name) else _unknown(name, wanted)


# --- what a name is ---------------------------------------------------------------------------------------------------


def _splits(name: str) -> Iterator[tuple[str, str]]:
    """Yield each way to take a name for a module and a qualified name, the longest module first."""
    if ":" in name:
        module, _, qualname = name.partition(":")
        yield module, qualname
        return
    parts = name.split(".")
    for at in range(len(parts) - 1, 0, -1):
        yield ".".join(parts[:at]), ".".join(parts[at:])


def _entry(module: str, qualname: str) -> Entry | None:
    """The entry of a name, of Python 2's too."""
    from guard.interpreters.pickle.dialects import mapped  # noqa: PLC0415 -- only where a name was given
    from guard.lexicon import lookup  # noqa: PLC0415 -- likewise

    return lookup(module, qualname) or lookup(*mapped(module, qualname))


def _candidates(name: str) -> list[Entry]:
    """The entries among which a name would be, by what stands before its first dot, colon or wildcard."""
    from guard.lexicon import DISTRIBUTIONS, entries  # noqa: PLC0415 -- as above
    from guard.reports.lexicon_data import everything  # noqa: PLC0415 -- likewise

    top = re.match(r"[^.:*?\[]*", name)
    stem = top[0] if top else ""
    if _WILD.match(name[len(stem) :]):
        return list(everything())
    return sorted(entries(DISTRIBUTIONS.get(stem, "python")).values(), key=lambda entry: (entry.module, entry.name))


def _below(module: str) -> list[Entry]:
    """The entries of a module, of those below it, and of a class's own."""
    return [entry for entry in _candidates(module) if f"{entry.module}.{entry.name}".startswith(f"{module}.")]


def _matching(pattern: str) -> list[Entry]:
    from fnmatch import fnmatchcase  # noqa: PLC0415 -- only where a pattern was given

    form = "{0.module}:{0.name}" if ":" in pattern else "{0.module}.{0.name}"
    return [entry for entry in _candidates(pattern) if fnmatchcase(form.format(entry), pattern)]


def _nearest(module: str, qualname: str) -> list[str]:
    """Admitted names that a name may have been meant for: those that bear it elsewhere, and those spelt alike."""
    from difflib import get_close_matches  # noqa: PLC0415 -- only where a name is not admitted

    known = {f"{entry.module}:{entry.name}": entry for entry in _candidates(module)}
    last = qualname.rpartition(".")[2]
    same = [name for name, entry in known.items() if entry.name.rpartition(".")[2] == last]
    same.sort(key=lambda name: (-_shared(known[name].module, module), len(name)))
    pool = [name for name, entry in known.items() if entry.module == module] if len(known) > POOL_MOST else list(known)
    near = get_close_matches(f"{module}:{qualname}", pool, NEAREST_MOST, cutoff=0.75)
    return list(dict.fromkeys((*same, *near)))[:NEAREST_MOST]


def _shared(one: str, other: str) -> int:
    """How many packages two modules have in common, from the top."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one.split("."), other.split("."), strict=False))
    return len(list(pairs))


# --- what is said -----------------------------------------------------------------------------------------------------


def _one(entry: Entry, form: str) -> ExitCode:
    from guard.reports import json, lexicon_data, lexicon_words  # noqa: PLC0415 -- as above

    data = lexicon_data.of_entry(entry)
    told = list(lexicon_words.conditions(data))
    if form == "json":
        words = [{"about": label, "says": said} for label, said in told]
        output.say([json.text({"admitted": True, "entry": data, "words": words}, indent=2)])
        return ExitCode.CLEAN
    rows = [("uses", f"import, {', '.join(data['uses'])}".removesuffix(", ")), *told]
    rows += [(label, data[label]) for label in ("why", "source") if data.get(label)]
    output.say(_page(f"{data['name']}  {data['kind']}", rows))
    return ExitCode.CLEAN


def _listing(pattern: str, form: str) -> ExitCode:
    from guard.reports import json, lexicon_data  # noqa: PLC0415 -- as above

    found = _matching(pattern) if _WILD.search(pattern) else _below(pattern)
    rows = [lexicon_data.of_entry(entry) for entry in found]
    if form == "json":
        output.say([json.text({"admitted": bool(rows), "pattern": pattern, "entries": rows}, indent=2)])
    elif rows:
        output.say(tables.aligned([(row["name"], row["kind"], " ".join(row["uses"])) for row in rows]))
    else:
        output.say([f"{pattern}: nothing by such a name is admitted."])
    return ExitCode.CLEAN if rows else ExitCode.FOUND


def _unknown(name: str, form: str) -> ExitCode:
    from guard.lexicon import danger  # noqa: PLC0415 -- as above
    from guard.reports import json  # noqa: PLC0415 -- likewise

    splits = [(module, rest) for module, rest in _splits(name) if module and rest]
    if not splits:
        raise UsageError(f"{name!r} is no name: write {FORMS}")
    known = next(((split, found) for split in splits if (found := danger(*split))), None)
    module, qualname = splits[0] if known is None else known[0]
    near = _nearest(module, qualname)
    yaml = list(_policy(f"{module}:{qualname}", dangerous=known is not None))
    if form == "json":
        against = None if known is None else {"effect": known[1].effect.value, "why": known[1].why}
        data = {"admitted": False, "name": f"{module}:{qualname}", "danger": against, "nearest": near}
        output.say([json.text({**data, "policy": "\n".join(yaml)}, indent=2)])
        return ExitCode.FOUND
    rows = [("known", "nothing, for good or bad" if known is None else f"it {known[1].why} ({known[1].effect.value})")]
    rows += [("nearest", ", ".join(near))] if near else []
    rows += [("to allow", "your policy needs the lines that follow; guard check says which uses it takes")]
    output.say([*_page(f"{module}:{qualname}  not admitted", rows), "", *yaml])
    return ExitCode.FOUND


def _policy(name: str, *, dangerous: bool) -> Iterator[str]:
    """Yield the lines of a policy that would admit a name. Of a danger they lack a reason, and admit nothing yet."""
    from guard.reports.remedy import policy_takes, scalar  # noqa: PLC0415 -- as above

    if not policy_takes(name):
        yield "# no policy takes such a name"
        return
    yield "allow_imports:"
    yield f"  - name: {scalar(name)}"
    yield f"    uses: [{'call' if dangerous else 'new, build'}]"
    if dangerous:
        yield "    override: true"
        yield "    reason: # why it may enter all the same: without one the policy is refused"


def _page(head: str, rows: Sequence[tuple[str, Any]]) -> Iterator[str]:
    from guard.reports.layout import hanging, plain  # noqa: PLC0415 -- as above
    from guard.reports.printable import printable  # noqa: PLC0415 -- likewise

    yield printable(head)
    before = ""
    for label, said in rows:
        shown = "" if label == before else label
        before = label
        for line in hanging(f"{shown:<{LABEL}} ", str(said), room=WIDTH, indent=2):
            yield plain(line)
