"""astropy's units, quantities and angles; tables are refused."""

from __future__ import annotations

from typing import Any

import astropy.units as u
import numpy as np
from astropy.coordinates import Angle, Latitude


def make(save: Any) -> None:
    """Save them all."""
    things: dict[str, Any] = {
        "units": lambda: [u.m, u.kg, u.s, u.dimensionless_unscaled, u.deg, u.Jy, u.pc],
        "units-composed": lambda: [u.m / u.s, u.kg * u.m**2, u.erg / u.cm**2, 5 * u.km / u.h],
        "units-prefixed": lambda: [u.km, u.mm, u.Mpc, u.GHz],
        "quantity": lambda: 5 * u.m,
        "quantity-array": lambda: np.arange(3.0) * u.km,
        "quantity-list": lambda: [1 * u.s, {"d": 2 * u.pc}],
        "angle": lambda: Angle([1, 2], unit="deg"),
        "angles": lambda: {"a": Angle(3, unit="rad"), "l": Latitude(5, unit="deg")},
    }
    for name, thing in things.items():
        save(name, thing)
