/// A piece of an HTML page, made of elements, texts and links.
///
/// Text of any origin goes in as it is: it is escaped in one place, ``HTMLWriter``. There is no way to put markup in as
/// text, to name an element or attribute that is not in ``HTMLTag`` and ``HTMLAttribute``, or to link to anything but a
/// ``SafeLink``: there is no attribute for scripts, and no element that runs or fetches anything.
indirect enum HTML: Sendable {
    case element(HTMLTag, [HTMLAttribute], [HTML])
    case text(String)
    case link(SafeLink, String)
    /// The style sheet of a page, which is written here in the program.
    case style(StaticString)
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
    case main, header, section, footer, div
    case h1, h2, h3, p, ul, ol, li, dl, dt, dd
    case span, strong, code
    case table, caption, thead, tbody, tr, th, td
}

extension HTMLTag {
    /// Whether it has no content and no end tag.
    var isVoid: Bool { self == .meta }

    /// Whether it stands within a line of text.
    var isInline: Bool {
        switch self {
        case .span, .strong, .code: true
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
    /// `dir="auto"`.
    case directionByText
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
        case .directionByText: ("dir", "auto")
        }
    }
}
