import Pathways

extension OfferingPage {
    /// What it is part of and needed for, and the ladders that start from it.
    var leadsTo: [HTML] {
        let stacks = summary.pathways.stacks
        var result = list(.partOf, stacks.filter(\.isDirect).map(item))
        result += list(.furtherOn, stacks.filter { !$0.isDirect }.map(item))
        let writer = SiteRecognitions(words: words, home: home)
        let ladders = summary.pathways.ladders.map { writer.item($0.recognition, isOutward: true) }
        result += list(.laddersInto, ladders, "recognitions")
        for (phrase, relation) in [
            (SiteOfferingPhrase.neededFor, Relation.prerequisite), (.neededWith, .corequisite),
            (.recommendedFor, .recommended),
        ] {
            result += list(phrase, targets(of: relation).map { .element(.li, words.described($0, besides: home)) })
        }
        return result.isEmpty ? [.element(.p, say(SiteOfferingPhrase.leadsNowhere))] : result
    }

    /// Transfers, assessments and equivalences that start from it.
    var recognisedBy: [HTML] {
        let writer = SiteRecognitions(words: words, home: home)
        let items =
            summary.recognition.recognitions.map { writer.item($0.recognition, isOutward: true) }
            + summary.recognition.equivalents.map(writer.item)
        if items.isEmpty, !summary.pathways.ladders.isEmpty { return [] }
        return items.isEmpty
            ? [.element(.p, say(SiteOfferingPhrase.recognisedByNobody))]
            : [.element(.ul, [.class("recognitions")], items)]
    }

    /// What it recognises itself; what its institution recognises for all its programs is on the institution's page.
    var recognises: [HTML] {
        let writer = SiteRecognitions(words: words, home: home)
        let all = facts.recognised.by(index)
        let items = all.prefix(InstitutionPage.most).map {
            writer.item(catalogue.recognitions[$0], isOutward: false)
        }
        let more: [HTML] =
            all.count > InstitutionPage.most
            ? [.element(.p, say(SiteRecognitionPhrase.more, count: all.count - InstitutionPage.most))] : []
        let others: [HTML] =
            offering.kind != .program
            ? []
            : offering.institutions.filter { !facts.recognised.by($0).isEmpty && facts.paths.page(of: $0) != nil }.map {
                .element(.p, words.phrase(SiteOfferingPhrase.forAllPrograms, [words.institution($0)]))
            }
        return (items.isEmpty ? [] : [.element(.ul, [.class("recognitions")], items)]) + more + others
    }

    private func list(_ phrase: SiteOfferingPhrase, _ items: [HTML], _ name: String = "links") -> [HTML] {
        items.isEmpty ? [] : [.element(.h3, say(phrase)), .element(.ul, [.class(name)], items)]
    }

    /// Its institution, if it has one only.
    private var home: String? { offering.institutions.count == 1 ? offering.institutions[0] : nil }

    /// What arrows of a relation lead to, in order.
    private func targets(of relation: Relation) -> [OfferingIndex] {
        let edges = facts.graph.digraph.outEdges(of: index.rawValue).filter { facts.graph.relation(of: $0) == relation }
        return Set(edges.compactMap { facts.graph.edge($0)?.to }).sorted()
    }

    private func item(_ stack: CriticalInformationSummary.Stack) -> HTML {
        var seen: Set<String> = []
        let uses = stack.uses.map(text).filter { seen.insert($0).inserted }.joined(separator: "; ")
        let part: [HTML] =
            stack.isDirect
            ? [] : [.text(", ")] + words.phrase(SiteOfferingPhrase.through, [words.name(stack.part)])
        let place = stack.uses.first?.span ?? .nowhere
        return .element(
            .li,
            words.described(stack.award, besides: home) + part
                + (uses.isEmpty ? [] : [.element(.p, class: "detail", uses)])
                + words.basis(place, catalogue[stack.award].details.source?.value))
    }

    /// `a required part`, `one of a choice: 2 of 3`, with a grade or an age where one is asked for.
    private func text(_ use: StackUse) -> String {
        let grade = use.grade.map { ", " + say(SiteRequirementPhrase.withGrade, $0.rawValue) } ?? ""
        let within = use.within.map { ", " + say(SiteRequirementPhrase.within, say.period($0)) } ?? ""
        guard !use.isRequired else { return say(SiteOfferingPhrase.requiredPart) + grade + within }
        let choices = use.choices.map(text).joined(separator: " ‹ ")
        return say(SiteOfferingPhrase.choice, choices) + grade + within
    }

    private func text(_ choice: StackUse.Choice) -> String {
        let requirements = SiteRequirements(words: words, unit: offering.unit)
        let pool = choice.filter.map(requirements.text) ?? choice.size.map(String.init) ?? ""
        return switch choice.amount {
        case .number(let count): say(SiteRequirementPhrase.numberOf, "\(count)", pool)
        case .credits(let credits): say(SiteRequirementPhrase.creditsOf, say.credits(credits), pool)
        }
    }
}
