"""Searches on graphs with scipy, rustworkx, igraph and networkx, on the edges that pathways-bench wrote.

The graphs are made ready beforehand, so that only the search is timed. Each function yields (work, program, entry); the
entry is the reason where a program is left out.
"""

import igraph
import networkx
import numpy
import rustworkx
import scipy.sparse
import scipy.sparse.csgraph

from timing import once, timed

COMPONENTS, REACH, ORDER = "strongly connected components", "breadth-first reach", "topological order"
EVERY, DOMINATORS = "descendants of every vertex", "dominators of every vertex"
MINUTES = "takes minutes"
# Above these numbers of edges networkx, and all sets of descendants, take minutes.
NETWORKX_EDGES, EVERY_EDGES = 400_000, 120_000


def load(folder):
    """Tails and heads."""
    return numpy.fromfile(folder / "edges.bin", dtype="<i4").reshape(-1, 2)


def matrix_of(edges, count):
    matrix = scipy.sparse.csr_matrix(
        (numpy.ones(len(edges), dtype=numpy.int8), (edges[:, 0], edges[:, 1])), shape=(count, count))
    matrix.data[:] = 1
    return matrix


def rustworkx_of(edges, count):
    graph = rustworkx.PyDiGraph(multigraph=True)
    graph.add_nodes_from(range(count))
    graph.add_edges_from_no_data([tuple(pair) for pair in edges.tolist()])
    return graph


def networkx_of(edges, count):
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(edges.tolist())
    return graph


def searches(folder, measured, runs):
    """Components and reach, and descendants where vertices were sampled."""
    edges = load(folder)
    count, source, sampled = measured["vertices"], measured["source"], measured["sampled"]
    some = f"descendants of {len(sampled)} vertices"
    takes_every = len(edges) <= EVERY_EDGES

    matrix = matrix_of(edges, count)
    yield COMPONENTS, "scipy", timed(lambda: int(
        scipy.sparse.csgraph.connected_components(matrix, directed=True, connection="strong")[0]), runs)
    yield REACH, "scipy", timed(lambda: len(scipy.sparse.csgraph.breadth_first_order(
        matrix, source, directed=True, return_predecessors=False)), runs)
    del matrix

    graph = rustworkx_of(edges, count)
    yield COMPONENTS, "rustworkx", timed(lambda: len(rustworkx.strongly_connected_components(graph)), runs)
    yield REACH, "rustworkx", timed(lambda: len(rustworkx.descendants(graph, source)) + 1, runs)
    if sampled:
        yield some, "rustworkx", once(lambda: sum(len(rustworkx.descendants(graph, vertex)) for vertex in sampled))
        yield EVERY, "rustworkx", once(lambda: sum(
            len(rustworkx.descendants(graph, vertex)) for vertex in range(count))) if takes_every else MINUTES
    del graph

    graph = igraph.Graph(n=count, edges=edges, directed=True)
    yield COMPONENTS, "igraph", timed(lambda: len(graph.connected_components(mode="strong")), runs)
    yield REACH, "igraph", timed(lambda: len(graph.subcomponent(source, mode="out")), runs)
    if sampled:
        yield some, "igraph", once(lambda: sum(len(graph.subcomponent(vertex, mode="out")) - 1 for vertex in sampled))
        yield EVERY, "igraph", once(lambda: sum(
            len(graph.subcomponent(vertex, mode="out")) - 1 for vertex in range(count))) if takes_every else MINUTES
    del graph

    if len(edges) > NETWORKX_EDGES:
        yield COMPONENTS, "networkx", MINUTES
        yield REACH, "networkx", MINUTES
        return
    graph = networkx_of(edges, count)
    yield COMPONENTS, "networkx", once(lambda: networkx.number_strongly_connected_components(graph))
    yield REACH, "networkx", once(lambda: len(networkx.descendants(graph, source)) + 1)


def orders(folder, measured, runs):
    """The order of a graph without cycles; scipy has none."""
    edges, count = load(folder), measured["vertices"]
    graph = rustworkx_of(edges, count)
    yield ORDER, "rustworkx", timed(lambda: len(rustworkx.topological_sort(graph)), runs)
    del graph
    graph = igraph.Graph(n=count, edges=edges, directed=True)
    yield ORDER, "igraph", timed(lambda: len(graph.topological_sorting()), runs)
    del graph
    if len(edges) > NETWORKX_EDGES:
        yield ORDER, "networkx", MINUTES
        return
    graph = networkx_of(edges, count)
    yield ORDER, "networkx", once(lambda: sum(1 for _ in networkx.topological_sort(graph)))


def dominators(folder, measured, runs):
    """The tree of dominators; the result is how many dominators, but the root, the vertices have together."""
    edges, count, root = load(folder), measured["vertices"], measured["source"]

    def pairs(parents):
        depths = {root: 0}
        for vertex in range(count):
            way = []
            while vertex not in depths:
                way.append(vertex)
                vertex = parents[vertex]
            for step in reversed(way):
                depths[step] = depths[parents[step]] + 1
        return sum(depth - 1 for vertex, depth in depths.items() if vertex != root)

    graph = igraph.Graph(n=count, edges=edges, directed=True)
    yield DOMINATORS, "igraph", timed(lambda: graph.dominator(root), runs, then=pairs)
    del graph
    graph = networkx_of(edges, count)
    yield DOMINATORS, "networkx", once(lambda: networkx.immediate_dominators(graph, root), then=pairs)
