import Testing

@testable import Pathways

/// The table of sentences against the sources that make messages.
@Suite struct SentencesTests {
    /// Where messages are made that can stand on a page. Findings of the readers are not among them: they stand on none.
    static let sources = [
        "Pathways/Checks", "Pathways/Diagnostics/AcceptedFindings.swift",
        "Pathways/Diagnostics/DiagnosticCode.swift", "Pathways/Diagram/DiagramFinding.swift",
        "Pathways/Analysis/CompletionJudge.swift", "Pathways/Analysis/LearnerStanding.swift",
        "Pathways/Analysis/ProgressFilter.swift", "Advising", "Pathways/Wording/Message+Names.swift",
        "pathways/Diagram/DiagramFindings.swift",
    ]

    /// What stands between quotes there and is no message.
    static let others: Set<String> = [
        // Names of fields and levels.
        "grants.levels", "grants.courses", "grants.unassigned", "grants.satisfies", "grants.unlocks",
        "grants.admission", "when.also", "when.otherwise", "third-year", "upper", "lower",
        // Names of rules and outcomes in JSON.
        "transfer-limit", "transfer-limits", "level-minimums", "admission-credit", "over-limit", "below-level",
        "out-of-date", "below-grade", "outside-agreement", "needs-evidence", "other-unit", "not-recognised",
        // What an assertion says, and the end of a line in a key.
        "credit was lost or made", "n",
        // A key for the same agreement.
        "{1} {2}",
        // Said on standard error.
        "Accepted findings are not marked: {1} in the catalogue.",
    ]

    /// Words that are put in by their names.
    static let words: Set<String> = Set(
        Relation.allCases.map(\.rawValue) + SummaryItem.allCases.map(\.name) + DiagnosticCode.allCases.map(\.rawValue)
            + [Loop.Kind.deadlock, .escapable, .mutualRecognition].map(\.rawValue) + [CreditUnit.credit.rawValue])

    /// Whether a text holds a word of its own, and is not only made of what is put in.
    private static func says(_ template: String) -> Bool {
        template.contains { $0.isLetter || $0 == "“" }
    }

    @Test func everyMessageInTheSourcesHasAFrenchText() throws {
        let found = try SourceTemplates(Self.sources).places
        for (template, place) in found.sorted(by: { $0.value < $1.value }) where Self.says(template) {
            guard !Self.others.contains(template) else { continue }
            #expect(Sentences.all[template] != nil, "\(place): “\(template)” has no text in the table of sentences")
        }
        for word in Self.words.sorted() { #expect(Sentences.all[word] != nil, "“\(word)” has no text") }
    }

    @Test func everyEntryIsUsed() throws {
        let found = try SourceTemplates(Self.sources).places
        for template in Sentences.all.keys.sorted() where !Self.words.contains(template) {
            #expect(found[template] != nil, "nothing says “\(template)”")
        }
        for text in Self.others { #expect(found[text] != nil, "“\(text)” is no longer in the sources") }
    }

    @Test func noTemplateIsInTwoFamilies() {
        #expect(Sentences.families.map(\.count).reduce(0, +) == Sentences.all.count)
    }

    @Test func everyTextPutsInTheSame() {
        for (template, sentence) in Sentences.all {
            let wanted = Self.placeholders(template)
            for text in [sentence.french.singular, sentence.french.plural, sentence.english].compactMap(\.self) {
                #expect(Self.placeholders(text) == wanted, "“\(template)”: \(text)")
                #expect(!text.isEmpty && text.first != " " && text.last != " ", "“\(template)”: \(text)")
            }
        }
    }

    /// The numbers of the placeholders, each once.
    private static func placeholders(_ text: String) -> Set<Int> {
        var result: Set<Int> = []
        _ = Template.filled(text) { name in
            if let number = Int(name.first == "^" ? name.dropFirst() : name) { result.insert(number) }
            return ""
        }
        return result
    }

    /// A full stop stays one, and marks stand as Canadian French has them.
    @Test func frenchIsSetAsFrench() {
        for (template, sentence) in Sentences.all {
            for text in [sentence.french.singular, sentence.french.plural] {
                #expect(text.hasSuffix(".") == (sentence.english ?? template).hasSuffix("."), "\(text)")
                for wrong in [" :", "« ", " »", " ;", " ?", "'", "“", "”"] {
                    #expect(!text.contains(wrong), "“\(wrong)” in: \(text)")
                }
                #expect(text.count { $0 == "«" } == text.count { $0 == "»" }, "\(text)")
            }
        }
    }
}
