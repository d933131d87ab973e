"""Arrays of JAX, parameters of Flax, states of Optax, as pickle keeps them."""

from __future__ import annotations

from typing import Any

import flax
import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import linen, serialization
from flax.core import FrozenDict, freeze


class Net(linen.Module):
    """Two layers."""

    @linen.compact
    def __call__(self, x: Any) -> Any:
        """Run it."""
        return linen.Dense(2)(linen.relu(linen.Dense(3)(x)))


def make(save: Any) -> None:
    """Save them all."""
    key = jax.random.PRNGKey(0)
    parameters = Net().init(key, jnp.ones((1, 3)))
    dtypes = ("float32", "float16", "bfloat16", "int32", "int8", "uint8", "bool", "complex64")
    for dtype in dtypes:
        save(f"array-{dtype}", lambda dtype=dtype: jnp.zeros((2, 3), dtype), "pickle2", "pickle5", "cloudpickle")
    save("scalars", lambda: [jnp.float32(1), jnp.array(2)], "pickle2", "pickle5")
    save("key", lambda: key, "pickle2", "pickle5")
    save("parameters", lambda: parameters, "pickle2", "pickle5", "cloudpickle")
    save("parameters-numpy", lambda: jax.tree_util.tree_map(np.asarray, parameters), "pickle2", "pickle5")
    save("frozen", lambda: freeze(parameters), "pickle2", "pickle5", "cloudpickle")
    save("frozen-empty", FrozenDict, "pickle2", "pickle5")
    save("bytes", lambda: serialization.to_bytes(parameters), "pickle2", "pickle5")
    made = {
        "sgd": optax.sgd(0.1, momentum=0.9),
        "adam": optax.adam(1e-3),
        "adamw": optax.adamw(1e-3),
        "rmsprop": optax.rmsprop(1e-3),
        "adagrad": optax.adagrad(1e-3),
        "lion": optax.lion(1e-3),
        "lamb": optax.lamb(1e-3),
        "adafactor": optax.adafactor(1e-3),
        "chain": optax.chain(optax.clip_by_global_norm(1.0), optax.adam(optax.cosine_decay_schedule(0.1, 10))),
        "steps": optax.MultiSteps(optax.adam(1e-3), 2),
        "masked": optax.masked(optax.adam(1e-3), True),
    }
    for name, optimizer in made.items():
        save(f"optax-{name}", lambda optimizer=optimizer: optimizer.init(parameters["params"]), "pickle2", "pickle5")
    save("version", lambda: [jax.__version__, flax.__version__], "pickle5")
