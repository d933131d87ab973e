"""Rules on tensor files: headers on which readers disagree, and places where something else could lie."""

from __future__ import annotations

from collections.abc import Iterator

from guard.facts import Anomaly
from guard.findings import Severity
from guard.rules import rule


@rule("GRD310", Severity.MEDIUM, on=Anomaly, kinds=("tensor-overlap",), cwe=436, since="0.1")
def overlapping_tensors(fact: Anomaly) -> Iterator[str]:
    """Two tensors of the file lie on the same bytes.

    ## Why it matters
    The format forbids it, and no writer does it. A small file can claim to be a large one, and a reader that does not
    check shows other weights than one that does.

    ## Example
    `a` at bytes 0 to 8 and `b` at bytes 4 to 12 of a safetensors file.

    ## What to do
    Write the file anew with the format's own library, which refuses to read this one.

    ## References
    - https://huggingface.co/docs/safetensors/index#format
    """
    yield fact.detail


@rule("GRD311", Severity.MEDIUM, on=Anomaly, kinds=("tensor-hole",), cwe=506, since="0.1")
def hidden_bytes(fact: Anomaly) -> Iterator[str]:
    """Bytes lie between the tensors that no tensor names.

    ## Why it matters
    The format forbids holes so that nothing can be hidden in a file that looks like plain weights: another format, a
    program, data to be carried out.

    ## Example
    The first tensor of a safetensors file begins at 4096, and a zip lies before it.

    ## What to do
    Do not pass the file on. Write it anew with the format's own library, which refuses to read this one.

    ## References
    - https://huggingface.co/docs/safetensors/index#format
    - CWE-506, Embedded Malicious Code
    """
    yield fact.detail


@rule("GRD312", Severity.MEDIUM, on=Anomaly, kinds=("tensor-duplicate-key",), cwe=694, since="0.1")
def duplicate_tensor(fact: Anomaly) -> Iterator[str]:
    """The header has the same key twice.

    ## Why it matters
    Readers disagree on which of the two counts: most take the last, some the first, some refuse. So the weights that
    were checked need not be the weights that are used.

    ## Example
    A safetensors header with two entries for `lm_head.weight`.

    ## What to do
    Write the file anew with the format's own library.

    ## References
    - RFC 8259, section 4: names within an object should be unique
    - CWE-694, Use of Multiple Resources with Duplicate Identifier
    """
    yield fact.detail if fact.count == 1 else f"{fact.detail} ({fact.count} such keys)"


@rule("GRD313", Severity.MEDIUM, on=Anomaly, kinds=("tensor-header-padding",), cwe=506, since="0.1")
def stuffed_header(fact: Anomaly) -> Iterator[str]:
    """Something other than white space follows the JSON of the header.

    ## Why it matters
    Writers pad the header with spaces. Anything else there belongs to another format that the same bytes are meant to
    be read as.

    ## Example
    A script, or the records of a zip, between the header's closing brace and the first tensor.

    ## What to do
    Do not pass the file on. Write it anew with the format's own library, which refuses to read this one.

    ## References
    - https://huggingface.co/docs/safetensors/index#format
    - CWE-506, Embedded Malicious Code
    """
    yield fact.detail
