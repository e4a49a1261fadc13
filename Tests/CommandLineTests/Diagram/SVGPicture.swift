import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A drawing read back: its texts with the room they take, and its shapes.
final class SVGPicture: NSObject, XMLParserDelegate {
    struct Box {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double

        /// Whether two boxes share more than so many points in both directions.
        func overlaps(_ other: Box, by margin: Double) -> Bool {
            min(right, other.right) - max(left, other.left) > margin
                && min(bottom, other.bottom) - max(top, other.top) > margin
        }
    }

    struct Label {
        var text: String
        var box: Box
        /// The `id` of the shape it stands in, if any.
        var owner: String?
        var size: Double
    }

    private(set) var labels: [Label] = []
    /// The outlines of shapes by `id`.
    private(set) var shapes: [(id: String, box: Box)] = []
    private(set) var roles: [String: Int] = [:]
    private(set) var elements: Set<String> = []
    /// Values of attributes that could lead out of the file.
    private(set) var links: [String] = []
    /// The names of what can have the focus, in order.
    private(set) var names: [String] = []

    private var owners: [String?] = [nil]
    private var hasShape: Set<String> = []
    private var attributes: [String: String]?
    private var text = ""
    private var wantsName = false

    /// Reads a file; `nil` if it is not well-formed.
    init?(_ file: URL) throws {
        super.init()
        let parser = XMLParser(data: try Data(contentsOf: file))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.insert(name)
        if let role = attributes["role"] { roles[role, default: 0] += 1 }
        links += ["href", "xlink:href", "src"].compactMap { attributes[$0] }
        let isShape = attributes["class"] == "node"
        owners.append(isShape ? attributes["id"] : owners.last ?? nil)
        if attributes["tabindex"] == "0" { wantsName = true }
        if name == "title" { text = "" }
        if name == "text" {
            self.attributes = attributes
            text = ""
        }
        guard let owner = owners.last ?? nil, !hasShape.contains(owner) else { return }
        if name == "polygon", let box = Self.box(ofPoints: attributes["points"] ?? "") { add(box, owner) }
        if name == "ellipse" { add(Self.box(ofEllipse: attributes), owner) }
        if name == "path", let box = Self.box(ofPath: attributes["d"] ?? "") { add(box, owner) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if name == "title", wantsName {
            names.append(text)
            wantsName = false
        }
        if name == "text", let attributes { add(text, attributes) }
        owners.removeLast()
    }

    private func add(_ box: Box, _ owner: String) {
        hasShape.insert(owner)
        shapes.append((owner, box))
    }

    private func add(_ text: String, _ attributes: [String: String]) {
        func number(_ name: String) -> Double { Double(attributes[name] ?? "") ?? 0 }
        let words = text.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "\u{A0}")))
        guard !words.isEmpty else { return }
        let size = number("font-size")
        let width = HelveticaWidths.width(of: words, size: size, isBold: attributes["font-weight"] == "bold")
        let start = attributes["text-anchor"] == "middle" ? number("x") - width / 2 : number("x")
        // Letters reach from about 0.72 em above the base line to 0.21 em below.
        let box = Box(
            left: start, top: number("y") - 0.72 * size, right: start + width, bottom: number("y") + 0.21 * size)
        labels.append(Label(text: words, box: box, owner: owners.last ?? nil, size: size))
    }

    private static func numbers(_ text: String) -> [Double] {
        text.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
    }

    private static func box(ofPoints text: String) -> Box? { box(of: numbers(text)) }

    private static func box(ofPath text: String) -> Box? { box(of: numbers(text)) }

    private static func box(of numbers: [Double]) -> Box? {
        let (xs, ys) = (numbers.indices.filter { $0 % 2 == 0 }, numbers.indices.filter { $0 % 2 == 1 })
        guard let left = xs.map({ numbers[$0] }).min(), let right = xs.map({ numbers[$0] }).max(),
            let top = ys.map({ numbers[$0] }).min(), let bottom = ys.map({ numbers[$0] }).max()
        else { return nil }
        return Box(left: left, top: top, right: right, bottom: bottom)
    }

    private static func box(ofEllipse attributes: [String: String]) -> Box {
        func number(_ name: String) -> Double { Double(attributes[name] ?? "") ?? 0 }
        return Box(
            left: number("cx") - number("rx"), top: number("cy") - number("ry"), right: number("cx") + number("rx"),
            bottom: number("cy") + number("ry"))
    }
}

extension SVGPicture {
    /// Texts that cover each other, texts that stand in a shape that is not theirs, and shapes that cover each other.
    var overlaps: [String] {
        var result: [String] = []
        for (place, one) in labels.enumerated() {
            for other in labels[(place + 1)...] where one.box.overlaps(other.box, by: 2) {
                result.append("“\(one.text)” and “\(other.text)”")
            }
            for shape in shapes where shape.id != one.owner && one.box.overlaps(shape.box, by: 2) {
                result.append("“\(one.text)” and \(shape.id)")
            }
        }
        for (place, one) in shapes.enumerated() {
            for other in shapes[(place + 1)...] where one.box.overlaps(other.box, by: 1) {
                result.append("\(one.id) and \(other.id)")
            }
        }
        return result
    }
}

/// How wide letters of Helvetica are, in thousandths of the type size: from the metrics that Adobe published for the face.
enum HelveticaWidths {
    private static let narrow: Set<Character> = Set("ijl.,:;'|!’\u{A0}")
    private static let slim: Set<Character> = Set(" ftI()[]/\\-r·")
    private static let wide: Set<Character> = Set("mwMW%@…—→►")

    static func width(of text: String, size: Double, isBold: Bool) -> Double {
        let total = text.reduce(0.0) { $0 + Self.units(of: $1) }
        return total * size / 1_000 * (isBold ? 1.06 : 1)
    }

    private static func units(of character: Character) -> Double {
        if narrow.contains(character) { return 250 }
        if slim.contains(character) { return 300 }
        if wide.contains(character) { return 850 }
        if character.isUppercase { return 690 }
        return "cksvxyz".contains(character) ? 500 : 556
    }
}
