import Pathways

/// What helps where a diagram cannot be read on one sheet.
struct SheetAdvice {
    let catalogue: Catalogue
    let options: DiagramOptions
    let sheet: PictureSheet

    /// What to ask for instead, the least loss first; each has been tried.
    var lines: [String] {
        var advice = ["--sheets, several sheets"]
        if options.collapse == .none, isReadable({ $0.collapse = .all }) { advice.append("--collapse all") }
        if let fewer = fewerHops() {
            advice.append("--hops \(fewer)")
        } else if advice.count == 1, let fewer = fewerHops(folding: true) {
            advice.append("--collapse all --hops \(fewer)")
        }
        if options.selection == .everything { advice.append("--focus on an offering") }
        if advice.count == 1, canSplit { advice.append("a sheet for each --focus") }
        return advice + ["--page poster, a sheet as large as it needs"]
    }

    /// The most hops that can be read, fewer than now; `nil` if none.
    private func fewerHops(folding: Bool = false) -> Int? {
        let hops: Int
        switch options.selection {
        case .around(_, let number): hops = number
        case .leading(_, let number): hops = number ?? 6
        case .everything, .only: return nil
        }
        return stride(from: min(hops - 1, 5), through: 1, by: -1).first { fewer in
            isReadable { options in
                if folding { options.collapse = .all }
                switch options.selection {
                case .around(let offerings, _): options.selection = .around(offerings, hops: fewer)
                case .leading(let target, _): options.selection = .leading(to: target, hops: fewer)
                case .everything, .only: break
                }
            }
        }
    }

    /// Whether each focus can be read on a sheet of its own.
    private var canSplit: Bool {
        guard case .around(let offerings, let hops) = options.selection, offerings.count > 1 else { return false }
        return offerings.allSatisfy { index in isReadable { $0.selection = .around([index], hops: hops) } }
    }

    private func isReadable(_ change: (inout DiagramOptions) -> Void) -> Bool {
        var options = options
        change(&options)
        guard let diagram = try? Diagram(catalogue, PathwayGraph(catalogue), options) else { return false }
        return (try? PictureLayout.fits(diagram, on: sheet)) ?? false
    }
}
