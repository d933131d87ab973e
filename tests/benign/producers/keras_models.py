"""Keras 3 on torch: weights, configs, histories and callbacks as pickle keeps them.

A model, a layer, an optimizer or a loss is no such thing: its pickle is a ``.keras`` archive that is loaded with
``safe_mode=False``, which runs the code in it.
"""

from __future__ import annotations

import os

os.environ["KERAS_BACKEND"] = "torch"

from typing import Any

import keras
import numpy as np

WAYS = ("pickle2", "pickle4", "pickle5", "cloudpickle")


def make(save: Any) -> None:
    """Save them all."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.layers.Input((3,)), keras.layers.Dense(2, activation="relu"), keras.layers.Dense(1)]
    )
    model.compile("adam", "mse", metrics=["mae"])
    history = model.fit(np.zeros((4, 3)), np.zeros((4, 1)), verbose=0, epochs=2)
    save("weights", model.get_weights, *WAYS)
    save("config", model.get_config)
    save("config-json", model.to_json)
    save("history-dict", lambda: history.history)
    save("history-params", lambda: {"params": history.params, "epoch": history.epoch})
    save("optimizer-config", lambda: keras.optimizers.Adam().get_config())
    for name in ("EarlyStopping", "ReduceLROnPlateau", "TerminateOnNaN", "ProgbarLogger"):
        save(f"callback-{name}", getattr(keras.callbacks, name))
    for name in ("Zeros", "GlorotUniform", "HeNormal"):
        save(f"initializer-{name}", getattr(keras.initializers, name))
    save("regularizer", lambda: keras.regularizers.L2(0.1))
    save("schedule", lambda: keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.9))
