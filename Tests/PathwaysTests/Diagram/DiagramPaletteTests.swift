import Foundation
import Testing

@testable import Pathways

/// The contrast the Web Content Accessibility Guidelines 2.2 ask for, by their own formula.
@Suite struct DiagramPaletteTests {
    @Test func lettersCanBeReadOnPaper() {
        for ink in DiagramPalette.inks { #expect(contrast(ink, DiagramPalette.paper) >= 4.5, "\(ink)") }
    }

    @Test func blackAndFaintLettersCanBeReadOnEveryArea() {
        for area in DiagramPalette.areas {
            for ink in [DiagramPalette.ink, DiagramPalette.faintInk] {
                #expect(contrast(ink, area) >= 4.5, "\(ink) on \(area)")
            }
        }
    }

    @Test func everythingDrawnUsesThePalette() {
        for relation in DiagramRelation.allCases {
            #expect(DiagramPalette.inks.contains(DiagramPalette.line(relation)))
        }
        for kind in DiagramVertex.Kind.allCases { #expect(DiagramPalette.areas.contains(DiagramPalette.area(kind))) }
        for status in Reachability.Status.allCases {
            #expect(DiagramPalette.areas.contains(DiagramPalette.area(status)))
        }
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
