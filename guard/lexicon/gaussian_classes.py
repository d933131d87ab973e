"""gaussian: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import EXCEPTION, NO_ARGUMENTS, ONE_VALUE, SEQUENCE, SLOTTED
from guard.lexicon.torch_nn import MODULE_STATE
from guard.lexicon.torch_optim import OPTIMIZER_STATE

SOURCE = (
    "botorch 0.18.1, gpytorch 1.11, gpytorch 1.15.2, linear_operator 0.6.1, pyro-ppl 1.8.6, pyro-ppl 1.9.2; by "
    "the criteria of tests/lexicon/propose.py"
)

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "botorch.acquisition.acquisition": "MCSamplerMixin",
            "botorch.models.fully_bayesian": "LinearPyroModel MaternPyroModel PyroModel SaasPyroModel",
            "botorch.models.fully_bayesian_multitask": (
                "LatentFeatureMultiTaskPyroMixin MultiTaskPyroMixin MultitaskSaasPyroModel"
            ),
            "botorch.models.model": "FantasizeMixin",
            "botorch.models.utils.inducing_point_allocators": (
                "GreedyImprovementReduction GreedyVarianceReduction InducingPointAllocator QualityFunction "
                "UnitQualityFunction"
            ),
            "botorch.optim.closures.core": "ForwardBackwardClosure NdarrayOptimizationClosure",
            "botorch.optim.homotopy": "FixedHomotopySchedule",
            "botorch.posteriors.posterior": "Posterior",
            "botorch.posteriors.transformed": "TransformedPosterior",
            "botorch.sampling.pathwise.utils": "TransformedModuleMixin",
            "botorch.test_functions.base": "SeedingMixin",
            "botorch.utils.multi_objective.hypervolume": "Hypervolume",
            "gpytorch.mlls.added_loss_term": "AddedLossTerm",
            "gpytorch.mlls.inducing_point_kernel_added_loss_term": "InducingPointKernelAddedLossTerm",
            "gpytorch.mlls.kl_gaussian_added_loss_term": "KLGaussianAddedLossTerm",
            "gpytorch.models.deep_gps.deep_gp": "_DeepGPVariationalStrategy",
            "gpytorch.models.pyro._pyro_mixin": "_PyroMixin",
            "gpytorch.module": "RandomModuleMixin",
            "gpytorch.utils.interpolation": "Interpolation",
            "linear_operator.operators.triangular_linear_operator": "_TriangularLinearOperatorBase",
            "linear_operator.utils.stochastic_lq": "StochasticLQ",
            "pyro.distributions.coalescent": "CoalescentTimesConstraint",
            "pyro.distributions.conditional": "ConditionalDistribution ConditionalTransform",
            "pyro.distributions.constraints": (
                "_CorrMatrix _Integer _OrderedVector _PositiveOrderedVector _SoftplusLowerCholesky _SoftplusPositive "
                "_Sphere _UnitLowerCholesky"
            ),
            "pyro.distributions.mixture": "MaskedConstraint",
            "pyro.distributions.one_one_matching": "OneOneMatchingConstraint",
            "pyro.infer.autoguide.initialization": "InitMessenger",
            "pyro.infer.importance": "LogWeightsMixin",
            "pyro.infer.inspect": "TrackProvenance",
            "pyro.infer.mcmc.adaptation": "ArrowheadMassMatrix BlockMassMatrix",
            "pyro.infer.mcmc.api": "AbstractMCMC _UnarySampler",
            "pyro.infer.mcmc.mcmc_kernel": "MCMCKernel",
            "pyro.infer.mcmc.util": "_PEMaker",
            "pyro.infer.reparam.conjugate": "ConjugateReparam",
            "pyro.infer.reparam.projected_normal": "ProjectedNormalReparam",
            "pyro.infer.reparam.reparam": "Reparam",
            "pyro.infer.reparam.softmax": "GumbelSoftmaxReparam",
            "pyro.infer.reparam.stable": "LatentStableReparam StableReparam SymmetricStableReparam",
            "pyro.infer.reparam.strategies": "MinimalReparam Strategy",
            "pyro.infer.reparam.studentt": "StudentTReparam",
            "pyro.infer.reparam.transform": "TransformReparam",
            "pyro.infer.svgd": "RBFSteinKernel SteinKernel",
            "pyro.infer.tracegraph_elbo": "TrackNonReparam",
            "pyro.infer.util": "CloneMixin",
            "pyro.nn.module": "_FlatWeightsDescriptor",
            "pyro.ops.einsum.adjoint": "Backward _TransposeBackward",
            "pyro.ops.einsum.torch_map": "_EinsumBackward",
            "pyro.ops.einsum.torch_marginal": "_EinsumBackward",
            "pyro.ops.einsum.torch_sample": "_EinsumBackward",
            "pyro.ops.einsum.util": "Tensordot",
            "pyro.ops.gamma_gaussian": "Gamma",
            "pyro.ops.indexing": "Index Vindex",
            "pyro.ops.rings": "_SampleProductBackward",
            "pyro.ops.streaming": "CountMeanStats CountStats StackStats StreamingStats",
            "pyro.optim.multi": "MultiOptimizer Newton",
            "pyro.params.param_store": "ParamStoreDict",
            "pyro.poutine.broadcast_messenger": "BroadcastMessenger",
            "pyro.poutine.condition_messenger": "ConditionMessenger",
            "pyro.poutine.escape_messenger": "EscapeMessenger",
            "pyro.poutine.infer_config_messenger": "InferConfigMessenger",
            "pyro.poutine.lift_messenger": "LiftMessenger",
            "pyro.poutine.messenger": "Messenger",
            "pyro.poutine.reentrant_messenger": "ReentrantMessenger",
            "pyro.poutine.reparam_messenger": "ReparamHandler",
            "pyro.poutine.runtime": "_DimAllocator _EnumAllocator",
            "pyro.poutine.substitute_messenger": "SubstituteMessenger",
            "pyro.poutine.trace_messenger": "TraceHandler",
            "pyro.poutine.uncondition_messenger": "UnconditionMessenger",
            "pyro.util": "optional timed",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.utils.containers": "BotorchContainer",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.optim.core": "OptimizationResult",
            "botorch.optim.homotopy": "HomotopyParameter",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.acquisition.analytic": "ConstrainedAnalyticAcquisitionFunctionMixin",
            "botorch.acquisition.cached_cholesky": "CachedCholeskyMCSamplerMixin",
            "botorch.models.map_saas": "SaasPriorHelper",
            "botorch.models.relevance_pursuit": "RelevancePursuitMixin",
            "botorch.models.robust_relevance_pursuit_model": "RobustRelevancePursuitMixin",
            "botorch.models.utils.assorted": "fantasize",
            "botorch.models.utils.inducing_point_allocators": "ExpectedImprovementQualityFunction",
            "botorch.optim.batched_lbfgs_b": "OptimState",
            "botorch.optim.closures.core": "BatchedNDarrayOptimizationClosure",
            "botorch.optim.homotopy": "Homotopy LinearHomotopySchedule LogLinearHomotopySchedule",
            "botorch.optim.stopping": "ExpMAStoppingCriterion",
            "botorch.posteriors.ensemble": "EnsemblePosterior",
            "botorch.sampling.qmc": "MultivariateNormalQMCEngine NormalQMCEngine",
            "botorch.settings": "_Flag log_level propagate_grads validate_input_scaling",
            "botorch.utils.multi_objective.hypervolume": (
                "MultiList Node NoisyExpectedHypervolumeMixin SubsetIndexCachingMixin"
            ),
            "botorch.utils.probability.lin_ess": "LinearEllipticalSliceSampler",
            "botorch.utils.probability.mvnxpb": "MVNXPB",
            "botorch.utils.probability.truncated_multivariate_normal": "TruncatedMultivariateNormal",
            "botorch.utils.probability.unified_skew_normal": "UnifiedSkewNormal",
            "botorch.utils.sampling": "DelaunayPolytopeSampler HitAndRunPolytopeSampler PolytopeSampler",
            "gpytorch.beta_features": "checkpoint_kernel default_preconditioner",
            "gpytorch.distributions.distribution": "_DistributionBase",
            "gpytorch.distributions.multitask_multivariate_normal": "MultitaskMultivariateNormal",
            "gpytorch.distributions.multivariate_normal": "MultivariateNormal",
            "gpytorch.mlls.noise_model_added_loss_term": "NoiseModelAddedLossTerm",
            "gpytorch.models.exact_prediction_strategies": (
                "DefaultPredictionStrategy InterpolatedPredictionStrategy LinearPredictionStrategy "
                "RFFPredictionStrategy SGPRPredictionStrategy"
            ),
            "gpytorch.settings": (
                "_dtype_value_context _feature_flag _value_context debug detach_test_caches eval_cg_tolerance "
                "fast_pred_samples fast_pred_var lazily_evaluate_kernels max_eager_kernel_size memory_efficient "
                "min_fixed_noise min_variance num_gauss_hermite_locs num_likelihood_samples observation_nan_policy "
                "prior_mode sgpr_diagonal_correction skip_posterior_variances trace_mode use_keops "
                "variational_cholesky_jitter"
            ),
            "linear_operator.beta_features": "default_preconditioner",
            "linear_operator.operators.linear_operator_representation_tree": "LinearOperatorRepresentationTree",
            "linear_operator.settings": (
                "_dtype_value_context _fast_covar_root_decomposition _fast_log_prob _fast_solves _feature_flag "
                "_linalg_dtype_cholesky _linalg_dtype_symeig _value_context cg_tolerance cholesky_jitter "
                "cholesky_max_tries ciq_samples debug deterministic_probes fast_computations linalg_dtypes "
                "max_cg_iterations max_cholesky_size max_lanczos_quadrature_iterations max_preconditioner_size "
                "max_root_decomposition_size memory_efficient min_preconditioning_size minres_tolerance "
                "num_contour_quadrature num_trace_samples preconditioner_tolerance skip_logdet_forward "
                "stable_qr_cpu_threshold terminate_cg_by_size trace_mode tridiagonal_jitter use_toeplitz "
                "verbose_linalg"
            ),
            "pyro.distributions.affine_beta": "AffineBeta",
            "pyro.distributions.asymmetriclaplace": "AsymmetricLaplace SoftAsymmetricLaplace",
            "pyro.distributions.avf_mvn": "AVFMultivariateNormal",
            "pyro.distributions.coalescent": "CoalescentRateLikelihood CoalescentTimes CoalescentTimesWithRate",
            "pyro.distributions.conditional": (
                "ConditionalTransformedDistribution ConstantConditionalDistribution ConstantConditionalTransform"
            ),
            "pyro.distributions.conjugate": "BetaBinomial DirichletMultinomial GammaPoisson",
            "pyro.distributions.delta": "Delta",
            "pyro.distributions.diag_normal_mixture": "MixtureOfDiagNormals",
            "pyro.distributions.diag_normal_mixture_shared_cov": "MixtureOfDiagNormalsSharedCovariance",
            "pyro.distributions.distribution": "Distribution",
            "pyro.distributions.empirical": "Empirical",
            "pyro.distributions.extended": "ExtendedBetaBinomial ExtendedBinomial",
            "pyro.distributions.folded": "FoldedDistribution",
            "pyro.distributions.gaussian_scale_mixture": "GaussianScaleMixture",
            "pyro.distributions.grouped_normal_normal": "GroupedNormalNormal",
            "pyro.distributions.hmm": (
                "DiscreteHMM GammaGaussianHMM GaussianHMM GaussianMRF HiddenMarkovModel IndependentHMM LinearHMM"
            ),
            "pyro.distributions.improper_uniform": "ImproperUniform",
            "pyro.distributions.inverse_gamma": "InverseGamma",
            "pyro.distributions.lkj": "LKJ LKJCorrCholesky",
            "pyro.distributions.log_normal_negative_binomial": "LogNormalNegativeBinomial",
            "pyro.distributions.logistic": "Logistic SkewLogistic",
            "pyro.distributions.mixture": "MaskedMixture",
            "pyro.distributions.multivariate_studentt": "MultivariateStudentT",
            "pyro.distributions.nanmasked": "NanMaskedMultivariateNormal NanMaskedNormal",
            "pyro.distributions.omt_mvn": "OMTMultivariateNormal",
            "pyro.distributions.one_one_matching": "OneOneMatching",
            "pyro.distributions.one_two_matching": "OneTwoMatching OneTwoMatchingConstraint",
            "pyro.distributions.ordered_logistic": "OrderedLogistic",
            "pyro.distributions.polya_gamma": "TruncatedPolyaGamma",
            "pyro.distributions.projected_normal": "ProjectedNormal",
            "pyro.distributions.rejector": "Rejector",
            "pyro.distributions.relaxed_straight_through": (
                "RelaxedBernoulliStraightThrough RelaxedOneHotCategoricalStraightThrough"
            ),
            "pyro.distributions.sine_bivariate_von_mises": "SineBivariateVonMises",
            "pyro.distributions.sine_skewed": "SineSkewed",
            "pyro.distributions.softlaplace": "SoftLaplace",
            "pyro.distributions.spanning_tree": "SpanningTree",
            "pyro.distributions.stable": "Stable StableWithLogProb",
            "pyro.distributions.torch": (
                "Bernoulli Beta Binomial Categorical Cauchy Chi2 ContinuousBernoulli Dirichlet Exponential "
                "ExponentialFamily FisherSnedecor Gamma GeneralizedPareto Geometric Gumbel HalfCauchy HalfNormal "
                "Independent InverseGamma Kumaraswamy LKJCholesky Laplace LogNormal LogisticNormal "
                "LowRankMultivariateNormal MixtureSameFamily Multinomial MultivariateNormal NegativeBinomial Normal "
                "OneHotCategorical OneHotCategoricalStraightThrough Pareto Poisson RelaxedBernoulli "
                "RelaxedOneHotCategorical StudentT TransformedDistribution Uniform VonMises Weibull Wishart"
            ),
            "pyro.distributions.torch_distribution": (
                "ExpandedDistribution MaskedDistribution TorchDistribution TorchDistributionMixin"
            ),
            "pyro.distributions.unit": "Unit",
            "pyro.distributions.von_mises_3d": "VonMises3D",
            "pyro.distributions.zero_inflated": (
                "ZeroInflatedDistribution ZeroInflatedNegativeBinomial ZeroInflatedPoisson"
            ),
            "pyro.infer.abstract_infer": "EmpiricalMarginal Marginals TracePosterior TracePredictive",
            "pyro.infer.autoguide.initialization": "_InitToGenerated",
            "pyro.infer.csis": "CSIS",
            "pyro.infer.discrete": "SamplePosteriorMessenger TraceEnumSample_ELBO",
            "pyro.infer.elbo": "ELBO",
            "pyro.infer.energy_distance": "EnergyDistance",
            "pyro.infer.importance": "Importance",
            "pyro.infer.mcmc.adaptation": "WarmupAdapter",
            "pyro.infer.mcmc.api": "MCMC StreamingMCMC _MultiSampler _Worker",
            "pyro.infer.mcmc.hmc": "HMC",
            "pyro.infer.mcmc.logger": "MCMCLoggingHandler MetadataFilter ProgressBar QueueHandler TqdmHandler",
            "pyro.infer.mcmc.nuts": "NUTS",
            "pyro.infer.mcmc.rwkernel": "RandomWalkKernel",
            "pyro.infer.mcmc.util": "TraceEinsumEvaluator TraceTreeEvaluator",
            "pyro.infer.predictive": "WeighedPredictiveResults _predictiveResults",
            "pyro.infer.renyi_elbo": "RenyiELBO",
            "pyro.infer.reparam.discrete_cosine": "DiscreteCosineReparam",
            "pyro.infer.reparam.haar": "HaarReparam",
            "pyro.infer.reparam.hmm": "LinearHMMReparam",
            "pyro.infer.reparam.loc_scale": "LocScaleReparam",
            "pyro.infer.reparam.neutra": "NeuTraReparam",
            "pyro.infer.reparam.split": "SplitReparam",
            "pyro.infer.reparam.strategies": "AutoReparam",
            "pyro.infer.reparam.structured": "StructuredReparam",
            "pyro.infer.reparam.unit_jacobian": "UnitJacobianReparam",
            "pyro.infer.resampler": "Resampler",
            "pyro.infer.rws": "ReweightedWakeSleep",
            "pyro.infer.smcfilter": "SMCFilter",
            "pyro.infer.svgd": "IMQSteinKernel SVGD",
            "pyro.infer.svi": "SVI",
            "pyro.infer.trace_elbo": "JitTrace_ELBO Trace_ELBO",
            "pyro.infer.trace_mean_field_elbo": "JitTraceMeanField_ELBO TraceMeanField_ELBO",
            "pyro.infer.trace_mmd": "Trace_MMD",
            "pyro.infer.trace_tail_adaptive_elbo": "TraceTailAdaptive_ELBO",
            "pyro.infer.traceenum_elbo": "BackwardSampleMessenger JitTraceEnum_ELBO TraceEnum_ELBO",
            "pyro.infer.tracegraph_elbo": "JitTraceGraph_ELBO TraceGraph_ELBO",
            "pyro.infer.tracetmc_elbo": "TraceTMC_ELBO",
            "pyro.infer.util": "Dice",
            "pyro.nn.module": "_Context _PyroModuleMeta._New",
            "pyro.ops.contract": "_DimUnroller",
            "pyro.ops.dual_averaging": "DualAveraging",
            "pyro.ops.einsum.adjoint": "_LeafBackward",
            "pyro.ops.gamma_gaussian": "GammaGaussian",
            "pyro.ops.gaussian": "AffineNormal Gaussian",
            "pyro.ops.jit": "CompiledFunction",
            "pyro.ops.rings": "LinearRing LogRing MapRing MarginalRing Ring SampleRing _MarginalProductBackward",
            "pyro.ops.streaming": "CountMeanVarianceStats StatsOfDict",
            "pyro.ops.welford": "WelfordArrowheadCovariance WelfordCovariance",
            "pyro.optim.horovod": "HorovodOptimizer",
            "pyro.optim.lr_scheduler": "PyroLRScheduler",
            "pyro.optim.multi": "MixedMultiOptimizer PyroMultiOptimizer TorchMultiOptimizer",
            "pyro.optim.optim": "PyroOptim",
            "pyro.poutine.block_messenger": "BlockMessenger",
            "pyro.poutine.collapse_messenger": "CollapseMessenger",
            "pyro.poutine.do_messenger": "DoMessenger",
            "pyro.poutine.enum_messenger": "EnumMessenger",
            "pyro.poutine.equalize_messenger": "EqualizeMessenger",
            "pyro.poutine.guide": "GuideMessenger",
            "pyro.poutine.indep_messenger": "IndepMessenger",
            "pyro.poutine.markov_messenger": "MarkovMessenger",
            "pyro.poutine.mask_messenger": "MaskMessenger",
            "pyro.poutine.plate_messenger": "PlateMessenger",
            "pyro.poutine.reparam_messenger": "ReparamMessenger",
            "pyro.poutine.replay_messenger": "ReplayMessenger",
            "pyro.poutine.scale_messenger": "ScaleMessenger",
            "pyro.poutine.seed_messenger": "SeedMessenger",
            "pyro.poutine.subsample_messenger": "SubsampleMessenger _Subsample",
            "pyro.poutine.trace_messenger": "TraceMessenger",
            "pyro.poutine.trace_struct": "Trace",
            "pyro.primitives": "iarange irange plate",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.acquisition.acquisition": (
                "AcquisitionFunction MultiModelAcquisitionFunction OneShotAcquisitionFunction"
            ),
            "botorch.acquisition.active_learning": "PairwiseMCPosteriorVariance qNegIntegratedPosteriorVariance",
            "botorch.acquisition.analytic": (
                "AnalyticAcquisitionFunction ConstrainedExpectedImprovement ExpectedImprovement "
                "LogConstrainedExpectedImprovement LogExpectedImprovement LogNoisyExpectedImprovement "
                "LogProbabilityOfFeasibility LogProbabilityOfImprovement NoisyExpectedImprovement PosteriorMean "
                "PosteriorStandardDeviation ProbabilityOfImprovement ScalarizedPosteriorMean UpperConfidenceBound "
                "qAnalyticProbabilityOfImprovement"
            ),
            "botorch.acquisition.bayesian_active_learning": (
                "FullyBayesianAcquisitionFunction qBayesianActiveLearningByDisagreement"
            ),
            "botorch.acquisition.cost_aware": "CostAwareUtility GenericCostAwareUtility InverseCostWeightedUtility",
            "botorch.acquisition.decoupled": "DecoupledAcquisitionFunction",
            "botorch.acquisition.fixed_feature": "FixedFeatureAcquisitionFunction",
            "botorch.acquisition.joint_entropy_search": "qJointEntropySearch",
            "botorch.acquisition.knowledge_gradient": (
                "ProjectedAcquisitionFunction qKnowledgeGradient qMultiFidelityKnowledgeGradient"
            ),
            "botorch.acquisition.logei": (
                "LogImprovementMCAcquisitionFunction qLogExpectedImprovement qLogNoisyExpectedImprovement "
                "qLogProbabilityOfFeasibility"
            ),
            "botorch.acquisition.max_value_entropy_search": (
                "MaxValueBase qLowerBoundMaxValueEntropy qMaxValueEntropy qMultiFidelityLowerBoundMaxValueEntropy "
                "qMultiFidelityMaxValueEntropy"
            ),
            "botorch.acquisition.monte_carlo": (
                "MCAcquisitionFunction SampleReducingMCAcquisitionFunction qExpectedImprovement qLowerConfidenceBound "
                "qNoisyExpectedImprovement qPosteriorStandardDeviation qProbabilityOfImprovement qSimpleRegret "
                "qUpperConfidenceBound"
            ),
            "botorch.acquisition.multi_objective.analytic": "ExpectedHypervolumeImprovement",
            "botorch.acquisition.multi_objective.base": (
                "MultiObjectiveAnalyticAcquisitionFunction MultiObjectiveMCAcquisitionFunction"
            ),
            "botorch.acquisition.multi_objective.hypervolume_knowledge_gradient": (
                "qHypervolumeKnowledgeGradient qMultiFidelityHypervolumeKnowledgeGradient"
            ),
            "botorch.acquisition.multi_objective.joint_entropy_search": (
                "LowerBoundMultiObjectiveEntropySearch qLowerBoundMultiObjectiveJointEntropySearch"
            ),
            "botorch.acquisition.multi_objective.logei": (
                "qLogExpectedHypervolumeImprovement qLogNoisyExpectedHypervolumeImprovement"
            ),
            "botorch.acquisition.multi_objective.max_value_entropy_search": (
                "qLowerBoundMultiObjectiveMaxValueEntropySearch"
            ),
            "botorch.acquisition.multi_objective.monte_carlo": (
                "qExpectedHypervolumeImprovement qNoisyExpectedHypervolumeImprovement"
            ),
            "botorch.acquisition.multi_objective.multi_fidelity": "MOMF",
            "botorch.acquisition.multi_objective.multi_output_risk_measures": (
                "IndependentCVaR IndependentVaR MARS MVaR MultiOutputExpectation MultiOutputRiskMeasureMCObjective "
                "MultiOutputWorstCase"
            ),
            "botorch.acquisition.multi_objective.objective": (
                "FeasibilityWeightedMCMultiOutputObjective GenericMCMultiOutputObjective "
                "IdentityMCMultiOutputObjective MCMultiOutputObjective WeightedMCMultiOutputObjective"
            ),
            "botorch.acquisition.multi_objective.parego": "qLogNParEGO",
            "botorch.acquisition.multi_objective.predictive_entropy_search": "qMultiObjectivePredictiveEntropySearch",
            "botorch.acquisition.multi_step_lookahead": "qMultiStepLookahead",
            "botorch.acquisition.multioutput_acquisition": (
                "MultiOutputAcquisitionFunction MultiOutputAcquisitionFunctionWrapper MultiOutputPosteriorMean"
            ),
            "botorch.acquisition.objective": (
                "ConstrainedMCObjective ExpectationPosteriorTransform GenericMCObjective IdentityMCObjective "
                "LearnedObjective LinearMCObjective MCAcquisitionObjective PosteriorTransform "
                "ScalarizedPosteriorTransform"
            ),
            "botorch.acquisition.penalized": (
                "GaussianPenalty GroupLassoPenalty L0Approximation L0PenaltyApprox L0PenaltyApproxObjective L1Penalty "
                "L1PenaltyObjective L2Penalty PenalizedAcquisitionFunction PenalizedMCObjective"
            ),
            "botorch.acquisition.predictive_entropy_search": "qPredictiveEntropySearch",
            "botorch.acquisition.preference": (
                "AnalyticExpectedUtilityOfBestOption PairwiseBayesianActiveLearningByDisagreement "
                "qExpectedUtilityOfBestOption"
            ),
            "botorch.acquisition.prior_guided": "PriorGuidedAcquisitionFunction",
            "botorch.acquisition.proximal": "ProximalAcquisitionFunction",
            "botorch.acquisition.risk_measures": "CVaR Expectation RiskMeasureMCObjective VaR WorstCase",
            "botorch.acquisition.thompson_sampling": "PathwiseThompsonSampling",
            "botorch.generation.sampling": (
                "BoltzmannSampling ConstrainedMaxPosteriorSampling MaxPosteriorSampling SamplingStrategy"
            ),
            "botorch.models.additive_gp": "OrthogonalAdditiveGP",
            "botorch.models.approximate_gp": (
                "ApproximateGPyTorchModel SingleTaskVariationalGP _SingleTaskVariationalGP"
            ),
            "botorch.models.contextual": "LCEAGP SACGP",
            "botorch.models.contextual_multioutput": "LCEMGP",
            "botorch.models.cost": "AffineFidelityCostModel FixedCostModel",
            "botorch.models.deterministic": (
                "AffineDeterministicModel DeterministicModel FixedSingleSampleModel GenericDeterministicModel "
                "MatheronPathModel PosteriorMeanModel"
            ),
            "botorch.models.ensemble": "EnsembleModel",
            "botorch.models.fully_bayesian": (
                "AbstractFullyBayesianSingleTaskGP FullyBayesianLinearSingleTaskGP FullyBayesianSingleTaskGP "
                "SaasFullyBayesianSingleTaskGP"
            ),
            "botorch.models.fully_bayesian_multitask": "SaasFullyBayesianMultiTaskGP",
            "botorch.models.gp_regression": "SingleTaskGP",
            "botorch.models.gp_regression_fidelity": "SingleTaskMultiFidelityGP",
            "botorch.models.gp_regression_mixed": "MixedSingleTaskGP",
            "botorch.models.gpytorch": (
                "BatchedMultiOutputGPyTorchModel GPyTorchModel ModelListGPyTorchModel MultiTaskGPyTorchModel"
            ),
            "botorch.models.heterogeneous_mtgp": "HeterogeneousMTGP",
            "botorch.models.hierarchical.conditional_kernel_gp": (
                "HierarchicalConditionalKernel HierarchicalConditionalKernelGP HierarchicalConditionalKernelMultiTaskGP"
            ),
            "botorch.models.higher_order_gp": "FlattenedStandardize HigherOrderGP",
            "botorch.models.kernels.categorical": "CategoricalKernel",
            "botorch.models.kernels.contextual_lcea": "LCEAKernel",
            "botorch.models.kernels.contextual_sac": "SACKernel",
            "botorch.models.kernels.downsampling": "DownsamplingKernel",
            "botorch.models.kernels.exponential_decay": "ExponentialDecayKernel",
            "botorch.models.kernels.heterogeneous_multitask": (
                "CombinatorialCovarModule DeltaKernel MultiTaskConditionalKernel"
            ),
            "botorch.models.kernels.infinite_width_bnn": "InfiniteWidthBNNKernel",
            "botorch.models.kernels.linear_truncated_fidelity": "LinearTruncatedFidelityKernel",
            "botorch.models.kernels.orthogonal_additive_kernel": "OrthogonalAdditiveKernel",
            "botorch.models.kernels.positive_index": "PositiveIndexKernel",
            "botorch.models.latent_kronecker_gp": "LatentKroneckerGP",
            "botorch.models.likelihoods.pairwise": (
                "PairwiseLikelihood PairwiseLogitLikelihood PairwiseProbitLikelihood"
            ),
            "botorch.models.likelihoods.sparse_outlier_noise": "SparseOutlierGaussianLikelihood SparseOutlierNoise",
            "botorch.models.map_saas": "AdditiveMapSaasSingleTaskGP EnsembleMapSaasSingleTaskGP",
            "botorch.models.model": "Model ModelDict ModelList",
            "botorch.models.model_list_gp_regression": "ModelListGP",
            "botorch.models.multitask": "KroneckerMultiTaskGP MultiTaskGP",
            "botorch.models.pairwise_gp": "PairwiseGP PairwiseLaplaceMarginalLogLikelihood",
            "botorch.models.robust_relevance_pursuit_model": "RobustRelevancePursuitSingleTaskGP",
            "botorch.models.transforms.input": (
                "AffineInputTransform AppendFeatures BatchBroadcastedInputTransform ChainedInputTransform "
                "FilterFeatures InputPerturbation InputStandardize InputTransform InteractionFeatures "
                "LearnedFeatureImputation Log10 Normalize NumericToCategoricalEncoding OneHotToNumeric "
                "ReversibleInputTransform Round Warp"
            ),
            "botorch.models.transforms.outcome": (
                "Bilog ChainedOutcomeTransform Log OutcomeTransform Power Standardize StratifiedStandardize"
            ),
            "botorch.models.utils.priors": "BetaPrior",
            "botorch.sampling.base": "MCSampler",
            "botorch.sampling.index_sampler": "IndexSampler",
            "botorch.sampling.list_sampler": "ListSampler",
            "botorch.sampling.normal": "IIDNormalSampler NormalMCSampler SobolQMCNormalSampler",
            "botorch.sampling.pairwise_samplers": (
                "PairwiseIIDNormalSampler PairwiseMCSampler PairwiseSobolQMCNormalSampler"
            ),
            "botorch.sampling.pathwise.features.maps": "FeatureMap KernelEvaluationMap KernelFeatureMap",
            "botorch.sampling.pathwise.paths": "GeneralizedLinearPath PathDict PathList SamplePath",
            "botorch.sampling.pathwise.posterior_samplers": "MatheronPath",
            "botorch.sampling.pathwise.utils": (
                "ChainedTransform FeatureSelector InverseLengthscaleTransform OutcomeUntransformer "
                "OutputscaleTransform SineCosineTransform TensorTransform"
            ),
            "botorch.sampling.stochastic_samplers": "ForkedRNGSampler StochasticSampler",
            "botorch.test_functions.base": (
                "BaseTestProblem ConstrainedBaseTestProblem CorruptedTestProblem MultiObjectiveTestProblem"
            ),
            "botorch.test_functions.multi_fidelity": (
                "AugmentedBranin AugmentedHartmann AugmentedRosenbrock BoreholeMultiFidelity WingWeightMultiFidelity"
            ),
            "botorch.test_functions.multi_objective": (
                "BNH BraninCurrin C2DTLZ2 CONSTR CarSideImpact ConstrainedBraninCurrin DH DH1 DH2 DH3 DH4 DTLZ DTLZ1 "
                "DTLZ2 DTLZ3 DTLZ4 DTLZ5 DTLZ7 DiscBrake GMM MW7 OSY Penicillin SRN ToyRobust VehicleSafety "
                "WeldedBeam ZDT ZDT1 ZDT2 ZDT3"
            ),
            "botorch.test_functions.multi_objective_multi_fidelity": "MOMFBraninCurrin MOMFPark",
            "botorch.test_functions.sensitivity_analysis": "Gsobol Ishigami Morris",
            "botorch.test_functions.synthetic": (
                "Ackley AckleyMixed Beale Branin Bukin ConstrainedGramacy ConstrainedHartmann "
                "ConstrainedHartmannSmooth ConstrainedSyntheticTestFunction Cosine8 DixonPrice DropWave EggHolder "
                "Griewank Hartmann HolderTable KeaneBumpFunction Labs Levy Michalewicz Powell PressureVessel "
                "Rastrigin Rosenbrock Shekel SixHumpCamel SpeedReducer StyblinskiTang SyntheticTestFunction "
                "TensionCompressionString ThreeHumpCamel TrajectoryPlanning WeldedBeamSO"
            ),
            "botorch.utils.constraints": "LogTransformedInterval NonTransformedInterval",
            "botorch.utils.multi_objective.box_decompositions.box_decomposition": "BoxDecomposition FastPartitioning",
            "botorch.utils.multi_objective.box_decompositions.box_decomposition_list": "BoxDecompositionList",
            "botorch.utils.multi_objective.box_decompositions.dominated": "DominatedPartitioning",
            "botorch.utils.multi_objective.box_decompositions.non_dominated": (
                "FastNondominatedPartitioning NondominatedPartitioning"
            ),
            "botorch.utils.test_helpers": "DummyNonScalarizingPosteriorTransform SimpleGPyTorchModel",
            "botorch.utils.torch": "BufferDict",
            "gpytorch.constraints.constraints": "GreaterThan Interval LessThan Positive",
            "gpytorch.kernels.additive_structure_kernel": "AdditiveStructureKernel",
            "gpytorch.kernels.arc_kernel": "ArcKernel",
            "gpytorch.kernels.constant_kernel": "ConstantKernel",
            "gpytorch.kernels.cosine_kernel": "CosineKernel",
            "gpytorch.kernels.cylindrical_kernel": "CylindricalKernel",
            "gpytorch.kernels.distributional_input_kernel": "DistributionalInputKernel",
            "gpytorch.kernels.gaussian_symmetrized_kl_kernel": "GaussianSymmetrizedKLKernel",
            "gpytorch.kernels.grid_interpolation_kernel": "GridInterpolationKernel",
            "gpytorch.kernels.grid_kernel": "GridKernel",
            "gpytorch.kernels.hamming_kernel": "HammingIMQKernel",
            "gpytorch.kernels.index_kernel": "IndexKernel",
            "gpytorch.kernels.inducing_point_kernel": "InducingPointKernel",
            "gpytorch.kernels.kernel": "AdditiveKernel Distance Kernel ProductKernel",
            "gpytorch.kernels.lcm_kernel": "LCMKernel",
            "gpytorch.kernels.linear_kernel": "LinearKernel",
            "gpytorch.kernels.matern52_kernel_grad": "Matern52KernelGrad",
            "gpytorch.kernels.matern_kernel": "MaternKernel",
            "gpytorch.kernels.multi_device_kernel": "MultiDeviceKernel",
            "gpytorch.kernels.multitask_kernel": "MultitaskKernel",
            "gpytorch.kernels.newton_girard_additive_kernel": "NewtonGirardAdditiveKernel",
            "gpytorch.kernels.periodic_kernel": "PeriodicKernel",
            "gpytorch.kernels.piecewise_polynomial_kernel": "PiecewisePolynomialKernel",
            "gpytorch.kernels.polynomial_kernel": "PolynomialKernel",
            "gpytorch.kernels.polynomial_kernel_grad": "PolynomialKernelGrad",
            "gpytorch.kernels.product_structure_kernel": "ProductStructureKernel",
            "gpytorch.kernels.rbf_kernel": "RBFKernel",
            "gpytorch.kernels.rbf_kernel_grad": "RBFKernelGrad",
            "gpytorch.kernels.rbf_kernel_gradgrad": "RBFKernelGradGrad",
            "gpytorch.kernels.rff_kernel": "RFFKernel",
            "gpytorch.kernels.rq_kernel": "RQKernel",
            "gpytorch.kernels.scale_kernel": "ScaleKernel",
            "gpytorch.kernels.spectral_delta_kernel": "SpectralDeltaKernel",
            "gpytorch.kernels.spectral_mixture_kernel": "SpectralMixtureKernel",
            "gpytorch.likelihoods.bernoulli_likelihood": "BernoulliLikelihood",
            "gpytorch.likelihoods.beta_likelihood": "BetaLikelihood",
            "gpytorch.likelihoods.gaussian_likelihood": (
                "DirichletClassificationLikelihood FixedNoiseGaussianLikelihood GaussianLikelihood "
                "GaussianLikelihoodWithMissingObs _GaussianLikelihoodBase"
            ),
            "gpytorch.likelihoods.hadamard_gaussian_likelihood": "HadamardGaussianLikelihood",
            "gpytorch.likelihoods.laplace_likelihood": "LaplaceLikelihood",
            "gpytorch.likelihoods.likelihood": "_Likelihood _OneDimensionalLikelihood",
            "gpytorch.likelihoods.likelihood_list": "LikelihoodList",
            "gpytorch.likelihoods.multitask_gaussian_likelihood": (
                "MultitaskGaussianLikelihood _MultitaskGaussianLikelihoodBase"
            ),
            "gpytorch.likelihoods.negative_binomial_likelihood": "NegativeBinomialLikelihood",
            "gpytorch.likelihoods.noise_models": (
                "FixedGaussianNoise HeteroskedasticNoise HomoskedasticNoise MultitaskHomoskedasticNoise Noise "
                "_HomoskedasticNoiseBase"
            ),
            "gpytorch.likelihoods.poisson_likelihood": "PoissonLikelihood",
            "gpytorch.likelihoods.softmax_likelihood": "SoftmaxLikelihood",
            "gpytorch.likelihoods.student_t_likelihood": "StudentTLikelihood",
            "gpytorch.means.constant_mean": "ConstantMean",
            "gpytorch.means.constant_mean_grad": "ConstantMeanGrad",
            "gpytorch.means.constant_mean_gradgrad": "ConstantMeanGradGrad",
            "gpytorch.means.linear_mean": "LinearMean",
            "gpytorch.means.linear_mean_grad": "LinearMeanGrad",
            "gpytorch.means.linear_mean_gradgrad": "LinearMeanGradGrad",
            "gpytorch.means.mean": "Mean",
            "gpytorch.means.multitask_mean": "MultitaskMean",
            "gpytorch.means.zero_mean": "ZeroMean",
            "gpytorch.mlls._approximate_mll": "_ApproximateMarginalLogLikelihood",
            "gpytorch.mlls.deep_approximate_mll": "DeepApproximateMLL",
            "gpytorch.mlls.deep_predictive_log_likelihood": "DeepPredictiveLogLikelihood",
            "gpytorch.mlls.exact_marginal_log_likelihood": "ExactMarginalLogLikelihood",
            "gpytorch.mlls.gamma_robust_variational_elbo": "GammaRobustVariationalELBO",
            "gpytorch.mlls.leave_one_out_pseudo_likelihood": "LeaveOneOutPseudoLikelihood",
            "gpytorch.mlls.marginal_log_likelihood": "MarginalLogLikelihood",
            "gpytorch.mlls.predictive_log_likelihood": "PredictiveLogLikelihood",
            "gpytorch.mlls.sum_marginal_log_likelihood": "SumMarginalLogLikelihood",
            "gpytorch.mlls.variational_elbo": "VariationalELBO",
            "gpytorch.mlls": "VariationalELBOEmpirical VariationalMarginalLogLikelihood",
            "gpytorch.models.approximate_gp": "ApproximateGP",
            "gpytorch.models.deep_gps.deep_gp": "DeepGP DeepGPLayer DeepLikelihood",
            "gpytorch.models.deep_gps.dspp": "DSPP DSPPLayer",
            "gpytorch.models.deep_gps": "AbstractDeepGP AbstractDeepGPLayer",
            "gpytorch.models.exact_gp": "ExactGP",
            "gpytorch.models.gp": "GP",
            "gpytorch.models.gplvm.bayesian_gplvm": "BayesianGPLVM",
            "gpytorch.models.gplvm.latent_variable": (
                "LatentVariable MAPLatentVariable PointLatentVariable VariationalLatentVariable"
            ),
            "gpytorch.models.model_list": "AbstractModelList IndependentModelList",
            "gpytorch.models.pyro.pyro_gp": "PyroGP",
            "gpytorch.models": "AbstractVariationalGP PyroVariationalGP",
            "gpytorch.module": "Module",
            "gpytorch.priors.horseshoe_prior": "HorseshoePrior",
            "gpytorch.priors.lkj_prior": "LKJCholeskyFactorPrior LKJCovariancePrior LKJPrior",
            "gpytorch.priors.prior": "Prior",
            "gpytorch.priors.smoothed_box_prior": "SmoothedBoxPrior",
            "gpytorch.priors.torch_priors": (
                "GammaPrior HalfCauchyPrior HalfNormalPrior LogNormalPrior MultivariateNormalPrior NormalPrior "
                "UniformPrior"
            ),
            "gpytorch.priors.wishart_prior": "InverseWishartPrior WishartPrior",
            "gpytorch.utils.grid": "ScaleToBounds",
            "gpytorch.utils.nearest_neighbors": "NNUtil",
            "gpytorch.utils.quadrature": "GaussHermiteQuadrature1D",
            "gpytorch.variational._variational_distribution": "_VariationalDistribution",
            "gpytorch.variational._variational_strategy": "_BaseExactGP _VariationalStrategy",
            "gpytorch.variational.additive_grid_interpolation_variational_strategy": (
                "AdditiveGridInterpolationVariationalStrategy"
            ),
            "gpytorch.variational.batch_decoupled_variational_strategy": "BatchDecoupledVariationalStrategy",
            "gpytorch.variational.cholesky_variational_distribution": "CholeskyVariationalDistribution",
            "gpytorch.variational.ciq_variational_strategy": "CiqVariationalStrategy",
            "gpytorch.variational.delta_variational_distribution": "DeltaVariationalDistribution",
            "gpytorch.variational.grid_interpolation_variational_strategy": "GridInterpolationVariationalStrategy",
            "gpytorch.variational.independent_multitask_variational_strategy": (
                "IndependentMultitaskVariationalStrategy MultitaskVariationalStrategy"
            ),
            "gpytorch.variational.large_batch_variational_strategy": "LargeBatchVariationalStrategy",
            "gpytorch.variational.lmc_variational_strategy": "LMCVariationalStrategy",
            "gpytorch.variational.mean_field_variational_distribution": "MeanFieldVariationalDistribution",
            "gpytorch.variational.natural_variational_distribution": (
                "NaturalVariationalDistribution _NaturalVariationalDistribution"
            ),
            "gpytorch.variational.nearest_neighbor_variational_strategy": "NNVariationalStrategy",
            "gpytorch.variational.orthogonally_decoupled_variational_strategy": (
                "OrthogonallyDecoupledVariationalStrategy"
            ),
            "gpytorch.variational.tril_natural_variational_distribution": "TrilNaturalVariationalDistribution",
            "gpytorch.variational.unwhitened_variational_strategy": "UnwhitenedVariationalStrategy",
            "gpytorch.variational.variational_strategy": "VariationalStrategy",
            "pyro.distributions.transforms.block_autoregressive": "MaskedBlockLinear",
            "pyro.infer.elbo": "ELBOModule",
            "pyro.infer.predictive": "MHResampler Predictive WeighedPredictive",
            "pyro.nn.auto_reg_nn": "AutoRegressiveNN ConditionalAutoRegressiveNN MaskedLinear",
            "pyro.nn.dense_nn": "ConditionalDenseNN DenseNN",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gpytorch.optim.ngd": "NGD",
            "pyro.optim.adagrad_rmsprop": "AdagradRMSProp",
            "pyro.optim.clipped_adam": "ClippedAdam",
            "pyro.optim.dct_adam": "DCTAdam",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=OPTIMIZER_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.generation.utils": "_NoFixedFeatures",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SEQUENCE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.utils.datasets": "ContextualDataset MultiTaskDataset RankingDataset SupervisedDataset",
            "pyro.distributions.transforms.basic": "ELUTransform LeakyReLUTransform",
            "pyro.distributions.transforms.cholesky": (
                "CholeskyTransform CorrLCholeskyTransform CorrMatrixCholeskyTransform"
            ),
            "pyro.distributions.transforms.discrete_cosine": "DiscreteCosineTransform",
            "pyro.distributions.transforms.generalized_channel_permute": "ConditionedGeneralizedChannelPermute",
            "pyro.distributions.transforms.haar": "HaarTransform",
            "pyro.distributions.transforms.householder": "ConditionedHouseholder",
            "pyro.distributions.transforms.lower_cholesky_affine": "LowerCholeskyAffine",
            "pyro.distributions.transforms.matrix_exponential": "ConditionedMatrixExponential",
            "pyro.distributions.transforms.normalize": "Normalize",
            "pyro.distributions.transforms.ordered": "OrderedTransform",
            "pyro.distributions.transforms.permute": "Permute",
            "pyro.distributions.transforms.planar": "ConditionedPlanar",
            "pyro.distributions.transforms.power": "PositivePowerTransform",
            "pyro.distributions.transforms.radial": "ConditionedRadial",
            "pyro.distributions.transforms.simplex_to_ordered": "SimplexToOrderedTransform",
            "pyro.distributions.transforms.softplus": "SoftplusLowerCholeskyTransform SoftplusTransform",
            "pyro.distributions.transforms.spline": "ConditionedSpline",
            "pyro.distributions.transforms.unit_cholesky": "UnitLowerCholeskyTransform",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "pyro.distributions.conditional": (
                "ConditionalComposeTransformModule ConditionalTransformModule _ConditionalInverseTransformModule"
            ),
            "pyro.distributions.torch_transform": "ComposeTransformModule TransformModule",
            "pyro.distributions.transforms.affine_autoregressive": (
                "AffineAutoregressive ConditionalAffineAutoregressive"
            ),
            "pyro.distributions.transforms.affine_coupling": "AffineCoupling ConditionalAffineCoupling",
            "pyro.distributions.transforms.batchnorm": "BatchNorm",
            "pyro.distributions.transforms.block_autoregressive": "BlockAutoregressive",
            "pyro.distributions.transforms.generalized_channel_permute": (
                "ConditionalGeneralizedChannelPermute GeneralizedChannelPermute"
            ),
            "pyro.distributions.transforms.householder": "ConditionalHouseholder Householder",
            "pyro.distributions.transforms.matrix_exponential": "ConditionalMatrixExponential MatrixExponential",
            "pyro.distributions.transforms.neural_autoregressive": (
                "ConditionalNeuralAutoregressive NeuralAutoregressive"
            ),
            "pyro.distributions.transforms.planar": "ConditionalPlanar Planar",
            "pyro.distributions.transforms.polynomial": "Polynomial",
            "pyro.distributions.transforms.radial": "ConditionalRadial Radial",
            "pyro.distributions.transforms.spline": "ConditionalSpline Spline",
            "pyro.distributions.transforms.spline_autoregressive": (
                "ConditionalSplineAutoregressive SplineAutoregressive"
            ),
            "pyro.distributions.transforms.spline_coupling": "SplineCoupling",
            "pyro.distributions.transforms.sylvester": "Sylvester",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.optim.optimize": "OptimizeAcqfInputs",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=SEQUENCE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.utils.containers": "DenseContainer SliceContainer",
            "botorch.utils.probability.linalg": "PivotedCholesky",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.utils.dispatcher": "Dispatcher",
        },
        uses=frozenset({Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.posteriors.fully_bayesian": "GaussianMixturePosterior",
            "botorch.posteriors.gpytorch": "GPyTorchPosterior",
            "botorch.posteriors.higher_order": "HigherOrderGPPosterior",
            "botorch.posteriors.latent_kronecker": "LatentKroneckerGPPosterior",
            "botorch.posteriors.multitask": "MultitaskGPPosterior",
            "botorch.posteriors.posterior_list": "PosteriorList",
            "botorch.posteriors.torch": "TorchPosterior",
            "gpytorch.beta_features": "_moved_beta_feature",
            "gpytorch.lazy.lazy_evaluated_kernel_tensor": "LazyEvaluatedKernelTensor",
            "linear_operator.beta_features": "_moved_beta_feature",
            "linear_operator.operators._linear_operator": "LinearOperator",
            "linear_operator.operators.added_diag_linear_operator": "AddedDiagLinearOperator",
            "linear_operator.operators.batch_repeat_linear_operator": "BatchRepeatLinearOperator",
            "linear_operator.operators.block_interleaved_linear_operator": "BlockInterleavedLinearOperator",
            "linear_operator.operators.block_linear_operator": "BlockLinearOperator",
            "linear_operator.operators.cat_linear_operator": "CatLinearOperator",
            "linear_operator.operators.chol_linear_operator": "CholLinearOperator",
            "linear_operator.operators.constant_mul_linear_operator": "ConstantMulLinearOperator",
            "linear_operator.operators.dense_linear_operator": "DenseLinearOperator",
            "linear_operator.operators.diag_linear_operator": "ConstantDiagLinearOperator DiagLinearOperator",
            "linear_operator.operators.identity_linear_operator": "IdentityLinearOperator",
            "linear_operator.operators.interpolated_linear_operator": "InterpolatedLinearOperator",
            "linear_operator.operators.keops_linear_operator": "KeOpsLinearOperator",
            "linear_operator.operators.kernel_linear_operator": "KernelLinearOperator",
            "linear_operator.operators.kronecker_product_added_diag_linear_operator": (
                "KroneckerProductAddedDiagLinearOperator"
            ),
            "linear_operator.operators.kronecker_product_linear_operator": (
                "KroneckerProductDiagLinearOperator KroneckerProductLinearOperator "
                "KroneckerProductTriangularLinearOperator"
            ),
            "linear_operator.operators.low_rank_root_added_diag_linear_operator": "LowRankRootAddedDiagLinearOperator",
            "linear_operator.operators.low_rank_root_linear_operator": "LowRankRootLinearOperator",
            "linear_operator.operators.masked_linear_operator": "MaskedLinearOperator",
            "linear_operator.operators.matmul_linear_operator": "MatmulLinearOperator",
            "linear_operator.operators.mul_linear_operator": "MulLinearOperator",
            "linear_operator.operators.permutation_linear_operator": (
                "AbstractPermutationLinearOperator PermutationLinearOperator TransposePermutationLinearOperator"
            ),
            "linear_operator.operators.psd_sum_linear_operator": "PsdSumLinearOperator",
            "linear_operator.operators.root_linear_operator": "RootLinearOperator",
            "linear_operator.operators.sum_batch_linear_operator": "SumBatchLinearOperator",
            "linear_operator.operators.sum_kronecker_linear_operator": "SumKroneckerLinearOperator",
            "linear_operator.operators.sum_linear_operator": "SumLinearOperator",
            "linear_operator.operators.toeplitz_linear_operator": "ToeplitzLinearOperator",
            "linear_operator.operators.triangular_linear_operator": "TriangularLinearOperator",
            "linear_operator.operators.zero_linear_operator": "ZeroLinearOperator",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.optim.core": "OptimizationStatus",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.exceptions.errors": (
                "BotorchError BotorchTensorDimensionError CandidateGenerationError DeprecationError "
                "InfeasibilityError InputDataError ModelFittingError UnsupportedError"
            ),
            "botorch.exceptions.warnings": (
                "BadInitialCandidatesWarning BotorchTensorDimensionWarning BotorchWarning CostAwareWarning "
                "InputDataWarning NumericsWarning OptimizationWarning SamplingWarning UserInputWarning"
            ),
            "gpytorch.utils.deprecation": "DeprecationError",
            "gpytorch.utils.errors": "CachingError",
            "gpytorch.utils.warnings": "GPInputWarning OldVersionWarning",
            "linear_operator.utils.deprecation": "DeprecationError",
            "linear_operator.utils.errors": "CachingError NanError NotPSDError",
            "linear_operator.utils.warnings": "NumericalWarning PerformanceWarning",
            "pyro.infer.smcfilter": "SMCFailed",
            "pyro.util": "ExperimentalWarning",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.exceptions.errors": "OptimizationGradientError OptimizationTimeoutError",
            "pyro.poutine.runtime": "NonlocalExit",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "pyro.distributions.util": "_DetachMemo",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "pyro.distributions.util": "_DeepToMemo",
            "pyro.infer.util": "MultiFrameTensor",
        },
        uses=frozenset({Use.BUILD, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "pyro.infer.smcfilter": "SMCState",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "botorch.cross_validation": "CVFolds CVResults",
            "botorch.optim.utils.model_utils": "TorchAttr",
            "botorch.utils.context_managers": "TensorCheckpoint",
            "pyro.distributions.coalescent": "_Phylogeny",
            "pyro.distributions.score_parts": "ScoreParts",
            "pyro.infer.mcmc.adaptation": "adapt_window",
            "pyro.nn.module": "PyroParam",
            "pyro.ops.arrowhead": "SymmArrowhead TriuArrowhead",
            "pyro.poutine.indep_messenger": "CondIndepStackFrame",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
