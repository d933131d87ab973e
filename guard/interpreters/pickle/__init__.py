"""The pickle machine: what an unpickler would do with a stream, run on abstract values.

* ``opcodes``     the instruction set, as tables
* ``dialects``    the unpicklers that differ: each reading is a whole run under one of them
* ``values``      what lies on the machine's stack: positions and nodes
* ``constants``   the literal at a position
* ``tape``        the bytes: frames, operands, lines
* ``stack``       the stack, its marks, and the memo
* ``literals``    the opcodes that push constants
* ``containers``  the opcodes that make and fill builtin containers
* ``calls``       the opcodes that name and call globals, and set states
* ``machine``     the machine: one loop over all of them
* ``run``         what came of one run
* ``deeds``       globals, and each use of one
* ``changes``     states, items and keys
* ``effects``     calls, executed abstractly by the lexicon's effects
* ``conditions``  whether arguments meet the lexicon's conditions
* ``ledger``      what was done with which global, in aggregate
* ``readings``    all readings of all streams in some bytes
* ``listing``     a program as Python-like text

The semantics are those of CPython's ``Modules/_pickle.c`` and ``Lib/pickle.py``, versions 3.11 to 3.13.
"""
