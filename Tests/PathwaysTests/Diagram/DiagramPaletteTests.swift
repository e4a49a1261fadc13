import Foundation
import Testing

@testable import Pathways

/// The contrast the Web Content Accessibility Guidelines 2.2 ask for, by their own formula.
@Suite struct DiagramPaletteTests {
    private struct Pair: Hashable {
        var name: String
        var ink: String
        var area: String
    }

    private static let themes = DiagramTheme.allCases.flatMap {
        [DOTTheme($0, isMarked: false), DOTTheme($0, isMarked: true)]
    }

    /// What shapes are filled with in a theme.
    private static func areas(_ theme: DOTTheme) -> [String] {
        DiagramVertex.Kind.allCases.map(theme.area) + Reachability.Status.allCases.map(theme.area)
    }

    @Test func lettersCanBeReadWhereverTheyStand() {
        for theme in Self.themes {
            var pairs: [Pair] = []
            for area in Self.areas(theme) {
                pairs.append(Pair(name: "title", ink: theme.ink, area: area))
                pairs.append(Pair(name: "institution", ink: theme.faintInk, area: area))
                pairs.append(Pair(name: "finding", ink: theme.alarm, area: area))
            }
            for relation in DiagramRelation.allCases {
                pairs.append(Pair(name: "\(relation)", ink: theme.line(relation), area: DiagramPalette.paper))
            }
            for status in Reachability.Status.allCases {
                pairs.append(Pair(name: "\(status)", ink: theme.badge(status).ink, area: theme.badge(status).area))
            }
            pairs.append(Pair(name: "ended", ink: theme.grey, area: DiagramPalette.paper))
            for pair in Set(pairs) {
                #expect(
                    contrast(pair.ink, pair.area) >= 4.5, "\(theme.theme): \(pair.name) \(pair.ink) on \(pair.area)")
            }
        }
    }

    @Test func linesAndBordersCanBeSeen() {
        for theme in Self.themes {
            let lines = DiagramRelation.allCases.map(theme.line) + [theme.ink, theme.alarm, theme.grey]
            for line in lines { #expect(contrast(line, DiagramPalette.paper) >= 3, "\(theme.theme): \(line)") }
            for area in Self.areas(theme) {
                for border in [theme.ink, theme.alarm] {
                    #expect(contrast(border, area) >= 3, "\(theme.theme): \(border) round \(area)")
                }
            }
            for status in Reachability.Status.allCases where theme.theme != .print {
                #expect(contrast(theme.badge(status).area, theme.area(status)) >= 3, "\(theme.theme): \(status)")
            }
        }
    }

    @Test func printIsBlackAndWhite() throws {
        let example = try DiagramExample.language()
        var options = DiagramOptions(asOf: CalendarDate(parsing: "2026-11-23"))
        options.theme = .print
        options.standings = Dictionary(
            uniqueKeysWithValues: example.catalogue.indices.map { index in
                (index, DiagramStanding(Reachability.Status.allCases[index.position % 5]))
            })
        let dot = try Diagram(example.catalogue, example.graph, options).dot()
        let colours = Set(dot.split(separator: "\"").filter { $0.hasPrefix("#") }.flatMap { $0.split(separator: ":") })
        #expect(colours == ["#000000", "#FFFFFF"])
        // Whoever stands differently differs in more than a shade: by mark and words, and by the border.
        for status in Reachability.Status.allCases { #expect(dot.contains(DiagramStanding(status).mark)) }
        #expect(dot.contains("filled,dashed") && dot.contains("filled,dotted"))
    }

    @Test func theFormulaKnowsBlackAndWhite() {
        #expect(contrast("#000000", "#FFFFFF") == 21)
        #expect(contrast("#FFFFFF", "#FFFFFF") == 1)
    }

    private func contrast(_ one: String, _ other: String) -> Double {
        let lights = [luminance(one), luminance(other)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private func luminance(_ color: String) -> Double {
        let number = Int(color.dropFirst(), radix: 16) ?? 0
        let channels = [number >> 16, number >> 8 & 255, number & 255].map { value in
            let part = Double(value) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
}
