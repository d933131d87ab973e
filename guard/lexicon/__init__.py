"""What callables do, and which uses of them are safe: data, in two halves.

* **Effects** (``Entry``): admitted names, the uses that were found safe, the condition on their arguments, and what the
  call does in a closed vocabulary. The pickle machine reads them, and executes the effect abstractly. A name that has
  no entry is *unvetted*, and refused by default.
* **Judgement** (``Danger``): names known to be dangerous, by class of effect. Rules read them, to say *how bad* it is
  that a name was used which was refused anyway. Removing a danger never admits anything.

One module per distribution (``python``, ``numpy``, ``torch`` …) holds ``ENTRIES``, a row a name, and ``FAMILIES``, a
row for each set of names that were judged by the same criteria; ``dangers`` holds the judgement.
"""

from __future__ import annotations

import enum
import importlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct, field

from guard.facts import Use
from guard.lexicon.patterns import Args, Effect, Pattern
from guard.stamp import VERSION as VERSION

DISTRIBUTIONS: Mapping[str, str] = {
    "PIL": "pillow",
    "accelerate": "huggingface",
    "astropy": "astropy",
    "attr": "records",
    "botorch": "gaussian",
    "catboost": "boosting",
    "category_encoders": "sklearn_extras",
    "cloudpickle": "cloudpickle",
    "datasets": "huggingface",
    "dateutil": "dates",
    "diffusers": "diffusers",
    "dill": "dill",
    "efficientnet_pytorch": "segmentation",
    "evaluate": "huggingface",
    "flax": "jax",
    "gensim": "gensim",
    "geopandas": "shapely",
    "gpytorch": "gaussian",
    "gym": "gym",
    "gymnasium": "gym",
    "hdbscan": "sklearn_extras",
    "huggingface_hub": "huggingface",
    "ignite": "ignite",
    "imblearn": "sklearn_extras",
    "jax": "jax",
    "jaxlib": "jax",
    "joblib": "joblib",
    "keras": "keras",
    "kornia": "kornia",
    "langchain": "langchain",
    "langchain_classic": "langchain",
    "langchain_community": "langchain",
    "langchain_core": "langchain",
    "langchain_text_splitters": "langchain",
    "lightgbm": "boosting",
    "lightning": "lightning",
    "lightning_fabric": "lightning",
    "lightning_lite": "lightning",
    "lightning_utilities": "lightning",
    "linear_operator": "gaussian",
    "mapie": "sklearn_extras",
    "ml_dtypes": "jax",
    "msgspec": "records",
    "networkx": "networkx",
    "nltk": "nltk",
    "numpy": "numpy",
    "omegaconf": "omegaconf",
    "optax": "jax",
    "optuna": "optuna",
    "pandas": "pandas",
    "peft": "huggingface",
    "polars": "records",
    "pretrainedmodels": "segmentation",
    "pyarrow": "pyarrow",
    "pydantic": "records",
    "pydantic_core": "records",
    "pyproj": "shapely",
    "pyro": "gaussian",
    "pytorch_lightning": "lightning",
    "pytz": "dates",
    "scipy": "scipy",
    "segmentation_models_pytorch": "segmentation",
    "sentence_transformers": "huggingface",
    "sentencepiece": "huggingface",
    "shapely": "shapely",
    "sklearn": "sklearn",
    "sklearn.externals.joblib.numpy_pickle": "joblib",
    "sklearn.externals.joblib.numpy_pickle_compat": "joblib",
    "skorch": "skorch",
    "spacy": "spacy",
    "stable_baselines3": "gym",
    "statsmodels": "statsmodels",
    "tensordict": "tensordict",
    "timm": "timm",
    "tokenizers": "huggingface",
    "torch": "torch",
    "torch_geometric": "torch_geometric",
    "torchao": "torchao",
    "torchaudio": "torchaudio",
    "torchmetrics": "lightning",
    "torchvision": "torchvision",
    "transformers": "transformers",
    "trl": "huggingface",
    "ultralytics": "ultralytics",
    "xgboost": "boosting",
}
"""First part of a module's name, or a whole name → the lexicon module with its entries; every other is ``python``'s."""


class Kind(enum.StrEnum):
    """What a name is."""

    CLASS = "class"
    ENUM = "enum"
    """An enumeration: called with a value, it returns the member that has it."""
    FUNCTION = "function"
    VALUE = "value"
    """An inert object: a dtype, an enumeration's member, a constant."""


class Variant(Struct, frozen=True, kw_only=True):
    """A kind of instance that one class makes, told apart by the arguments of the call, with a state of its own.

    numpy takes any flags in a dtype's state: an object dtype whose flags deny it turns the bytes of an array into
    pointers. So the state that is safe depends on how the instance was made.
    """

    name: str
    call: Args
    state: Pattern


class Entry(Struct, frozen=True, kw_only=True):
    """An admitted name: allowed uses, conditions, effect; IMPORT is always implied.

    A use that is not listed is refused. A condition is total: an argument that is not known refuses.
    """

    module: str
    name: str
    """The qualified name."""
    kind: Kind
    uses: frozenset[Use]
    call: Args | None = None
    """Condition on the arguments of CALL (and of NEW with arguments); None: any."""
    state: Pattern | None = None
    """Condition on the state of BUILD; None: the default (a dict with plain string keys, no dunders, no slots)."""
    variants: tuple[Variant, ...] = ()
    """In place of ``call`` and ``state``, where not empty: a CALL must meet the ``call`` of one of them, the first that
    it meets is the instance's variant, and BUILD on that instance must meet its ``state``. Such a class has no NEW."""
    keys: Pattern | None = None
    """Condition on each key of a FILL by SETITEM(S); None: any. Lookups by name that a dict answers (torch's
    ``Module.__getattr__``) must never find a dunder: ``__array_interface__`` is a pointer to numpy."""
    effect: Effect = field(default_factory=Effect)
    """What a CALL does. The default makes an instance of the class, or for a function inert data."""
    why: str = ""
    """Why it was found safe, or what is to be known about it."""
    source: str = ""
    """Where that can be checked: a file and line range of a stated version, or the proof run."""


class Family(Struct, frozen=True, kw_only=True):
    """Names that were judged alike: one judgement for all of them, made into entries when they are asked for.

    A framework has hundreds of classes that differ in nothing which matters here. They are found by criteria over a
    stated range of versions (``tests/lexicon/propose.py``), never written by hand.
    """

    names: Mapping[str, str]
    """Module → qualified names in it, separated by spaces."""
    uses: frozenset[Use]
    kind: Kind = Kind.CLASS
    call: Args | None = None
    state: Pattern | None = None
    keys: Pattern | None = None
    effect: Effect = field(default_factory=Effect)
    why: str
    source: str

    def entry(self, module: str, name: str) -> Entry:
        """The row of one of its names."""
        return Entry(
            module=module,
            name=name,
            kind=self.kind,
            uses=self.uses,
            call=self.call,
            state=self.state,
            keys=self.keys,
            effect=self.effect,
            why=self.why,
            source=self.source,
        )


class Table:
    """All that one lexicon module admits."""

    def __init__(self, entries_: Iterable[Entry], families: Sequence[Family]) -> None:
        """Keep the rows; families' are made when they are asked for."""
        self._made: dict[tuple[str, str], Entry] = {(entry.module, entry.name): entry for entry in entries_}
        self._written: tuple[Entry, ...] = tuple(self._made.values())
        self._families: tuple[Family, ...] = tuple(families)
        self._modules: frozenset[str] = frozenset(module for family in self._families for module in family.names)
        self._members: dict[str, dict[str, Family]] = {}

    def find(self, module: str, name: str) -> Entry | None:
        """The entry of a name; None: unvetted."""
        made = self._made.get((module, name))
        if made is None and (family := self._in(module).get(name)) is not None:
            made = self._made[module, name] = family.entry(module, name)
        return made

    def _in(self, module: str) -> Mapping[str, Family]:
        """The families' names in one module; the first family that has a name gives it its row."""
        if module not in self._modules:  # names of the file's choice must not fill memory
            return {}
        members = self._members.get(module)
        if members is None:
            members = {name: one for one in reversed(self._families) for name in one.names.get(module, "").split()}
            self._members[module] = members
        return members

    def all(self) -> Mapping[tuple[str, str], Entry]:
        """Every entry, by (module, name)."""
        for family in self._families:
            for module, names in family.names.items():
                for name in names.split():
                    self.find(module, name)
        return self._made

    def samples(self) -> Iterator[Entry]:
        """The rows that have a judgement of their own: each hand-written one, and one of each family."""
        yield from self._written
        for family in self._families:
            for module, names in family.names.items():
                fresh = [name for name in names.split() if self._in(module)[name] is family]
                entries_ = [self.find(module, name) for name in fresh]
                sample = next((entry for entry in entries_ if entry is not None and entry not in self._written), None)
                if sample is not None:
                    yield sample
                    break


class DangerClass(enum.StrEnum):
    """Classes of effect that make a name dangerous, worst first."""

    EXECUTION = "execution"
    """Runs code or a command of the caller's choice."""
    NATIVE = "native"
    """Loads native code or writes memory."""
    IMPORT = "import"
    """Imports, or executes a module of the caller's choice."""
    DESERIALISATION = "deserialisation"
    """Loads another serialised stream, with all that this can do."""
    FILE = "file"
    """Reads, writes, moves or deletes files of the caller's choice."""
    NETWORK = "network"
    """Opens a connection, or sends."""
    INTROSPECTION = "introspection"
    """Reaches arbitrary attributes, frames, modules: the way to all of the above."""
    ENVIRONMENT = "environment"
    """Changes or discloses the process: environment variables, signals, threads, exit."""


class Danger(Struct, frozen=True, kw_only=True):
    """What is known against a name."""

    effect: DangerClass
    why: str
    """What the call does, as a clause: ``runs a shell command``."""
    evades: bool = False
    """True where naming it has no other purpose than to get round a scanner."""


def tables() -> tuple[str, ...]:
    """The lexicon modules, by name."""
    return tuple(sorted({"python", *DISTRIBUTIONS.values()}))


@cache
def table(distribution: str) -> Table:
    """One lexicon module."""
    module = importlib.import_module(f"guard.lexicon.{distribution}")
    return Table(module.ENTRIES, getattr(module, "FAMILIES", ()))


def entries(distribution: str) -> Mapping[tuple[str, str], Entry]:
    """All entries of one lexicon module, by (module, name): thousands, for listings and tests."""
    return table(distribution).all()


def lookup(module: str, name: str) -> Entry | None:
    """The entry of a name, canonical (Python 3) spelling; None: unvetted."""
    top = module.partition(".")[0]
    return table(DISTRIBUTIONS.get(module) or DISTRIBUTIONS.get(top, "python")).find(module, name)


def digest() -> str:
    """A fingerprint of all that is admitted (16 hex digits): the same in every process, another after any change."""
    rows = sorted(
        repr((entry.module, entry.name, entry.kind.value, sorted(entry.uses), entry.call, entry.state, entry.keys))
        + repr((entry.variants, entry.effect))
        for distribution in tables()
        for entry in entries(distribution).values()
    )
    import hashlib  # noqa: PLC0415 -- it brings OpenSSL, and no report computes this

    return hashlib.sha256("\n".join((VERSION, *rows)).encode()).hexdigest()[:16]


def danger(module: str, name: str) -> Danger | None:
    """What is known against a name; None: nothing."""
    from guard.lexicon import dangers  # noqa: PLC0415 -- read only where something was refused

    return dangers.find(module, name)
