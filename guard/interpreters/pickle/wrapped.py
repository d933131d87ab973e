"""BUILD as joblib overrides it: on a wrapper it reads an array, from the file itself or from one beside it.

To every other unpickler a wrapper is an instance like any other, and what follows is program: it goes *astray* there.
"""

from __future__ import annotations

from guard.interpreters.pickle import arrays
from guard.interpreters.pickle.calls import Calls
from guard.interpreters.pickle.dialects import PYTHON, C, Dialect
from guard.interpreters.pickle.effects import WRAPPERS, World
from guard.interpreters.pickle.heap import Broken, Heap
from guard.interpreters.pickle.tape import ENDED
from guard.interpreters.pickle.values import Kept, Literal, Made
from guard.streams.window import Window

NDARRAY = ("numpy", "ndarray")


class Wrapped(Calls):
    """What becomes of joblib's wrappers."""

    def __init__(self, window: Window, dialect: Dialect, heap: Heap, world: World) -> None:
        """Begin without arrays."""
        super().__init__(window, dialect, heap, world)
        self.inlined: list[arrays.Inline] = []
        self.astray: int = -1

    def _loop(self) -> int:
        raise NotImplementedError

    def _build(self, at: int) -> None:
        super()._build(at)
        top = self._top()
        node = self.heap.nodes[~top] if top < 0 else None
        if isinstance(node, Made) and node.origin.name in WRAPPERS:
            self._wrapper(node, at)

    def _wrapper(self, node: Made, at: int) -> None:
        if not isinstance(node, Kept):
            self.world.diverges.add("joblib")
            if node.origin.name == "NumpyArrayWrapper" and self.astray < 0:
                self.astray = self.at
            return
        try:
            if node.origin.name == "NumpyArrayWrapper":
                self._array(arrays.layout(self.heap, node), at)
            elif node.origin.name == "NDArrayWrapper":
                self._beside(node, at)
            else:
                self._beside_compressed(node, at)
        except arrays.Inexact as error:
            self.world.ledger.operate("unknown-array", f"an array follows whose {error} cannot be told exactly", at)
            raise Broken(f"an array whose {error} cannot be told exactly") from error

    # --- inline ------------------------------------------------------------------------------------

    def _array(self, layout: arrays.Layout, at: int) -> None:
        """Read an array from the file, which stands behind BUILD unless a frame was fetched that goes on."""
        if self.framed and self.at < self.bound:
            raise arrays.Inexact("place (in the midst of a frame)")
        self.framed, self.bound = False, self.window.length
        self._edges()
        start = self.at
        if layout.objects:
            self._objects()
        else:
            self._items(layout)
            self.stack[-1] = self.world.instance(*NDARRAY, at)
        self.inlined.append(arrays.Inline(start, self.at - start, layout.objects))
        self._edges()

    def _items(self, layout: arrays.Layout) -> None:
        padding = 0
        if layout.padded:
            self.world.diverges.add("joblib-padding")
            if self.dialect.arrays != "bare":
                padding = 1 + self.window.peek(self.at, 1)[0] if self.at < self.window.length else 0
        end = self.at + padding + layout.size
        if end > self.window.length:
            self.at = self.window.length
            raise Broken(ENDED)
        self.at = end
        if layout.padded and self.dialect.arrays == "bare" and self.astray < 0:
            self.astray = end

    def _objects(self) -> None:
        """An array of objects is a pickle of its own: another unpickler reads it from the same file."""
        self.stack.pop()
        stack, marks, memo, sparse = self.stack, self.marks, self.memo, self.sparse
        kept = (self.fence, self.protocol, self.base, self.buf)
        dialect = self.dialect
        self.stack, self.marks, self.memo, self.sparse = [], [], [], {}
        self.fence = self.protocol = 0
        self._speak(PYTHON if self.dialect.arrays == "python" else C)
        noted = self.world.diverges
        self.world.diverges = set()
        try:
            value = self._loop()
            if self.framed and self.at < self.bound:
                raise arrays.Inexact("end (in the midst of a frame)")
        except Broken:
            noted.add("joblib-python")
            if "frame" in self.world.diverges:
                raise arrays.Inexact("frames") from None
            raise
        finally:
            if self.world.diverges & {"python", "frame"}:
                noted.add("joblib-python")
            framed = "frame" in self.world.diverges
            self.world.diverges = noted
            self._speak(dialect)
        if framed:
            raise arrays.Inexact("frames")
        self.stack, self.marks, self.memo, self.sparse = stack, marks, memo, sparse
        self.fence, self.protocol, self.base, self.buf = kept
        self.heap.base, self.heap.buf = self.base, self.buf
        self.framed, self.bound = False, self.window.length
        self.stack.append(value)

    def _speak(self, dialect: Dialect) -> None:
        """Read on in another dialect."""
        self.dialect = self.heap.dialect = self.world.dialect = dialect
        self.python = dialect.python

    # --- side files --------------------------------------------------------------------------------

    def _side_file(self, node: Kept, at: int, does: str) -> dict[str, int]:
        """Note the side file that a wrapper names; return the wrapper's attributes. Raises Inexact or Broken."""
        state = arrays.attributes(self.heap, node)
        if "filename" not in state:
            raise Broken("a wrapper without a file name")
        name = arrays.text(self.heap, state["filename"])
        kind = "side-file-elsewhere" if arrays.leads_elsewhere(name) else "side-file"
        self.world.ledger.operate(kind, does.format(repr(name)), at)
        return state

    def _beside(self, node: Kept, at: int) -> None:
        """An array in a ``.npy`` file. It may be a pickle; the name decides nothing."""
        state = self._side_file(node, at, "numpy.load({}, allow_pickle=True)")
        if not state.keys() <= {"filename", "subclass", "allow_mmap"}:
            raise arrays.Inexact("attributes")
        self.stack[-1] = self.world.instance(*NDARRAY, at)

    def _beside_compressed(self, node: Kept, at: int) -> None:
        """Bytes of an array in a compressed file: what numpy's own pickles do is done with them."""
        state = self._side_file(node, at, "read_zfile({})")
        if not state.keys() <= {"filename", "init_args", "state"} or "init_args" not in state or "state" not in state:
            raise arrays.Inexact("attributes")
        items = self.heap.items(state["state"]) if self.heap.type_of(state["state"]) == "tuple" else None
        if items is None or self.heap.type_of(state["init_args"]) != "tuple":
            raise arrays.Inexact("state")
        data = self.heap.add(Literal("bytes", at, None))
        made = self.world.call(self.world.known("numpy._core.multiarray", "_reconstruct", at), state["init_args"], at)
        self.world.build(made, self.world.tuple_of([*items, data]), at)
        self.stack[-1] = made
