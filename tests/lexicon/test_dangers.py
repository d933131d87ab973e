"""What is known against names: as much as public scanners know, nothing against anybody's own classes."""

from __future__ import annotations

import importlib

import pytest
from picklescan import scanner

from guard.lexicon import DangerClass, danger, dangers, entries, lookup

ADMITTED = {entry for table in ("python", "numpy", "torch") for entry in entries(table)}


def theirs() -> list[tuple[str, str]]:
    """What picklescan and modelscan call dangerous, in canonical spelling; a whole module stands for any name in it."""
    importlib.import_module("modelscan.scanners")
    settings = importlib.import_module("modelscan.settings").DEFAULT_SETTINGS
    lists = [scanner._unsafe_globals, *settings["unsafe_globals"].values()]
    found = set()
    for one in lists:
        for module, names in one.items():
            canonical = "builtins" if module == "__builtin__" else module
            listed = {"any_name"} if names == "*" else {names} if isinstance(names, str) else set(names)
            found |= {(canonical, name) for name in listed}
    return sorted(found)


def test_what_public_scanners_call_dangerous_is_never_admitted_without_condition() -> None:
    for module, name in theirs():
        entry = lookup(module, name)
        assert entry is None or entry.call is not None, (module, name)


def test_nearly_all_that_public_scanners_know_is_known_here() -> None:
    own = {(module, "any_name") for module in dangers._OWN_TOPS}  # whole modules that could be anybody's
    listed = [pair for pair in theirs() if pair not in ADMITTED and pair not in own]
    unknown = [pair for pair in listed if danger(*pair) is None]
    assert len(listed) > 75
    assert len(unknown) <= len(listed) * 0.05, unknown


@pytest.mark.parametrize(
    ("module", "name", "effect"),
    [
        ("os", "system", DangerClass.EXECUTION),
        ("builtins", "eval", DangerClass.EXECUTION),
        ("builtins", "__import__", DangerClass.IMPORT),
        ("builtins", "getattr", DangerClass.INTROSPECTION),
        ("builtins", "open", DangerClass.FILE),
        ("pickle", "loads", DangerClass.DESERIALISATION),
        ("ctypes.util", "find_library", DangerClass.EXECUTION),
        ("ctypes", "CDLL", DangerClass.NATIVE),
        ("socket", "create_connection", DangerClass.NETWORK),
        ("torch.hub", "load", DangerClass.EXECUTION),
        ("torch", "ops.load_library", DangerClass.INTROSPECTION),
        ("types", "CodeType", DangerClass.EXECUTION),
        ("numpy.f2py.crackfortran", "getlincoef", DangerClass.EXECUTION),
        ("signal", "alarm", DangerClass.ENVIRONMENT),
        ("faulthandler", "_sigsegv", DangerClass.ENVIRONMENT),
        ("logging", "disable", DangerClass.ENVIRONMENT),
        ("logging.config", "dictConfig", DangerClass.EXECUTION),
        ("logging.config", "_resolve", DangerClass.IMPORT),
        ("logging.config", "BaseConfigurator.resolve", DangerClass.IMPORT),
        ("sh", "bash", DangerClass.EXECUTION),
        ("invoke", "run", DangerClass.EXECUTION),
        ("fabric", "Connection.local", DangerClass.EXECUTION),
    ],
)
def test_classes_of_effect(module: str, name: str, effect: DangerClass) -> None:
    known = danger(module, name)
    assert known is not None
    assert known.effect is effect
    assert known.why


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("collections", "_sys.modules.get"),
        ("logging", "os.system"),
        ("torch", "_utils._import_dotted_name"),
        ("random", "_os.system"),
        ("numpy", "array.__class__.__base__.__subclasses__"),
        ("json", "codecs.builtins.exec"),
        ("mypackage", "os.system"),
        ("mypackage.tools", "helpers._sys.modules"),
        ("test", "os.system"),
        ("mypackage", "Net.forward.__globals__"),
    ],
)
def test_ways_out_of_a_module_evade(module: str, name: str) -> None:
    known = danger(module, name)
    assert known is not None
    assert known.evades


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("mymodel", "Net"),
        ("code.models", "Net"),
        ("test.model", "Net"),
        ("commands", "Settings"),
        ("inspect", "Signature"),
        ("distutils.version", "LooseVersion"),
        ("urllib.parse", "ParseResult"),
        ("requests.structures", "CaseInsensitiveDict"),
        ("threading", "Lock"),
        ("torch.nn.modules.linear", "Linear"),
        ("sklearn.linear_model._base", "LinearRegression"),
        ("__main__", "Net"),
        ("outer", "Config.Inner"),
        ("mypackage", "Foo.os.x"),
        ("mypackage", "Settings.profile.Colour"),
        ("mypackage", "profile.Colour"),
        ("test", "Net"),
        ("sh", "Net"),
        ("invoke", "Net"),
        ("fabric", "Weave"),
        ("help", "Topic"),
        ("profile", "UserProfile"),
        ("weave", "Model"),
        ("websocket", "Message"),
        ("subprocess", "CalledProcessError"),
    ],
)
def test_nobodys_own_class_is_called_dangerous(module: str, name: str) -> None:
    assert danger(module, name) is None


def test_a_method_of_a_dangerous_class_is_dangerous() -> None:
    assert danger("profile", "Profile.run") is not None
    assert danger("torch.jit", "CompilationUnit.define") is not None


def test_more_than_three_hundred_names() -> None:
    assert len(dangers._BY_NAME) + len(dangers._BY_MODULE) + len(dangers._BY_TREE) > 500


def test_what_is_known_to_evade_is_known() -> None:
    for module, name in dangers._EVADES:
        known = danger(module, name)
        assert known is not None, (module, name)
        assert known.evades
