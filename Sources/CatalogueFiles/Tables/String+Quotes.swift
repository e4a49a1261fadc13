extension String {
    /// With every quotation mark doubled, as RFC 4180 asks for between quotes. By scalars: a mark that carries an accent is
    /// one as well.
    package var withDoubledQuotes: String {
        String(unicodeScalars.replacing("\"".unicodeScalars, with: "\"\"".unicodeScalars))
    }

    /// With every two quotation marks made one.
    var withSingleQuotes: String {
        String(unicodeScalars.replacing("\"\"".unicodeScalars, with: "\"".unicodeScalars))
    }
}
