# ruff: noqa: DTZ001 -- times without a zone, as many are
"""pandas' objects: frames, series, every kind of index, array, dtype, offset and scalar, and what to_pickle writes."""

from __future__ import annotations

import datetime as dt
import importlib
import zoneinfo
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

USUAL = ("pickle2", "pickle3", "pickle4", "pickle5", "cloudpickle")


def _arrays() -> dict[str, Callable[[], Any]]:
    days = pd.date_range("2026-01-01", periods=3)
    made: dict[str, Callable[[], Any]] = {
        "int": lambda: pd.array([1, None, 3], dtype="Int64"),
        "int-small": lambda: pd.array([1, None], dtype="Int8"),
        "uint": lambda: pd.array([1, 2], dtype="UInt16"),
        "float": lambda: pd.array([1.5, None], dtype="Float64"),
        "float-small": lambda: pd.array([1.5, None], dtype="Float32"),
        "bool": lambda: pd.array([True, None], dtype="boolean"),
        "string": lambda: pd.array(["a", None, "é"], dtype="string"),
        "string-python": lambda: pd.array(["a", None], dtype=pd.StringDtype("python")),
        "category": lambda: pd.Categorical(["a", "b", None, "a"]),
        "category-ordered": lambda: pd.Categorical([3, 1, 2], categories=[1, 2, 3], ordered=True),
        "category-dates": lambda: pd.Categorical(days),
        "period": lambda: pd.period_range("2026-01", periods=3, freq="M").array,
        "interval": lambda: pd.arrays.IntervalArray.from_breaks([0, 1, 2.5]),
        "interval-dates": lambda: pd.arrays.IntervalArray.from_breaks(days),
        "sparse": lambda: pd.arrays.SparseArray([0, 0, 1, 0, 2]),
        "sparse-float": lambda: pd.arrays.SparseArray([np.nan, 1.0, np.nan]),
        "sparse-block": lambda: pd.arrays.SparseArray([0, 1, 1, 0], kind="block"),
        "sparse-bool": lambda: pd.arrays.SparseArray([False, True]),
        "dates": lambda: days.array,
        "dates-utc": lambda: days.tz_localize("UTC").array,
        "dates-seconds": lambda: days.astype("datetime64[s]").array,
        "deltas": lambda: pd.to_timedelta([1, None, 3], unit="h").array,
        "numpy": lambda: (
            pd.arrays.NumpyExtensionArray(np.array([1, 2]))
            if hasattr(pd.arrays, "NumpyExtensionArray")
            else pd.arrays.PandasArray(np.array([1, 2]))
        ),
    }
    return made


def _arrow() -> dict[str, Callable[[], Any]]:
    try:
        pa = importlib.import_module("pyarrow")
    except ImportError:
        return {}
    return {
        "string-arrow": lambda: pd.Series(["a", None, "é"], dtype="string[pyarrow]"),
        "int-arrow": lambda: pd.Series([1, None], dtype="int64[pyarrow]"),
        "double-arrow": lambda: pd.Series([1.5, None], dtype="double[pyarrow]"),
        "bool-arrow": lambda: pd.Series([True, None], dtype="bool[pyarrow]"),
        "date-arrow": lambda: pd.Series([dt.date(2026, 1, 2)], dtype=pd.ArrowDtype(pa.date32())),
        "time-arrow": lambda: pd.Series([dt.datetime(2026, 1, 2)], dtype="timestamp[ns][pyarrow]"),
        "list-arrow": lambda: pd.Series([[1, 2], None], dtype=pd.ArrowDtype(pa.list_(pa.int64()))),
        "struct-arrow": lambda: pd.Series([{"a": 1}], dtype=pd.ArrowDtype(pa.struct([("a", pa.int32())]))),
        "frame-arrow": lambda: pd.DataFrame({"a": [1, 2], "b": ["x", "y"]}).convert_dtypes(dtype_backend="pyarrow"),
        "dictionary-arrow": lambda: pd.Series(
            ["a", "b", "a"], dtype=pd.ArrowDtype(pa.dictionary(pa.int32(), pa.string()))
        ),
        "decimal-arrow": lambda: pd.Series([1, None], dtype=pd.ArrowDtype(pa.decimal128(10, 2))),
    }


def _indexes() -> dict[str, Callable[[], Any]]:
    days = pd.date_range("2026-01-01", periods=3)
    return {
        "range": lambda: pd.RangeIndex(5, name="i"),
        "int": lambda: pd.Index([3, 1, 2]),
        "small": lambda: pd.Index(np.array([1, 2], "int8")),
        "float": lambda: pd.Index([1.5, np.nan]),
        "bool": lambda: pd.Index([True, False]),
        "object": lambda: pd.Index(["a", 1, None, ("x", 2)], dtype=object),
        "text": lambda: pd.Index(["a", "b"], name="t"),
        "multi": lambda: pd.MultiIndex.from_product([["a", "b"], [1, 2]], names=["x", None]),
        "multi-dates": lambda: pd.MultiIndex.from_arrays([days, [1, 2, 3]]),
        "multi-empty": lambda: pd.MultiIndex.from_arrays([[], []]),
        "dates": lambda: days,
        "dates-free": lambda: pd.DatetimeIndex(["2026-01-01", "2026-03-01", None]),
        "dates-zone": lambda: days.tz_localize("Europe/Berlin"),
        "dates-utc": lambda: days.tz_localize("UTC"),
        "dates-offset": lambda: days.tz_localize(dt.timezone(dt.timedelta(hours=2))),
        "dates-business": lambda: pd.bdate_range("2026-01-01", periods=3),
        "deltas": lambda: pd.timedelta_range("1h", periods=3),
        "periods": lambda: pd.period_range("2026Q1", periods=3, freq="Q"),
        "intervals": lambda: pd.interval_range(0, 3),
        "intervals-dates": lambda: pd.interval_range(days[0], periods=2),
        "category": lambda: pd.CategoricalIndex(["a", "b", "a"]),
        "masked": lambda: pd.Index([1, None], dtype="Int64"),
    }


def _dtypes() -> list[Any]:
    return [
        pd.CategoricalDtype(["a", "b"], ordered=True),
        pd.CategoricalDtype(),
        pd.PeriodDtype("M"),
        pd.PeriodDtype("D"),
        pd.IntervalDtype("int64", "right"),
        pd.IntervalDtype("float64", "left"),
        pd.DatetimeTZDtype("ns", "UTC"),
        pd.DatetimeTZDtype("us", "Europe/Berlin"),
        pd.SparseDtype("float64", 0.0),
        pd.SparseDtype(int),
        pd.Int64Dtype(),
        pd.UInt8Dtype(),
        pd.Float32Dtype(),
        pd.BooleanDtype(),
        pd.StringDtype("python"),
        np.dtype("M8[ns]"),
    ]


def _offsets() -> list[Any]:
    o = pd.offsets
    return [
        o.Day(2),
        o.Hour(),
        o.Minute(5),
        o.Second(),
        o.Milli(),
        o.Micro(),
        o.Nano(),
        o.BusinessDay(),
        o.BDay(3, offset=dt.timedelta(hours=1)),
        o.MonthEnd(),
        o.MonthBegin(2),
        o.BusinessMonthEnd(),
        o.BusinessMonthBegin(),
        o.QuarterEnd(startingMonth=2),
        o.QuarterBegin(),
        o.BQuarterEnd(),
        o.BQuarterBegin(),
        o.YearEnd(month=6),
        o.YearBegin(),
        o.BYearEnd(),
        o.BYearBegin(),
        o.Week(weekday=3),
        o.WeekOfMonth(week=1, weekday=2),
        o.LastWeekOfMonth(weekday=4),
        o.SemiMonthEnd(),
        o.SemiMonthBegin(day_of_month=10),
        o.BusinessHour(start="09:00", end="17:00"),
        o.CustomBusinessDay(weekmask="Sun Mon Tue", holidays=["2026-01-01"]),
        o.CustomBusinessHour(),
        o.CustomBusinessMonthEnd(),
        o.CustomBusinessMonthBegin(),
        o.Easter(),
        o.FY5253(weekday=4, startingMonth=1, variation="nearest"),
        o.FY5253Quarter(weekday=4, startingMonth=1, qtr_with_extra_week=1, variation="last"),
        o.DateOffset(months=1, day=3),
        o.DateOffset(),
    ]


def _scalars() -> dict[str, Any]:
    stamp = pd.Timestamp("2026-01-02 03:04:05.123456789")
    return {
        "stamp": [stamp, pd.Timestamp(0), pd.Timestamp.min, stamp.as_unit("s") if hasattr(stamp, "as_unit") else stamp],
        "stamp-zones": [
            stamp.tz_localize("UTC"),
            stamp.tz_localize("Europe/Berlin"),
            stamp.tz_localize(zoneinfo.ZoneInfo("Asia/Tokyo")),
            stamp.tz_localize(dt.timezone(dt.timedelta(hours=1))),
        ],
        "delta": [pd.Timedelta("1 days 2h"), pd.Timedelta(5, "ns"), pd.NaT],
        "period": [pd.Period("2026-01", "M"), pd.Period("2026Q1", "Q-NOV"), pd.Period("2026-01-01", "D")],
        "interval": [pd.Interval(0, 1), pd.Interval(0.5, 2, closed="both"), pd.Interval(stamp, stamp)],
        "missing": [pd.NA, pd.NaT, np.nan, None],
        "values": [pd.DataFrame, pd.Series, pd.Index],
        "slice": [pd.IndexSlice[1:2], pd.NamedAgg("a", "sum")],
    }


def _zones() -> dict[str, Any]:
    pytz, tz = importlib.import_module("pytz"), importlib.import_module("dateutil.tz")
    relative = importlib.import_module("dateutil.relativedelta")
    rrule = importlib.import_module("dateutil.rrule")
    berlin = pytz.timezone("Europe/Berlin")
    return {
        "pytz": [pytz.utc, berlin, pytz.FixedOffset(90), pytz.timezone("Asia/Tokyo"), pytz.timezone("Etc/GMT+5")],
        "pytz-stamp": [berlin.localize(dt.datetime(2026, 7, 1)), pytz.utc.localize(dt.datetime(2026, 7, 1))],
        "dateutil": [
            tz.tzutc(),
            tz.gettz("Europe/Berlin"),
            tz.tzlocal(),
            tz.tzoffset("X", 3600),
            tz.tzrange("EST", -18000),
            tz.tzstr("EST5EDT"),
            dt.datetime(2026, 1, 1, tzinfo=tz.tzutc()),
        ],
        "relative": [relative.relativedelta(months=1), relative.relativedelta(weekday=relative.MO(1)), relative.FR],
        "rule": [rrule.rrule(rrule.DAILY, count=3, dtstart=dt.datetime(2026, 1, 1))],
        "index-pytz": pd.DatetimeIndex(["2026-01-01"]).tz_localize(berlin),
        "index-dateutil": pd.DatetimeIndex(["2026-01-01"]).tz_localize(tz.gettz("Europe/Berlin")),
        "index-tzutc": pd.DatetimeIndex(["2026-01-01"]).tz_localize(tz.tzutc()),
    }


def _frames() -> dict[str, Callable[[], Any]]:
    days = pd.date_range("2026-01-01", periods=3)

    def mixed() -> Any:
        return pd.DataFrame(
            {"a": [1, 2, 3], "b": [1.5, None, 3], "c": ["x", None, "z"], "d": days, "e": [True, False, True]}
        )

    def flagged() -> Any:
        frame = mixed().set_flags(allows_duplicate_labels=False)
        frame.attrs["source"] = "test"
        return frame

    def deep() -> Any:
        return pd.DataFrame({"o": [{"a": 1}, [1, 2], np.arange(3)], "s": [(1, 2), {3}, frozenset({4})]})

    return {
        "mixed": mixed,
        "flagged": flagged,
        "deep": deep,
        "empty": pd.DataFrame,
        "empty-columns": lambda: pd.DataFrame(columns=["a", "b"]),
        "numbers": lambda: pd.DataFrame(np.arange(6.0).reshape(2, 3)),
        "fortran": lambda: pd.DataFrame(np.asfortranarray(np.arange(6).reshape(2, 3))),
        "transposed": lambda: mixed().T,
        "sliced": lambda: mixed().iloc[1:, :2],
        "multi": lambda: mixed().set_index(["a", "c"]),
        "multi-columns": lambda: pd.DataFrame([[1, 2]], columns=pd.MultiIndex.from_tuples([("a", 1), ("b", 2)])),
        "pivot": lambda: mixed().pivot_table(index="a", columns="e", values="b"),
        "described": lambda: mixed().describe(),
        "dated": lambda: pd.DataFrame({"v": [1, 2, 3]}, index=days),
        "zoned": lambda: pd.DataFrame({"v": days.tz_localize("Europe/Berlin")}),
        "category": lambda: mixed().astype({"e": "category"}),
        "nullable": lambda: mixed().convert_dtypes(),
        "sparse": lambda: pd.DataFrame({"a": pd.arrays.SparseArray([0, 0, 1]), "b": [1, 2, 3]}),
        "complex": lambda: pd.DataFrame({"z": [1 + 2j], "t": [pd.Timedelta(1, "s")]}),
        "wide": lambda: pd.DataFrame(np.zeros((2, 30), "int8"), columns=[f"c{i}" for i in range(30)]),
        "named": lambda: mixed().rename_axis(index="row", columns="col"),
        "period-frame": lambda: mixed().set_axis(pd.period_range("2026", periods=3, freq="Y")),
        "series": lambda: pd.Series([1, 2, 3], name="s"),
        "series-text": lambda: pd.Series(["a", "b", None]),
        "series-object": lambda: pd.Series([1, "x", None, [1]], dtype=object),
        "series-bool": lambda: pd.Series([True, False]),
        "series-dates": lambda: pd.Series(days, name="d"),
        "series-float": lambda: pd.Series([1.5, np.nan], index=["a", "b"], name=("x", 1)),
        "series-empty": lambda: pd.Series(dtype="float64"),
        "series-deltas": lambda: pd.Series(pd.to_timedelta([1, 2], unit="D")),
        "series-interval": lambda: pd.cut(pd.Series([1, 5, 9]), 3),
        "series-counts": lambda: mixed()["a"].value_counts(),  # noqa: PLW0108 -- frames are made when they are saved
        "series-frames": lambda: {"train": mixed(), "valid": [mixed().iloc[0]], "n": 3},
        "grouped": lambda: mixed().groupby("e").agg({"a": "sum"}),
        "resampled": lambda: pd.Series([1, 2, 3], index=days).resample("2D").sum(),
    }


def make(save: Any) -> None:
    """Save them all."""
    for name, thing in _frames().items():
        save(f"frame-{name}", thing, *USUAL)
    for name, thing in _arrays().items():
        save(f"array-{name}", thing, *USUAL)
        save(f"column-{name}", lambda thing=thing: pd.DataFrame({"a": thing()}), "pickle4", "pickle5")
    for name, thing in _arrow().items():
        save(f"column-{name}", thing, *USUAL)
    for name, thing in _indexes().items():
        save(f"index-{name}", thing, *USUAL)
    save("dtypes", _dtypes, *USUAL)
    save("offsets", _offsets, *USUAL)
    for name, thing in _scalars().items():
        save(f"scalar-{name}", lambda thing=thing: thing, *USUAL)
    for name, thing in _zones().items():
        save(f"zone-{name}", lambda thing=thing: thing, *USUAL)
    frame = _frames()["mixed"]()
    frame.to_pickle(save.file("written.pkl"))
    frame.to_pickle(save.file("written-2.pkl"), protocol=2)
    frame["a"].to_pickle(save.file("written-series.pkl"))
