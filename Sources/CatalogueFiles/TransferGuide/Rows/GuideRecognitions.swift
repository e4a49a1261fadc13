import Pathways

/// Makes transfers of the agreements of a transfer guide, once the credits of all courses are known.
struct GuideRecognitions {
    let courses: GuideCourses
    let mapping: TransferGuideMapping

    func transfer(_ agreement: GuideAgreement) -> Recognition<OfferingName> {
        let identity = agreement.identity
        var conditions = RecognitionConditions<OfferingName>()
        let grants = grants(agreement, &conditions.confirm)
        conditions.grade = agreement.detail?.grade.map { Located($0, at: agreement.detailSpan) }
        conditions.confirm += agreement.detail?.remarks ?? []
        var note = agreement.texts.detail
        if agreement.effective == nil {
            conditions.confirm.append("Effective dates: \(agreement.texts.effective)")
            note += (note.isEmpty ? "" : "; ") + "effective \(agreement.texts.effective)"
        }
        let leaves = identity.from.map {
            Requirement.complete(.init(OfferingName($0), at: agreement.courseSpan))
        }
        var result = Recognition(
            .transfer, from: leaves.count == 1 ? leaves[0] : .all(leaves, agreement.courseSpan),
            into: .institution(identity.receiver), grants: grants, conditions: conditions,
            agreement: dates(agreement), declaredBy: declarer(identity).map { Located($0, at: agreement.detailSpan) },
            source: (agreement.source ?? mapping.source).map { Located($0, at: agreement.detailSpan) },
            note: note.isEmpty ? nil : Located(note, at: agreement.detailSpan), at: agreement.detailSpan)
        result.intoSpan = agreement.receiverSpan
        return result
    }

    private func dates(_ agreement: GuideAgreement) -> Agreement? {
        guard let dates = agreement.effective, dates != DateRange() else { return nil }
        return Agreement(effective: dates, at: agreement.detailSpan)
    }

    private func declarer(_ identity: GuideAgreement.Identity) -> String? {
        switch mapping.declaredBy {
        case nil: nil
        case .receiver: identity.receiver
        case .sender: identity.sender
        case .institution(let id): id
        }
    }

    /// What is granted for certain; everything else goes to `confirm`.
    private func grants(_ agreement: GuideAgreement, _ confirm: inout [String]) -> Grants<OfferingName> {
        var grants = Grants<OfferingName>()
        let span = agreement.detailSpan
        switch agreement.detail?.outcome {
        case nil:
            let text = agreement.texts.detail
            confirm.append("Transfer credit: \(text.isEmpty ? "not stated" : text)")
        case .individualAssessment: confirm.append("Individual assessment")
        case .oneOf(let awards):
            let list = awards.map(\.description).joined(separator: ", or ")
            confirm.append("The receiving institution decides: \(list)")
        case .noCredit: grants.credits = Located(StatedCredits(.zero), at: span)
        case .grants(let award):
            for item in award.items { add(item, agreement, &grants) }
            if let together = award.together { addTogether(together, award, agreement, &grants, &confirm) }
        }
        return grants
    }

    private func add(_ item: TransferDetail.Item, _ agreement: GuideAgreement, _ grants: inout Grants<OfferingName>) {
        let (receiver, span) = (agreement.identity.receiver, agreement.detailSpan)
        switch item.what {
        case .unassigned(let subject, let digit):
            let level = Self.level(digit)
            grants.unassigned.append(UnassignedCredit(credits: item.credits, level: level, subject: subject, at: span))
        case .exemption(let course):
            grants.satisfies.append(Located(OfferingName("\(receiver)/\(course.slug)"), at: span))
        case .course(let course):
            let name = Located(OfferingName("\(receiver)/\(course.slug)"), at: span)
            guard let given = item.credits, given != courses.credits(of: name.value.id) else {
                return grants.courses.append(name)
            }
            // Other credit than the course itself carries: the requirement is met, and the amount is stated beside it.
            grants.satisfies.append(name)
            guard given > 0 else { return }
            grants.unassigned.append(UnassignedCredit(credits: given, subject: course.subject, at: span))
        }
    }

    /// Credits stated once for several items. Credit of one kind is given as one; named courses that are known to make the
    /// sum up are credited, and met without credit, with the sum beside them, where they are known to make up another.
    /// Otherwise the sum is carried as words.
    private func addTogether(
        _ together: Rational, _ award: TransferDetail.Award, _ agreement: GuideAgreement,
        _ grants: inout Grants<OfferingName>, _ confirm: inout [String]
    ) {
        let items = award.items.filter { !$0.isExemption }
        let span = agreement.detailSpan
        if Set(items).count == 1, case .unassigned(let subject, let digit) = items[0].what {
            grants.unassigned = [
                UnassignedCredit(credits: together, level: Self.level(digit), subject: subject, at: span)
            ]
        } else if let sum = knownSum(items, agreement.identity.receiver) {
            guard sum != together else { return }
            grants.satisfies += grants.courses
            grants.courses = []
            let subjects = Set(items.compactMap(\.what.subject))
            let subject = subjects.count == 1 ? subjects.first : nil
            grants.unassigned = [UnassignedCredit(credits: together, subject: subject, at: span)]
        } else {
            let list = items.map(\.what.description).joined(separator: " and ")
            confirm.append("\(together) credits in all for \(list)")
        }
    }

    /// The credits of named courses together; `nil` unless all of them are named and known.
    private func knownSum(_ items: [TransferDetail.Item], _ receiver: String) -> Rational? {
        items.reduce(Optional(Rational.zero)) { sum, item in
            guard let sum, case .course(let course) = item.what,
                let credits = courses.credits(of: "\(receiver)/\(course.slug)")
            else { return nil }
            return sum.adding(credits)
        }
    }

    /// The level of a first digit: the year of study, and graduate from 5 on; 0 is below all levels.
    static func level(_ digit: Int) -> String? {
        let levels = LevelScale.standard.levels
        return digit == 0 ? nil : levels[min(digit, levels.count) - 1]
    }
}
