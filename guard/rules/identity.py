"""Rules on identity: a name that promises what the bytes deny."""

from __future__ import annotations

from collections.abc import Iterator

from guard.facts import Anomaly
from guard.findings import Severity
from guard.rules import rule


@rule("GRD301", Severity.HIGH, on=Anomaly, kinds=("name-denied-by-loadable",), cwe=646, since="0.1")
def misleading_name(fact: Anomaly) -> Iterator[str]:
    """The name promises a format that is safe to load; the bytes are another, which loaders open too.

    ## Why it matters
    People, policies and scanners let such names pass unread, because loading what they promise runs nothing. Some
    loaders go by the bytes: for them the file is what it is, and a pickle under the name of a safe format has one
    purpose.

    ## Example
    `model.safetensors` that is a zip of `torch.save`, or a bare pickle.

    ## What to do
    Do not load it. If it is your own, convert it instead of renaming it. Guard has judged the content for what it is
    as well: look at what else was found.

    ## References
    - CWE-646, Reliance on File Name or Extension of Externally-Supplied File
    """
    yield fact.detail


@rule("GRD302", Severity.MEDIUM, on=Anomaly, kinds=("name-denied",), cwe=646, since="0.1")
def denied_name(fact: Anomaly) -> Iterator[str]:
    """The name promises one format, the bytes are another.

    ## Why it matters
    Either the name misleads whoever goes by it, or the file is not what its users expect: an error page saved as a
    checkpoint, a pointer of Git LFS that was never resolved, a pickle that is called a picture.

    ## Example
    `pytorch_model.pt` that is text; `weights.npy` that is a pickle.

    ## What to do
    Find out what the file was meant to be, and fetch or name it anew. Guard has read it both ways.

    ## References
    - CWE-646, Reliance on File Name or Extension of Externally-Supplied File
    """
    yield fact.detail


@rule("GRD303", Severity.LOW, on=Anomaly, kinds=("name-mistaken",), cwe=None, since="0.1")
def mistaken_name(fact: Anomaly) -> Iterator[str]:
    """The name promises one harmless format, the bytes are another harmless one.

    ## Why it matters
    It hardly does: nothing loads either of them. It is said so that the name is not believed.

    ## Example
    `teaser.png` that is a JPEG.

    ## What to do
    Rename it at leisure.
    """
    yield fact.detail
