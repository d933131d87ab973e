"""scipy: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import ATTRIBUTES, DISTRIBUTION, ONE_VALUE, SLOTTED

SOURCE = "scipy 1.11.4, scipy 1.17.1, scipy 1.9.3; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "scipy._lib._ccallback": "CData",
            "scipy._lib._sparse": "SparseABC",
            "scipy._lib._testutils": "_TestPythranFunc",
            "scipy._lib.array_api_compat.common._helpers": "_dask_device",
            "scipy.fft._backend": "_ScipyBackend",
            "scipy.fft._debug_backends": "EchoBackend NumPyBackend",
            "scipy.integrate._cubature": "_VariableTransform",
            "scipy.integrate._ode": "IntegratorBase",
            "scipy.integrate._rules._base": "Rule",
            "scipy.interpolate._fitpack2": (
                "BivariateSpline SphereBivariateSpline _BivariateSplineBase _DerivedBivariateSpline"
            ),
            "scipy.io.matlab._mio5": "EmptyStructMarker",
            "scipy.io.matlab._mio5_params": "mat_struct",
            "scipy.optimize._hessian_update_strategy": "HessianUpdateStrategy",
            "scipy.optimize._trustregion_constr.report": "BasicReport IPReport ReportBase SQPReport",
            "scipy.sparse._arrays": "_sparray",
            "scipy.sparse._base": "sparray",
            "scipy.sparse._data": "_minmax_mixin",
            "scipy.sparse._index": "IndexMixin",
            "scipy.sparse._matrix": "spmatrix",
            "scipy.stats._distribution_infrastructure": "_Domain",
            "scipy.stats._morestats": "_BigFloat",
            "scipy.stats._multivariate": "multi_rv_frozen",
            "scipy.stats._probability_distribution": "_ProbabilityDistribution",
            "scipy.stats._stats_py": "_SimpleNormal",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib._testutils": "PytestTester",
            "scipy._lib._uarray._backend": "Dispatchable",
            "scipy.integrate._ode": "ode",
            "scipy.integrate._quadpack_py": "_OptFunc _RangeFunc",
            "scipy.integrate._rules._base": "FixedRule NestedFixedRule",
            "scipy.io._harwell_boeing._fortran_format_parser": "ExpFormat IntFormat Token",
            "scipy.io.matlab._mio4": "VarHeader4",
            "scipy.io.matlab._miobase": "MatVarReader",
            "scipy.io.wavfile": "SeekEmulatingReader",
            "scipy.linalg._testutils": "_FakeMatrix2",
            "scipy.optimize._basinhopping": "AdaptiveStepsize MinimizerWrapper",
            "scipy.optimize._dcsrch": "DCSRCH",
            "scipy.optimize._differentiable_functions": "_VectorFunWrapper _VectorHessWrapper _VectorJacWrapper",
            "scipy.optimize._dual_annealing": "EnergyState ObjectiveFunWrapper",
            "scipy.optimize._hessian_update_strategy": "FullHessianUpdateStrategy SR1",
            "scipy.optimize._minimize": "_Patch_Callback_Equal_Variables _Remove_From_Func",
            "scipy.optimize._nonlin": "LowRankMatrix",
            "scipy.optimize._numdiff": "_Fun_Wrapper",
            "scipy.optimize._optimize": "Brent MemoizeJac",
            "scipy.optimize._root_scalar": "MemoizeDer",
            "scipy.optimize._shgo": "LMap",
            "scipy.optimize._shgo_lib._vertex": "ConstraintWrapper FieldWrapper",
            "scipy.optimize._shgo_lib.triangulation": "Cell VertexGroup",
            "scipy.optimize._trustregion": "BaseQuadraticSubproblem",
            "scipy.optimize._trustregion_constr.canonical_constraint": "CanonicalConstraint",
            "scipy.optimize._trustregion_constr.minimize_trustregion_constr": "HessianLinearOperator LagrangianHessian",
            "scipy.optimize._trustregion_dogleg": "DoglegSubproblem",
            "scipy.optimize._trustregion_ncg": "CGSteihaugSubproblem",
            "scipy.sparse.linalg._expm_multiply": "LazyOperatorNormInfo",
            "scipy.stats._binomtest": "BinomTestResult",
            "scipy.stats._hypotests": "CramerVonMisesResult TukeyHSDResult",
            "scipy.stats._mgc": "_ParallelP",
            "scipy.stats._morestats": "DirectionalStats _ABW",
            "scipy.stats._odds_ratio": "OddsRatioResult",
            "scipy.stats._page_trend_test": "_PageL",
            "scipy.stats._stats_py": "_ParallelP _SimpleBeta _SimpleChi2 _SimpleF _SimpleStudentT",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib.array_api_extra._lib._at": "at",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib._pep440": "_BaseVersion",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib.deprecation": "_DeprecationHelperStr",
            "scipy.integrate._quad_vec": "LRUDict",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib._disjoint_set": "DisjointSet",
            "scipy._lib._docscrape": "Reader",
            "scipy._lib._threadsafety": "ReentrancyLock",
            "scipy._lib._util": "MapWrapper _FunctionWrapper _ScalarFunctionWrapper",
            "scipy._lib.cobyqa.framework": "TrustRegion",
            "scipy._lib.cobyqa.models": "Interpolation Models Quadratic",
            "scipy._lib.cobyqa.problem": (
                "BoundConstraints LinearConstraints NonlinearConstraints ObjectiveFunction Problem"
            ),
            "scipy._lib.decorator": "ContextManager FunctionMaker",
            "scipy.integrate._cubature": "_InfiniteLimitsTransform",
            "scipy.integrate._ivp.base": "ConstantDenseOutput DenseOutput OdeSolver",
            "scipy.integrate._ivp.bdf": "BDF BdfDenseOutput",
            "scipy.integrate._ivp.common": "OdeSolution",
            "scipy.integrate._ivp.lsoda": "LSODA LsodaDenseOutput",
            "scipy.integrate._ivp.radau": "Radau RadauDenseOutput",
            "scipy.integrate._ivp.rk": "DOP853 Dop853DenseOutput RK23 RK45 RkDenseOutput RungeKutta",
            "scipy.integrate._ode": "complex_ode dop853 dopri5 lsoda vode zvode",
            "scipy.integrate._quad_vec": "DoubleInfiniteFunc SemiInfiniteFunc _Bunch",
            "scipy.integrate._quadpack_py": "_NQuad",
            "scipy.integrate._rules._base": "ProductNestedFixed",
            "scipy.integrate._rules._gauss_kronrod": "GaussKronrodQuadrature",
            "scipy.integrate._rules._gauss_legendre": "GaussLegendreQuadrature",
            "scipy.integrate._rules._genz_malik": "GenzMalikCubature",
            "scipy.interpolate._bary_rational": "AAA FloaterHormannInterpolator _BarycentricRational",
            "scipy.interpolate._bsplines": "BSpline",
            "scipy.interpolate._fitpack2": (
                "InterpolatedUnivariateSpline LSQBivariateSpline LSQSphereBivariateSpline LSQUnivariateSpline "
                "RectBivariateSpline RectSphereBivariateSpline SmoothBivariateSpline SmoothSphereBivariateSpline "
                "UnivariateSpline"
            ),
            "scipy.interpolate._fitpack_repro": "Bunch F Fperiodic",
            "scipy.interpolate._interpnd": "CloughTocher2DInterpolator LinearNDInterpolator NDInterpolatorBase",
            "scipy.interpolate._interpolate": "NdPPoly interp2d",
            "scipy.interpolate._ndbspline": "NdBSpline",
            "scipy.interpolate._ndgriddata": "NearestNDInterpolator",
            "scipy.interpolate._rbf": "Rbf",
            "scipy.interpolate._rgi": "RegularGridInterpolator",
            "scipy.interpolate.interpnd": "CloughTocher2DInterpolator LinearNDInterpolator NDInterpolatorBase",
            "scipy.io._fortran": "FortranFile",
            "scipy.io._harwell_boeing._fortran_format_parser": "FortranFormatParser Tokenizer",
            "scipy.io._harwell_boeing.hb": "HBFile HBInfo HBMatrixType",
            "scipy.io._idl": "ObjectPointer Pointer",
            "scipy.io._netcdf": "netcdf_variable",
            "scipy.io.arff._arffread": (
                "Attribute DateAttribute MetaData NominalAttribute NumericAttribute RelationalAttribute StringAttribute"
            ),
            "scipy.io.matlab._mio4": "MatFile4Reader MatFile4Writer VarReader4 VarWriter4",
            "scipy.io.matlab._mio5": "MatFile5Reader MatFile5Writer VarWriter5",
            "scipy.io.matlab._miobase": "MatFileReader",
            "scipy.linalg._matfuncs_inv_ssq": "_MatrixM1PowerOperator",
            "scipy.linalg._testutils": "_FakeMatrix",
            "scipy.odr._odrpack": "ODR Output",
            "scipy.optimize._basinhopping": "BasinHoppingRunner Metropolis RandomDisplacement Storage",
            "scipy.optimize._constraints": "Bounds LinearConstraint NonlinearConstraint PreparedConstraint",
            "scipy.optimize._differentiable_functions": (
                "IdentityVectorFunction LinearVectorFunction ScalarFunction VectorFunction _ScalarGradWrapper "
                "_ScalarHessWrapper"
            ),
            "scipy.optimize._differentialevolution": "DifferentialEvolutionSolver _ConstraintWrapper",
            "scipy.optimize._dual_annealing": "LocalSearchWrapper StrategyChain VisitingDistribution",
            "scipy.optimize._hessian_update_strategy": "BFGS",
            "scipy.optimize._lbfgsb_py": "LbfgsInvHessProduct",
            "scipy.optimize._lsq.least_squares": "_WrapArgsKwargs",
            "scipy.optimize._nonlin": (
                "Anderson BroydenFirst BroydenSecond DiagBroyden ExcitingMixing GenericBroyden InverseJacobian "
                "Jacobian KrylovJacobian LinearMixing TerminationCondition"
            ),
            "scipy.optimize._optimize": "_Brute_Wrapper",
            "scipy.optimize._shgo": "LMapCache SHGO",
            "scipy.optimize._shgo_lib._complex": "Complex",
            "scipy.optimize._shgo_lib._vertex": "VertexCacheBase VertexCacheField VertexCacheIndex",
            "scipy.optimize._shgo_lib.triangulation": "Complex Simplex VertexCache",
            "scipy.optimize._trlib._trlib": "TRLIBQuadraticSubproblem",
            "scipy.optimize._trustregion_constr.tr_interior_point": "BarrierSubproblem",
            "scipy.optimize._trustregion_exact": "IterativeSubproblem",
            "scipy.optimize._zeros_py": "TOMS748Solver",
            "scipy.signal._czt": "CZT ZoomFFT",
            "scipy.signal._ltisys": "Bunch",
            "scipy.signal._short_time_fft": "ShortTimeFFT",
            "scipy.signal._upfirdn": "_UpFIRDn",
            "scipy.sparse.csgraph._flow": "MaximumFlowResult",
            "scipy.sparse.linalg._eigen.arpack.arpack": (
                "IterInv IterOpInv LuInv SpLuInv _ArpackParams _SymmetricArpackParams _UnsymmetricArpackParams"
            ),
            "scipy.sparse.linalg._interface": (
                "IdentityOperator LinearOperator MatrixLinearOperator _AdjointLinearOperator _AdjointMatrixOperator "
                "_CustomLinearOperator _PowerLinearOperator _ProductLinearOperator _ScaledLinearOperator "
                "_SumLinearOperator _TransposedLinearOperator"
            ),
            "scipy.sparse.linalg._matfuncs": "MatrixPowerOperator ProductOperator _ExpmPadeHelper",
            "scipy.sparse.linalg._special_sparse_arrays": "LaplacianNd MikotaK MikotaM MikotaPair Sakurai",
            "scipy.sparse.linalg._svdp": "_AProd",
            "scipy.spatial._kdtree": "Rectangle",
            "scipy.spatial._spherical_voronoi": "SphericalVoronoi",
            "scipy.spatial.transform._rigid_transform": "RigidTransform",
            "scipy.spatial.transform._rotation": "Slerp",
            "scipy.spatial.transform._rotation_spline": "RotationSpline",
            "scipy.special._multiufuncs": "MultiUFunc",
            "scipy.special._ufuncs": "errstate",
            "scipy.stats._censored_data": "CensoredData",
            "scipy.stats._covariance": (
                "CovViaCholesky CovViaDiagonal CovViaEigendecomposition CovViaPSD CovViaPrecision Covariance"
            ),
            "scipy.stats._discrete_distns": "poisson_binomial_frozen",
            "scipy.stats._distn_infrastructure": "_ShapeInfo rv_continuous_frozen rv_discrete_frozen rv_frozen",
            "scipy.stats._distribution_infrastructure": (
                "ContinuousDistribution DiscreteDistribution FoldedDistribution Mixture "
                "MonotonicTransformedDistribution OrderStatisticDistribution ShiftedScaledDistribution "
                "TransformedDistribution TruncatedDistribution UnivariateDistribution _IntegerInterval _Interval "
                "_Parameter _Parameterization _RealInterval _RealParameter"
            ),
            "scipy.stats._fit": "FitResult",
            "scipy.stats._kde": "gaussian_kde",
            "scipy.stats._levy_stable": "levy_stable_frozen",
            "scipy.stats._mannwhitneyu": "_MWU",
            "scipy.stats._multivariate": (
                "_PSD dirichlet_frozen dirichlet_gen dirichlet_multinomial_frozen dirichlet_multinomial_gen "
                "invwishart_frozen invwishart_gen matrix_normal_frozen matrix_normal_gen matrix_t_frozen matrix_t_gen "
                "multi_rv_generic multinomial_frozen multinomial_gen multivariate_hypergeom_frozen "
                "multivariate_hypergeom_gen multivariate_normal_frozen multivariate_normal_gen multivariate_t_frozen "
                "multivariate_t_gen normal_inverse_gamma_frozen normal_inverse_gamma_gen ortho_group_frozen "
                "ortho_group_gen random_correlation_frozen random_correlation_gen random_table_frozen "
                "random_table_gen special_ortho_group_frozen special_ortho_group_gen uniform_direction_frozen "
                "uniform_direction_gen unitary_group_frozen unitary_group_gen vonmises_fisher_frozen "
                "vonmises_fisher_gen wishart_frozen wishart_gen"
            ),
            "scipy.stats._new_distributions": "Binomial Logistic Normal StandardNormal Uniform _Gamma _LogUniform",
            "scipy.stats._qmc": (
                "Halton LatinHypercube MultinomialQMC MultivariateNormalQMC PoissonDisk QMCEngine Sobol"
            ),
            "scipy.stats._rvs_sampling": "NumericalInverseHermite",
            "scipy.stats._sampling": "CustomDistPINV FastGeneratorInversion RatioUniforms",
            "scipy.stats._wilcoxon": "WilcoxonDistribution",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy.stats._continuous_distns": (
                "alpha_gen anglit_gen arcsine_gen argus_gen beta_gen betaprime_gen bradford_gen burr12_gen burr_gen "
                "cauchy_gen chi2_gen chi_gen cosine_gen crystalball_gen dgamma_gen dpareto_lognorm_gen dweibull_gen "
                "erlang_gen expon_gen exponnorm_gen exponpow_gen exponweib_gen f_gen fatiguelife_gen fisk_gen "
                "foldcauchy_gen foldnorm_gen gamma_gen gausshyper_gen genexpon_gen genextreme_gen gengamma_gen "
                "genhalflogistic_gen genhyperbolic_gen geninvgauss_gen genlogistic_gen gennorm_gen genpareto_gen "
                "gibrat_gen gilbrat_gen gompertz_gen gumbel_l_gen gumbel_r_gen halfcauchy_gen halfgennorm_gen "
                "halflogistic_gen halfnorm_gen hypsecant_gen invgamma_gen invgauss_gen invweibull_gen irwinhall_gen "
                "jf_skew_t_gen johnsonsb_gen johnsonsu_gen kappa3_gen kappa4_gen ksone_gen kstwo_gen kstwobign_gen "
                "landau_gen laplace_asymmetric_gen laplace_gen levy_gen levy_l_gen loggamma_gen logistic_gen "
                "loglaplace_gen lognorm_gen lomax_gen maxwell_gen mielke_gen moyal_gen nakagami_gen ncf_gen nct_gen "
                "ncx2_gen norm_gen norminvgauss_gen pareto_gen pearson3_gen powerlaw_gen powerlognorm_gen "
                "powernorm_gen rayleigh_gen rdist_gen recipinvgauss_gen reciprocal_gen rel_breitwigner_gen rice_gen "
                "rv_histogram semicircular_gen skew_norm_gen skewcauchy_gen skewnorm_gen studentized_range_gen t_gen "
                "trapezoid_gen triang_gen truncexpon_gen truncnorm_gen truncpareto_gen truncweibull_min_gen "
                "tukeylambda_gen uniform_gen vonmises_gen wald_gen weibull_max_gen weibull_min_gen wrapcauchy_gen"
            ),
            "scipy.stats._discrete_distns": (
                "_nchypergeom_gen bernoulli_gen betabinom_gen betanbinom_gen binom_gen boltzmann_gen dlaplace_gen "
                "geom_gen hypergeom_gen logser_gen nbinom_gen nchypergeom_fisher_gen nchypergeom_wallenius_gen "
                "nhypergeom_gen planck_gen poisson_binom_gen poisson_gen randint_gen skellam_gen yulesimon_gen "
                "zipf_gen zipfian_gen"
            ),
            "scipy.stats._distn_infrastructure": "rv_continuous rv_discrete rv_generic rv_sample",
            "scipy.stats._levy_stable": "levy_stable_gen",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=DISTRIBUTION,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib.array_api_extra._lib._utils._helpers": "_AutoJITWrapper",
            "scipy.interpolate._polyint": (
                "BarycentricInterpolator KroghInterpolator _Interpolator1D _Interpolator1DWithDerivatives"
            ),
            "scipy.io._mmio": "MMFile",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib._array_api": "_XPSphinxCapability",
            "scipy._lib._docscrape": "ClassDoc FunctionDoc NumpyDocString ObjDoc",
            "scipy._lib._pep440": "LegacyVersion Version",
            "scipy._lib.pyprima.cobyla.cobyla": "COBYLAResult",
            "scipy.cluster.hierarchy": "ClusterNode",
            "scipy.integrate._cubature": "CubatureRegion CubatureResult",
            "scipy.optimize._shgo_lib.triangulation": "Vertex",
            "scipy.sparse._arrays": "bsr_array coo_array csc_array csr_array dia_array dok_array lil_array",
            "scipy.sparse._base": "_spbase spmatrix",
            "scipy.sparse._bsr": "_bsr_base bsr_array bsr_matrix",
            "scipy.sparse._compressed": "_cs_matrix",
            "scipy.sparse._coo": "_coo_base coo_array",
            "scipy.sparse._csc": "_csc_base csc_array csc_matrix",
            "scipy.sparse._csr": "_csr_base csr_array csr_matrix",
            "scipy.sparse._data": "_data_matrix",
            "scipy.sparse._dia": "_dia_base dia_array dia_matrix",
            "scipy.sparse._dok": "_dok_base dok_array dok_matrix",
            "scipy.sparse._lil": "_lil_base lil_array lil_matrix",
            "scipy.spatial._kdtree": "KDTree.innernode KDTree.leafnode KDTree.node",
            "scipy.spatial.distance": (
                "CDistMetricWrapper CDistWeightedMetricWrapper MetricInfo PDistMetricWrapper PDistWeightedMetricWrapper"
            ),
            "scipy.special._orthogonal": "orthopoly1d",
            "scipy.special._support_alternative_backends": "_FuncInfo",
            "scipy.stats._hypotests": "BarnardExactResult BoschlooExactResult SomersDResult",
            "scipy.stats._multicomp": "DunnettResult",
            "scipy.stats._page_trend_test": "PageTrendTestResult",
            "scipy.stats._relative_risk": "RelativeRiskResult",
            "scipy.stats._resampling": (
                "BootstrapMethod BootstrapResult MonteCarloMethod MonteCarloTestResult PermutationMethod "
                "PermutationTestResult PowerResult ResamplingMethod"
            ),
            "scipy.stats._sensitivity_analysis": "BootstrapSobolResult SobolResult",
            "scipy.stats._stats_py": "AlexanderGovernResult QuantileTestResult",
            "scipy.stats._survival": "ECDFResult EmpiricalDistributionFunction LogRankResult",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy.sparse._coo": "coo_matrix",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=ATTRIBUTES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib._util": "DeprecatedImport",
            "scipy.interpolate._cubic": "Akima1DInterpolator CubicHermiteSpline CubicSpline PchipInterpolator",
            "scipy.interpolate._interpolate": "BPoly PPoly _PPolyBase interp1d",
            "scipy.interpolate._rbfinterp": "RBFInterpolator",
            "scipy.odr._models": "_ExponentialModel _MultilinearModel _QuadraticModel _UnilinearModel",
            "scipy.odr._odrpack": "Data Model RealData",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib._util": "_RichResult",
            "scipy.integrate._bvp": "BVPResult",
            "scipy.integrate._ivp.ivp": "OdeResult",
            "scipy.io._idl": "AttrDict",
            "scipy.optimize._optimize": "OptimizeResult",
            "scipy.optimize._shgo_lib._vertex": "VertexBase VertexCube VertexScalarField VertexVectorField",
            "scipy.optimize._zeros_py": "RootResults",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy.__config__": "DisplayModes",
            "scipy._lib._array_api_docs_tables": "BackendSupportStatus",
            "scipy._lib._array_api_override": "_ArrayClsInfo",
            "scipy._lib.array_api_compat.common._helpers": "_ClsToXPInfo",
            "scipy._lib.array_api_extra._lib._at": "Undef _AtOp",
            "scipy._lib.cobyqa.settings": "Constants ExitStatus Options",
            "scipy._lib.pyprima": "ConstraintType",
            "scipy.io.wavfile": "WAVE_FORMAT",
            "scipy.special._specfun": "Status",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "scipy._lib._docscrape": "Parameter",
            "scipy._lib._pep440": "_Version",
            "scipy._lib._util": "FullArgSpec",
            "scipy._lib.array_api_compat.common._aliases": "UniqueAllResult UniqueCountsResult UniqueInverseResult",
            "scipy._lib.array_api_compat.common._linalg": "EighResult QRResult SVDResult SlogdetResult",
            "scipy._lib.decorator": "ArgSpec",
            "scipy.integrate._quadrature": "QMCQuadResult",
            "scipy.optimize._linprog_util": "_LPProblem",
            "scipy.stats._binned_statistic": "BinnedStatistic2dResult BinnedStatisticResult BinnedStatisticddResult",
            "scipy.stats._common": "ConfidenceInterval",
            "scipy.stats._fit": "GoodnessOfFitResult",
            "scipy.stats._hypotests": "Epps_Singleton_2sampResult",
            "scipy.stats._mannwhitneyu": "MannwhitneyuResult",
            "scipy.stats._morestats": (
                "AnsariResult BartlettResult FlignerResult LeveneResult Mean ShapiroResult Std_dev Variance"
            ),
            "scipy.stats._mstats_basic": (
                "BrunnerMunzelResult DescribeResult F_onewayResult FriedmanchisquareResult KendalltauResult "
                "KruskalResult KurtosistestResult MannwhitneyuResult ModeResult NormaltestResult PointbiserialrResult "
                "SkewtestResult SpearmanrResult Ttest_1sampResult Ttest_indResult Ttest_relResult"
            ),
            "scipy.stats._stats_py": (
                "BrunnerMunzelResult ConfidenceInterval CumfreqResult DescribeResult F_onewayResult "
                "FriedmanchisquareResult HistogramResult Jarque_beraResult KendalltauResult KruskalResult "
                "KurtosistestResult ModeResult NormaltestResult PointbiserialrResult Power_divergenceResult "
                "RanksumsResult RelfreqResult RepeatedResults SigmaclipResult SkewtestResult SpearmanrResult "
                "Ttest_1sampResult Ttest_indResult Ttest_relResult WeightedTauResult"
            ),
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
