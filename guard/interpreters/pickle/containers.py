"""The opcodes that make builtin containers, and put items into what lies on the stack."""

from __future__ import annotations

from guard.interpreters.pickle.heap import Broken
from guard.interpreters.pickle.literals import Literals
from guard.interpreters.pickle.values import NO_RUN, Items


class Containers(Literals):
    """Tuples, lists, dictionaries, sets; and the opcodes that fill."""

    def _empty_list(self, _at: int) -> None:
        self.stack.append(self.heap.add(Items("list", ())))

    def _empty_dict(self, _at: int) -> None:
        self.stack.append(self.heap.add(Items("dict", ())))

    def _empty_set(self, _at: int) -> None:
        self.stack.append(self.heap.add(Items("set", ())))

    def _tuple(self, _at: int) -> None:
        self.stack.append(self._container("tuple", self._pop_mark()))

    def _tuple_of(self, count: int) -> None:
        if len(self.stack) - self.fence < count:
            raise Broken("the stack is empty")
        begin = len(self.stack) - count
        values = self.stack[begin:]
        del self.stack[begin:]
        self.stack.append(self.world.tuple_of(values))

    def _tuple1(self, _at: int) -> None:
        self._tuple_of(1)

    def _tuple2(self, _at: int) -> None:
        self._tuple_of(2)

    def _tuple3(self, _at: int) -> None:
        self._tuple_of(3)

    def _container(self, kind: str, values: list[int]) -> int:
        node = Items(kind, tuple(values) if len(values) < 64 else ())
        if len(values) >= 64:
            node.extend(values)
        return self.heap.add(node)

    def _list(self, at: int) -> None:
        values = self._pop_mark()
        self.world.escape(values, at)
        self.stack.append(self._container("list", values))

    def _frozenset(self, at: int) -> None:
        values = self._pop_mark()
        self.world.hash(values, at)
        self.world.escape(values, at)
        self.stack.append(self._container("frozenset", values))

    def _dict(self, at: int) -> None:
        values = self._pop_mark()
        if len(values) % 2 and not self.python:
            self.world.diverges.add("python")
            raise Broken("odd number of items for DICT")
        self.world.hash(values[: len(values) // 2 * 2 : 2], at)
        self.world.escape(values, at)
        if len(values) % 2:
            raise Broken("odd number of items for DICT")
        self.stack.append(self._container("dict", values))

    # --- fills ------------------------------------------------------------------------------------------

    def _append(self, at: int) -> None:
        value = self._pop()
        self.world.extend(self._top(), [value], at)

    def _appends(self, at: int) -> None:
        run, self.batch = self.batch, NO_RUN
        values = self._pop_mark()
        target = self._top()
        if self.constant and (values or run):
            self.world.extend_plain(target, values, run, at)
            return
        values.extend(run)
        if values or self._calls_for_nothing(target):
            self.world.extend(target, values, at)

    def _setitem(self, at: int) -> None:
        if len(self.stack) - self.fence < 2:
            raise Broken("the stack is empty")
        value, key = self.stack.pop(), self.stack.pop()
        self.world.set_items(self._top(), [key, value], at)

    def _setitems(self, at: int) -> None:
        values = self._pop_mark()
        target = self._top()
        odd = len(values) % 2 == 1
        if odd and not self.python:
            self.world.diverges.add("python")
            raise Broken("odd number of items for SETITEMS")
        if self.constant and len(values) > 1 and not odd:
            self.world.set_plain(target, values, at)
        elif len(values) > 1:
            self.world.set_items(target, values[: len(values) // 2 * 2], at)
        if odd:
            raise Broken("odd number of items for SETITEMS")

    def _additems(self, at: int) -> None:
        values = self._pop_mark()
        target = self._top()
        if values or (self._calls_for_nothing(target) and self.heap.type_of(target) not in {"", "set"}):
            self.world.add_items(target, values, at)

    def _calls_for_nothing(self, target: int) -> bool:
        """An empty batch: C looks at nothing, Python looks the method up (and calls ``extend``)."""
        if self.heap.type_of(target) not in {"list", "set"}:
            self.world.diverges.add("python")
        return self.python
