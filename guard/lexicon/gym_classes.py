"""gym: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import ATTRIBUTES, EXCEPTION, ONE_VALUE
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = "gymnasium 1.4.0, stable_baselines3 2.9.2; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "stable_baselines3.common.callbacks": (
                "BaseCallback CheckpointCallback ConvertCallback StopTrainingOnMaxEpisodes "
                "StopTrainingOnRewardThreshold"
            ),
            "stable_baselines3.common.distributions": (
                "BernoulliDistribution CategoricalDistribution DiagGaussianDistribution Distribution "
                "MultiCategoricalDistribution SquashedDiagGaussianDistribution TanhBijector"
            ),
            "stable_baselines3.common.noise": "ActionNoise NormalActionNoise",
            "stable_baselines3.common.utils": "ConstantSchedule LinearSchedule",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "stable_baselines3.a2c.a2c": "A2C",
            "stable_baselines3.common.base_class": "BaseAlgorithm",
            "stable_baselines3.common.buffers": (
                "BaseBuffer DictReplayBuffer DictRolloutBuffer NStepReplayBuffer ReplayBuffer RolloutBuffer"
            ),
            "stable_baselines3.common.callbacks": (
                "CallbackList EvalCallback EventCallback EveryNTimesteps LogEveryNTimesteps ProgressBarCallback "
                "StopTrainingOnNoModelImprovement"
            ),
            "stable_baselines3.common.distributions": "StateDependentNoiseDistribution",
            "stable_baselines3.common.envs.bit_flipping_env": "BitFlippingEnv",
            "stable_baselines3.common.envs.identity_env": (
                "FakeImageEnv IdentityEnv IdentityEnvBox IdentityEnvMultiBinary IdentityEnvMultiDiscrete"
            ),
            "stable_baselines3.common.envs.multi_input_envs": "SimpleMultiObsEnv",
            "stable_baselines3.common.monitor": "Monitor ResultsWriter",
            "stable_baselines3.common.noise": "OrnsteinUhlenbeckActionNoise VectorizedActionNoise",
            "stable_baselines3.common.off_policy_algorithm": "OffPolicyAlgorithm",
            "stable_baselines3.common.on_policy_algorithm": "OnPolicyAlgorithm",
            "stable_baselines3.common.running_mean_std": "RunningMeanStd",
            "stable_baselines3.common.utils": "FloatSchedule",
            "stable_baselines3.common.vec_env.stacked_observations": "StackedObservations",
            "stable_baselines3.ddpg.ddpg": "DDPG",
            "stable_baselines3.dqn.dqn": "DQN",
            "stable_baselines3.ppo.ppo": "PPO",
            "stable_baselines3.sac.sac": "SAC",
            "stable_baselines3.td3.td3": "TD3",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gymnasium.spaces.space": "Space",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=ATTRIBUTES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "stable_baselines3.common.policies": (
                "ActorCriticCnnPolicy ActorCriticPolicy BaseModel BasePolicy ContinuousCritic "
                "MultiInputActorCriticPolicy"
            ),
            "stable_baselines3.common.torch_layers": (
                "BaseFeaturesExtractor CombinedExtractor FlattenExtractor MlpExtractor NatureCNN"
            ),
            "stable_baselines3.dqn.policies": "CnnPolicy DQNPolicy MultiInputPolicy QNetwork",
            "stable_baselines3.sac.policies": "Actor CnnPolicy MultiInputPolicy SACPolicy",
            "stable_baselines3.td3.policies": "Actor CnnPolicy MultiInputPolicy TD3Policy",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gymnasium.envs.registration": "WrapperSpec",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gymnasium.spaces.dict": "Dict",
            "gymnasium.spaces.discrete": "Discrete",
            "gymnasium.spaces.graph": "Graph",
            "gymnasium.spaces.multi_binary": "MultiBinary",
            "gymnasium.spaces.oneof": "OneOf",
            "gymnasium.spaces.sequence": "Sequence",
            "gymnasium.spaces.text": "Text",
            "gymnasium.spaces.tuple": "Tuple",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=ATTRIBUTES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "stable_baselines3.common.sb2_compat.rmsprop_tf_like": "RMSpropTFLike",
            "stable_baselines3.common.vec_env.vec_check_nan": "VecCheckNan",
            "stable_baselines3.common.vec_env.vec_extract_dict_obs": "VecExtractDictObs",
            "stable_baselines3.common.vec_env.vec_frame_stack": "VecFrameStack",
            "stable_baselines3.common.vec_env.vec_monitor": "VecMonitor",
            "stable_baselines3.common.vec_env.vec_normalize": "VecNormalize",
            "stable_baselines3.common.vec_env.vec_transpose": "VecTransposeImage",
            "stable_baselines3.her.her_replay_buffer": "HerReplayBuffer",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gymnasium.spaces.box": "Box",
            "gymnasium.spaces.multi_discrete": "MultiDiscrete",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gymnasium.envs.registration": "VectorizeMode",
            "stable_baselines3.common.type_aliases": "TrainFrequencyUnit",
            "stable_baselines3.her.goal_selection_strategy": "GoalSelectionStrategy",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "stable_baselines3.common.monitor": "LoadMonitorResultsError",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "gymnasium.spaces.graph": "GraphInstance",
            "stable_baselines3.common.type_aliases": (
                "DictReplayBufferSamples DictRolloutBufferSamples ReplayBufferSamples RolloutBufferSamples "
                "RolloutReturn TrainFreq"
            ),
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
