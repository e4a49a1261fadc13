/// Texts that try to break out of wherever they are shown. One of each kind; the catalogue holds all in every field.
enum HostileTexts {
    static let all = markup + accented + links + quoting + control + letters + programs

    private static let markup = [
        "<script>alert(1)</script>", "</title><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>", "' autofocus onfocus='alert(1)", "]]> --> <!-- <![CDATA[ x", "</style><b>",
        "a & b &amp; c &#60;script&#62; &lt;b&gt; &nosuch; &#0; &#x110000;", "<?xml version='1.0'?><!DOCTYPE a>",
        "<B>bold</B><BR/><IMG SRC=\"/etc/passwd\"/>", "<a href=\"https://example.org\">x</a>",
    ]

    private static let links = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\u{1}javascript:alert(1)",
        "javascript&colon;alert(1)", "&#106;avascript:alert(1)", " javascript:alert(1)", "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>", "file:///etc/passwd", "//example.org/x",
        "https:javascript:alert(1)", "https://example.org/\" onclick=\"alert(1)", "https://example.org/?a=1&b=<2>",
        "https://example.org/ok_(1)", "mailto:a@example.org", "mailto:a@example.org\r\nBcc: b@example.org",
        "http://exa\u{202E}mple.org",
    ]

    private static let quoting = [
        #"quotes " and 'single' and “curly” and `back`"#, #"back\slash \N \G \l \" end\"#, "n0 -> n1 [label=x]; }",
        "{record|<port>}", #"\)"#, ") Tj ET /JavaScript (x) endstream endobj", "%PDF-1.7 %%EOF trailer << /URI >>",
        "%s%n%x%@", "comma, semicolon; colon: equals= at@ hash# pipe| star*", "::error file=x,line=1::y",
        "%0A::warning::z", "${HOME} $(id) `id`", "{{ 7*7 }}",
    ]

    /// Signs with an accent upon them: one character for Swift, and still the sign for whoever reads the output.
    private static let accented = [
        "`\u{301}<script>alert(1)</script>", "\"\u{301},=1+1,\"", "|\u{301} ]\u{301}(javascript:alert(1)) <\u{301}b>",
        "\\\u{301}\" onload=\u{301}\"x", "'\u{301}>&\u{301}lt;]\u{301}]>",
    ]

    private static let control = [
        "nul \0 bell \u{7} back \u{8}",
        "\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7} \u{1B}]8;;https://example.org\u{1B}\\",
        "\u{9B}31m \u{9D}0;title\u{9C} \u{7F}", "two\nlines\r\nand\ttab \u{2028} \u{2029} \u{B} \u{C} \u{85}",
        "right \u{202E}to left\u{202C} \u{2066}isolate\u{2069} \u{200E}\u{200F}\u{61C}", "\u{FEFF}mark \u{FFFD}",
        "tag \u{E0041}\u{E0042} zero\u{200B}width\u{200D}",
    ]

    private static let letters = [
        "שלום עליכם مرحبا", "👩🏽‍🎓 emoji 🏔 👨‍👩‍👧‍👦 🇨🇦", "z" + String(repeating: "\u{301}", count: 600),
        String(repeating: "W", count: 6_000), String(repeating: "long ", count: 1_500), "漢字かな交じり文",
    ]

    private static let programs = [
        "=HYPERLINK(\"https://example.org\",\"x\")", "=cmd|'/c calc'!A1", "+1+1", "-1+1", "@SUM(A1)", "|pipe",
        "[x](javascript:alert(1))", "![x](https://example.org/x.png)", "<https://example.org> <javascript:alert(1)>",
        "# heading", "- item", "1. item", "| cell | cell |", "```", "    code", "--- *a* _b_ ~~c~~ [^1]", "$x$",
    ]
}
