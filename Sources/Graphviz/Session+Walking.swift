import CGraphviz

extension Session {
    /// Whether `test` holds for the value of an attribute of the graph and every subgraph, vertex and edge.
    ///
    /// - Complexity: O(V + E), and the number of subgraphs; O(1) if the graph does not mention the attribute.
    func every(_ attribute: String, in graph: UnsafeMutablePointer<Agraph_t>, _ test: (String) -> Bool) -> Bool {
        guard uses(attribute, graph) else { return true }
        func passes(_ object: UnsafeMutableRawPointer) -> Bool {
            test(String(cString: cgraphviz_value(object, attribute)))
        }
        return everyGraph(from: graph) { passes($0) }
            && everyVertex(of: graph) { vertex in
                passes(vertex) && everyEdge(leaving: vertex, in: graph) { passes($0) }
            }
    }

    /// Whether the text of the graph mentions the attribute for anything.
    func uses(_ attribute: String, _ graph: UnsafeMutablePointer<Agraph_t>) -> Bool {
        cgraphviz_mentions(graph, attribute) != 0
    }

    private func everyGraph(
        from root: UnsafeMutablePointer<Agraph_t>,
        _ test: (UnsafeMutablePointer<Agraph_t>) -> Bool,
    ) -> Bool {
        var waiting = [root]
        while let graph = waiting.popLast() {
            guard test(graph) else { return false }
            var part = agfstsubg(graph)
            while let current = part {
                waiting.append(current)
                part = agnxtsubg(current)
            }
        }
        return true
    }

    private func everyVertex(
        of graph: UnsafeMutablePointer<Agraph_t>,
        _ test: (UnsafeMutablePointer<Agnode_t>) -> Bool,
    ) -> Bool {
        var vertex = agfstnode(graph)
        while let current = vertex {
            guard test(current) else { return false }
            vertex = agnxtnode(graph, current)
        }
        return true
    }

    private func everyEdge(
        leaving vertex: UnsafeMutablePointer<Agnode_t>,
        in graph: UnsafeMutablePointer<Agraph_t>,
        _ test: (UnsafeMutablePointer<Agedge_t>) -> Bool,
    ) -> Bool {
        var edge = agfstout(graph, vertex)
        while let current = edge {
            guard test(current) else { return false }
            edge = agnxtout(graph, current)
        }
        return true
    }
}
