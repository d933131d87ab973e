"""sympy's expressions: numbers, symbols, functions, matrices, sets, equations."""

from __future__ import annotations

from typing import Any

import sympy as sp


def make(save: Any) -> None:
    """Save them all."""
    x, y, n = sp.symbols("x y"), sp.Symbol("y", positive=True), sp.Symbol("n", integer=True)
    x = x[0]
    f = sp.Function("f")
    formulas = {
        "integers": lambda: [sp.Integer(0), sp.Integer(1), sp.Integer(-1), sp.Integer(2), sp.Integer(10**30)],
        "rationals": lambda: [sp.Rational(1, 2), sp.Rational(2, 3), sp.Rational(-5, 7)],
        "floats": lambda: [sp.Float(1.5), sp.Float("0.1", 50), sp.Float("inf")],
        "constants": lambda: [sp.pi, sp.E, sp.I, sp.oo, -sp.oo, sp.nan, sp.zoo, sp.EulerGamma, sp.GoldenRatio],
        "booleans": lambda: [sp.true, sp.false, sp.And(x > 0, x < 1), sp.Or(x > 0, x < -1), sp.Not(sp.Symbol("p"))],
        "symbols": lambda: [x, y, n, sp.Dummy("d"), sp.Wild("w"), sp.Symbol("z", real=True, nonzero=True)],
        "sum": lambda: x + y + 1,
        "product": lambda: 2 * x * y,
        "power": lambda: x**2 + sp.sqrt(y),
        "functions": lambda: [sp.sin(x), sp.exp(x), sp.log(x), sp.Abs(x), sp.gamma(x), sp.erf(x), sp.Max(x, y)],
        "piecewise": lambda: sp.Piecewise((x, x > 0), (0, True)),
        "polynomial": lambda: sp.Poly(x**2 + 1, x),
        "expanded": lambda: sp.expand((x + y) ** 3),
        "derivative": lambda: sp.Derivative(sp.sin(x), x),
        "integral": lambda: [sp.Integral(x**2, (x, 0, 1)), sp.integrate(sp.cos(x), x)],
        "limit": lambda: sp.Limit(sp.sin(x) / x, x, 0),
        "series": lambda: sp.series(sp.exp(x), x, 0, 4),
        "equation": lambda: [sp.Eq(x, y), sp.Ne(x, 1), sp.Lt(x, 2), sp.Ge(x, y)],
        "matrix": lambda: sp.Matrix([[1, x], [y, 2]]),
        "matrix-immutable": lambda: sp.ImmutableMatrix([[1, 2]]),
        "matrix-symbol": lambda: sp.MatrixSymbol("A", 2, 2),
        "sets": lambda: [sp.FiniteSet(1, 2), sp.Interval(0, 1), sp.S.Reals, sp.S.Integers, sp.EmptySet],
        "tuple": lambda: [sp.Tuple(1, x), sp.Dict({x: 1})],
        "indexed": lambda: [sp.IndexedBase("A")[n], sp.Idx("i", 3)],
        "undefined": lambda: [f, f(x)],
        "lambda": lambda: sp.Lambda(x, x**2),
        "sums": lambda: [sp.Sum(n, (n, 1, 10)), sp.Product(n, (n, 1, 3))],
        "solution": lambda: sp.solve(x**2 - 1, x),
        "rule": lambda: {x: 1, y: sp.Integer(2)},
    }
    for name, thing in formulas.items():
        save(name, thing)
