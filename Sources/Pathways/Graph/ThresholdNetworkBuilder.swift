extension ThresholdNetwork {
    /// Collects the nodes and inputs of a network.
    ///
    /// Nodes are numbered 0, 1, 2 … in the order they are added, and so are inputs. A node's need can be set once its
    /// inputs are known, and inputs may come before the node they lead from has any of its own.
    public struct Builder: Sendable {
        private var needs: [Int64] = []
        private var delays: [UInt8] = []
        private var tails: [Vertex] = []
        private var heads: [Vertex] = []
        /// Empty as long as every weight is 1.
        private var weights: [Int64] = []

        /// A network without nodes.
        public init() {}

        /// The number of nodes added so far.
        public var nodeCount: Int { needs.count }

        /// Makes room, so that nothing is moved while a network of known size grows.
        public mutating func reserveCapacity(nodes: Int, inputs: Int) {
            needs.reserveCapacity(nodes)
            delays.reserveCapacity(nodes)
            tails.reserveCapacity(inputs)
            heads.reserveCapacity(inputs)
        }

        /// Adds a node and returns its number.
        ///
        /// - Parameters:
        ///   - need: What its inputs must add up to; 0 or less is met from the outset, in round 0.
        ///   - delay: The rounds it takes once the need is met, 0 or 1.
        @discardableResult
        public mutating func addNode(need: Int64, delay: Int = 0) -> Vertex {
            precondition(delay == 0 || delay == 1, "a node takes no round or one")
            needs.append(need)
            delays.append(UInt8(delay))
            return Vertex(needs.count - 1)
        }

        /// Changes the need of a node.
        public mutating func setNeed(_ need: Int64, of node: Vertex) {
            needs[Int(node)] = need
        }

        /// Adds an input and returns its number.
        ///
        /// - Parameters:
        ///   - tail: The node whose firing counts.
        ///   - head: The node toward whose need it counts.
        ///   - weight: How much it counts, at least 0.
        /// - Precondition: By the time of `build()`, both nodes have been added.
        @discardableResult
        public mutating func addInput(from tail: Vertex, to head: Vertex, weight: Int64 = 1) -> EdgeID {
            precondition(weight >= 0, "what has fired cannot count against a need")
            if weight != 1, weights.isEmpty { weights = [Int64](repeating: 1, count: tails.count) }
            tails.append(tail)
            heads.append(head)
            if weight != 1 || !weights.isEmpty { weights.append(weight) }
            return EdgeID(tails.count - 1)
        }

        /// The network. O(V + E).
        public func build() -> ThresholdNetwork {
            let graph = Digraph(vertexCount: needs.count, tails: tails, heads: heads)
            return ThresholdNetwork(graph: graph, needs: needs, delays: delays, weights: weights)
        }
    }
}
