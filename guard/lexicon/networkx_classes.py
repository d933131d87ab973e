"""networkx: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import ATTRIBUTES, EXCEPTION, NO_ARGUMENTS, ONE_VALUE

SOURCE = "networkx 2.8.8, networkx 3.6.1; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "networkx.algorithms.connectivity.edge_kcomponents": "EdgeComponentAuxGraph",
            "networkx.algorithms.isomorphism.ismags": "EdgeLookup",
            "networkx.algorithms.planarity": "ConflictPair Interval",
            "networkx.classes.digraph": "_CachedPropertyResetterAdjAndSucc _CachedPropertyResetterPred",
            "networkx.classes.graph": "_CachedPropertyResetterAdj _CachedPropertyResetterNode",
            "networkx.classes.reportviews": "EdgeViewABC",
            "networkx.linalg.algebraicconnectivity": "_PCGSolver",
            "networkx.readwrite.gexf": "GEXF",
            "networkx.readwrite.graphml": "GraphML IncrementalElement",
            "networkx.readwrite.text": (
                "AsciiBaseGlyphs AsciiDirectedGlyphs AsciiUndirectedGlyphs BaseGlyphs UtfBaseGlyphs UtfDirectedGlyphs "
                "UtfUndirectedGlyphs"
            ),
            "networkx.utils.backends": "_LazyArgsRepr",
            "networkx.utils.decorators": "argmap",
            "networkx.utils.heaps": "MinHeap PairingHeap",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.classes.coreviews": "FilterAdjacency FilterAtlas FilterMultiAdjacency FilterMultiInner",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.classes.coreviews": "AdjacencyView AtlasView MultiAdjacencyView",
            "networkx.classes.reportviews": "NodeDataView",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        state=ATTRIBUTES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.approximation.kcomponents": "_AntiGraph _AntiGraph.AntiDegreeView",
            "networkx.algorithms.approximation.treewidth": "MinDegreeHeuristic",
            "networkx.algorithms.centrality.flow_matrix": (
                "CGInverseLaplacian FullInverseLaplacian InverseLaplacian SuperLUInverseLaplacian"
            ),
            "networkx.algorithms.clique": "MaxWeightClique",
            "networkx.algorithms.flow.networksimplex": "_DataEssentialsAndFunctions",
            "networkx.algorithms.flow.utils": "GlobalRelabelThreshold",
            "networkx.algorithms.isomorphism.ismags": "ISMAGS",
            "networkx.algorithms.isomorphism.isomorphvf2": "DiGMState DiGraphMatcher GMState GraphMatcher",
            "networkx.algorithms.isomorphism.temporalisomorphvf2": (
                "TimeRespectingDiGraphMatcher TimeRespectingGraphMatcher"
            ),
            "networkx.algorithms.isomorphism.vf2userfunc": (
                "DiGraphMatcher GraphMatcher MultiDiGraphMatcher MultiGraphMatcher"
            ),
            "networkx.algorithms.planarity": "PlanarEmbedding",
            "networkx.algorithms.simple_paths": "PathBuffer",
            "networkx.algorithms.tree.branchings": "ArborescenceIterator Edmonds MultiDiGraph_EdgeKey",
            "networkx.algorithms.tree.mst": "SpanningTreeIterator",
            "networkx.classes.digraph": "DiGraph",
            "networkx.classes.filters": "show_nodes",
            "networkx.classes.graph": "Graph",
            "networkx.classes.multidigraph": "MultiDiGraph",
            "networkx.classes.multigraph": "MultiGraph",
            "networkx.classes.ordered": "OrderedDiGraph OrderedGraph OrderedMultiDiGraph OrderedMultiGraph",
            "networkx.classes.reportviews": (
                "DegreeView DiDegreeView DiMultiDegreeView InDegreeView InMultiDegreeView MultiDegreeView "
                "OutDegreeView OutMultiDegreeView"
            ),
            "networkx.drawing.nx_pylab": (
                "CurvedArrowTextBase FancyArrowFactory FancyArrowFactory.ConnectionStyleFactory"
            ),
            "networkx.generators.degree_seq": "DegreeSequenceRandomGraph",
            "networkx.generators.internet_as_graphs": "AS_graph_generator",
            "networkx.linalg.algebraicconnectivity": "_LUSolver",
            "networkx.readwrite.gexf": "GEXFReader GEXFWriter",
            "networkx.readwrite.graphml": "GraphMLReader GraphMLWriter GraphMLWriterLxml",
            "networkx.utils.heaps": "BinaryHeap",
            "networkx.utils.mapped_queue": "MappedQueue",
            "networkx.utils.misc": "PythonRandomInterface",
            "networkx.utils.union_find": "UnionFind",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.approximation.kcomponents": "_AntiGraph.AntiAdjacencyView _AntiGraph.AntiAtlasView",
            "networkx.algorithms.tree.branchings": "ArborescenceIterator.Partition",
            "networkx.algorithms.tree.mst": "SpanningTreeIterator.Partition",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.classes.reportviews": "EdgeView InEdgeView MultiEdgeView NodeView OutEdgeView OutMultiEdgeView",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=ATTRIBUTES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.coloring.greedy_coloring": "_AdjEntry",
            "networkx.utils.heaps": "MinHeap._Item PairingHeap._Node",
        },
        uses=frozenset({Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.classes.coreviews": "UnionAtlas UnionMultiInner",
        },
        uses=frozenset({Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.coloring.greedy_coloring": "_Node",
            "networkx.algorithms.flow.utils": "Level",
            "networkx.algorithms.planarity": "LRPlanarity",
            "networkx.classes.reportviews": (
                "EdgeDataView InEdgeDataView InMultiEdgeDataView MultiEdgeDataView OutEdgeDataView OutMultiEdgeDataView"
            ),
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.flow.utils": "CurrentEdge",
            "networkx.classes.coreviews": "UnionAdjacency UnionMultiAdjacency",
            "networkx.classes.reportviews": "InMultiEdgeView",
            "networkx.utils.mapped_queue": "_HeapElement",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.tree.mst": "EdgePartition",
            "networkx.readwrite.gml": "Pattern",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.chordal": "NetworkXTreewidthBoundExceeded",
            "networkx.algorithms.tree.coding": "NotATree",
            "networkx.exception": (
                "AmbiguousSolution ExceededMaxIterations HasACycle NetworkXAlgorithmError NetworkXError "
                "NetworkXException NetworkXNoCycle NetworkXNoPath NetworkXNotImplemented NetworkXPointlessConcept "
                "NetworkXUnbounded NetworkXUnfeasible NodeNotFound"
            ),
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.community.quality": "NotAPartition",
            "networkx.exception": "PowerIterationFailedConvergence",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.cycles": "_NeighborhoodCache",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "networkx.algorithms.connectivity.edge_augmentation": "MetaEdge",
            "networkx.algorithms.isomorphism.vf2pp": "_GraphParameters _StateParameters",
            "networkx.readwrite.gml": "Token",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
