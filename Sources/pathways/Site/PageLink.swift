/// The address of a page of a site, or of a file beside it, relative to the page that the link stands on.
///
/// Made of nothing but ASCII letters, digits and `-_./#`, so that it means the same in any address.
struct PageLink: Hashable, Sendable {
    let address: String

    /// - Parameters:
    ///   - target: The path of a file, from the folder of the site.
    ///   - page: The path of the page that the link stands on.
    ///   - fragment: The `id` of a place on the page.
    init(to target: String, from page: String, fragment: String? = nil) {
        let ups = String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
        let path = target == page && fragment != nil ? "" : ups + target
        address = path + (fragment.map { "#\($0)" } ?? "")
        precondition(address.utf8.allSatisfy(Self.mayStand), "a path of a site is made by SiteFileName")
    }

    private static func mayStand(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "/"), UInt8(ascii: "#"):
            true
        default: false
        }
    }
}
