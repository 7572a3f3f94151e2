"""Prints a GraphML or GEXF file as NetworkX reads it, as JSON: nodes and edges by id, each with its attributes."""

import json
import sys

import networkx

READERS = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}

form, path = sys.argv[1:]
graph = READERS[form](path)
edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else (
    (start, end, data.get("id"), data) for start, end, data in graph.edges(data=True)
)
json.dump(
    {
        "isDirected": graph.is_directed(),
        "nodes": dict(graph.nodes(data=True)),
        "edges": {
            key: {"from": start, "to": end, "attributes": data} for start, end, key, data in edges
        },
    },
    sys.stdout,
)
