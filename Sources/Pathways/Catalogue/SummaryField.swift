/// The textual fields of the Critical Information Summary, the record proposed as British Columbia's standard.
///
/// Source: BCcampus micro-credential toolkit, https://opentextbc.ca/bcmicrocredential/. Institution, title, level,
/// learner effort and the declared pathways are fields of ``Offering`` itself.
public enum SummaryField: String, CaseIterable, Sendable {
    case description
    case deliveryMode = "delivery-mode"
    case prerequisites
    case learningOutcomes = "learning-outcomes"
    case assessmentMethod = "assessment-method"
    case creditOtherRecognition = "credit-other-recognition"
    case learnerPathways = "learner-pathways"
    case qualityAssuranceStatement = "quality-assurance-statement"
    case reviewCycle = "review-cycle"
    case department
    case endorsement
    case instructorQualifications = "instructor-qualifications"
    case furtherInformation = "further-information"
}

/// The kinds of time a learner spends, in hours.
public enum LearnerEffort: String, CaseIterable, Sendable {
    case contact, peer, asynchronous, assessment
}
