"""SciPy: sparse matrices, distributions, splines, hulls, results of fits, filters, rotations."""

from __future__ import annotations

import functools
import importlib
from typing import Any

import numpy as np

DRAW = np.random.RandomState(0)
X = np.linspace(0, 1, 8)
Y = X**2
NEWER = ("pickle4", "pickle5", "cloudpickle")
"""Ways of saving that keep arguments with keywords as such; older ones make a partial of ``cls.__new__``."""
BY_NAME = ("pickle2", "pickle4", "pickle5")
"""cloudpickle saves what a distribution wraps by value."""
POINTS = DRAW.rand(9, 2)


def part(name: str) -> Any:
    """A module of SciPy."""
    return importlib.import_module(f"scipy.{name}")


def sparse(save: Any) -> None:
    """Matrices, and arrays as of 1.8, in all formats."""
    sp = part("sparse")
    dense = np.where(DRAW.rand(4, 3) > 0.5, 1.5, 0)
    for kind in ("csr", "csc", "coo", "bsr", "dia", "lil", "dok"):
        for form in ("matrix", "array"):
            make = getattr(sp, f"{kind}_{form}", None)
            if make is not None:
                save(f"{kind}-{form}", functools.partial(make, dense))
    save("csr-kinds", lambda: [sp.csr_matrix(dense.astype(kind)) for kind in ("i8", "f4", "?", "c16")])
    save("csr-empty", lambda: sp.csr_matrix((3, 4)))
    save("identity", lambda: [sp.identity(3), sp.eye(3, format="csc"), sp.diags([1, 2, 3])])
    save("stacked", lambda: {"train": sp.hstack([sp.csr_matrix(dense)] * 2).tocsr(), "labels": np.arange(4)})
    save("index-64", lambda: sp.csr_matrix((np.ones(2), np.array([0, 1], "i8"), np.array([0, 1, 2], "i8"))))


def distributions(save: Any) -> None:
    """All of them, as they are and frozen."""
    stats = part("stats")
    shapes = dict(part("stats._distr_params").distcont)
    for name, given in sorted(shapes.items()):
        if isinstance(name, str) and hasattr(stats, name):
            save(f"frozen-{name}", functools.partial(getattr(stats, name), *given), "pickle4")
    for name, given in part("stats._distr_params").distdiscrete:
        if isinstance(name, str) and hasattr(stats, name):
            save(f"frozen-{name}", functools.partial(getattr(stats, name), *given), "pickle4")
    for name in ("norm", "uniform", "randint", "loguniform", "expon", "beta", "poisson", "binom", "t", "gamma"):
        save(f"distribution-{name}", lambda name=name: getattr(stats, name), *BY_NAME)
    save("norm", lambda: stats.norm(1, 2))
    save(
        "search-space", lambda: {"alpha": stats.loguniform(1e-3, 1), "depth": stats.randint(1, 9), "p": stats.uniform()}
    )
    save("histogram", lambda: stats.rv_histogram(np.histogram(Y, bins=4)), *BY_NAME)
    save("discrete-values", lambda: stats.rv_discrete(values=([1, 2, 3], [0.2, 0.3, 0.5])), *BY_NAME)
    save("multivariate", lambda: stats.multivariate_normal([0, 0], np.eye(2)))
    save("dirichlet", lambda: stats.dirichlet([1, 2]))
    save("wishart", lambda: stats.wishart(3, np.eye(2)))
    save("matrix-normal", lambda: stats.matrix_normal(np.zeros((2, 2))))
    save("kde", lambda: stats.gaussian_kde(Y))
    save("seeded", lambda: _seeded(stats.norm(0, 1)))
    tests = {
        **dict.fromkeys("pearsonr linregress ks_2samp wilcoxon f_oneway spearmanr".split(), (X, Y)),
        **dict.fromkeys("kruskal mannwhitneyu levene kendalltau".split(), (X, Y)),
        **dict.fromkeys("describe mode shapiro".split(), (X,)),
        "chisquare": ([1, 2],),
        "normaltest": (np.arange(20.0),),
    }
    for name, given in tests.items():
        save(f"test-{name}", functools.partial(getattr(stats, name), *given), *NEWER)
    save("test-contingency", lambda: stats.chi2_contingency([[1, 2], [3, 4]]), *NEWER)
    save("test-exact", lambda: stats.fisher_exact([[1, 2], [3, 4]]), *NEWER)
    save("test-tukey", lambda: stats.binomtest(3, 10))
    save("bootstrap", lambda: stats.bootstrap((X,), np.mean, n_resamples=9), "pickle2", "pickle4", "pickle5")
    save("ecdf", lambda: stats.ecdf(X))
    save("normal-new", lambda: stats.Normal(mu=1.0, sigma=2.0))
    save(
        "engines",
        lambda: [stats.qmc.Sobol(2, seed=1), stats.qmc.Halton(2, seed=1), stats.qmc.LatinHypercube(2, seed=1)],
        *BY_NAME,
    )


def _seeded(frozen: Any) -> Any:
    frozen.random_state = np.random.RandomState(3)
    return frozen


def interpolation(save: Any) -> None:
    """Splines and other interpolants."""
    it = part("interpolate")
    for kind in ("linear", "nearest", "cubic", "quadratic", "previous"):
        save(f"interp1d-{kind}", lambda kind=kind: it.interp1d(X, Y, kind=kind))
    save("interp1d-fill", lambda: it.interp1d(X, Y, bounds_error=False, fill_value="extrapolate"))
    save("interp1d-range", lambda: it.interp1d(X, Y, bounds_error=False, fill_value=(0.0, 1.0), assume_sorted=True))
    save("bspline", lambda: it.make_interp_spline(X, Y))
    save("bspline-lsq", lambda: it.BSpline(np.arange(8.0), np.ones(4), 3))
    save("ppoly", lambda: it.PPoly(np.ones((2, 7)), X))
    save("bpoly", lambda: it.BPoly(np.ones((2, 7)), X))
    for name in (
        "CubicSpline",
        "PchipInterpolator",
        "Akima1DInterpolator",
        "UnivariateSpline",
        "BarycentricInterpolator",
    ):
        save(name, lambda name=name: getattr(it, name)(X, Y))
    save("hermite", lambda: it.CubicHermiteSpline(X, Y, 2 * X))
    save("krogh", lambda: it.KroghInterpolator(X, Y))
    save("InterpolatedUnivariateSpline", lambda: it.InterpolatedUnivariateSpline(X, Y, k=2))
    save("LSQUnivariateSpline", lambda: it.LSQUnivariateSpline(X, Y, [0.4, 0.6]))
    save("RectBivariateSpline", lambda: it.RectBivariateSpline(X, X, np.outer(X, X)))
    save("SmoothBivariateSpline", lambda: it.SmoothBivariateSpline(DRAW.rand(30), DRAW.rand(30), DRAW.rand(30)))
    save("splrep", lambda: it.splrep(X, Y))
    save("grid", lambda: it.RegularGridInterpolator((X, X), np.outer(X, X)))
    save("grid-cubic", lambda: it.RegularGridInterpolator((X, X), np.outer(X, X), method="cubic"))
    save("rbf", lambda: it.RBFInterpolator(POINTS, POINTS[:, 0]))
    save("linear", lambda: it.LinearNDInterpolator(POINTS, POINTS[:, 0]))
    save("clough", lambda: it.CloughTocher2DInterpolator(POINTS, POINTS[:, 0]))
    save("ndppoly", lambda: it.NdPPoly(np.ones((2, 2, 7, 7)), (X, X)))


def spatial(save: Any) -> None:
    """Hulls and rotations; not KDTree, whose state is an image of memory (``guard/lexicon/scipy.py``)."""
    sp, rotation = part("spatial"), part("spatial.transform").Rotation
    for name in ("ConvexHull", "Delaunay", "Voronoi"):
        save(name, lambda name=name: getattr(sp, name)(POINTS))
    save("spherical", lambda: sp.SphericalVoronoi(np.vstack([np.eye(3), -np.eye(3)])))
    save("rotation", lambda: rotation.from_euler("z", 90, degrees=True))
    save("rotations", lambda: rotation.from_euler("xyz", DRAW.rand(3, 3)))
    save("slerp", lambda: part("spatial.transform").Slerp([0, 1, 2], rotation.from_euler("xyz", DRAW.rand(3, 3))))
    save("rigid", lambda: part("spatial.transform").RigidTransform.from_translation([1, 2, 3]), *NEWER)
    save("rectangle", lambda: sp.Rectangle([1, 1], [0, 0]))


def results(save: Any) -> None:
    """What fits, integrations and filters leave."""
    op, ig, sg, la = part("optimize"), part("integrate"), part("signal"), part("sparse.linalg")
    for method in ("Nelder-Mead", "Powell", "CG", "BFGS", "L-BFGS-B", "TNC", "COBYLA", "SLSQP", "trust-constr"):
        save(f"minimize-{method}", lambda method=method: op.minimize(_bowl, [0.5, 0.5], method=method))
    save("scalar", lambda: op.minimize_scalar(lambda x: (x - 1) ** 2))
    save("curve", lambda: op.curve_fit(lambda x, a: a * x, X, Y))
    save("least-squares", lambda: op.least_squares(lambda p: p[0] * X - Y, [1.0]))
    save("linprog", lambda: op.linprog([1, 2], A_ub=[[-1, -1]], b_ub=[-1]))
    save("root", lambda: op.root(lambda x: x - 1, [0.0]))
    save("root-scalar", lambda: op.root_scalar(lambda x: x - 1, bracket=[0, 2]))
    save("evolution", lambda: op.differential_evolution(_bowl, [(-1, 1)] * 2, maxiter=2, seed=1))
    save("annealing", lambda: op.dual_annealing(_bowl, [(-1, 1)] * 2, maxiter=3, seed=1))
    save("hopping", lambda: op.basinhopping(_bowl, [0.5, 0.5], niter=1, seed=1))
    save("shgo", lambda: op.shgo(_bowl, [(-1, 1)] * 2))
    save("direct", lambda: op.direct(_bowl, [(-1, 1)] * 2, maxiter=5))
    save("milp", lambda: op.milp([1, 1], bounds=op.Bounds(0, 1)))
    save("bounds", lambda: [op.Bounds([0, 0], [1, 1]), op.LinearConstraint(np.eye(2), 0, 1)])
    save("hessian", lambda: [op.BFGS(), op.SR1()])
    save("inverse-hessian", lambda: op.LbfgsInvHessProduct(np.ones((1, 2)), np.ones((1, 2))))
    save("ivp", lambda: ig.solve_ivp(_decay, (0, 1), [1.0]))
    save("ivp-dense", lambda: ig.solve_ivp(_decay, (0, 1), [1.0], dense_output=True))
    save("bvp", lambda: ig.solve_bvp(_wave, _ends, [0, 1], np.zeros((2, 2))))
    save("quad", lambda: ig.quad(np.sin, 0, 1))
    save("butter", lambda: {"sos": sg.butter(2, 0.1, output="sos"), "ba": sg.butter(2, 0.1)})
    save("transfer", lambda: [sg.TransferFunction([1], [1, 2]), sg.TransferFunction([1], [1, 2], dt=0.1)])
    save("zeros-poles", lambda: [sg.ZerosPolesGain([1], [2, 3], 4), sg.dlti([1], [2, 3], 4, dt=0.5)])
    save("state-space", lambda: [sg.StateSpace([[1]], [[1]], [[1]], [[0]]), sg.lti([1], [1, 2])])
    save("stft", lambda: sg.ShortTimeFFT(np.ones(4), 2, 1.0))
    save("operator", lambda: la.aslinearoperator(np.eye(2)))
    save("operators", lambda: la.aslinearoperator(np.eye(2)) + 2 * la.aslinearoperator(np.eye(2)))
    save("svd", lambda: np.linalg.svd(np.eye(2)))
    save("odr", lambda: part("odr").ODR(part("odr").Data(X, Y), part("odr").unilinear).run())


def _bowl(x: Any) -> Any:
    return float(np.sum(np.square(x)))


def _decay(_t: Any, y: Any) -> Any:
    return -y


def _wave(_x: Any, y: Any) -> Any:
    return np.vstack((y[1], -y[0]))


def _ends(a: Any, b: Any) -> Any:
    return np.array([a[0], b[0] - 1])


def rest(save: Any) -> None:
    """Clusterings, polynomials, functions as values."""
    hierarchy = part("cluster.hierarchy")
    save("linkage", lambda: hierarchy.linkage(POINTS))
    save("node", lambda: hierarchy.to_tree(hierarchy.linkage(POINTS[:4])))
    save("disjoint", lambda: hierarchy.DisjointSet([1, 2, 3]))
    save("kmeans", lambda: part("cluster.vq").kmeans2(POINTS, 2, seed=1))
    save(
        "functions", lambda: [part("special").expit, part("special").logit, part("special").erf, part("special").gamma]
    )
    save(
        "distances",
        lambda: [getattr(part("spatial.distance"), n) for n in ("cosine", "euclidean", "cityblock", "jaccard")],
    )
    save("distances-matrix", lambda: part("spatial.distance").pdist(POINTS))
    save("statistics", lambda: [part("stats").zscore, part("stats").pearsonr, part("stats").mode])


def make(save: Any) -> None:
    """Save them all."""
    sparse(save)
    distributions(save)
    interpolation(save)
    spatial(save)
    results(save)
    rest(save)
