/// A whole page: one file that needs no other, asks nobody for anything, and runs nothing.
///
/// The policy in its head forbids scripts, pictures, fonts and requests, so that a slip elsewhere would do no harm. The
/// colours have a contrast of at least 7:1 on white; no meaning is carried by colour alone.
struct HTMLPage {
    /// The title of the window.
    var title: String
    /// What stands in `main`.
    var content: [HTML]

    var text: String {
        var writer = HTMLWriter()
        writer.write(.element(.html, [.language("en")], [head, .element(.body, [.element(.main, content)])]))
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
                .style(Self.style),
            ])
    }

    private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    private static let style: StaticString = """
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
        main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
        p, ul { margin: 0 0 .5rem; }
        ul { padding-left: 1.25rem; }
        a { color: #0b4a82; }
        code { font-family: ui-monospace, monospace; font-size: .875em; }
        dl { margin: 0; }
        dl > div { border-top: 1px solid #767676; padding: .6rem 0 .2rem; break-inside: avoid; }
        dt { font-weight: 700; }
        dd { margin: 0; }
        .label { font-weight: 600; margin: .4rem 0 .1rem; }
        .place { color: #505050; font-size: .875rem; }
        .missing { color: #8a1111; font-weight: 600; }
        .notice { border-left: .3rem solid #8a1111; padding: .4rem .8rem; margin: 1rem 0; }
        table { border-collapse: collapse; }
        caption { text-align: left; font-weight: 700; }
        th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
        @media (min-width: 44rem) {
          dl > div { display: grid; grid-template-columns: 13rem 1fr; column-gap: 1.5rem; }
        }
        @media print {
          main { max-width: none; padding: 0; }
          body { font-size: 10.5pt; }
          a { color: inherit; }
        }
        """
}
