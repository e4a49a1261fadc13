extension OfferingDetails {
    /// A text of the record with its blank lines left out; `nil` where nothing is declared, or nothing but blanks.
    public func summaryText(_ field: SummaryField) -> Located<[String]>? {
        guard let declared = summary[field] else { return nil }
        let lines = declared.value.filter { !$0.isBlank }
        return lines.isEmpty ? nil : Located(lines, at: declared.span)
    }

    /// The title or the level, unless it is blank.
    func unlessBlank(_ text: Located<String>?) -> Located<String>? { text.flatMap { $0.value.isBlank ? nil : $0 } }

    /// Whether anything has been written down for the Critical Information Summary in particular.
    var hasBegunSummary: Bool { !effort.isEmpty || SummaryField.allCases.contains { summaryText($0) != nil } }
}

extension String {
    /// Whether nothing in it can be seen.
    fileprivate var isBlank: Bool {
        unicodeScalars.allSatisfy { scalar in
            let category = scalar.properties.generalCategory
            return scalar.properties.isWhitespace || category == .control || category == .format
        }
    }
}
