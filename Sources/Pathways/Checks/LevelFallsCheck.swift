extension Check {
    /// Recognitions by which learning loses its level or its subject.
    static let levelFalls = Check(codes: [.levelFalls]) { context in
        context.catalogue.recognitions.compactMap { LevelFall($0, context.catalogue)?.finding }
    }
}

/// What is lower in what a recognition gives than in what it is given for.
private struct LevelFall {
    let finding: Diagnostic

    init?(_ recognition: Recognition<OfferingIndex>, _ catalogue: Catalogue) {
        let sources = recognition.from.leaves.map { catalogue[$0.offering] }
        guard !sources.isEmpty, !recognition.from.hasFilter else { return nil }
        let scale = catalogue.levels
        if let (lowest, level) = Self.lowest(sources, scale),
            let (received, span) = Self.received(recognition, catalogue).first(where: { received, _ in
                scale.highestRank(of: received).map { $0 < lowest } ?? false
            })
        {
            finding = Diagnostic(
                .levelFalls,
                "By the \(catalogue.name(of: recognition)), learning at level \(term: level) is received at level \(term: received).",
                at: span,
                hint: "If the receiving side says so, this is right; learners should know it beforehand.")
        } else if let (subject, received, span) = Self.otherSubject(recognition, sources) {
            finding = Diagnostic(
                .levelFalls,
                "By the \(catalogue.name(of: recognition)), learning in \(subject) is received as credit in \(received).",
                at: span,
                hint: "If the receiving side says so, this is right; it may not meet a requirement in \(subject).")
        } else {
            return nil
        }
    }

    /// The lowest level of the sources; `nil` where one of them has none.
    private static func lowest(_ sources: [Offering], _ scale: LevelScale) -> (Int, String)? {
        let ranked = sources.compactMap { source in
            source.level.flatMap { level in scale.rank(of: level).map { ($0, level) } }
        }
        return ranked.count == sources.count ? ranked.min { $0.0 < $1.0 } : nil
    }

    /// The levels at which something is received, in the order written.
    private static func received(
        _ recognition: Recognition<OfferingIndex>, _ catalogue: Catalogue
    ) -> [(String, SourceSpan)] {
        let grants = recognition.grants
        let courses = grants.courses.compactMap { course in
            catalogue[course.value].level.map { ($0, course.span) }
        }
        let unassigned = grants.unassigned.compactMap { credit in credit.level.map { ($0, credit.span) } }
        let split = grants.creditsByLevel.map { ($0.level, $0.span) }
        return courses + unassigned + split
    }

    /// The subject all sources share, where unassigned credit for them is in another.
    private static func otherSubject(
        _ recognition: Recognition<OfferingIndex>, _ sources: [Offering]
    ) -> (String, String, SourceSpan)? {
        guard let subject = sources[0].subject, sources.allSatisfy({ $0.subject == subject }) else { return nil }
        for credit in recognition.grants.unassigned {
            guard let other = credit.subject, other.lowercased() != subject.lowercased() else { continue }
            return (subject, other, credit.span)
        }
        return nil
    }
}

extension LevelScale {
    /// The rank of a level; of `upper` and `lower` that of the highest level they take in.
    fileprivate func highestRank(of level: String) -> Int? {
        if let rank = rank(of: level) { return rank }
        guard let third = rank(of: "third-year") else { return nil }
        return level == "upper" ? levels.count - 1 : third - 1
    }
}
