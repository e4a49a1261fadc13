extension Character {
    /// How many columns of a terminal it takes: 0, 1 or 2.
    ///
    /// East Asian wide characters (Unicode Standard Annex 11) and emoji take two; marks that combine with what is before
    /// them, and invisible ones, none.
    var displayWidth: Int {
        let scalars = unicodeScalars
        if scalars.contains(where: { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }) { return 2 }
        guard let first = scalars.first(where: { !$0.takesNoColumn }) else { return 0 }
        return first.isWide ? 2 : 1
    }
}

extension Unicode.Scalar {
    fileprivate var takesNoColumn: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// The blocks whose characters are wide, from Hangul Jamo to the supplementary ideographs.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
