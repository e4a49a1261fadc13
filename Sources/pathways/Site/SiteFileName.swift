/// Names of files for identifiers of any kind.
enum SiteFileName {
    /// The longest name without its ending, in bytes; longer ones end in a checksum of the whole.
    private static let longest = 96

    /// `food-safety` of `food-safety`, `caf_e9_` of `café`.
    ///
    /// Lower-case ASCII letters, digits and `-` stay, every other Unicode scalar becomes its number in hexadecimal
    /// between two `_`: different texts have different names also where upper and lower case are the same. Names that
    /// some systems keep for devices, and `index`, get a `_` at the end. Long ones may, in theory, be the same;
    /// ``SitePaths`` tells them apart.
    static func make(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
            case "-" where !result.isEmpty: result += "-"
            default: result += "_\(String(scalar.value, radix: 16))_"
            }
        }
        guard result.utf8.count <= longest else {
            return "\(result.prefix(longest))__\(String(checksum(of: text), radix: 16))"
        }
        return result.isEmpty || reserved.contains(result) ? result + "_" : result
    }

    /// Device names of Windows, in lower case, and the page of a folder.
    private static let reserved: Set<String> = Set(
        ["index", "con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// FNV-1a, 64 bits: G. Fowler, L. C. Noll, K.-P. Vo, 1991.
    private static func checksum(of text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
