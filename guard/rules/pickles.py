"""Rules on what a pickle program does: with globals, with what has no name, and with its readers."""

from __future__ import annotations

from collections.abc import Iterator

from guard.facts import Anomaly, Code, Import, Operator, Outcome, Usage, Use
from guard.findings import Confidence, Evidence, Severity, Subject
from guard.interpreters.pickle.dialects import ONE_UNPICKLER
from guard.lexicon import Danger, DangerClass, danger
from guard.rules import EVIDENCE_MOST, Objection, rule


def _only_by_one_unpickler(dialects: tuple[str, ...]) -> bool:
    return bool(dialects) and all(dialect.endswith(ONE_UNPICKLER) for dialect in dialects)


def _evidence(usages: tuple[Usage, ...]) -> tuple[Evidence, ...]:
    """What is done with the global; the bare import only where nothing else is."""
    deeds = [usage for usage in usages if usage.use is not Use.IMPORT] or list(usages)
    return tuple(
        Evidence(at=usage.at, text=usage.does if usage.count == 1 else f"{usage.does} ({usage.count} times)")
        for usage in deeds[:EVIDENCE_MOST]
    )


def _subject(fact: Import, usages: tuple[Usage, ...], *, dangerous: bool) -> Subject:
    uses = tuple(sorted({usage.use for usage in usages}))
    return Subject(module=fact.module, name=fact.name, uses=uses, dangerous=dangerous)


def _dangerous(fact: Import, *effects: DangerClass) -> Iterator[Objection]:
    """One objection to a global that is known to be dangerous, and whose use was not admitted."""
    known = danger(fact.module, fact.name) if fact.withheld else None
    if known is None or known.effect not in effects:
        return
    if fact.reason and _only_by_one_unpickler(fact.dialects):
        return
    evidence = _evidence(fact.withheld)
    yield Objection(
        f"loading {_verb(fact, known)}: {evidence[0].text}",
        evidence,
        _subject(fact, fact.withheld, dangerous=True),
        Confidence.HIGH,
    )


def _verb(fact: Import, known: Danger) -> str:
    if {Use.CALL, Use.NEW, Use.BUILD, Use.FILL} & set(fact.uses):
        return known.why
    return f"gets hold of {fact.module}.{fact.name}, which {known.why}"


def _unvetted(fact: Import, outcome: Outcome, *, shared: bool = False) -> Iterator[tuple[Usage, ...]]:
    """The usages with one outcome, of a global against which nothing is known."""
    usages = tuple(usage for usage in fact.withheld if usage.outcome is outcome and usage.use is not Use.MUTATE)
    known = usages and danger(fact.module, fact.name) is not None and not (shared and fact.reason)
    if usages and not known and _only_by_one_unpickler(fact.dialects) is shared:
        yield usages


@rule("GRD101", Severity.CRITICAL, on=Import, cwe=502, since="0.1")
def code_execution(fact: Import) -> Iterator[Objection]:
    """Loading runs code or a command of the file's choice.

    ## Why it matters
    Nothing has to be used, only loaded: the call happens while the object is built, with the rights of whoever loads.

    ## Example
    A pickle whose `REDUCE` calls `os.system('touch x')`, or one that loads a native library.

    ## What to do
    Do not load the file. Tell whoever published it, and look at what else came from there. `guard show FILE` prints
    the whole program.

    ## References
    - CWE-502, Deserialization of Untrusted Data
    - Python documentation, module `pickle`: the warning on its first page
    """
    yield from _dangerous(fact, DangerClass.EXECUTION, DangerClass.NATIVE)


@rule("GRD102", Severity.HIGH, on=Import, cwe=829, since="0.1")
def module_import(fact: Import) -> Iterator[Objection]:
    """Loading imports modules of the file's choice, by name.

    ## Why it matters
    Importing a module executes it, and its name may be made up at load time.

    ## Example
    `importlib.import_module('evil')`, `pydoc.locate('os.system')`.

    ## What to do
    Do not load the file. What the import would have led to is in `guard show FILE`.

    ## References
    - CWE-829, Inclusion of Functionality from Untrusted Control Sphere
    """
    yield from _dangerous(fact, DangerClass.IMPORT)


@rule("GRD103", Severity.HIGH, on=Import, cwe=502, since="0.1")
def nested_deserialisation(fact: Import) -> Iterator[Objection]:
    """Loading deserialises another stream, with all that this can do.

    ## Why it matters
    A pickle within a pickle hides its program from whoever looks at the outer one only.

    ## Example
    `pickle.loads(b'…')`, `marshal.loads(b'…')`, `yaml.unsafe_load('…')`.

    ## What to do
    Do not load the file. guard follows the inner stream where its bytes are known, and reports it as a child.

    ## References
    - CWE-502, Deserialization of Untrusted Data
    """
    yield from _dangerous(fact, DangerClass.DESERIALISATION)


@rule("GRD104", Severity.HIGH, on=Import, cwe=73, since="0.1")
def file_access(fact: Import) -> Iterator[Objection]:
    """Loading reads, writes, moves or deletes files of the file's choice.

    ## Why it matters
    Reading discloses; writing to a start-up file executes, one login later.

    ## Example
    `shutil.rmtree('…')`, `builtins.open('/home/…/.bashrc', 'a')`.

    ## What to do
    Do not load the file.

    ## References
    - CWE-73, External Control of File Name or Path
    """
    yield from _dangerous(fact, DangerClass.FILE)


@rule("GRD105", Severity.HIGH, on=Import, cwe=918, since="0.1")
def network_access(fact: Import) -> Iterator[Objection]:
    """Loading opens a connection, or sends.

    ## Why it matters
    A name look-up is enough to carry data out of a closed network.

    ## Example
    `urllib.request.urlopen('http://…')`, `socket.getaddrinfo('secret.example.org', 80)`.

    ## What to do
    Do not load the file.

    ## References
    - CWE-918, Server-Side Request Forgery
    """
    yield from _dangerous(fact, DangerClass.NETWORK)


@rule("GRD106", Severity.HIGH, on=Import, cwe=470, since="0.1")
def introspection(fact: Import) -> Iterator[Objection]:
    """Loading reaches for arbitrary attributes, frames or modules.

    ## Why it matters
    From any object, attributes lead to its class, from there to every module that is loaded, and so to everything.

    ## Example
    `getattr(<module>, 'system')`, `operator.attrgetter('__globals__')`.

    ## What to do
    Do not load the file. Where an honest framework does this (guard knows the pairs that Python's own types need),
    allow it by its exact name and this file's digest.

    ## References
    - CWE-470, Use of Externally-Controlled Input to Select Classes or Code
    """
    yield from _dangerous(fact, DangerClass.INTROSPECTION)


@rule("GRD107", Severity.HIGH, on=Import, cwe=15, since="0.1")
def process_environment(fact: Import) -> Iterator[Objection]:
    """Loading changes or discloses the process: environment variables, signals, threads, exit.

    ## Why it matters
    Environment variables hold credentials, and decide which libraries are loaded next.

    ## Example
    `os.putenv('LD_PRELOAD', '…')`, `sys.exit()`.

    ## What to do
    Do not load the file.

    ## References
    - CWE-15, External Control of System or Configuration Setting
    """
    yield from _dangerous(fact, DangerClass.ENVIRONMENT)


@rule("GRD108", Severity.CRITICAL, on=Code, cwe=94, since="0.1")
def embedded_code(fact: Code) -> Iterator[str]:
    """Loading hands code that the file carries to an interpreter.

    ## Why it matters
    The file is a program, in source or compiled.

    ## Example
    `exec('import os; …')`, `marshal.loads(b'…')` called as a function.

    ## What to do
    Do not load the file. The code is shown as far as it fits.

    ## References
    - CWE-94, Improper Control of Generation of Code
    """
    if fact.runs:
        yield f"loading runs {fact.language} code that the file carries"


@rule("GRD109", Severity.HIGH, on=Operator, kinds=("code-object",), cwe=94, since="0.2")
def code_object(fact: Operator) -> Iterator[str]:
    """Loading assembles code that the file carries, and makes functions of it.

    ## Why it matters
    A function that was saved by value runs once anybody calls it, or at once where the file calls it. Nobody can read
    bytecode; guard names what it uses, and says no more of it.

    ## Example
    A lambda in a scikit-learn pipeline, saved by dill or cloudpickle.

    ## What to do
    Put the function into a module, and save a reference to it.

    ## References
    - `cloudpickle/cloudpickle.py`, `_make_function`; `dill/_dill.py`, `_create_function`
    - CWE-94, Improper Control of Generation of Code
    """
    yield f"the file carries {fact.does}"


@rule("GRD110", Severity.MEDIUM, on=Import, cwe=502, since="0.1")
def unvetted_import(fact: Import) -> Iterator[Objection]:
    """Loading imports something that nobody has vetted.

    ## Why it matters
    Resolving a name runs its module, and whatever is called by that name. guard admits what it has proved harmless,
    and says so of nothing else: this may be an organisation's own class, or an attack with a name of its own.

    ## Example
    `mypkg.models.Net`, `__main__.Config`.

    ## What to do
    If you know the package and trust it, allow the name with just these uses in your policy (`allow_imports`; the
    report prints the lines). Better: save a state dict, or use safetensors.

    ## References
    - guard's lexicon: `guard explain` and SECURITY.md
    """
    for usages in _unvetted(fact, Outcome.UNLISTED):
        evidence = _evidence(usages)
        message = f"loading uses {fact.module}.{fact.name}, which is not vetted: {evidence[0].text}"
        yield Objection(message, evidence, _subject(fact, usages, dangerous=False))


@rule("GRD111", Severity.MEDIUM, on=Import, cwe=502, since="0.1")
def unvetted_use(fact: Import) -> Iterator[Objection]:
    """Loading uses a vetted name in a way that was not vetted.

    ## Why it matters
    A class whose instances may be restored is not thereby safe to call with arguments of the file's choice; a function
    that is safe with certain arguments is not safe to be passed around.

    ## Example
    `_codecs.encode` stored in a dictionary, instead of being called with a text and `latin1`.

    ## What to do
    No framework known to guard saves this. If yours does, allow the name with just these uses.

    ## References
    - guard's lexicon: `guard explain` and SECURITY.md
    """
    for usages in _unvetted(fact, Outcome.UNLISTED_USE):
        evidence = _evidence(usages)
        uses = ", ".join(sorted({usage.use.value for usage in usages}))
        message = f"loading uses {fact.module}.{fact.name} in a way that is not vetted ({uses}): {evidence[0].text}"
        yield Objection(message, evidence, _subject(fact, usages, dangerous=False))


@rule("GRD112", Severity.MEDIUM, on=Import, cwe=502, since="0.1")
def unmet_condition(fact: Import) -> Iterator[Objection]:
    """Loading calls a vetted function with arguments that are not known to be safe.

    ## Why it matters
    The function is safe under a condition on its arguments. These do not meet it, or are computed.

    ## Example
    `numpy.dtype` with a state that no dtype has; `bytearray` of a number instead of bytes.

    ## What to do
    No framework known to guard saves this. If yours does, allow the name with just these uses.

    ## References
    - guard's lexicon: `guard explain` and SECURITY.md
    """
    for usages in _unvetted(fact, Outcome.UNMET):
        evidence = _evidence(usages)
        message = f"{fact.module}.{fact.name} is vetted for other arguments than these: {evidence[0].text}"
        yield Objection(message, evidence, _subject(fact, usages, dangerous=False))


@rule("GRD113", Severity.HIGH, on=Import, cwe=915, since="0.1")
def global_mutation(fact: Import) -> Iterator[Objection]:
    """Loading changes a class, function or module itself, instead of an instance of it.

    ## Why it matters
    What is patched stays patched for the whole process: the next honest call runs the file's choice.

    ## Example
    `BUILD` on a class with a state that replaces its methods; items put into `sys.modules`.

    ## What to do
    Do not load the file. Nothing that picklers write does this.

    ## References
    - CWE-915, Improperly Controlled Modification of Dynamically-Determined Object Attributes
    """
    usages = tuple(usage for usage in fact.withheld if usage.use is Use.MUTATE)
    if usages:
        evidence = _evidence(usages)
        yield Objection(
            f"loading changes {fact.module}.{fact.name} itself: {evidence[0].text}",
            evidence,
            _subject(fact, usages, dangerous=True),
        )


@rule("GRD114", Severity.HIGH, on=Import, cwe=470, since="0.1")
def attribute_path(fact: Import) -> Iterator[Objection]:
    """Loading walks from a module through private or imported attributes to something else.

    ## Why it matters
    A dotted name is looked up attribute by attribute, so that `collections._sys.modules` is `sys.modules` under
    another name. Picklers write dotted names for nested classes only.

    ## Example
    Module `collections`, name `_sys.modules.get`.

    ## What to do
    Do not load the file: there is no other reason to write such a name than to hide what it leads to.

    ## References
    - PEP 3154, qualified names; CWE-470
    """
    parts = fact.name.split(".")
    private = [part for part in parts[:-1] if part.startswith("_")]
    dunder = [part for part in parts if part.startswith("__") and part.endswith("__")]
    if len(parts) > 1 and fact.withheld and (private or dunder):
        evidence = _evidence(fact.withheld)
        message = f"loading reaches {fact.module}.{fact.name} through {'.'.join(private or dunder)}"
        yield Objection(message, evidence, _subject(fact, fact.withheld, dangerous=True))


@rule("GRD115", Severity.LOW, on=Import, cwe=502, since="0.1")
def memo_confusion(fact: Import) -> Iterator[Objection]:
    """One Unpickler reading all streams of the file would import something else than one for each stream.

    ## Why it matters
    Loaders make a new unpickler for each stream. One that does not would take this stream's references from the memo
    of an earlier one.

    ## Example
    Several protocol 4 pickles written one after the other by `pickle.dump`, read by one `Unpickler` object.

    ## What to do
    Nothing, if your loader calls `pickle.load` for each stream.

    ## References
    - Python documentation, `pickle.Pickler.clear_memo`
    """
    for outcome in (Outcome.UNLISTED, Outcome.UNLISTED_USE, Outcome.UNMET):
        for usages in _unvetted(fact, outcome, shared=True):
            message = f"one unpickler for all streams would use {fact.module}.{fact.name}"
            yield Objection(message, _evidence(usages), confidence=Confidence.LOW)


@rule("GRD120", Severity.HIGH, on=Operator, kinds=("computed-import",), cwe=470, since="0.1")
def computed_import(fact: Operator) -> Iterator[str]:
    """Loading imports something whose name is made while it loads.

    ## Why it matters
    What is imported cannot be told from the file. Picklers write names as they are.

    ## Example
    `STACK_GLOBAL` on the result of a call.

    ## What to do
    Do not load the file.

    ## References
    - CWE-470, Use of Externally-Controlled Input to Select Classes or Code
    """
    if not _only_by_one_unpickler(fact.dialects):
        yield f"loading imports a name that it computes: {fact.does}"


@rule("GRD121", Severity.HIGH, on=Operator, kinds=("computed-call", "computed-new"), cwe=470, since="0.1")
def computed_call(fact: Operator) -> Iterator[str]:
    """Loading calls something that it has computed.

    ## Why it matters
    What is called cannot be told from the file.

    ## Example
    `REDUCE` on what an extension code, a persistent id or a computed import gave.

    ## What to do
    Do not load the file.

    ## References
    - CWE-470, Use of Externally-Controlled Input to Select Classes or Code
    """
    if not _only_by_one_unpickler(fact.dialects):
        yield f"loading calls what it has computed: {fact.does}"


@rule("GRD122", Severity.MEDIUM, on=Operator, kinds=("result-call", "result-new"), cwe=470, since="0.1")
def result_call(fact: Operator) -> Iterator[str]:
    """Loading calls what an earlier call returned.

    ## Why it matters
    A function that returns functions hides which one is called.

    ## Example
    `mypkg.factory('x')(1)`.

    ## What to do
    If the factory is yours, allow its import and waive this finding for the file's digest.

    ## References
    - CWE-470, Use of Externally-Controlled Input to Select Classes or Code
    """
    if not _only_by_one_unpickler(fact.dialects):
        yield f"loading calls the result of a call: {fact.does}"


@rule(
    "GRD123",
    Severity.MEDIUM,
    on=Operator,
    kinds=("computed-build", "computed-fill", "computed-hash", "computed-iterate"),
    cwe=502,
    since="0.1",
)
def computed_change(fact: Operator) -> Iterator[str]:
    """Loading sets a state on, or puts items into, something of which nothing is known.

    ## Why it matters
    Methods of the object are called with the file's data.

    ## Example
    `BUILD` on what `persistent_load` returned.

    ## What to do
    No framework known to guard saves this. Look at the program with `guard show FILE`.

    ## References
    - Python documentation, `object.__setstate__`
    """
    if not _only_by_one_unpickler(fact.dialects):
        yield f"loading changes something unknown: {fact.does}"


@rule("GRD124", Severity.MEDIUM, on=Operator, kinds=("extension",), cwe=470, since="0.1")
def extension_code(fact: Operator) -> Iterator[str]:
    """Loading resolves an extension code: whatever the loading process has registered under a number.

    ## Why it matters
    The registry belongs to the process that loads; nothing in the file says what the number means there.

    ## Example
    `EXT1 1`.

    ## What to do
    Ask the publisher for a file without extension codes: no framework writes them.

    ## References
    - PEP 307, the extension registry
    """
    if not _only_by_one_unpickler(fact.dialects):
        yield f"loading resolves {fact.does}, which only the loading process knows"


@rule("GRD130", Severity.MEDIUM, on=Operator, kinds=("memo-bomb", "hash-bomb", "digit-bomb"), cwe=400, since="0.1")
def resource_bomb(fact: Operator) -> Iterator[str]:
    """Loading takes memory or time far beyond the file's size.

    ## Why it matters
    A few bytes take the loading process down, or keep it busy for hours.

    ## Example
    `LONG_BINPUT` with index 2³¹; a dictionary key of forty tuples, each of which holds the one before it twice.

    ## What to do
    Do not load the file: no pickler writes this.

    ## References
    - CWE-400, Uncontrolled Resource Consumption
    """
    yield fact.does


@rule("GRD131", Severity.HIGH, on=Anomaly, kinds=("unpicklers-disagree",), cwe=436, since="0.1")
def unpicklers_disagree(fact: Anomaly) -> Iterator[str]:
    """CPython's two unpicklers do different things with these bytes.

    ## Why it matters
    A file that is one program to `pickle.load` and another to joblib or dill, which build on the unpickler in Python,
    was made to be so: no pickler writes such bytes.

    ## Example
    A `GLOBAL` whose name the end of the file cuts short; `REDUCE` with a list instead of a tuple.

    ## What to do
    Do not load the file. `guard show --dialects FILE` shows where they part ways.

    ## References
    - CWE-436, Interpretation Conflict
    """
    yield f"unpicklers disagree: {fact.detail}"


@rule(
    "GRD132",
    Severity.MEDIUM,
    on=Anomaly,
    kinds=("busy-header", "twin-storages", "storage-without-data", "unreferenced-storage"),
    cwe=345,
    since="0.1",
)
def irregular_legacy_checkpoint(fact: Anomaly) -> Iterator[str]:
    """A legacy torch file holds what torch does not write.

    ## Why it matters
    The streams around the object are plain numbers, a dictionary and a list of keys; whatever else stands there was
    put there, and data that no tensor refers to can carry anything.

    ## Example
    A third stream (system information) that calls a function; storage data that no tensor asks for.

    ## What to do
    Ask the publisher for a file saved by an unmodified torch, or for safetensors.

    ## References
    - `torch/serialization.py`, `_legacy_save`
    """
    yield f"not as torch writes it: {fact.detail}"
