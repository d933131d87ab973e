"""statsmodels: results of its models, from arrays and from formulas, and the models themselves."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np

DRAW = np.random.RandomState(0)
X = DRAW.rand(40, 2).round(3)
Y = (X @ [1.0, 2.0] + DRAW.rand(40) / 10).round(3)
CLASSES = (DRAW.rand(40) > 0.5).astype(int)
COUNTS = DRAW.poisson(3, 40)
SERIES = np.cumsum(DRAW.rand(48)).round(3)


def frame() -> Any:
    """The same as a table."""
    return importlib.import_module("pandas").DataFrame({"y": Y, "a": X[:, 0], "b": X[:, 1], "k": ["u", "v"] * 20})


def from_arrays(save: Any) -> None:
    """Regressions on arrays."""
    sm = importlib.import_module("statsmodels.api")
    constant = sm.add_constant(X)
    for name in ("OLS", "WLS", "GLS", "RLM", "QuantReg"):
        save(f"sm-{name}", lambda name=name: getattr(sm, name)(Y, constant).fit())
    for name in ("Logit", "Probit"):
        save(f"sm-{name}", lambda name=name: getattr(sm, name)(CLASSES, constant).fit(disp=0))
    save("sm-MNLogit", lambda: sm.MNLogit(np.arange(40) % 3, constant).fit(disp=0))
    for name in ("Poisson", "NegativeBinomial"):
        save(f"sm-{name}", lambda name=name: getattr(sm, name)(COUNTS, constant).fit(disp=0))
    for name in ("Gaussian", "Binomial", "Poisson", "Gamma"):
        target = {"Binomial": CLASSES, "Poisson": COUNTS}.get(name, Y + 1)
        save(f"sm-GLM-{name}", lambda name=name, t=target: sm.GLM(t, constant, getattr(sm.families, name)()).fit())
    save("sm-GEE", lambda: sm.GEE(Y, constant, np.repeat(np.arange(10), 4)).fit())
    save("sm-MixedLM", lambda: sm.MixedLM(Y, constant, np.repeat(np.arange(10), 4)).fit())
    save("sm-unfitted", lambda: sm.OLS(Y, constant))
    save("sm-bundle", lambda: {"model": sm.OLS(Y, constant).fit(), "columns": ["c", "a", "b"]})
    save("sm-removed", lambda: _without_data(sm.OLS(Y, constant).fit()))
    save("sm-PCA", lambda: importlib.import_module("statsmodels.multivariate.pca").PCA(X, 1))
    save("sm-table", lambda: sm.OLS(Y, constant).fit().params)


def _without_data(result: Any) -> Any:
    result.remove_data()
    return result


def from_formulas(save: Any) -> None:
    """Regressions on tables, through formulas."""
    smf, sm = importlib.import_module("statsmodels.formula.api"), importlib.import_module("statsmodels.api")
    save("smf-ols", lambda: smf.ols("y ~ a + b", frame()).fit())
    save("smf-categories", lambda: smf.ols("y ~ a + C(k)", frame()).fit())
    save("smf-terms", lambda: smf.ols("y ~ np.log(a + 1) * b + I(a ** 2)", frame()).fit())
    save("smf-splines", lambda: smf.ols("y ~ bs(a, df=4) + standardize(b)", frame()).fit())
    save("smf-glm", lambda: smf.glm("y ~ a", frame(), family=sm.families.Gaussian()).fit())
    save("smf-rlm", lambda: smf.rlm("y ~ a", frame()).fit())
    save("smf-quantreg", lambda: smf.quantreg("y ~ a", frame()).fit())
    save("smf-mixedlm", lambda: smf.mixedlm("y ~ a", frame(), groups=frame()["k"]).fit())


def series(save: Any) -> None:
    """Models of time series."""
    tsa = importlib.import_module("statsmodels.tsa.api")
    pd = importlib.import_module("pandas")
    dated = pd.Series(SERIES, index=pd.date_range("2020-01-01", periods=48, freq="MS"))
    for name, data in (("array", SERIES), ("dated", dated)):
        save(f"tsa-ARIMA-{name}", lambda data=data: tsa.ARIMA(data, order=(1, 1, 0)).fit())
        save(f"tsa-ES-{name}", lambda data=data: tsa.ExponentialSmoothing(data, trend="add").fit())
        save(f"tsa-AutoReg-{name}", lambda data=data: tsa.AutoReg(data, 2).fit())
    save("tsa-SARIMAX", lambda: tsa.SARIMAX(SERIES, order=(1, 0, 0), seasonal_order=(1, 0, 0, 4)).fit(disp=0))
    save("tsa-Holt", lambda: tsa.Holt(SERIES, initialization_method="estimated").fit())
    save("tsa-simple", lambda: tsa.SimpleExpSmoothing(SERIES, initialization_method="estimated").fit())
    save("tsa-VAR", lambda: tsa.VAR(np.c_[SERIES, SERIES[::-1] + DRAW.rand(48)]).fit(1))
    save("tsa-UC", lambda: tsa.UnobservedComponents(SERIES, "local level").fit(disp=0))
    save("tsa-STL", lambda: tsa.STL(SERIES, period=6).fit())
    save("tsa-decompose", lambda: tsa.seasonal_decompose(SERIES, period=6))
    save("tsa-Markov", lambda: tsa.MarkovRegression(SERIES, 2).fit(disp=0, maxiter=5))
    save(
        "tsa-Theta",
        lambda: importlib.import_module("statsmodels.tsa.forecasting.theta").ThetaModel(dated, period=12).fit(),
    )
    save("tsa-process", lambda: tsa.ArmaProcess([1, -0.5], [1]))


def make(save: Any) -> None:
    """Save them all."""
    from_arrays(save)
    from_formulas(save)
    series(save)
