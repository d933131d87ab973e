"""Keras 3 on torch: models, layers, optimizers, histories, callbacks and configs as pickle keeps them."""

from __future__ import annotations

import os

os.environ["KERAS_BACKEND"] = "torch"

from typing import Any

import keras
import numpy as np


def make(save: Any) -> None:
    """Save them all."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.layers.Input((3,)), keras.layers.Dense(2, activation="relu"), keras.layers.Dense(1)]
    )
    model.compile("adam", "mse", metrics=["mae"])
    history = model.fit(np.zeros((4, 3)), np.zeros((4, 1)), verbose=0, epochs=2)
    save("model", lambda: model)
    save("weights", model.get_weights, "pickle2", "pickle4", "pickle5", "cloudpickle")
    save("config", model.get_config)
    save("config-json", model.to_json)
    save("history-dict", lambda: history.history)
    save("history-params", lambda: {"params": history.params, "epoch": history.epoch})
    save("history", lambda: history)
    save("optimizer-config", lambda: keras.optimizers.Adam().get_config())
    for name in ("EarlyStopping", "ReduceLROnPlateau", "TerminateOnNaN", "ProgbarLogger"):
        save(f"callback-{name}", getattr(keras.callbacks, name))
    for name in ("Zeros", "GlorotUniform", "HeNormal"):
        save(f"initializer-{name}", getattr(keras.initializers, name))
    save("regularizer", lambda: keras.regularizers.L2(0.1))
    save("schedule", lambda: keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.9))
    save("layer", lambda: keras.layers.Dense(2))
    save("optimizer", lambda: keras.optimizers.SGD(0.1))
    save("loss", keras.losses.MeanSquaredError)
    save("metric", keras.metrics.MeanAbsoluteError)
    inputs = keras.Input((4,))
    functional = keras.Model(inputs, keras.layers.Dense(2)(inputs))
    save("functional", lambda: functional)
