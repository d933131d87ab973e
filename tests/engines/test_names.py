"""The pickles that name one global: they name it exactly, whatever the name is made of."""

from __future__ import annotations

import pickletools

from hypothesis import given
from hypothesis import strategies as st

from guard.engines.names import naming, renames, spellings

TEXT = st.text(st.characters(exclude_categories=()), max_size=40)


@given(TEXT, TEXT)
def test_a_name_cannot_inject(module: str, name: str) -> None:
    ops = [(op.name, arg) for op, arg, _ in pickletools.genops(naming(module, name))]
    assert ops == [("PROTO", 4), ("BINUNICODE", module), ("BINUNICODE", name), ("STACK_GLOBAL", None), ("STOP", None)]


@given(TEXT, TEXT)
def test_every_name_is_asked_about_as_it_is_spelled_and_first(module: str, name: str) -> None:
    own, *others = spellings(module, name)
    assert (own.module, own.name, own.guessed) == (module, name, False)
    assert own not in others
    assert len(set(others)) == len(others)


def test_renames_go_both_ways() -> None:
    assert ("builtins", "eval") in renames("__builtin__", "eval")
    assert ("__builtin__", "eval") in renames("builtins", "eval")
    assert ("builtins", "range") in renames("__builtin__", "xrange")
    assert renames("acme", "Net") == (("acme", "Net"),)


def test_a_dotted_name_is_asked_about_by_its_parts() -> None:
    asked = {(spelling.module, spelling.name): spelling.guessed for spelling in spellings("collections", "_sys.a.b")}
    assert asked == {
        ("collections", "_sys.a.b"): False,
        ("collections", "_sys"): False,
        ("collections._sys", "a.b"): False,
        ("_sys", "a.b"): False,
        ("sys", "a.b"): False,
        ("collections", "_sys.a"): False,
        ("collections._sys.a", "b"): False,
        ("_sys.a", "b"): False,
        ("a", "b"): False,
    }


def test_what_is_guessed_of_a_persons_own_module_is_marked() -> None:
    asked = {(spelling.module, spelling.name): spelling.guessed for spelling in spellings("acme", "os.system")}
    assert asked == {
        ("acme", "os.system"): False,
        ("acme", "os"): False,
        ("acme.os", "system"): False,
        ("os", "system"): True,
    }
