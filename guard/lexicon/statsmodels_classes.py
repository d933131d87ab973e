"""statsmodels: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family
from guard.lexicon.states import ATTRIBUTES, DISTRIBUTION, FORMULA, NEGATIVE_BINOMIAL, SEQUENCE, SLOTTED

SOURCE = "statsmodels 0.14.1, statsmodels 0.15.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "statsmodels.base.model": "ResultMixin _LLRMixin",
            "statsmodels.base.optimizer": "Optimizer",
            "statsmodels.base.transform": "BoxCox",
            "statsmodels.compat._scipy_multivariate_t": "multi_rv_frozen",
            "statsmodels.distributions.copula.depfunc_ev": (
                "AsymBiLogistic AsymLogistic AsymMixed AsymNegLogistic HR PickandDependence TEV"
            ),
            "statsmodels.distributions.mixture_rvs": "MixtureDistribution",
            "statsmodels.genmod.bayes_mixed_glm": "_VariationalBayesMixedGLM",
            "statsmodels.genmod.families.links": "CLogLog Link Log LogC LogLog Logit",
            "statsmodels.genmod.families.varfuncs": "VarianceFunction",
            "statsmodels.genmod.generalized_linear_model": "_ModuleVariable",
            "statsmodels.genmod.qif": "QIFCovariance",
            "statsmodels.miscmodels.nonlinls": "Results",
            "statsmodels.nonparametric._kernel_base": "GenericKDE",
            "statsmodels.regression.process_regression": "GaussianCovariance ProcessCovariance",
            "statsmodels.robust.covariance": "_NormalizeTruncCov",
            "statsmodels.robust.norms": "LeastSquares RobustNorm",
            "statsmodels.stats._results_store": "ResultsStore",
            "statsmodels.stats.contingency_tables": "_Bunch",
            "statsmodels.stats.correlation_tools": "GaussianMultivariateKernel MultivariateKernel",
            "statsmodels.stats.diagnostic": "ResultsStore",
            "statsmodels.stats.knockoff_regeffects": "CorrelationEffects OLSEffects RegressionEffects",
            "statsmodels.stats.outliers_influence": "_BaseInfluenceMixin",
            "statsmodels.tsa.holtwinters.model": "_OptConfig",
            "statsmodels.tsa.x13": "Spec",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.stats.base": "LimitedIterationMixin",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.base._penalties": "CovariancePenalty L2 PSD Penalty PseudoHuber SCAD",
            "statsmodels.discrete.diagnostic": "CountDiagnostic PoissonDiagnostic",
            "statsmodels.distributions.copula._special": "Sterling1 Sterling2",
            "statsmodels.distributions.copula.archimedean": "ArchimedeanCopula",
            "statsmodels.distributions.copula.copulas": "Copula",
            "statsmodels.distributions.copula.elliptical": "EllipticalCopula",
            "statsmodels.distributions.copula.other_copulas": "IndependenceCopula",
            "statsmodels.distributions.copula.transforms": (
                "TransfClayton TransfFrank TransfGumbel TransfIndep Transforms _TransfPower"
            ),
            "statsmodels.emplike.aft_el": "AFTResults OptAFT",
            "statsmodels.emplike.descriptive": "_OptFuncts",
            "statsmodels.emplike.elanova": "_ANOVAOpt",
            "statsmodels.emplike.elregress": "_ELRegOpts",
            "statsmodels.formula._manager": "_Default",
            "statsmodels.gam.gam_cross_validation.cross_validators": "BaseCrossValidator",
            "statsmodels.gam.gam_cross_validation.gam_cross_validation": "BasePenaltiesPathCV",
            "statsmodels.genmod.cov_struct": (
                "CategoricalCovStruct CovStruct Exchangeable GlobalOddsRatio Independence Nested NominalIndependence "
                "OrdinalIndependence Unstructured"
            ),
            "statsmodels.genmod.families.links": "CDFLink Identity NegativeBinomial Power Probit Sqrt",
            "statsmodels.genmod.families.varfuncs": "Binomial NegativeBinomial Power",
            "statsmodels.genmod.generalized_estimating_equations": "_MultinomialLogit",
            "statsmodels.genmod.qif": "QIFAutoregressive QIFExchangeable QIFIndependence",
            "statsmodels.iolib.summary2": "Summary",
            "statsmodels.iolib.summary": "Summary",
            "statsmodels.multivariate.cancorr": "CanCorrTestResults",
            "statsmodels.nonparametric._kernel_base": "EstimatorSettings",
            "statsmodels.regression.mixed_linear_model": "VCSpec",
            "statsmodels.robust.norms": (
                "AndrewWave Hampel HuberT MQuantileNorm RamsayE StudentT TrimmedMean TukeyBiweight TukeyQuartic"
            ),
            "statsmodels.robust.scale": "HuberScale MScale",
            "statsmodels.stats.anova": "AnovaResults",
            "statsmodels.stats.knockoff_regeffects": "ForwardEffects",
            "statsmodels.stats.oaxaca": "OaxacaResults",
            "statsmodels.stats.regularized_covariance": "RegularizedInvCovariance",
            "statsmodels.stats.weightstats": "CompareMeans",
            "statsmodels.tsa.statespace.representation": "OptionWrapper",
            "statsmodels.tsa.vector_ar.plotting": "MPLConfigurator",
            "statsmodels.tsa.vector_ar.vecm": "JohansenTestResult",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.tsa.deterministic": "DeterministicTerm",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.datasets.utils": "Dataset",
            "statsmodels.iolib.table": "Row SimpleTable",
            "statsmodels.stats.inter_rater": "KappaResults ResultsBunch",
            "statsmodels.tools._decorators": "ResettableCache",
            "statsmodels.tools.decorators": "ResettableCache",
            "statsmodels.tools.tools": "Bunch",
            "statsmodels.tsa.statespace.dynamic_factor_mq": "DynamicFactorMQStates FactorBlock",
        },
        uses=frozenset({Use.BUILD, Use.FILL, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.base._constraints": "LinearConstraints TransformRestriction",
            "statsmodels.base._penalized": "PenalizedMixin",
            "statsmodels.base._penalties": (
                "ConstraintsPenalty L2ConstraintsPenalty L2Univariate NonePenalty SCADSmoothed"
            ),
            "statsmodels.base._prediction_inference": (
                "PredictionResultsBase PredictionResultsDelta PredictionResultsMean PredictionResultsMonotonic"
            ),
            "statsmodels.base._screening": "ScreeningResults VariableScreening",
            "statsmodels.base.distributed_estimation": "DistributedModel DistributedResults",
            "statsmodels.base.elastic_net": "RegularizedResults",
            "statsmodels.base.model": (
                "GenericLikelihoodModel GenericLikelihoodModelResults LikelihoodModel LikelihoodModelResults Model "
                "Results"
            ),
            "statsmodels.compat._scipy_multivariate_t": (
                "_PSD multi_rv_generic multivariate_normal_frozen multivariate_normal_gen multivariate_t_frozen "
                "multivariate_t_gen"
            ),
            "statsmodels.discrete.conditional_models": (
                "ConditionalLogit ConditionalMNLogit ConditionalPoisson ConditionalResults _ConditionalModel"
            ),
            "statsmodels.discrete.count_model": (
                "GenericZeroInflated L1ZeroInflatedGeneralizedPoissonResults L1ZeroInflatedNegativeBinomialResults "
                "L1ZeroInflatedPoissonResults ZeroInflatedGeneralizedPoisson ZeroInflatedGeneralizedPoissonResults "
                "ZeroInflatedNegativeBinomialP ZeroInflatedNegativeBinomialResults ZeroInflatedPoisson "
                "ZeroInflatedPoissonResults ZeroInflatedResults"
            ),
            "statsmodels.discrete.discrete_margins": "DiscreteMargins Margins",
            "statsmodels.discrete.discrete_model": (
                "BinaryModel BinaryResults CountModel CountResults DiscreteModel DiscreteResults GeneralizedPoisson "
                "GeneralizedPoissonResults L1BinaryResults L1CountResults L1GeneralizedPoissonResults "
                "L1MultinomialResults L1NegativeBinomialResults L1PoissonResults Logit LogitResults MNLogit "
                "MultinomialModel MultinomialResults NegativeBinomialP NegativeBinomialPResults "
                "NegativeBinomialResults OrderedResults Poisson PoissonResults Probit ProbitResults"
            ),
            "statsmodels.discrete.truncated_model": (
                "HurdleCountModel HurdleCountResults L1HurdleCountResults L1TruncatedLFGenericResults "
                "TruncatedLFGeneralizedPoisson TruncatedLFGeneric TruncatedLFGenericResults "
                "TruncatedLFNegativeBinomialP TruncatedLFPoisson TruncatedLFPoissonResults "
                "TruncatedNegativeBinomialResults _RCensored _RCensoredGeneralizedPoisson _RCensoredGeneric "
                "_RCensoredNegativeBinomialP _RCensoredPoisson"
            ),
            "statsmodels.distributions.bernstein": (
                "BernsteinDistribution BernsteinDistributionBV BernsteinDistributionUV"
            ),
            "statsmodels.distributions.copula.archimedean": "ClaytonCopula FrankCopula GumbelCopula",
            "statsmodels.distributions.copula.copulas": "CopulaDistribution",
            "statsmodels.distributions.copula.elliptical": "GaussianCopula StudentTCopula",
            "statsmodels.distributions.copula.extreme_value": "ExtremeValueCopula",
            "statsmodels.distributions.discrete": "DiscretizedModel",
            "statsmodels.distributions.empirical_distribution": "ECDF ECDFDiscrete StepFunction",
            "statsmodels.distributions.tools": "_Grid",
            "statsmodels.duration.hazard_regression": "PHReg PHRegResults PHSurvivalTime rv_discrete_float",
            "statsmodels.duration.survfunc": "CumIncidenceRight SurvfuncRight",
            "statsmodels.emplike.aft_el": "emplikeAFT",
            "statsmodels.emplike.descriptive": "DescStatMV DescStatUV",
            "statsmodels.emplike.elanova": "ANOVA",
            "statsmodels.emplike.originregress": "ELOriginRegress OriginResults",
            "statsmodels.formula._manager": "FormulaManager _FormulaOption",
            "statsmodels.gam.gam_cross_validation.cross_validators": "KFold",
            "statsmodels.gam.gam_cross_validation.gam_cross_validation": (
                "BaseCV MultivariateGAMCV MultivariateGAMCVPath"
            ),
            "statsmodels.gam.gam_penalties": "MultivariateGamPenalty UnivariateGamPenalty",
            "statsmodels.gam.generalized_additive_model": "GLMGam GLMGamResults LogitGam",
            "statsmodels.gam.smooth_basis": (
                "AdditiveGamSmoother BSplines CubicSplines CyclicCubicSplines GenericSmoothers PolynomialSmoother "
                "UnivariateBSplines UnivariateCubicCyclicSplines UnivariateCubicSplines UnivariateGamSmoother "
                "UnivariateGenericSmoother UnivariatePolynomialSmoother"
            ),
            "statsmodels.genmod.bayes_mixed_glm": (
                "BayesMixedGLMResults BinomialBayesMixedGLM PoissonBayesMixedGLM _BayesMixedGLM"
            ),
            "statsmodels.genmod.cov_struct": "Autoregressive Equivalence Stationary",
            "statsmodels.genmod.families.family": (
                "Binomial Family Gamma Gaussian InverseGaussian NegativeBinomial Poisson Tweedie"
            ),
            "statsmodels.genmod.families.links": (
                "Cauchy InversePower InverseSquared cauchy cloglog identity inverse_power inverse_squared log logc "
                "logit loglog nbinom probit sqrt"
            ),
            "statsmodels.genmod.generalized_estimating_equations": (
                "GEE GEEMargins GEEResults NominalGEE NominalGEEResults OrdinalGEE OrdinalGEEResults "
                "ParameterConstraint _Multinomial"
            ),
            "statsmodels.genmod.generalized_linear_model": "GLM GLMResults",
            "statsmodels.genmod.qif": "QIF QIFResults",
            "statsmodels.graphics.functional": "HdrResults",
            "statsmodels.graphics.gofplots": "ProbPlot",
            "statsmodels.imputation.bayes_mi": "BayesGaussMI MI MIResults",
            "statsmodels.imputation.mice": "MICE MICEData MICEResults PatsyFormula",
            "statsmodels.iolib.table": "Cell",
            "statsmodels.miscmodels.count": "PoissonGMLE PoissonOffsetGMLE PoissonZiGMLE",
            "statsmodels.miscmodels.nonlinls": "Myfunc NonlinearLS",
            "statsmodels.miscmodels.ordinal_model": "OrderedModel OrderedResults",
            "statsmodels.miscmodels.tmodel": "TArma TLinearModel",
            "statsmodels.miscmodels.try_mlecov": "MLEGLS",
            "statsmodels.multivariate.cancorr": "CanCorr",
            "statsmodels.multivariate.factor": "Factor FactorResults",
            "statsmodels.multivariate.manova": "MANOVA",
            "statsmodels.multivariate.multivariate_ols": (
                "MultivariateLS MultivariateLSResults MultivariateTestResults _MultivariateOLS _MultivariateOLSResults"
            ),
            "statsmodels.multivariate.pca": "PCA",
            "statsmodels.nonparametric._kernel_base": "LeaveOneOut",
            "statsmodels.nonparametric.kde": "KDEUnivariate",
            "statsmodels.nonparametric.kernel_density": "KDEMultivariate KDEMultivariateConditional",
            "statsmodels.nonparametric.kernel_regression": "KernelCensoredReg KernelReg TestRegCoefC TestRegCoefD",
            "statsmodels.othermod.betareg": "BetaModel BetaResults",
            "statsmodels.regression._prediction": "PredictionResults",
            "statsmodels.regression._tools": "_MinimalWLS",
            "statsmodels.regression.dimred": (
                "CovarianceReduction DimReductionResults PrincipalHessianDirections SlicedAverageVarianceEstimation "
                "SlicedInverseReg _DimReductionRegression"
            ),
            "statsmodels.regression.feasible_gls": "GLSHet GLSHet2",
            "statsmodels.regression.linear_model": "GLS GLSAR OLS OLSResults RegressionModel RegressionResults WLS",
            "statsmodels.regression.mixed_linear_model": "MixedLM MixedLMParams MixedLMResults _mixedlm_distribution",
            "statsmodels.regression.process_regression": "ProcessMLE ProcessMLEResults",
            "statsmodels.regression.quantile_regression": "QuantReg QuantRegResults",
            "statsmodels.regression.recursive_ls": "RecursiveLS RecursiveLSResults",
            "statsmodels.regression.rolling": "RollingOLS RollingRegressionResults RollingWLS",
            "statsmodels.robust.covariance": "CovDetMCD CovDetMM CovDetS CovM _Standardize",
            "statsmodels.robust.resistant_linear_model": "RLMDetS RLMDetSMM",
            "statsmodels.robust.robust_linear_model": "RLM RLMResults",
            "statsmodels.robust.scale": "Huber",
            "statsmodels.stats._delta_method": "NonlinearDeltaCov",
            "statsmodels.stats._diagnostic_other": "CMTNewey CMTTauchen ResultsGeneric TestResults",
            "statsmodels.stats._knockoff": "RegressionFDR",
            "statsmodels.stats.anova": "AnovaRM",
            "statsmodels.stats.base": "AllPairsResults HolderTuple",
            "statsmodels.stats.contingency_tables": "SquareTable StratifiedTable Table Table2x2",
            "statsmodels.stats.contrast": "Contrast ContrastResults MultiCompResult WaldTestResults",
            "statsmodels.stats.correlation_tools": "FactoredPSDMatrix",
            "statsmodels.stats.descriptivestats": "Describe Description",
            "statsmodels.stats.knockoff_regeffects": "RegModelEffects",
            "statsmodels.stats.mediation": "Mediation MediationResults",
            "statsmodels.stats.meta_analysis": "CombineResults",
            "statsmodels.stats.multitest": "NullDistribution",
            "statsmodels.stats.oaxaca": "OaxacaBlinder",
            "statsmodels.stats.outliers_influence": "GLMInfluence MLEInfluence OLSInfluence",
            "statsmodels.stats.power": (
                "FTestAnovaPower FTestPower FTestPowerF2 GofChisquarePower NormalIndPower Power TTestIndPower "
                "TTestPower _GofChisquareIndPower"
            ),
            "statsmodels.stats.robust_compare": "TrimmedMean",
            "statsmodels.stats.tabledist": "TableDist",
            "statsmodels.stats.weightstats": "DescrStatsW",
            "statsmodels.tools._decorators": "CachedAttribute CachedWritableAttribute cache_readonly",
            "statsmodels.tools._test_runner": "PytestTester",
            "statsmodels.tools.decorators": "CachedAttribute CachedWritableAttribute",
            "statsmodels.tools.docstring": "Docstring Reader",
            "statsmodels.tools.docstring_helpers": "Appender Substitution",
            "statsmodels.tools.grouputils": "Group GroupSorted Grouping",
            "statsmodels.tools.transform_model": "StandardizeTransform",
            "statsmodels.tools.validation.validation": "PandasWrapper",
            "statsmodels.treatment.treatment_effects": (
                "TreatmentEffect TreatmentEffectResults _AIPWGMM _AIPWWLSGMM _IPWGMM _IPWRAGMM _RAGMM _TEGMM "
                "_TEGMMGeneric1"
            ),
            "statsmodels.tsa.ar_model": "AR AROrderSelectionResults ARResults AutoReg AutoRegResults",
            "statsmodels.tsa.ardl.model": "ARDL ARDLOrderSelectionResults ARDLResults UECM UECMResults",
            "statsmodels.tsa.arima.model": "ARIMA ARIMAResults",
            "statsmodels.tsa.arima.params": "SARIMAXParams",
            "statsmodels.tsa.arima.specification": "SARIMAXSpecification",
            "statsmodels.tsa.arima_model": "ARIMA ARIMAResults ARMA ARMAResults",
            "statsmodels.tsa.arima_process": "ArmaProcess",
            "statsmodels.tsa.arma_mle": "Arma",
            "statsmodels.tsa.base.prediction": "PredictionResults",
            "statsmodels.tsa.base.tsa_model": "TimeSeriesModel TimeSeriesModelResults",
            "statsmodels.tsa.descriptivestats": "TsaDescriptive",
            "statsmodels.tsa.deterministic": "DeterministicProcess",
            "statsmodels.tsa.exponential_smoothing.base": "StateSpaceMLEModel StateSpaceMLEResults",
            "statsmodels.tsa.exponential_smoothing.ets": "ETSModel ETSResults PredictionResults",
            "statsmodels.tsa.forecasting.stl": "STLForecast STLForecastResults",
            "statsmodels.tsa.forecasting.theta": "ThetaModel ThetaModelResults",
            "statsmodels.tsa.holtwinters._smoothers": "HoltWintersArgs",
            "statsmodels.tsa.holtwinters.model": "ExponentialSmoothing Holt SimpleExpSmoothing",
            "statsmodels.tsa.holtwinters.results": "HoltWintersResults",
            "statsmodels.tsa.mlemodel": "TSMLEModel",
            "statsmodels.tsa.regime_switching.markov_autoregression": (
                "MarkovAutoregression MarkovAutoregressionResults"
            ),
            "statsmodels.tsa.regime_switching.markov_regression": "MarkovRegression MarkovRegressionResults",
            "statsmodels.tsa.regime_switching.markov_switching": (
                "HamiltonFilterResults KimSmootherResults MarkovSwitching MarkovSwitchingParams MarkovSwitchingResults"
            ),
            "statsmodels.tsa.seasonal._seasonal": "DecomposeResult",
            "statsmodels.tsa.seasonal": "DecomposeResult",
            "statsmodels.tsa.statespace._pykalman_smoother": "_KalmanSmoother",
            "statsmodels.tsa.statespace._quarterly_ar1": "QuarterlyAR1",
            "statsmodels.tsa.statespace.cfa_simulation_smoother": "CFASimulationSmoother",
            "statsmodels.tsa.statespace.dynamic_factor": "DynamicFactor DynamicFactorResults",
            "statsmodels.tsa.statespace.dynamic_factor_mq": "DynamicFactorMQ DynamicFactorMQResults",
            "statsmodels.tsa.statespace.exponential_smoothing": "ExponentialSmoothing ExponentialSmoothingResults",
            "statsmodels.tsa.statespace.initialization": "Initialization",
            "statsmodels.tsa.statespace.kalman_filter": "FilterResults KalmanFilter PredictionResults",
            "statsmodels.tsa.statespace.kalman_smoother": "KalmanSmoother SmootherResults",
            "statsmodels.tsa.statespace.mlemodel": "MLEModel MLEResults PredictionResults",
            "statsmodels.tsa.statespace.news": "NewsResults",
            "statsmodels.tsa.statespace.representation": "FrozenRepresentation MatrixWrapper Representation",
            "statsmodels.tsa.statespace.sarimax": "SARIMAX SARIMAXResults",
            "statsmodels.tsa.statespace.simulation_smoother": "SimulationSmoothResults SimulationSmoother",
            "statsmodels.tsa.statespace.structural": "UnobservedComponents UnobservedComponentsResults",
            "statsmodels.tsa.statespace.varmax": "VARMAX VARMAXResults",
            "statsmodels.tsa.stattools._leybourne": "LeybourneMcCabeStationarity",
            "statsmodels.tsa.stattools._stattools": "ZivotAndrewsUnitRoot",
            "statsmodels.tsa.stattools": "ZivotAndrewsUnitRoot",
            "statsmodels.tsa.stl.mstl": "MSTL",
            "statsmodels.tsa.varma_process": "VarmaPoly _Var",
            "statsmodels.tsa.vector_ar.irf": "BaseIRAnalysis IRAnalysis",
            "statsmodels.tsa.vector_ar.local_proj": "LocalProjections LocalProjectionsResults",
            "statsmodels.tsa.vector_ar.output": "VARSummary",
            "statsmodels.tsa.vector_ar.svar_model": "SVAR SVARProcess SVARResults",
            "statsmodels.tsa.vector_ar.var_model": "FEVD LagOrderResults VAR VARProcess VARResults",
            "statsmodels.tsa.vector_ar.vecm": "CointRankResults VECM VECMResults",
            "statsmodels.tsa.x13": "SeriesSpec X13ArimaAnalysisResult",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.base.elastic_net": "RegularizedResultsWrapper",
            "statsmodels.base.model": "LikelihoodResultsWrapper",
            "statsmodels.base.wrapper": "ResultsWrapper",
            "statsmodels.discrete.conditional_models": "ConditionalResultsWrapper",
            "statsmodels.discrete.count_model": (
                "L1ZeroInflatedGeneralizedPoissonResultsWrapper L1ZeroInflatedNegativeBinomialResultsWrapper "
                "L1ZeroInflatedPoissonResultsWrapper ZeroInflatedGeneralizedPoissonResultsWrapper "
                "ZeroInflatedNegativeBinomialResultsWrapper ZeroInflatedPoissonResultsWrapper"
            ),
            "statsmodels.discrete.discrete_model": (
                "BinaryResultsWrapper CountResultsWrapper GeneralizedPoissonResultsWrapper L1BinaryResultsWrapper "
                "L1CountResultsWrapper L1GeneralizedPoissonResultsWrapper L1MultinomialResultsWrapper "
                "L1NegativeBinomialResultsWrapper L1PoissonResultsWrapper MultinomialResultsWrapper "
                "NegativeBinomialPResultsWrapper NegativeBinomialResultsWrapper OrderedResultsWrapper "
                "PoissonResultsWrapper"
            ),
            "statsmodels.discrete.truncated_model": (
                "HurdleCountResultsWrapper L1HurdleCountResultsWrapper L1TruncatedLFGenericResultsWrapper "
                "TruncatedLFGenericResultsWrapper"
            ),
            "statsmodels.gam.generalized_additive_model": "GLMGamResultsWrapper",
            "statsmodels.genmod.generalized_estimating_equations": (
                "GEEResultsWrapper NominalGEEResultsWrapper OrdinalGEEResultsWrapper"
            ),
            "statsmodels.genmod.generalized_linear_model": "GLMResultsWrapper",
            "statsmodels.genmod.qif": "QIFResultsWrapper",
            "statsmodels.miscmodels.ordinal_model": "OrderedResultsWrapper",
            "statsmodels.multivariate.multivariate_ols": "MultivariateLSResultsWrapper",
            "statsmodels.othermod.betareg": "BetaResultsWrapper",
            "statsmodels.regression.dimred": "DimReductionResultsWrapper",
            "statsmodels.regression.linear_model": "RegressionResultsWrapper",
            "statsmodels.regression.mixed_linear_model": "MixedLMResultsWrapper",
            "statsmodels.regression.recursive_ls": "RecursiveLSResultsWrapper",
            "statsmodels.robust.robust_linear_model": "RLMResultsWrapper",
            "statsmodels.tsa.ar_model": "AutoRegResultsWrapper",
            "statsmodels.tsa.ardl.model": "ARDLResultsWrapper UECMResultsWrapper",
            "statsmodels.tsa.arima.model": "ARIMAResultsWrapper",
            "statsmodels.tsa.base.tsa_model": "TimeSeriesResultsWrapper",
            "statsmodels.tsa.exponential_smoothing.ets": "ETSResultsWrapper PredictionResultsWrapper",
            "statsmodels.tsa.holtwinters.results": "HoltWintersResultsWrapper",
            "statsmodels.tsa.regime_switching.markov_autoregression": "MarkovAutoregressionResultsWrapper",
            "statsmodels.tsa.regime_switching.markov_regression": "MarkovRegressionResultsWrapper",
            "statsmodels.tsa.regime_switching.markov_switching": "MarkovSwitchingResultsWrapper",
            "statsmodels.tsa.statespace.dynamic_factor": "DynamicFactorResultsWrapper",
            "statsmodels.tsa.statespace.exponential_smoothing": "ExponentialSmoothingResultsWrapper",
            "statsmodels.tsa.statespace.mlemodel": "MLEResultsWrapper PredictionResultsWrapper",
            "statsmodels.tsa.statespace.sarimax": "SARIMAXResultsWrapper",
            "statsmodels.tsa.statespace.structural": "UnobservedComponentsResultsWrapper",
            "statsmodels.tsa.statespace.varmax": "VARMAXResultsWrapper",
            "statsmodels.tsa.vector_ar.var_model": "VARResultsWrapper",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=ATTRIBUTES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.distributions.discrete": (
                "genpoisson_p_gen truncatednegbin_gen truncatedpoisson_gen zigeneralizedpoisson_gen "
                "zinegativebinomial_gen zipoisson_gen"
            ),
            "statsmodels.distributions.edgeworth": "ExpandedNormal",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=DISTRIBUTION,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.base.data": "FormulaicData ModelData PandasData PatsyData",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=FORMULA,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.discrete.discrete_model": "NegativeBinomial",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=NEGATIVE_BINOMIAL,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.tools.docstring": "NumpyDocString",
            "statsmodels.tsa.deterministic": (
                "CalendarDeterministicTerm CalendarFourier CalendarSeasonality CalendarTimeTrend Fourier "
                "FourierDeterministicTerm Seasonality TimeTrend TimeTrendDeterministicTerm"
            ),
            "statsmodels.tsa.vector_ar.hypothesis_test_results": (
                "CausalityTestResults HypothesisTestResults NormalityTestResults WhitenessTestResults"
            ),
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.base._parameter_inference": "ScoreTestResult",
            "statsmodels.discrete._diagnostics_count": (
                "ChisquareProbResult ZeroModificationTestResult ZeroinflationJHResult"
            ),
            "statsmodels.stats.diagnostic_gen": "ChisquareBinningResult",
            "statsmodels.stats.meta_analysis": "HomogeneityTestResult",
            "statsmodels.stats.multivariate": "CovOnewayResult CovTestResult HotellingResult",
            "statsmodels.stats.multivariate_tools": "CCRankTestResult CCStatsResult PartialProjectResult",
            "statsmodels.stats.nonparametric": "ProbSuperiorResult TostProbSuperiorResult",
            "statsmodels.stats.oneway": "AnovaResult EquivalenceOnewayResult ScaleAnovaResult ScaleEquivalenceResult",
            "statsmodels.stats.proportion": (
                "Proportions2indepTestResult ScoreTestProportionsResult TostProportionsResult"
            ),
            "statsmodels.stats.rates": (
                "NonequivalencePoissonResult PoissonTest2indepResult PoissonTestResult PowerDiffResult "
                "PowerEquivalenceResult PowerNegbinRatioResult PowerRatioResult PowerResult TostPoissonResult"
            ),
            "statsmodels.tsa.stattools._stattools": "ADFullerResult DieboldMarianoResult KPSSResult RURResult",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=SEQUENCE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.iolib.openfile": "EmptyContextManager",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.discrete._diagnostics_count": "DispersionResults",
            "statsmodels.stats.nonparametric": "RankCompareResult",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "statsmodels.emplike.descriptive": "EmpLikeTestResult",
            "statsmodels.emplike.elanova": "ANOVAResult",
            "statsmodels.formula._manager": "LinearConstraintValues",
            "statsmodels.graphics.regressionplots": "PartRegressPlotResult",
            "statsmodels.nonparametric.kde": "KDEResult",
            "statsmodels.regression.linear_model": "CompareLRTestResult ELTestResult YuleWalkerResult",
            "statsmodels.regression.rolling": "RollingStore",
            "statsmodels.robust.covariance": (
                "CovDetMCDResult CovIterResult CovMResult CovOGKResult CovStartingResult CovTylerRegularizedResult "
                "CovTylerResult NaiveLedoitWolfResult"
            ),
            "statsmodels.robust.resistant_linear_model": "DetSStartResult",
            "statsmodels.robust.scale": "ScaleTrimmedResult",
            "statsmodels.robust.tools": "TuningSEstimatorMeanResult",
            "statsmodels.stats.contingency_tables": "CochransQResult",
            "statsmodels.stats.correlation_tools": "CovNearestResult",
            "statsmodels.stats.covariance": "TransformCorrNormalResult",
            "statsmodels.stats.diagnostic": (
                "GoldfeldQuandtResult LMTestResult NonNestedTestResult PesaranTimmermannResult"
            ),
            "statsmodels.stats.dist_dependence_measures": "DistDependStat",
            "statsmodels.stats.effect_size": "NoncentralityChisquareResult NoncentralityFResult NoncentralityTResult",
            "statsmodels.stats.gof": "ChisquareResult",
            "statsmodels.stats.moment_helpers": "Cov2CorrResult",
            "statsmodels.stats.multitest": "LocalFDRCorrectionResult",
            "statsmodels.stats.nonparametric": (
                "JonckheereTerpstraResult RankPlacementsResult SamplesizeRankCompareResult"
            ),
            "statsmodels.stats.oneway": (
                "ConfintEffectSizeResult EffectSizeFsquResult FstatEffectSizeResult SimulatePowerEquivalenceResult"
            ),
            "statsmodels.stats.proportion": "KoopmanConfintResult PairedNamConfintResult PowerProportionsResult",
            "statsmodels.tools.docstring": "Parameter",
            "statsmodels.tools.rootfinding": "BrentqExpandingInfo",
            "statsmodels.tsa.ar_model": "InformationCriteria",
            "statsmodels.tsa.ardl.model": "BoundsTestResult",
            "statsmodels.tsa.arima.estimators._base": "ARMAEstimationResult",
            "statsmodels.tsa.filters.filtertools": "CycleTrendResult",
            "statsmodels.tsa.stattools._stattools": (
                "AcfResult BreakvarHeteroskedasticityResult CcfResult CointResult JackknifeResult "
                "LevinsonDurbinPacfResult LevinsonDurbinResult PacfBurgResult PacfResult PccfResult QStatResult"
            ),
            "statsmodels.tsa.tsatools": "LagmatResult",
            "statsmodels.tsa.vector_ar.hypothesis_test_results": "ErrorBand ForecastInterval",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
