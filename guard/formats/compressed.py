"""What a compressed file yields, whatever its codec: its bytes, what is odd, and its content as one child.

A child goes by the outer file's name without the ending, for that is the name that loaders go by; where it says
nothing, by the name that the stream gives itself. A name that keeps its ending (``model.joblib``, which is zlib
inside) stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from guard.formats import Child, Item, Reading, claimed, formats
from guard.formats.archives import anomalies, extents
from guard.streams.gaps import gap
from guard.streams.members import Codec, unpack

NAMELESS = "content"
"""What the content is called where nothing has a name."""
JOBLIB = ".joblib"


def parser(codec: Codec, endings: Mapping[str, str], loader: str = "") -> Callable[[Reading], Iterator[Item]]:
    """Return the ``parse`` of a format that is one stream; ``endings`` says what each ending stands for inside."""

    def parse(reading: Reading) -> Iterator[Item]:
        """Yield what lies where, what is odd, and the content."""
        at, made = reading.at, unpack(reading.window, codec)
        yield from extents(made.stretches)
        yield from anomalies(reading, made.oddities)
        handed_by = "joblib.load" if JOBLIB in reading.name.lower() else loader
        if made.window.length or made.problem is None:
            for name in inner_names(reading.name, endings, made.names[0] if made.names else ""):
                yield Child(name=name, window=made.window, loader=handed_by)
        for offset, length, _ in made.skipped:
            yield Child(name=f"skipped@{offset:#x}", window=reading.window.window(offset, length))
        if made.problem is not None:
            yield gap(at.at(made.at), made.problem)

    return parse


def inner_names(outer: str, endings: Mapping[str, str], given: str) -> tuple[str, ...]:
    """What the content is called: one name, or two where unpackers that restore ``given`` make it loadable as more."""
    lower = outer.lower()
    ending = next((known for known in endings if lower.endswith(known) and len(outer) > len(known)), "")
    stem = outer[: len(outer) - len(ending)] + endings.get(ending, "")
    said = claimed(stem)
    if not given or stem == given:
        return (stem or NAMELESS,)
    if not said:
        return (given,)
    more = [claim for claim in claimed(given) if claim not in said and not formats()[claim].inert]
    return (stem, given) if more else (stem,)
