/// What Graphviz makes of the text in a label or tooltip, as far as the writer relies on it.
enum DOTDecoding {
    /// Decodes entities; an `&` that begins none of those in use stays and so shows up in a comparison.
    static func entities(_ text: String) -> String {
        let names: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#93": "]"]
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "&", let end = rest.firstIndex(of: ";"), let decoded = names[String(rest[..<end])] {
                result.append(decoded)
                rest = rest[rest.index(after: end)...]
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Reads escapes: `\\` is a backslash, `\n` a line break, `\N` and the like a name; any other keeps its backslash.
    static func escapes(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var scalars = text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            guard scalar == "\\", let next = scalars.popFirst() else {
                result.append(scalar)
                continue
            }
            switch next {
            case "\\": result.append("\\")
            case "n", "l", "r": result.append("\n")
            case "N", "G", "E", "T", "H", "L": result.append(contentsOf: "NAME".unicodeScalars)
            default: result.append(contentsOf: [scalar, next])
            }
        }
        return String(result)
    }

    /// The text of a label.
    static func label(_ text: String) -> String { entities(escapes(text)) }

    /// The lines of a label with markup: `<BR/>` and the end of a row end a line, other elements are passed over.
    static func lines(ofMarkup markup: String) -> [String] {
        var lines = [String.UnicodeScalarView()]
        var rest = markup.unicodeScalars[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            lines[lines.count - 1].append(contentsOf: rest[..<open])
            let ends = ["<BR", "</TR"].contains { rest[open...close].starts(with: $0.unicodeScalars) }
            if ends { lines.append(.init()) }
            rest = rest[rest.index(after: close)...]
        }
        lines[lines.count - 1].append(contentsOf: rest)
        return lines.map { label(String($0)) }
    }

    /// What text of a catalogue is to become, scalar by scalar: the rules of the writer, in other words.
    static func expected(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let number = scalar.value
            let isControl = scalar.properties.generalCategory == .control
            let isSeparator = [.lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
            if isControl || isSeparator {
                result.append(" ")
            } else if number == 0xFFFE || number == 0xFFFF {
                result.append("\u{FFFD}")
            } else if !scalar.properties.isBidiControl {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
