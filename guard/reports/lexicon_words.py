"""The lexicon's conditions and effects in words that a person can read.

What is told is plain data as ``lexicon_data`` makes it, which may have come from a file: whatever is not as it should
be is told as it is, and nothing goes deeper than ``DEPTH_MOST``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from guard.reports.lexicon_data import WORD, Data

NAMES_MOST = 6
"""Names listed in one condition; the data has them all."""
DEPTH_MOST = 12

_DEFAULT_STATE = "a dict with plain text keys, no dunder among them, and no slots"
_RETURNS = {
    "result": "returns what the last step made",
    "argument": "returns its first argument",
    "opaque": "returns something unknown, which may be kept and not used",
}

_EXPRESSIONS = {r"(?s:(?!__).*)": "text that does not begin with two underscores"}

Tell = Callable[[Data, int], str]


def conditions(entry: Data) -> Iterator[tuple[str, str]]:
    """Yield what an entry's data says of its conditions and effect, as (label, words): a label may come again."""
    uses = set(map(str, _list(entry.get("uses"))))
    variants = [variant for variant in _list(entry.get("variants")) if isinstance(variant, dict)]
    for variant in variants:
        yield "call", f"as {variant.get('name')}, with"
        yield from (("call", text) for text in _numbered(variant.get("call")))
        yield "state", f"of one made as {variant.get('name')}: {value(variant.get('state'))}"
    if not variants and uses & {"call", "new"}:
        yield from (("call", text) for text in _numbered(entry.get("call")))
    if not variants and "build" in uses:
        yield "state", value(entry["state"]) if entry.get("state") is not None else _DEFAULT_STATE
    if entry.get("keys") is not None:
        yield "keys", f"each that is put into it: {value(entry['keys'])}"
    if uses & {"call", "new"}:
        yield "effect", effect(entry.get("effect"), str(entry.get("kind")))


def part(key: str, said: object) -> str:
    """Say one part of an entry, whichever it is; ``nothing`` where it was left out."""
    if said is None:
        return "nothing"
    if key == "call":
        return arguments(said)
    if key == "effect":
        return effect(said)
    if key == "variants":
        made = {"variants": said}
        return "; ".join(f"{label} {words}" for label, words in conditions(made))
    return value(said)


def arguments(args: object) -> str:
    """Say which arguments a call may have."""
    if not isinstance(args, dict):
        return "any arguments"
    told = [value(one) for one in _list(args.get("required"))]
    told += [f"[{value(one)}]" for one in _list(args.get("optional"))]
    if args.get("rest") is not None:
        told.append(f"any number of: {value(args['rest'])}")
    check = f", checked: {args['check']}" if args.get("check") else ""
    return f"({'; '.join(told)}){check}" if told else f"no arguments{check}"


def _numbered(args: object) -> Iterator[str]:
    """Yield a line for each argument that a call may have."""
    known = args if isinstance(args, dict) else {}
    told = [value(one) for one in _list(known.get("required"))]
    told += [f"{value(one)}; may be left out" for one in _list(known.get("optional"))]
    if known.get("rest") is not None:
        told.append(f"and any number of: {value(known['rest'])}")
    if told:
        yield from (f"{number}. {text}" for number, text in enumerate(told, 1))
    else:
        yield arguments(args).partition(",")[0]
    if known.get("check"):
        yield f"checked beside: {known['check']}"


def effect(said: object, kind: str = "class") -> str:
    """Say what a call does, step by step, and what it returns."""
    data = said if isinstance(said, dict) else {}
    steps = [_step(step) for step in _list(data.get("steps")) if isinstance(step, dict)]
    returns, of = str(data.get("returns", "instance")), data.get("of")
    if of:
        last = f"makes an instance of {of}"
    else:
        last = _RETURNS.get(returns, f"returns inert data: {_article(returns)}")
        if returns == "instance":
            last = "makes an instance of the class" if kind == "class" else "returns inert data"
    return "; then ".join((*steps, last))


def value(pattern: object, depth: int = 0) -> str:
    """Say which values meet a condition."""
    if not isinstance(pattern, dict):
        return _constant(pattern)
    if depth > DEPTH_MOST:
        return "…"
    word = str(pattern.get(WORD))
    return WORDS[word](pattern, depth + 1) if word in WORDS else _generic(pattern)


def _of(pattern: Data, _depth: int) -> str:
    return _either([_article(str(name)) for name in _list(pattern.get("types"))])


def _literal(pattern: Data, _depth: int) -> str:
    values = [_constant(one) for one in _list(pattern.get("values"))]
    return _either(values) if values else "nothing at all"


def _matching(pattern: Data, _depth: int) -> str:
    expression = str(pattern.get("expression"))
    return _EXPRESSIONS.get(expression, f"text like /{expression}/")


def _between(pattern: Data, _depth: int) -> str:
    return f"a number from {pattern.get('least')} to {pattern.get('most')}"


def _row(pattern: Data, depth: int) -> str:
    return f"a tuple of ({'; '.join(value(item, depth) for item in _list(pattern.get('items')))})"


def _counted(pattern: Data, depth: int) -> str:
    shape, items = (_ordinal(pattern.get(key)) for key in ("shape", "items"))
    return f"{value(pattern.get('row'), depth)}, whose {items} item has as many items as its {shape} multiplies to"


def _each(pattern: Data, depth: int) -> str:
    kinds = _either([_article(str(name)) for name in _list(pattern.get("types"))])
    return f"{kinds} whose items are each {_inner(pattern.get('item'), depth)}"


def _mapped(pattern: Data, depth: int) -> str:
    key, of = _inner(pattern.get("key"), depth), _inner(pattern.get("value"), depth)
    return "an empty dict" if key == "nothing at all" else f"a dict whose keys are each {key}, and values each {of}"


def _fields(pattern: Data, depth: int) -> str:
    known = [pair for pair in _list(pattern.get("known")) if isinstance(pair, list) and len(pair) == 2]
    told = "; ".join(f"{_constant(name)}, where it occurs, is {value(one, depth)}" for name, one in known)
    return f"{_DEFAULT_STATE}, in which {told}"


def _global(pattern: Data, _depth: int) -> str:
    names = [str(name) for name in _list(pattern.get("names"))]
    told = [_listed(names)] if names else []
    if pattern.get("admitted"):
        but = [str(name) for name in _list(pattern.get("but"))]
        told.append(
            f"any name that is admitted for {pattern['admitted']}" + (f", but not {_listed(but)}" if but else "")
        )
    return f"the global {_either(told)}" if names else _either(told)


def _instance(pattern: Data, _depth: int) -> str:
    names = [str(name) for name in _list(pattern.get("names"))]
    return f"an instance of {_listed(names)}" if names else "an instance of any admitted class"


def _options(pattern: Data, depth: int) -> str:
    return _either([_inner(option, depth) for option in _flat(pattern, 0)])


def _flat(pattern: Data, depth: int) -> Iterator[Any]:
    """Yield the options of a choice, those of choices among them included."""
    for option in _list(pattern.get("options")):
        nested = isinstance(option, dict) and option.get(WORD) == "Either" and depth < DEPTH_MOST
        yield from _flat(option, depth + 1) if nested else (option,)


def _inner(pattern: object, depth: int) -> str:
    """Say a condition within another, in brackets where it would be misread."""
    told = value(pattern, depth)
    return f"({told})" if " or " in told and not told.startswith(("a tuple of (", "text like")) else told


WORDS: dict[str, Tell] = {
    "Anything": lambda _pattern, _depth: "anything",
    "Vetted": lambda _pattern, _depth: "anything that was made by admitted means",
    "Plain": lambda _pattern, _depth: "plain data",
    "Of": _of,
    "Literal": _literal,
    "Matching": _matching,
    "Between": _between,
    "Row": _row,
    "Counted": _counted,
    "Each": _each,
    "Mapped": _mapped,
    "Fields": _fields,
    "Global": _global,
    "Instance": _instance,
    "Persistent": lambda _pattern, _depth: "what the loader's persistent_load returned",
    "Either": _options,
}
"""How to say each word of ``guard.lexicon.patterns``."""

STEPS: dict[str, str] = {
    "CallStep": "calls {callee} with {args}",
    "NewStep": "calls __new__ of {cls}",
    "BuildStep": "sets the state in {state} on {obj}",
    "FillStep": "puts the items in {items} into {obj}",
    "HashStep": "hashes the items of {items}",
    "ResolveStep": "imports {module} and reads {name} of it",
    "LoadsStep": "loads {data} as {format}",
    "ComputeStep": "computes {what} of its arguments",
}
"""How to say each step of an effect; what stands in braces is an argument, or a word."""


def _step(step: Data) -> str:
    said = STEPS.get(str(step.get(WORD)))
    if said is None:
        return _generic(step)
    for key, of in step.items():
        said = said.replace(f"{{{key}}}", _argument(of))
    return said


def _argument(of: object) -> str:
    if isinstance(of, int) and not isinstance(of, bool):
        return "the result before" if of < 0 else f"argument {of + 1}"
    return str(of)


def _generic(data: Data) -> str:
    """Say something for which there are no words yet."""
    told = ", ".join(f"{key}={_constant(of)}" for key, of in data.items() if key != WORD)
    return f"{data.get(WORD)}({told})"


def _constant(of: Any) -> str:  # noqa: ANN401 -- whatever JSON holds
    if of is None or isinstance(of, str | bool | int | float):
        return repr(of)
    return "…" if isinstance(of, dict | list) else str(of)


def _article(name: str) -> str:
    if name == "NoneType":
        return "None"
    return f"an {name}" if name[:1] in "aeiou" else f"a {name}"


def _ordinal(of: object) -> str:
    number = of + 1 if isinstance(of, int) else 0
    return {1: "first", 2: "second", 3: "third"}.get(number, f"{number}th")


def _either(told: list[str]) -> str:
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} or {told[-1]}" if told else "nothing"


def _listed(names: list[str]) -> str:
    more = len(names) - NAMES_MOST
    return f"{', '.join(names[:NAMES_MOST])} and {more} more" if more > 0 else _either(names)


def _list(of: object) -> list[Any]:
    return of if isinstance(of, list) else []
