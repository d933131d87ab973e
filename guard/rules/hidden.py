"""Rules on programs that lie where data is expected: arrays in the midst of a program, files beside it, constants."""

from __future__ import annotations

from collections.abc import Iterator

from guard.facts import Anomaly, Operator
from guard.findings import Severity
from guard.rules import rule


@rule("GRD140", Severity.MEDIUM, on=Operator, kinds=("unknown-array",), cwe=502, since="0.2")
def unknown_array(fact: Operator) -> Iterator[str]:
    """Joblib would read an array whose place or size cannot be told from the file.

    ## Why it matters
    joblib reads an array out of the midst of the program, and executes what follows it. Where the array ends decides
    what is data and what is run, so a length that is computed, or hidden, hides a program.

    ## Example
    A `NumpyArrayWrapper` whose shape is the result of a call, or whose state replaces one of its methods.

    ## What to do
    Do not load the file: joblib writes a plain shape and a plain dtype.

    ## References
    - `joblib/numpy_pickle.py`, `NumpyArrayWrapper.read_array`
    """
    yield fact.does


@rule("GRD141", Severity.LOW, on=Operator, kinds=("side-file",), cwe=502, since="0.2")
def side_file(fact: Operator) -> Iterator[str]:
    """Loading reads a file beside this one, and unpickles it if it is a pickle.

    ## Why it matters
    joblib wrote one file for each array until release 0.9, and still reads them: by `numpy.load`, with
    `allow_pickle=True`. What is judged here is not all that is loaded.

    ## Example
    `model.pkl` with `model.pkl_01.npy` beside it.

    ## What to do
    Scan the folder, so that each of its files is judged; or save the model anew with a joblib of this decade.

    ## References
    - `joblib/numpy_pickle_compat.py`, `NDArrayWrapper.read`
    """
    yield f"loading reads another file, which has to be judged too: {fact.does}"


@rule("GRD142", Severity.HIGH, on=Operator, kinds=("side-file-elsewhere",), cwe=22, since="0.2")
def side_file_elsewhere(fact: Operator) -> Iterator[str]:
    """Loading reads a file somewhere else on the machine, and unpickles it if it is a pickle.

    ## Why it matters
    The name of a side file is the file's own choice, and joblib appends it to the folder as it is: an absolute name,
    or one with `..`, leads to whatever a stranger can put there, such as a file in `/tmp` or on a share.

    ## Example
    An `NDArrayWrapper` with the file name `/tmp/upload.npy`.

    ## What to do
    Do not load the file: joblib writes names without any folder.

    ## References
    - CWE-22, Path Traversal; CWE-502
    - `joblib/numpy_pickle_compat.py`, `NDArrayWrapper.read`
    """
    yield f"loading reads a file of its own choice: {fact.does}"


@rule("GRD143", Severity.INFO, on=Anomaly, kinds=("stray-program",), cwe=436, since="0.2")
def stray_program(fact: Anomaly) -> Iterator[str]:
    """An unpickler that does not know joblib would take the bytes of an array for a program.

    ## Why it matters
    `pickle.load` executes what joblib reads as an array. Some bytes of honest data are opcodes by chance, and an array
    of objects reads otherwise with the memo of the pickle around it. What is known to be dangerous, or is used on
    purpose, is a finding of its own; this one tells of the rest.

    ## Example
    An array of text that begins with `c` and has two line ends.

    ## What to do
    Load the file with `joblib.load`, as it was written.

    ## References
    - `joblib/numpy_pickle.py`, `NumpyUnpickler.load_build`
    """
    yield f"an unpickler other than joblib's would go astray: {fact.detail}"


@rule("GRD144", Severity.LOW, on=Anomaly, kinds=("sleeping-pickle",), cwe=502, since="0.2")
def sleeping_pickle(fact: Anomaly) -> Iterator[str]:
    """A pickle lies among the constants; loading the file does not load it, and if somebody does, it acts.

    ## Why it matters
    What gets hold of the object may load what is in it, as caches, queues and trackers do with the bytes that they are
    handed. Raw bytes, zlib, gzip, base64 and hex are looked into, also within one another.

    ## Example
    A dictionary with the bytes of `pickle.dumps(evil)` in it.

    ## What to do
    Find out what the bytes are for. Nothing happens as long as nobody loads them.

    ## References
    - CWE-502, Deserialization of Untrusted Data
    """
    yield f"nothing loads it here: {fact.detail}"


@rule("GRD145", Severity.INFO, on=Anomaly, kinds=("sleeping-data",), cwe=None, since="0.2")
def sleeping_data(fact: Anomaly) -> Iterator[str]:
    """A pickle of plain data lies among the constants; loading the file does not load it.

    ## Why it matters
    It does nothing but make objects that are vetted, also when somebody loads it.

    ## Example
    A dictionary with the bytes of `pickle.dumps({"a": 1})` in it.

    ## What to do
    Nothing.

    ## References
    - Python documentation, module `pickle`
    """
    yield f"nothing loads it here: {fact.detail}"
