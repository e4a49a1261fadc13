import Pathways

/// A Critical Information Summary as JSON.
struct SummaryAnswer: Encodable {
    /// A text as it is declared.
    struct Text: Encodable {
        var text: [String]
        var declaredAt: Place

        init(_ text: Located<[String]>, in catalogue: Catalogue) {
            self.text = text.value
            declaredAt = Place(text.span, in: catalogue)
        }

        init(_ text: Located<String>, in catalogue: Catalogue) {
            self.init(text.map { [$0] }, in: catalogue)
        }
    }

    /// The record itself; `null` where nothing is declared.
    struct Fields: Encodable {
        var institution: [Institution]
        @Nullable var title: Text?
        @Nullable var description: Text?
        @Nullable var deliveryMode: Text?
        @Nullable var learnerEffort: Effort?
        @Nullable var prerequisites: Prerequisites?
        @Nullable var learningOutcomes: Text?
        @Nullable var assessmentMethod: Text?
        @Nullable var creditOtherRecognition: Recognition?
        @Nullable var learnerPathways: Pathways?
        @Nullable var qualityAssuranceStatement: Text?
        @Nullable var reviewCycle: Text?
        @Nullable var department: Text?
        @Nullable var level: Text?
        @Nullable var endorsement: Text?
        @Nullable var instructorQualifications: Text?
        @Nullable var furtherInformation: Text?
    }

    struct Institution: Encodable {
        var id: String
        @Nullable var name: String?
        @Nullable var url: String?
    }

    var asOf: String
    var id: String
    /// The best name there is: the title, the code or the identifier.
    var title: String
    var kind: String
    @Nullable var award: String?
    var declaredAt: Place
    @Nullable var source: String?
    /// The core fields that are missing.
    var missing: [String]
    var fields: Fields

    init(_ summary: CriticalInformationSummary, asOf: CalendarDate) {
        let offering = summary.catalogue[summary.offering]
        self.asOf = asOf.description
        id = offering.id
        title = offering.title
        kind = offering.kind.rawValue
        _award = Nullable(wrappedValue: offering.details.award?.value)
        declaredAt = Place(offering.span, in: summary.catalogue)
        _source = Nullable(wrappedValue: offering.details.source?.value)
        missing = summary.missing.map(\.rawValue)
        fields = Fields(summary)
    }
}

extension SummaryAnswer.Fields {
    init(_ summary: CriticalInformationSummary) {
        let catalogue = summary.catalogue
        func text(_ field: SummaryField) -> SummaryAnswer.Text? {
            summary.text(field).map { SummaryAnswer.Text($0, in: catalogue) }
        }
        func has(_ item: SummaryItem) -> Bool { !summary.missing.contains(item) }
        institution = summary.institutions.map { id in
            SummaryAnswer.Institution(
                id: id, name: catalogue.institution(id)?.name, url: catalogue.institution(id)?.url)
        }
        title = summary.title.map { SummaryAnswer.Text($0, in: catalogue) }
        description = text(.description)
        deliveryMode = text(.deliveryMode)
        learnerEffort = has(.learnerEffort) ? SummaryAnswer.Effort(summary.effort, in: catalogue) : nil
        prerequisites = has(.prerequisites) ? SummaryAnswer.Prerequisites(summary) : nil
        learningOutcomes = text(.learningOutcomes)
        assessmentMethod = text(.assessmentMethod)
        creditOtherRecognition = has(.creditOtherRecognition) ? SummaryAnswer.Recognition(summary) : nil
        learnerPathways = has(.learnerPathways) ? SummaryAnswer.Pathways(summary) : nil
        qualityAssuranceStatement = text(.qualityAssuranceStatement)
        reviewCycle = text(.reviewCycle)
        department = text(.department)
        level = summary.level.map { SummaryAnswer.Text($0, in: catalogue) }
        endorsement = text(.endorsement)
        instructorQualifications = text(.instructorQualifications)
        furtherInformation = text(.furtherInformation)
    }
}
