"""astropy's units, quantities, times, coordinates and tables."""

from __future__ import annotations

from typing import Any

import astropy.units as u
import numpy as np
from astropy.coordinates import Angle, SkyCoord
from astropy.table import Table
from astropy.time import Time


def make(save: Any) -> None:
    """Save them all."""
    things: dict[str, Any] = {
        "units": lambda: [u.m, u.kg, u.s, u.dimensionless_unscaled, u.deg, u.Jy, u.pc],
        "units-composed": lambda: [u.m / u.s, u.kg * u.m**2, u.erg / u.cm**2, 5 * u.km / u.h],
        "units-prefixed": lambda: [u.km, u.mm, u.Mpc, u.GHz],
        "units-logarithmic": lambda: [u.mag, u.dB, u.dex(u.cm)],
        "quantity": lambda: 5 * u.m,
        "quantity-array": lambda: np.arange(3.0) * u.km,
        "quantity-list": lambda: [1 * u.s, {"d": 2 * u.pc}],
        "angle": lambda: Angle([1, 2], unit="deg"),
        "table": lambda: Table({"a": [1, 2], "b": ["x", "y"]}),
    }
    if hasattr(u, "never"):
        things |= {"time": lambda: Time("2026-01-01"), "sky": lambda: SkyCoord(1 * u.deg, 2 * u.deg)}
    for name, thing in things.items():
        save(name, thing)
