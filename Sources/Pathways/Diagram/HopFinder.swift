/// Finds how many hops fit where a diagram is too large.
struct HopFinder {
    let index: DiagramIndex
    let options: DiagramOptions

    init(_ index: DiagramIndex, _ options: DiagramOptions) {
        self.index = index
        self.options = options
    }

    /// The same error with better advice.
    ///
    /// Found by halving, since more hops show more. (The arrows alone can become fewer, where more of them are implied; the
    /// number is then one that fits, but perhaps not the largest.)
    func improve(_ error: DiagramError) -> DiagramError {
        guard case .tooLarge(let vertices, let edges, let limit, _) = error else { return error }
        let remedy: DiagramError.Remedy
        switch options.selection {
        case .everything: remedy = .focus
        case .only: remedy = .fewerOfferings
        case .around, .leading: remedy = largestFit().map { .hops($0) } ?? .fewerOfferings
        }
        return .tooLarge(vertices: vertices, edges: edges, limit: limit, remedy: remedy)
    }

    /// The largest number of hops that fits; `nil` if not even none do.
    private func largestFit() -> Int? {
        // Beyond one more than the farthest vertex, hops change nothing.
        let range = DiagramRange(index, options.selection)
        var (fits, fails) = (-1, min(range.hops, range.farthest + 1))
        while fits + 1 < fails {
            let middle = fits + (fails - fits) / 2
            if isSmallEnough(hops: middle) { fits = middle } else { fails = middle }
        }
        return fits < 0 ? nil : fits
    }

    private func isSmallEnough(hops: Int) -> Bool {
        var smaller = options
        switch options.selection {
        case .around(let offerings, _): smaller.selection = .around(offerings, hops: hops)
        case .leading(let target, _): smaller.selection = .leading(to: target, hops: hops)
        case .everything, .only: return false
        }
        var builder = DiagramBuilder(index, smaller)
        return (try? builder.build()) != nil
    }
}
