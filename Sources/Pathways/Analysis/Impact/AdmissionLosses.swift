/// The ladders that programs lose and can be entered without.
struct AdmissionLosses {
    let after: DatedCatalogue
    /// For each program that only ladders admit to, their positions.
    let ladders: [OfferingIndex: [Int]]

    /// For a program that only ladders admit to, each lost ladder, if another is left; for any other, the lost ladders if
    /// none is left. O(recognitions + V) and the check of the ladders into these programs.
    func losses(_ recognitions: [LostRecognition]) -> [AffectedOffering] {
        var gone: Set<Int> = []
        for lost in recognitions where lost.relation == .ladder {
            if case .recognition(let number) = lost.declaration { gone.insert(number) }
        }
        guard !gone.isEmpty else { return [] }
        return whereOnlyLaddersAdmit(gone) + whereAdmissionIsOpen(gone)
    }

    private func whereOnlyLaddersAdmit(_ gone: Set<Int>) -> [AffectedOffering] {
        ladders.keys.sorted().filter(after.isObtainable).flatMap { program in
            let own = ladders[program] ?? []
            let lost = own.filter(gone.contains)
            let left = lost.isEmpty ? 0 : own.count(where: isUsable)
            return lost.map { loss(of: $0, to: program, .choice, left: left, needed: 1) }
        }
    }

    private func whereAdmissionIsOpen(_ gone: Set<Int>) -> [AffectedOffering] {
        var into: [OfferingIndex: [Int]] = [:]
        for (number, ladder) in after.catalogue.recognitions.enumerated() where ladder.kind == .ladder {
            if case .offering(let target) = ladder.into { into[target, default: []].append(number) }
        }
        return into.keys.sorted().flatMap { program -> [AffectedOffering] in
            let own = into[program] ?? []
            let lost = own.filter(gone.contains)
            guard !lost.isEmpty, ladders[program] == nil, after.isObtainable(program), !own.contains(where: isUsable)
            else { return [] }
            return lost.map { loss(of: $0, to: program, .open) }
        }
    }

    private func isUsable(_ number: Int) -> Bool {
        RecognitionUse(dated: after).obstacle(to: after.catalogue.recognitions[number]) == nil
    }

    private func loss(
        of number: Int, to program: OfferingIndex, _ remedy: AffectedOffering.Remedy, left: Int? = nil,
        needed: Int? = nil
    ) -> AffectedOffering {
        let ladder = after.catalogue.recognitions[number]
        return AffectedOffering(
            offering: program, loss: .admission, remedy: remedy,
            lost: Set(ladder.from.leaves.map(\.offering)).sorted(), left: left, needed: needed, span: ladder.span)
    }
}
