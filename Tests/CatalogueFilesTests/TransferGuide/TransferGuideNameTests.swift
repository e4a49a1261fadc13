import CatalogueFiles
import Pathways
import Testing

/// Identifiers made of what a guide writes: whatever it is, they can be read again.
@Suite struct TransferGuideNameTests {
    /// Found by fuzzing: a mark before the subject became the beginning of an identifier, which no identifier has.
    @Test(arguments: ["\u{73D}TH", "\u{301}MATH", "\u{73D}\u{301}", "MA\u{73D}TH", "İSTANBUL", "\u{345}X", "ǅUR"])
    func marksBeginNoIdentifier(_ subject: String) throws {
        let guide = guide("Langara College,\(subject) 99,Algebra,3,UBC,No credit,\n")
        let text = CatalogueWriter.yaml([guide.declarations])
        let again = CatalogueReader.read(texts: [("guide.yaml", text)])
        #expect(again.diagnostics.isEmpty, "\(again.diagnostics.map(\.message))\n\(text)")
        #expect(again.catalogue.recognitions.count == guide.counts.agreements)
        for course in guide.declarations.offerings { #expect(again.catalogue.index(of: course.id.value) != nil) }
    }

    @Test func theMarkIsLeftOut() {
        #expect(guide("Langara College,\u{73D}TH 99,,3,UBC,No credit,\n").courses == ["lang/th-99 3"])
    }
}
