import CExpat

/// The elements that matter in the parts of a workbook; everything else is ``other``.
enum XMLTag: String {
    case cell = "c"
    case cellFormats = "cellXfs"
    case format = "xf"
    case formula = "f"
    case inlineString = "is"
    case item = "si"
    case numberFormat = "numFmt"
    case other = ""
    case phonetic = "rPh"
    case relationship = "Relationship"
    case relationships = "Relationships"
    case row
    case run = "r"
    case sheet
    case sharedStrings = "sst"
    case styles = "styleSheet"
    case text = "t"
    case value = "v"
    case workbook
    case workbookProperties = "workbookPr"
    case worksheet

    /// What stands between the namespace and the name of an element or attribute.
    static let separator: UInt8 = 0x0A

    /// The tag of a name as Expat gives it: the namespace, a separator, the local name; or a local name alone.
    init(_ name: UnsafePointer<CChar>) {
        guard let mark = strrchr(name, Int32(Self.separator)) else {
            self.init(local: name)
            return
        }
        let length = UnsafePointer(mark) - name
        self = Self.isKnown(name, length) ? Self(local: mark + 1) : .other
    }

    /// The hot ones by their letter, the others by comparing.
    private init(local: UnsafePointer<CChar>) {
        guard local[0] == 0 || local[1] == 0 else {
            self = Self(rawValue: String(cString: local)) ?? .other
            return
        }
        switch UInt8(bitPattern: local[0]) {
        case UInt8(ascii: "c"): self = .cell
        case UInt8(ascii: "v"): self = .value
        case UInt8(ascii: "t"): self = .text
        case UInt8(ascii: "f"): self = .formula
        case UInt8(ascii: "r"): self = .run
        default: self = .other
        }
    }

    private static func isKnown(_ name: UnsafePointer<CChar>, _ length: Int) -> Bool {
        namespaces.contains { $0.utf8CodeUnitCount == length && memcmp($0.utf8Start, name, length) == 0 }
    }

    /// Spreadsheets in the transitional and the strict form, and relationships.
    private static let namespaces: [StaticString] = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.openxmlformats.org/package/2006/relationships",
    ]
}
