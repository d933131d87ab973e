"""numpy's random generators, versions 1 and 2. Sources are files of numpy 2.4 unless a version is stated."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import MADE, Args, Between, Each, Effect, Either, Fields, Global, Instance, Literal, Of, Row
from guard.lexicon.rows import BUILD, HASH, a_class, a_function

NOTHING: Final = Literal((None,))
WHOLE: Final = Of(("int", "bool"))
TEXT: Final = Of(("str",))
ARRAY: Final = Instance(("numpy:ndarray",))

_GENERATORS = {"_mt19937": "MT19937", "_pcg64": "PCG64 PCG64DXSM", "_philox": "Philox", "_sfc64": "SFC64"}
_GENERATOR_CLASSES = tuple(
    f"numpy.random.{module}:{name}" for module, names in _GENERATORS.items() for name in names.split()
)
_BITS = "numpy.random.bit_generator"
_SEED = Instance((f"{_BITS}:SeedSequence",))
_NUMBERS = Either((ARRAY, Each(("list", "tuple"), WHOLE)))
_INNER = Fields(
    (
        ("state", Either((WHOLE, _NUMBERS))),
        ("inc", WHOLE),
        ("key", _NUMBERS),
        ("pos", Between(0, 624)),
        ("counter", _NUMBERS),
    )
)
_BIT_STATE = Fields(
    (
        ("bit_generator", TEXT),
        ("state", Either((_INNER, WHOLE, _NUMBERS))),
        ("has_uint32", WHOLE),
        ("uinteger", WHOLE),
        ("buffer", _NUMBERS),
        ("buffer_pos", Between(0, 4)),
        ("has_gauss", WHOLE),
        ("gauss", Of(("float", "int"))),
    )
)
_SEED_STATE = Row(
    (
        Either((NOTHING, WHOLE, Each(("list", "tuple"), WHOLE), Instance(("numpy:generic", "numpy:ndarray")))),
        WHOLE,
        Either((NOTHING, ARRAY)),
        Between(0, 1 << 16),
        Each(("tuple",), WHOLE),
    )
)
_BIT_GENERATOR = Instance((*_GENERATOR_CLASSES, f"{_BITS}:BitGenerator"))
_NAME = Literal(("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"))
_CTOR = Global(("numpy.random._pickle:__bit_generator_ctor",))

ENTRIES: tuple[Entry, ...] = (
    *(
        a_class(
            name,
            BUILD,
            HASH,
            state=Either((Row((_BIT_STATE, Either((_SEED, NOTHING)))), _BIT_STATE)),
            why="copies numbers; positions are bounded, for it reads there without looking",
            source="numpy/random/bit_generator.pyx BitGenerator.__setstate__; state of each generator's .pyx",
        )
        for name in (*_GENERATOR_CLASSES, f"{_BITS}:BitGenerator")
    ),
    *(
        a_class(
            name,
            BUILD,
            HASH,
            state=Either((_BIT_STATE, NOTHING)),
            why="hands its state to its bit generator",
            source="numpy/random/_generator.pyx Generator.__setstate__, mtrand.pyx RandomState.__setstate__",
        )
        for name in ("numpy.random._generator:Generator", "numpy.random.mtrand:RandomState")
    ),
    a_class(
        f"{_BITS}:SeedSequence",
        BUILD,
        HASH,
        state=_SEED_STATE,
        why="five fields of checked types",
        source="numpy/random/bit_generator.pyx SeedSequence (generated __setstate_cython__)",
    ),
    a_function(
        f"{_BITS}:__pyx_unpickle_SeedSequence",
        call=Args((Global((f"{_BITS}:SeedSequence",)), WHOLE, Either((NOTHING, _SEED_STATE)))),
        effect=Effect(returns=MADE, of=f"{_BITS}:SeedSequence"),
        why="an empty seed sequence, then its five fields",
        source="numpy/random/bit_generator.pyx (generated __pyx_unpickle_SeedSequence)",
    ),
    a_function(
        "numpy.random._pickle:__bit_generator_ctor",
        call=Args(optional=(Either((_NAME, Global(_GENERATOR_CLASSES))),)),
        effect=Effect(returns=MADE, of=f"{_BITS}:BitGenerator"),
        why="calls one of five classes without arguments",
        source="numpy/random/_pickle.py",
    ),
    *(
        a_function(
            f"numpy.random._pickle:{name}",
            call=Args(optional=(Either((_NAME, _BIT_GENERATOR)), _CTOR)),
            effect=Effect(returns=MADE, of=made),
            why="wraps a bit generator; makes it by name with the one function that does so",
            source="numpy/random/_pickle.py",
        )
        for name, made in (
            ("__generator_ctor", "numpy.random._generator:Generator"),
            ("__randomstate_ctor", "numpy.random.mtrand:RandomState"),
        )
    ),
)
