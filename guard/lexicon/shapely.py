"""shapely's geometries, geopandas' frames and pyproj's reference systems. Sources: shapely 2.2, geopandas 1.2."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.pandas import FRAME_STATE
from guard.lexicon.patterns import MADE, Args, Effect, Either, Fields, Instance, Literal, Of, Row
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, a_class, a_function

NOTHING: Final = Literal((None,))
BYTES: Final = Of(("bytes",))
ARRAY: Final = Instance(("numpy:ndarray",))
_CRS = Either((NOTHING, Instance(("pyproj.crs.crs:CRS",))))

ENTRIES: tuple[Entry, ...] = (
    a_function(
        "shapely.io:from_wkb",
        call=Args((BYTES,)),
        effect=Effect(returns=MADE, of="shapely.lib:Geometry"),
        why="a geometry out of its binary form, which GEOS checks as it reads",
        source="shapely/io.py from_wkb; geometry/base.py BaseGeometry.__reduce__",
    ),
    a_function(
        "shapely.geometry.polygon:_unpickle_linearring",
        call=Args((BYTES,)),
        effect=Effect(returns=MADE, of="shapely.lib:Geometry"),
        why="a ring out of the binary form of a line",
        source="shapely/geometry/polygon.py _unpickle_linearring",
    ),
    a_class(
        "shapely.lib:Geometry", HASH, why="made by its functions", source="shapely src/pygeom.c GeometryObject_hash"
    ),
    a_class(
        "shapely.strtree:STRtree",
        CALL,
        call=Args((ARRAY,), (Of(("int",)),)),
        why="an index of geometries, whose types it checks",
        source="shapely/strtree.py STRtree.__init__, __reduce__",
    ),
    a_class(
        "geopandas.array:GeometryArray",
        NEW,
        BUILD,
        call=Args(),
        state=Either((Row((ARRAY, _CRS)), Fields((("data", ARRAY), ("_data", ARRAY), ("_crs", _CRS))))),
        why="geometries out of their binary forms, and a reference system",
        source="geopandas/array.py GeometryArray.__setstate__",
    ),
    a_class("geopandas.array:GeometryDtype", NEW, BUILD, why="a name", source="geopandas/array.py GeometryDtype"),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            call=Args(),
            state=FRAME_STATE,
            why="as pandas' frames; notes which column holds geometries",
            source="geopandas/geodataframe.py GeoDataFrame.__setstate__",
        )
        for name in ("geopandas.geodataframe:GeoDataFrame", "geopandas.geoseries:GeoSeries")
    ),
    a_class(
        "pyproj.crs.crs:CRS",
        NEW,
        BUILD,
        call=Args(),
        state=Fields((("srs", Of(("str",))),)),
        why="a text, parsed when it is first asked",
        source="pyproj/crs/crs.py CRS.__setstate__",
    ),
)
