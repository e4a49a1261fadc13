import CatalogueFiles
import Pathways
import Testing

/// The file that says which column is which.
@Suite struct TransferGuideMappingTests {
    @Test func reads() {
        let (mapping, diagnostics) = TransferGuideMapping.read(
            text: """
                columns: {sender: Von, course: Kurs, effective-from: Start}
                institutions: {University of British Columbia: ubcv, UBC: ubcv}
                units: {uvic: uvic-unit}
                declared-by: sender
                source: https://example.org
                """)
        #expect(diagnostics.isEmpty)
        #expect(mapping.columns.mapValues(\.value) == [.sender: "Von", .course: "Kurs", .effectiveFrom: "Start"])
        #expect(mapping.institutions == ["University of British Columbia": "ubcv", "UBC": "ubcv"])
        #expect(mapping.units == ["uvic": CreditUnit(rawValue: "uvic-unit")])
        #expect(mapping.declaredBy == .sender)
        #expect(mapping.source == "https://example.org")
    }

    @Test func whoDeclares() {
        #expect(TransferGuideMapping.read(text: "declared-by: receiver").mapping.declaredBy == .receiver)
        #expect(TransferGuideMapping.read(text: "declared-by: bccat").mapping.declaredBy == .institution("bccat"))
        let mapping = TransferGuideMapping(declaredBy: .sender)
        let declared = guide("lang,A 1,,,ubcv,B 1 (3),\n", mapping: mapping).declarations.recognitions.map(
            \.declaredBy?.value)
        #expect(declared == ["lang"])
    }

    @Test func mistakesHaveTheirPlace() {
        let (_, diagnostics) = TransferGuideMapping.read(
            text: """
                columns: {sendr: From}
                institutions: {UBC: u b c}
                units: [uvic]
                column: {}
                """)
        let found = diagnostics.map { "\($0.span.line):\($0.span.column) \($0.code.rawValue) \($0.hint ?? "")" }
        #expect(
            found == [
                "1:11 unknown-key Did you mean “sender”?", "2:21 malformed-value Write a short name such as bcit.",
                "3:8 malformed-value Write “name: value”, one name a line.", "4:1 unknown-key Did you mean “columns”?",
            ])
    }
}
