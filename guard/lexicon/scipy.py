"""SciPy's names that no criteria judge. Sources are files of SciPy 1.17 unless a version is stated.

``scipy.spatial.cKDTree`` and ``KDTree`` are left out on purpose: their state is an image of memory whose offsets
``__setstate__`` follows, and writes pointers through (scipy/spatial/_ckdtree.pyx ``_post_init_traverse``), so that a
file can write beyond it while it is loaded. Sparse matrices believe their indices too, but only when they are used.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, scipy_classes
from guard.lexicon.numpy import ARRAY
from guard.lexicon.patterns import (
    MADE,
    Args,
    Between,
    Each,
    Effect,
    Either,
    Fields,
    Global,
    Instance,
    Literal,
    Mapped,
    Matching,
    Of,
    Plain,
    Row,
)
from guard.lexicon.rows import BUILD, FILL, HASH, NEW, REFERENCE, a_class, a_function, references, values
from guard.lexicon.states import NEVER

NOTHING: Final = Literal((None,))
TEXT: Final = Of(("str",))
NUMBER: Final = Of(("int", "float", "bool"))
FLAG: Final = Of(("bool", "int"))
PLAIN_KEY: Final = Matching(r"(?s:(?!__).*)")

# --- results ----------------------------------------------------------------------------------------------------------

_RESULTS: tuple[Entry, ...] = tuple(
    a_class(
        name,
        NEW,
        BUILD,
        FILL,
        HASH,
        keys=PLAIN_KEY,
        why="a dict whose attributes are its keys, so that none may be a dunder",
        source="scipy/_lib/_util.py _RichResult; scipy/optimize/_optimize.py OptimizeResult (1.9)",
    )
    for name in (
        "scipy._lib._util:_RichResult",
        "scipy.integrate._bvp:BVPResult",
        "scipy.integrate._ivp.ivp:OdeResult",
        "scipy.optimize._optimize:OptimizeResult",
        "scipy.optimize.optimize:OptimizeResult",
        "scipy.optimize._zeros_py:RootResults",
    )
)
_BUNCHES: Final = {
    "scipy.stats._crosstab": "CrosstabResult",
    "scipy.stats._mgc": "MGCResult",
    "scipy.stats._morestats": "AndersonResult Anderson_ksampResult MedianTestResult WilcoxonResult",
    "scipy.stats._mstats_basic": "SenSeasonalSlopesResult",
    "scipy.stats._stats_mstats_common": "LinregressResult SiegelslopesResult TheilslopesResult",
    "scipy.stats._stats_py": (
        "KstestResult LinregressResult PearsonRResult PearsonRResultBase SignificanceResult TtestResult TtestResultBase"
    ),
    "scipy.stats.contingency": "Chi2ContingencyResult",
}
_TUPLES: tuple[Entry, ...] = tuple(
    a_class(
        f"{module}:{name}",
        NEW,
        BUILD,
        why="a tuple with names, and attributes",
        source="scipy/_lib/_bunch.py _make_tuple_bunch",
    )
    for module, names in _BUNCHES.items()
    for name in names.split()
)

# --- objects that are made or set in ways of their own ----------------------------------------------------------------

_SYSTEMS: tuple[Entry, ...] = tuple(
    a_class(
        f"scipy.signal._ltisys:{name}",
        NEW,
        BUILD,
        HASH,
        call=Args(),
        why="__new__ without arguments makes an object of the class, or of the one for continuous time",
        source="scipy/signal/_ltisys.py (1.9, 1.17)",
    )
    for kind in ("StateSpace", "TransferFunction", "ZerosPolesGain")
    for name in (kind, f"{kind}Continuous", f"{kind}Discrete")
)
_HULLS: tuple[Entry, ...] = tuple(
    a_class(
        f"scipy.spatial._qhull:{name}",
        NEW,
        BUILD,
        HASH,
        state=Fields((("_qhull", NOTHING), ("close", NEVER))),
        why="attributes; its __del__ calls close(), which asks _qhull, so that neither may be anything of the file's",
        source="scipy/spatial/_qhull.pyx _QhullUser.__del__, close",
    )
    for name in ("ConvexHull", "Delaunay", "Voronoi")
)
_ROTATION: tuple[Entry, ...] = (
    a_class(
        "scipy.spatial.transform._rotation:Rotation",
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=Row((ARRAY, FLAG)),
        why="copies an array of numbers",
        source="scipy/spatial/transform/_rotation.py (1.17), _rotation.pyx (1.9) Rotation.__setstate__",
    ),
    a_class(
        "scipy.spatial.transform._rigid_transform:RigidTransform",
        HASH,
        why="made by its own function",
        source="scipy/spatial/transform/_rigid_transform.py",
    ),
    a_function(
        "scipy.spatial.transform._rigid_transform:RigidTransform.from_matrix",
        call=Args((ARRAY,)),
        effect=Effect(returns=MADE, of="scipy.spatial.transform._rigid_transform:RigidTransform"),
        why="checks and copies an array of numbers",
        source="scipy/spatial/transform/_rigid_transform.py RigidTransform.from_matrix",
    ),
)
_SHAPE = Each(("tuple",), Between(0, (1 << 63) - 1))
_RBF = Row((ARRAY, ARRAY, _SHAPE, Global(admitted=REFERENCE), Of(("int", "NoneType")), ARRAY, TEXT, NUMBER, ARRAY))
_SLOTS = Mapped(
    Literal(("c", "x", "_c", "_x", "_asarray", "extrapolate", "axis", "_y_axis", "_y_extra_shape", "dtype")),
    Either((ARRAY, Plain(), Global(admitted=REFERENCE), Instance(("numpy:dtype",)))),
)
_INTERPOLANTS: tuple[Entry, ...] = tuple(
    a_class(
        f"scipy.interpolate.{module}:{name}",
        NEW,
        BUILD,
        HASH,
        state=Either((Fields(()), Row((Fields(()), _SLOTS)))),
        why="attributes, and slots that are set one by one; since 1.17 two are properties that make arrays of numbers",
        source="scipy/interpolate/_interpolate.py _PPolyBase, interp1d; _polyint.py _Interpolator1D (1.9, 1.17)",
    )
    for module, names in (
        ("_interpolate", "interp1d PPoly BPoly _PPolyBase"),
        ("_cubic", "CubicHermiteSpline PchipInterpolator Akima1DInterpolator CubicSpline"),
        ("interpolate", "interp1d PPoly BPoly"),
    )
    for name in names.split()
)
_SPLINES: tuple[Entry, ...] = tuple(
    a_class(
        f"scipy.interpolate.{module}:{name}",
        NEW,
        BUILD,
        HASH,
        REFERENCE,
        why="attributes; it keeps its class as a value, which makes arrays of what it is given, and fits them",
        source="scipy/interpolate/_fitpack2.py (1.9, 1.17)",
    )
    for module in ("_fitpack2", "fitpack2")
    for name in ("UnivariateSpline", "InterpolatedUnivariateSpline", "LSQUnivariateSpline")
)
_OBJECTS: tuple[Entry, ...] = (
    *_SPLINES,
    *_INTERPOLANTS,
    a_class(
        "scipy.interpolate._rbfinterp:RBFInterpolator",
        NEW,
        BUILD,
        HASH,
        state=Either((Fields(()), Row((_RBF, Each(("tuple",), ARRAY))))),
        why="arrays, a text and numbers",
        source="scipy/interpolate/_rbfinterp.py RBFInterpolator.__setstate__",
    ),
)

# --- functions that are kept ------------------------------------------------------------------------------------------

_SPECIAL: Final = (
    "agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv "
    "betaincinv betaln binom boxcox boxcox1p btdtr btdtri btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr "
    "chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 "
    "elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys "
    "eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi "
    "eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 "
    "expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv "
    "gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 "
    "hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 "
    "itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi "
    "kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b "
    "mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm "
    "modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc "
    "nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv "
    "obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 "
    "pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round "
    "shichi sici sindg smirnov smirnovi spence sph_harm stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile "
    "wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac"
)
_SPECIAL_MODULES: Final = ("scipy.special._ufuncs", "scipy.special._special_ufuncs")
_UFUNCS: tuple[Entry, ...] = tuple(
    entry
    for module in _SPECIAL_MODULES
    for entry in values(module, _SPECIAL, why="a function of numbers", source="scipy/special/functions.json")
)
_FUNCTIONS: Final = {
    "scipy._lib.array_api_compat.numpy._aliases": "asarray",
    "scipy.spatial.distance": (
        "braycurtis canberra chebyshev cityblock correlation cosine dice euclidean hamming jaccard jensenshannon "
        "kulczynski1 kulsinski mahalanobis minkowski rogerstanimoto russellrao seuclidean sokalmichener sokalsneath "
        "sqeuclidean squareform yule"
    ),
    "scipy.stats._stats_py": (
        "chisquare describe f_oneway fisher_exact gmean gstd gzscore hmean iqr jarque_bera kendalltau kruskal ks_1samp "
        "ks_2samp kurtosis linregress median_abs_deviation mode moment normaltest pearsonr percentileofscore pmean "
        "pointbiserialr rankdata ranksums scoreatpercentile sem skew spearmanr tmean trim_mean tstd ttest_1samp "
        "ttest_ind ttest_rel tvar variation wasserstein_distance weightedtau zmap zscore"
    ),
    "scipy.stats._stats_mstats_common": "linregress siegelslopes theilslopes",
    "scipy.stats._variation": "variation",
    "scipy.stats._entropy": "differential_entropy entropy",
    "scipy.stats._morestats": "boxcox boxcox_llf levene shapiro wilcoxon yeojohnson yeojohnson_llf",
    "scipy.stats._mannwhitneyu": "mannwhitneyu",
    "scipy.stats._qmc": "LatinHypercube._random_lhs LatinHypercube._random_oa_lhs LatinHypercube._random",
    "scipy.interpolate._interpolate": (
        "interp1d._call_linear interp1d._call_linear_np interp1d._call_nan_spline interp1d._call_nearest "
        "interp1d._call_previousnext interp1d._call_spline"
    ),
}
_KEPT: tuple[Entry, ...] = tuple(
    entry
    for module, names in _FUNCTIONS.items()
    for entry in references(
        module,
        names,
        why="computes with arrays; calls nothing that it is given",
        source=f"{module.replace('.', '/')}.py",
    )
)
_DISCRETE: Final = "scipy.stats._discrete_distns"
_METHODS: tuple[Entry, ...] = tuple(
    entry
    for module, names in (
        (_DISCRETE, [name for one in scipy_classes.FAMILIES for name in one.names.get(_DISCRETE, "").split()]),
        ("scipy.stats._distn_infrastructure", ["rv_discrete", "rv_sample"]),
    )
    for entry in references(
        module,
        " ".join(f"{name}._entropy" for name in names),
        why="a method that each instance keeps wrapped",
        source="scipy/stats/_distn_infrastructure.py rv_discrete._attach_methods",
    )
)

ENTRIES: tuple[Entry, ...] = (
    *_RESULTS,
    *_TUPLES,
    *_SYSTEMS,
    *_HULLS,
    *_ROTATION,
    *_OBJECTS,
    *_UFUNCS,
    *_KEPT,
    *_METHODS,
)
FAMILIES = scipy_classes.FAMILIES
