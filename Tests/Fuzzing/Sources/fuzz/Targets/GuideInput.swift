import CatalogueFiles
import Pathways

/// Reads rows of a transfer guide; what they declare is a sound catalogue, and no row is lost.
enum GuideInput {
    static func run(_ input: [UInt8]) {
        let guide = TransferGuideReader.read(text: String(decoding: input, as: UTF8.self))
        for finding in guide.diagnostics { claim(!"\(finding.message)".isEmpty, "a finding without words") }
        guard guide.isRead else { return }
        let counts = guide.counts
        claim(
            counts.agreements + counts.unreadRows + counts.repeatedRows <= counts.rows, "more than there is: \(counts)")
        let text = CatalogueWriter.yaml([guide.declarations])
        let again = CatalogueReader.read(texts: [("guide.yaml", text)])
        claim(again.isSound, "what was read has mistakes: \(again.diagnostics)\n\(text)")
        claim(again.catalogue.recognitions.count == counts.agreements, "agreements are lost")
    }
}
