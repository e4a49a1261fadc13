import Pathways

/// What has to be there: offerings taken, by the bits of their positions. What is held is looked at when it is made.
indirect enum RouteNeed {
    case met
    case never
    /// One of these is taken.
    case taken(UInt32)
    case all([RouteNeed])
    case atLeast(Int, [RouteNeed])
    case credits(Rational, [(worth: Rational, need: RouteNeed)])

    func isMet(by taken: UInt32) -> Bool {
        switch self {
        case .met: return true
        case .never: return false
        case .taken(let bits): return taken & bits != 0
        case .all(let needs): return needs.allSatisfy { $0.isMet(by: taken) }
        case .atLeast(let count, let needs):
            if count <= 0 { return true }
            var missing = count
            for need in needs where need.isMet(by: taken) {
                missing -= 1
                if missing == 0 { return true }
            }
            return false
        case .credits(let amount, let members):
            var sum = Rational.zero
            for member in members where member.need.isMet(by: taken) { sum += member.worth }
            return sum >= amount
        }
    }

    /// All of them; simpler where it can be.
    static func every(_ needs: [RouteNeed]) -> RouteNeed {
        let open = needs.filter { if case .met = $0 { false } else { true } }
        if open.contains(where: { if case .never = $0 { true } else { false } }) { return .never }
        return open.isEmpty ? .met : open.count == 1 ? open[0] : .all(open)
    }

    /// One of them; simpler where it can be.
    static func any(_ needs: [RouteNeed]) -> RouteNeed {
        var bits: UInt32 = 0
        var others: [RouteNeed] = []
        for need in needs {
            switch need {
            case .met: return .met
            case .never: continue
            case .taken(let more): bits |= more
            default: others.append(need)
            }
        }
        if bits != 0 { others.append(.taken(bits)) }
        if others.isEmpty { return .never }
        return others.count == 1 ? others[0] : .atLeast(1, others)
    }
}
