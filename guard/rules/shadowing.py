"""Rules on what lies around a model: names that would be imported in place of what the model means."""

from __future__ import annotations

from collections.abc import Iterator

from guard.facts import Anomaly
from guard.findings import Severity
from guard.rules import rule


@rule("GRD420", Severity.HIGH, on=Anomaly, kinds=("shadowed-library",), cwe=427, since="0.1")
def shadowed_library(fact: Anomaly) -> Iterator[str]:
    """Beside the model lies a module by the name of a library that the model imports.

    ## Why it matters
    Python looks in the current folder first, or in that of the script, and takes what it finds there for the library.
    Whoever loads the model where it lies runs that file instead, whatever the model itself does. Every import of the
    model can be vetted, and still somebody else's code runs.

    ## Example
    `numpy.py`, `torch/__init__.py` or `collections.cpython-311-x86_64-linux-gnu.so` in the folder of `model.pkl`, in
    the folder that was scanned, or in the same archive.

    ## What to do
    Do not load the model from there. Move the model to a folder of its own, and find out where the other file came
    from; if somebody named a script of their own like that, rename it.

    ## References
    - CWE-427, Uncontrolled Search Path Element
    - Python documentation, `sys.path` and the option `-P`
    """
    yield f"loading it there imports another module than it means: {fact.detail}"


@rule("GRD421", Severity.LOW, on=Anomaly, kinds=("shadowed-package", "shadowing-archive"), cwe=427, since="0.1")
def shadowed_package(fact: Anomaly) -> Iterator[str]:
    """Beside the model lies the code of a package that it imports, or an archive by the name of one.

    ## Why it matters
    Loaded where it lies, the model runs that code, which nobody has vetted. Repositories do carry the code of their
    own models beside them; then the name is not vetted either, and is refused until a policy allows it. What a policy
    allows is the name: which code bears it is decided by the folder.

    ## Example
    `ours/models.py` beside a pickle of `ours.models.Ranker`; `torch.zip` beside a checkpoint.

    ## What to do
    Read the code before loading the model there, or load it from another folder, with the package that you installed.

    ## References
    - CWE-427, Uncontrolled Search Path Element
    - Python documentation, `sys.path` and the option `-P`
    """
    yield f"loading it there may import other code than it means: {fact.detail}"
