import Pathways

extension SummaryAnswer {
    struct Effort: Encodable {
        struct Part: Encodable {
            /// `contact`, `peer`, `asynchronous`, `assessment`.
            var kind: String
            var hours: Number
            var declaredAt: Place
        }

        /// The sum of the kinds, or the hours as a whole where no kinds are declared.
        @Nullable var total: Number?
        var kinds: [Part]
        /// The hours published for the offering as a whole.
        @Nullable var hours: Number?
        @Nullable var hoursDeclaredAt: Place?

        init(_ effort: CriticalInformationSummary.Effort, in catalogue: Catalogue) {
            _total = Nullable(wrappedValue: effort.total.map(Number.init))
            kinds = effort.parts.map { part in
                Part(
                    kind: part.kind.rawValue, hours: Number(part.hours.value),
                    declaredAt: Place(part.hours.span, in: catalogue))
            }
            _hours = Nullable(wrappedValue: effort.hours.map { Number($0.value) })
            _hoursDeclaredAt = Nullable(wrappedValue: effort.hours.map { Place($0.span, in: catalogue) })
        }
    }

    /// A requirement as a phrase, and the offerings that it names.
    struct Need: Encodable {
        /// Empty where it says that nothing is needed.
        var phrase: String
        var offerings: [String]
        var declaredAt: Place

        init(_ requirement: Requirement<OfferingIndex>, _ offering: Offering, in catalogue: Catalogue) {
            let words = RequirementWords(catalogue: catalogue, unit: offering.unit)
            if case .all(let children, _) = requirement, children.isEmpty {
                phrase = ""
            } else {
                phrase = words.phrase(requirement)
            }
            offerings = requirement.leaves.map { catalogue[$0.offering].id }
            declaredAt = Place(requirement.span, in: catalogue)
        }
    }

    struct Prerequisites: Encodable {
        @Nullable var text: Text?
        @Nullable var requires: Need?
        @Nullable var corequisites: Need?
        @Nullable var strictCorequisites: Need?
        /// `open` or `ladders-only`.
        var admission: String

        init(_ summary: CriticalInformationSummary) {
            let (catalogue, needs) = (summary.catalogue, summary.prerequisites)
            func need(_ requirement: Requirement<OfferingIndex>?) -> Need? {
                requirement.map { Need($0, catalogue[summary.offering], in: catalogue) }
            }
            text = needs.text.map { Text($0, in: catalogue) }
            requires = need(needs.requires)
            corequisites = need(needs.corequisites)
            strictCorequisites = need(needs.strictCorequisites)
            admission = needs.admission.rawValue
        }
    }

    struct Recognition: Encodable {
        @Nullable var text: Text?
        /// The credits of the offering itself.
        @Nullable var credits: Number?
        var unit: String
        @Nullable var creditsDeclaredAt: Place?
        /// Transfers and assessments.
        var recognisedBy: [Link]
        var countsAs: [Equivalent]

        init(_ summary: CriticalInformationSummary) {
            let (catalogue, credit) = (summary.catalogue, summary.recognition)
            text = credit.text.map { Text($0, in: catalogue) }
            _credits = Nullable(wrappedValue: credit.credits.map { Number($0.value.amount) })
            unit = catalogue[summary.offering].unit.rawValue
            _creditsDeclaredAt = Nullable(wrappedValue: credit.credits.map { Place($0.span, in: catalogue) })
            recognisedBy = credit.recognitions.map { Link($0, in: catalogue) }
            countsAs = credit.equivalents.map { Equivalent($0, in: catalogue) }
        }
    }

    struct Pathways: Encodable {
        @Nullable var text: Text?
        var stacks: [Stack]
        var ladders: [Link]

        init(_ summary: CriticalInformationSummary) {
            let (catalogue, pathways) = (summary.catalogue, summary.pathways)
            text = pathways.text.map { Text($0, in: catalogue) }
            stacks = pathways.stacks.map { Stack($0, in: catalogue) }
            ladders = pathways.ladders.map { Link($0, in: catalogue) }
        }
    }
}
