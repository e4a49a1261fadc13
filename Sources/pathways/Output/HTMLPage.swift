import Pathways

/// A whole page: one file that needs no other, asks nobody for anything, and runs nothing.
///
/// The policy in its head forbids scripts, pictures, fonts and requests, so that a slip elsewhere would do no harm. The
/// colours have a contrast of at least 7:1 on white; no meaning is carried by colour alone.
struct HTMLPage {
    /// The title of the window.
    var title: String
    /// What its words are in.
    var language: Language = .english
    /// What stands in `main`.
    var content: [HTML]

    var text: String {
        var writer = HTMLWriter()
        writer.write(
            .element(.html, [.language(language.rawValue)], [head, .element(.body, [.element(.main, content)])]))
        return "<!DOCTYPE html>\n" + writer.output
    }

    private var head: HTML {
        .element(
            .head,
            [
                .element(.meta, [.characterSet], []),
                .element(.title, title),
                .element(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")], []),
                .element(.meta, [.httpEquivalent("Content-Security-Policy"), .content(Self.policy)], []),
                .style(HTMLStyle.sheet),
            ])
    }

    private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
}
