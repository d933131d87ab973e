"""stable-baselines3: normalisers, buffers, agents' parameters; gymnasium: spaces and specifications."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gymnasium as gym
import numpy as np
import stable_baselines3 as sb3
from gymnasium import spaces
from stable_baselines3.common import buffers, noise, running_mean_std
from stable_baselines3.common.vec_env import DummyVecEnv, VecNormalize

WAYS = ("pickle2", "pickle4", "pickle5", "cloudpickle")


def make(save: Any) -> None:
    """Save them all."""
    made: dict[str, spaces.Space[Any]] = {
        "box": spaces.Box(-1, 1, (2,), np.float32, seed=1),
        "box-bounds": spaces.Box(np.zeros(2, "f4"), np.ones(2, "f4")),
        "discrete": spaces.Discrete(3, start=1),
        "binary": spaces.MultiBinary((2, 2)),
        "multi": spaces.MultiDiscrete([2, 3]),
        "text": spaces.Text(4),
        "sequence": spaces.Sequence(spaces.Discrete(2)),
        "graph": spaces.Graph(spaces.Box(0, 1, (2,)), spaces.Discrete(2)),
        "tuple": spaces.Tuple((spaces.Discrete(2), spaces.Box(0, 1, (1,)))),
        "dict": spaces.Dict({"a": spaces.Discrete(2), "b": spaces.Box(0, 1, (1,))}),
        "oneof": spaces.OneOf((spaces.Discrete(2), spaces.Box(0, 1, (1,)))),
    }
    for name, space in made.items():
        save(f"space-{name}", lambda space=space: space, *WAYS)
    sampled = spaces.Box(0, 1, (2,), seed=3)
    sampled.sample()
    save("space-sampled", lambda: sampled, *WAYS)
    box, discrete = made["box"], made["discrete"]
    save("replay", lambda: buffers.ReplayBuffer(4, box, discrete), *WAYS)
    save("replay-dict", lambda: buffers.DictReplayBuffer(4, made["dict"], discrete), *WAYS)
    save("rollout", lambda: buffers.RolloutBuffer(4, box, discrete), *WAYS)
    save("mean-std", lambda: running_mean_std.RunningMeanStd(shape=(2,)), *WAYS)
    save("noise", lambda: noise.NormalActionNoise(np.zeros(2), np.ones(2)), *WAYS)
    save("noise-ou", lambda: noise.OrnsteinUhlenbeckActionNoise(np.zeros(2), np.ones(2)), *WAYS)
    normal = VecNormalize(DummyVecEnv([lambda: gym.make("CartPole-v1")]))
    normal.reset()
    normal.save(str(Path(save.file("vecnormalize.pkl"))))
    save("vecnormalize-pickled", lambda: normal, *WAYS)
    for name, cls in {"ppo": sb3.PPO, "a2c": sb3.A2C, "dqn": sb3.DQN}.items():
        options = {"n_steps": 8} if name != "dqn" else {"buffer_size": 16}
        agent = cls("MlpPolicy", "CartPole-v1", policy_kwargs={"net_arch": [4]}, **options)
        save(f"{name}-parameters", agent.get_parameters, "torch", "pickle4")
        save(f"{name}-policy-state", lambda agent=agent: agent.policy.state_dict(), "torch")
