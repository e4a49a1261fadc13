/// A piece of an HTML page, made of elements, texts and links.
///
/// Text of any origin goes in as it is: it is escaped in one place, ``HTMLWriter``. There is no way to put markup in as
/// text, to name an element or attribute that is not in ``HTMLTag`` and ``HTMLAttribute``, or to link to anything but a
/// ``SafeLink``: there is no attribute for scripts, and no element that runs or fetches anything.
indirect enum HTML: Sendable {
    case element(HTMLTag, [HTMLAttribute], [HTML])
    case text(String)
    case link(SafeLink, String)
    /// A link to the element with this `id` on the same page; the label says where it leads.
    case reference(id: String, label: String, String)
    /// SVG that the program made, whose texts are escaped already.
    case drawing(String)
    /// A link to another page of the same site, or to a place on a page of it.
    case page(PageLink, [HTMLAttribute], [HTML])
    /// The style sheet of a page, which is written here in the program.
    case style(StaticString)
    /// A style sheet or a script of the same site, which are files beside the pages.
    case sheet(PageLink)
    case script(PageLink)
}

extension HTML {
    /// An element without attributes.
    static func element(_ tag: HTMLTag, _ children: [HTML]) -> HTML { .element(tag, [], children) }

    /// An element that holds one text.
    static func element(_ tag: HTMLTag, _ text: String) -> HTML { .element(tag, [], [.text(text)]) }

    /// An element of a class that holds one text.
    static func element(_ tag: HTMLTag, class name: String, _ text: String) -> HTML {
        .element(tag, [.class(name)], [.text(text)])
    }

    /// Text from a file: its own letters decide which way it reads, and what follows is not turned round by it.
    static func element(_ tag: HTMLTag, foreign text: String) -> HTML {
        .element(tag, [.directionByText], [.text(text)])
    }

    /// A text that is a link if it is an address a reader may be led to.
    static func textOrLink(_ text: String) -> HTML { SafeLink(text).map { .link($0, text) } ?? .text(text) }
}

/// The elements that pages use.
enum HTMLTag: String, Sendable {
    case html, head, meta, title, body
    case main, header, nav, section, footer, div
    case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd
    case span, strong, code
    case table, caption, thead, tbody, tr, th, td
    case details, summary, label, input
    case figure, figcaption, sup
}

extension HTMLTag {
    /// Whether it has no content and no end tag.
    var isVoid: Bool { self == .meta || self == .input }

    /// Whether it stands within a line of text.
    var isInline: Bool {
        switch self {
        case .span, .strong, .code, .sup: true
        default: false
        }
    }
}

/// The attributes that pages use.
enum HTMLAttribute: Sendable {
    case `class`(String)
    case id(String)
    case language(String)
    case characterSet
    case name(String)
    case httpEquivalent(String)
    case content(String)
    /// What a heading of a table is for: `col` or `row`.
    case scope(String)
    case labelledBy(String)
    /// The name for people who do not see it.
    case label(String)
    case role(String)
    /// The heading of a cell's column, for a screen too narrow for columns.
    case columnName(String)
    /// Part of the order of the tabulator key: for what can be scrolled.
    case focusable
    /// `dir="auto"`.
    case directionByText
    /// `aria-current`: the page that is open, among links.
    case current
    /// Not shown until the script of the page shows it.
    case hidden
    /// `type` of an input.
    case kind(String)
    /// The `id` of the input that a label is for.
    case labelFor(String)
    /// `aria-describedby`.
    case describedBy(String)
    /// `data-…`: a text for the script of the page.
    case words(StaticString, String)
}

extension HTMLAttribute {
    /// The name, and the value before it is escaped.
    var parts: (name: StaticString, value: String) {
        switch self {
        case .class(let value): ("class", value)
        case .id(let value): ("id", value)
        case .language(let value): ("lang", value)
        case .characterSet: ("charset", "utf-8")
        case .name(let value): ("name", value)
        case .httpEquivalent(let value): ("http-equiv", value)
        case .content(let value): ("content", value)
        case .scope(let value): ("scope", value)
        case .labelledBy(let value): ("aria-labelledby", value)
        case .label(let value): ("aria-label", value)
        case .role(let value): ("role", value)
        case .columnName(let value): ("data-label", value)
        case .focusable: ("tabindex", "0")
        case .directionByText: ("dir", "auto")
        case .current: ("aria-current", "page")
        case .hidden: ("hidden", "hidden")
        case .kind(let value): ("type", value)
        case .labelFor(let value): ("for", value)
        case .describedBy(let value): ("aria-describedby", value)
        case .words(let name, let value): (name, value)
        }
    }
}
