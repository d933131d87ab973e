"""Rules on code that a file is or carries, and that no loader runs by itself. What loaders run: ``pickles``."""

from __future__ import annotations

from collections.abc import Iterator

from guard.facts import Anomaly, Code, Executable
from guard.findings import Severity
from guard.rules import rule

SITE_HOOK = "site hook"
"""``Code.language`` of a line that Python runs whenever it starts."""

BYTECODE = frozenset({"Python bytecode", "Java class", "WebAssembly"})
"""``Executable.kind`` of what a virtual machine runs; everything else is the processor's."""


@rule("GRD401", Severity.LOW, on=Code, cwe=None, since="0.1")
def source_code(fact: Code) -> Iterator[str]:
    """The file is source code: a script, a module, a notebook.

    ## Why it matters
    Repositories of models and packages carry code, and nothing is wrong with that. It runs once somebody imports or
    starts it, as `trust_remote_code=True` does; guard does not say what it would do.

    ## Example
    `modeling_custom.py` beside the weights.

    ## What to do
    Read it before running it. A policy may refuse code altogether.

    ## References
    - https://huggingface.co/docs/transformers/custom_models
    """
    if not fact.runs and fact.language != SITE_HOOK:
        yield f"{fact.language} source code"


@rule("GRD402", Severity.MEDIUM, on=Code, cwe=506, since="0.1")
def start_up_code(fact: Code) -> Iterator[str]:
    """A `.pth` file has a line that Python runs whenever it starts.

    ## Why it matters
    In a folder of installed packages, each line of a `.pth` file that begins with `import` is executed at every start
    of the interpreter, before any program and without being imported: a favourite place to stay in.

    ## Example
    `import os; os.system('touch x')` in `helper.pth`.

    ## What to do
    Read the line. Few packages need one (`distutils-precedence.pth` of setuptools is known); a model never does.

    ## References
    - https://docs.python.org/3/library/site.html
    - https://attack.mitre.org/techniques/T1546/018/
    """
    if not fact.runs and fact.language == SITE_HOOK:
        yield "Python runs this line whenever it starts, if the file lies in a folder of packages"


@rule("GRD403", Severity.MEDIUM, on=Executable, cwe=829, since="0.1")
def machine_code(fact: Executable) -> Iterator[str]:
    """The file is a program or a shared library.

    ## Why it matters
    Machine code does whatever it likes once it is started or loaded, and no model needs it. Guard does not read what
    it does.

    ## Example
    `libcustom_ops.so` beside the weights.

    ## What to do
    Build it from source that you have read, or admit exactly these bytes by their digest.

    ## References
    - CWE-829, Inclusion of Functionality from Untrusted Control Sphere
    """
    if fact.kind not in BYTECODE:
        yield f"machine code ({fact.kind})"


@rule("GRD404", Severity.MEDIUM, on=Executable, cwe=829, since="0.1")
def bytecode(fact: Executable) -> Iterator[str]:
    """The file is compiled code of a virtual machine.

    ## Why it matters
    It runs like source code, and nobody can read it. A `.pyc` in place of a `.py` is imported without any question,
    and what it does need not be what a source beside it says.

    ## Example
    `modeling.pyc`, `__pycache__/config.cpython-311.pyc`, a Java class, a WebAssembly module.

    ## What to do
    Delete caches and let Python compile the source anew; ask for the source where there is none.

    ## References
    - https://peps.python.org/pep-0552/
    - CWE-829, Inclusion of Functionality from Untrusted Control Sphere
    """
    if fact.kind in BYTECODE:
        yield fact.kind


@rule("GRD405", Severity.LOW, on=Anomaly, kinds=("hidden-characters",), cwe=1007, since="0.1")
def hidden_characters(fact: Anomaly) -> Iterator[str]:
    """Source code holds characters that make it look other than it is.

    ## Why it matters
    Marks of writing direction and characters without width let a line show one thing to its reader and be another to
    the interpreter: a comment that is code, a string that is longer than it seems.

    ## Example
    A right-to-left override before `# only admins` that turns a condition into a comment.

    ## What to do
    Look at the file in an editor that shows such characters, and remove them.

    ## References
    - CVE-2021-42574, https://trojansource.codes/
    - CWE-1007, Insufficient Visual Distinction of Homoglyphs Presented to User
    """
    yield f"{fact.count} of these characters: {fact.detail}"


@rule("GRD406", Severity.MEDIUM, on=Anomaly, kinds=("yaml-python-object",), cwe=502, since="0.1")
def yaml_object(fact: Anomaly) -> Iterator[str]:
    """YAML names a Python object that an unsafe loader would make.

    ## Why it matters
    `yaml.load` with `UnsafeLoader`, and without any loader before PyYAML 5.1, calls what such a tag names, with the
    arguments that follow it.

    ## Example
    `!!python/object/apply:os.system ["touch x"]` in `config.yaml`.

    ## What to do
    Load it with `yaml.safe_load` only, which refuses the tag, or write the file anew without it.

    ## References
    - CVE-2020-14343, CVE-2020-1747
    - CWE-502, Deserialization of Untrusted Data
    """
    yield fact.detail
