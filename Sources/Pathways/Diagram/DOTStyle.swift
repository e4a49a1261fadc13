/// How kinds of vertex and of line look.
enum DOTStyle {
    static let fonts = "Helvetica,Arial,DejaVu Sans,sans-serif"

    static func attributes(of kind: DiagramVertex.Kind) -> [DOTAttribute] {
        switch kind {
        case .course: [.word(.shape, "box")]
        case .microCredential: [.word(.shape, "box")]
        case .program: [.word(.shape, "box"), .word(.peripheries, "2")]
        case .training: [.word(.shape, "note")]
        case .institution: [.word(.shape, "folder")]
        case .folded: [.word(.shape, "box3d"), .word(.margin, "0.14,0.12")]
        case .choice:
            [
                .word(.shape, "ellipse"), .word(.style, "filled"), .word(.margin, "0.03,0.01"), .word(.width, "0.3"),
                .word(.height, "0.2"),
            ]
        }
    }

    /// What stands for something on another sheet. Graphviz draws this shape lower than it is, by a quarter: the more lines
    /// are written in it, the more room they need.
    static func tag(lines: Int) -> [DOTAttribute] {
        let height = DOTColumns.inches(hundredths: min(99, 5 + 3 * lines))
        return [
            .word(.shape, "cds"), .word(.margin, "0.16,\(height)"), .word(.width, "0.3"), .word(.height, "0.2"),
        ]
    }

    /// The stroke of a line: what the legend can show as well.
    struct Stroke {
        enum Pattern: String {
            case solid, dashed, dotted, double
        }

        var pattern: Pattern
        var width: Double = 1.2
        /// The end of the line, and a sign like it for the legend.
        var head = "normal"
        var sign = "►"
    }

    static func stroke(of relation: DiagramRelation) -> Stroke {
        switch relation {
        case .stack: Stroke(pattern: .solid)
        case .ladder: Stroke(pattern: .solid, width: 3)
        case .transfer: Stroke(pattern: .dotted, width: 2.4)
        case .assessment: Stroke(pattern: .dotted, width: 2.4, head: "diamond", sign: "♦")
        case .equivalent: Stroke(pattern: .double, width: 0.9)
        case .prerequisite: Stroke(pattern: .dashed)
        case .bridge: Stroke(pattern: .dashed, head: "none", sign: "")
        case .corequisite: Stroke(pattern: .dashed, head: "odot", sign: "○")
        case .recommended: Stroke(pattern: .dotted, width: 1.2, head: "vee")
        case .membership: Stroke(pattern: .solid, width: 0.8, head: "vee")
        case .exclusion: Stroke(pattern: .dashed, head: "tee", sign: "|")
        }
    }
}

extension DOTStyle {
    /// A sign for a kind, beside its shape; the usual fonts have it (Liberation Sans, Arial, DejaVu Sans).
    static func sign(of kind: DiagramVertex.Kind) -> String {
        switch kind {
        case .course: "▬"
        case .microCredential: "◊"
        case .program: "≡"
        case .training: "☼"
        case .institution: "⌂"
        case .folded: "▬▬"
        case .choice: ""
        }
    }

    /// In front of what checks found.
    static let alarmSign = "▲"
    /// In front of an award on the way.
    static let exitSign = "↓"
}
