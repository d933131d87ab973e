"""shapely's geometries, and geopandas' frames of them."""

from __future__ import annotations

import importlib
from typing import Any

import shapely
from shapely import geometry as g


def make(save: Any) -> None:
    """Save them all."""
    things: dict[str, Any] = {
        "point": lambda: g.Point(1, 2),
        "point-3d": lambda: g.Point(1, 2, 3),
        "line": lambda: g.LineString([(0, 0), (1, 1)]),
        "ring": lambda: g.LinearRing([(0, 0), (1, 1), (1, 0)]),
        "polygon": lambda: g.Polygon([(0, 0), (2, 0), (2, 2)], [[(1, 0.5), (1.5, 0.5), (1.5, 0.7)]]),
        "points": lambda: g.MultiPoint([(0, 0), (1, 1)]),
        "lines": lambda: g.MultiLineString([[(0, 0), (1, 1)]]),
        "polygons": lambda: g.MultiPolygon([g.box(0, 0, 1, 1)]),
        "collection": lambda: g.GeometryCollection([g.Point(0, 0)]),
        "empty": lambda: [g.Point(), g.Polygon()],
        "prepared": lambda: g.box(0, 0, 1, 1),
        "tree": lambda: shapely.STRtree([g.Point(0, 0), g.Point(1, 1)]),
        "list": lambda: {"a": [g.Point(0, 0)], "b": g.box(0, 0, 1, 1).centroid},
    }
    gpd = importlib.import_module("geopandas")
    things |= {
        "series": lambda: gpd.GeoSeries([g.Point(0, 0), None]),
        "frame": lambda: gpd.GeoDataFrame({"a": [1, 2], "geometry": [g.Point(0, 0), g.Point(1, 1)]}),
        "frame-crs": lambda: gpd.GeoDataFrame({"geometry": [g.Point(0, 0)]}, crs="EPSG:4326"),
        "array": lambda: gpd.array.from_shapely([g.Point(0, 0)]),
    }
    for name, thing in things.items():
        arrays = name.startswith(("array", "frame", "series", "tree"))
        save(name, thing, *(("pickle2", "pickle4", "pickle5", "cloudpickle") if arrays else ()))
