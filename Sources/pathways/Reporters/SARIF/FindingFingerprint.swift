import CatalogueFiles
import Pathways

/// Tells findings of two runs apart or the same, whether or not lines moved between them.
///
/// What counts: the code, the file and sheet, the text of the line, the message without its numbers (it may name a line or
/// count days), and, of findings that agree in all of these, which one it is.
struct FindingFingerprint {
    private let catalogue: Catalogue
    private var lines = SourceLines()
    private var seen: [UInt64: Int] = [:]

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The fingerprint of the next finding; to be asked for in the order of places.
    mutating func next(_ finding: Diagnostic) -> String {
        let sheet = catalogue.sheet(of: finding.span)
        let file = catalogue.file(of: finding.span)
        let line = sheet == nil ? lines.line(Int(finding.span.line), of: file) : nil
        let words = (line ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let message = finding.message.english.split(whereSeparator: \.isNumber).joined(separator: "#")
        let parts = [finding.code.rawValue, RelativeURI.text(file), sheet ?? "", words, message]
        let hash = Self.hash(parts)
        seen[hash, default: 0] += 1
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + ":\(seen[hash, default: 1])"
    }

    /// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv), with a byte between the parts that no text has.
    private static func hash(_ parts: [String]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        return hash
    }
}
