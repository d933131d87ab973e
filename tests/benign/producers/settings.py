"""omegaconf's and hydra's configurations."""

from __future__ import annotations

from typing import Any

from omegaconf import MISSING, DictConfig, ListConfig, OmegaConf, SCMode


def make(save: Any) -> None:
    """Save them all."""
    plain = {"lr": 0.1, "layers": [1, 2], "model": {"name": "x", "drop": None}, "on": True, "path": "${model.name}/y"}

    def readonly() -> Any:
        made = OmegaConf.create(plain)
        OmegaConf.set_readonly(made, True)
        return made

    def struct() -> Any:
        made = OmegaConf.create(plain)
        OmegaConf.set_struct(made, True)
        return made

    things: dict[str, Any] = {
        "dict": lambda: OmegaConf.create(plain),
        "list": lambda: OmegaConf.create([1, {"a": 2}, None, 1.5, "x"]),
        "empty": lambda: [OmegaConf.create(), ListConfig([]), DictConfig({})],
        "none": lambda: DictConfig(None),
        "missing": lambda: OmegaConf.create({"a": MISSING, "b": "???"}),
        "readonly": readonly,
        "struct": struct,
        "merged": lambda: OmegaConf.merge({"a": 1}, {"b": [1]}),
        "from-text": lambda: OmegaConf.create("a: 1\nb: [x, y]\n"),
        "from-dots": lambda: OmegaConf.from_dotlist(["a.b=1", "c=2"]),
        "bytes": lambda: OmegaConf.create({"b": b"x", "k": {3: "int", 2.5: "float", True: "bool"}}),
        "checkpoint": lambda: {"cfg": OmegaConf.create(plain), "step": 3, "sub": OmegaConf.create(plain).model},
        "interpolation": lambda: OmegaConf.create({"a": "${b}", "b": 3, "c": "${oc.env:HOME,x}"}),
        "mode": lambda: SCMode.DICT,
    }
    for name, thing in things.items():
        save(name, thing)
