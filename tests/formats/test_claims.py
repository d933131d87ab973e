"""What a name promises, what the bytes deny, and how the two are read together."""

from __future__ import annotations

import pytest

from guard.formats import claimed, denial, formats, kept, readings, unpacked

DENIED = [
    # name, found, kind of anomaly, read as
    ("model.safetensors", ("safetensors",), None, {"safetensors"}),
    ("model.safetensors", ("pickle",), "name-denied-by-loadable", {"pickle", "safetensors"}),
    ("model.safetensors", ("torch", "zip"), "name-denied-by-loadable", {"torch", "zip", "safetensors"}),
    ("model.safetensors", ("text",), "name-denied", {"text", "safetensors"}),
    ("model.safetensors", (), None, {"safetensors"}),
    ("a.npy", ("npy",), None, {"npy"}),
    ("a.npy", ("pickle",), "name-denied", {"npy", "pickle"}),
    ("a.npz", ("zip",), None, {"npz", "zip"}),
    ("a.npz", ("pickle",), "name-denied", {"npz", "pickle"}),
    ("a.png", ("png",), None, {"png"}),
    ("a.png", ("jpeg",), "name-mistaken", {"jpeg"}),
    ("a.png", ("pickle",), "name-denied", {"pickle"}),
    ("a.png", (), None, {"png"}),
    ("a.txt", ("executable",), "name-denied", {"executable"}),
    ("a.txt", ("text",), None, {"text"}),
    ("a.txt", ("pickle", "text"), None, {"pickle", "text"}),
    ("a.py", ("text",), None, {"python", "text"}),
    ("a.py", ("executable",), "name-denied", {"python", "executable"}),
    ("a.md", ("json", "text"), None, {"json", "markdown", "text"}),
    ("a.json", ("text",), None, {"json", "text"}),
    ("a.PY", ("text",), None, {"python", "text"}),
    ("LICENSE", ("text",), None, {"text"}),
    ("model.bin", ("pickle",), None, {"pickle"}),
    ("data.dat", (), None, set()),
]


@pytest.mark.parametrize(("name", "found", "kind", "read"), DENIED, ids=str)
def test_names_and_bytes(name: str, found: tuple[str, ...], kind: str | None, read: set[str]) -> None:
    claims = claimed(name)
    assert denial(claims, found) == kind
    assert set(readings(claims, found)) == read


def test_text_keeps_only_the_promise_of_a_site_hook() -> None:
    claims = claimed("helper.pth")
    assert "site-hook" in claims
    assert len(claims) > 1
    assert kept(claims, ("text",)) == ("site-hook",)
    assert denial(claims, ("text",)) is None


def test_no_ending_is_promised_by_what_could_be_anything() -> None:
    for known in formats().values():
        assert not {".bin", ".dat", ""} & set(known.extensions)
        assert all(ending == ending.lower() and ending.startswith(".") for ending in known.extensions)


def test_formats_within_others_know_them() -> None:
    assert {known.within for known in formats().values()} <= {"", *formats()}


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("data.pkl.tar.gz", "data.pkl"),
        ("data.pkl.zip", "data.pkl"),
        ("data.PKL.ZST", "data.PKL"),
        ("data.pkl", "data.pkl"),
        (".gz", ".gz"),
        ("", ""),
    ],
)
def test_what_a_packed_file_is_called_without_its_packing(name: str, bare: str) -> None:
    assert unpacked(name) == bare
