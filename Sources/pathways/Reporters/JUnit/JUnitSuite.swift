/// The rules of one group.
struct JUnitSuite {
    var name: String
    var cases: [JUnitCase]

    var failures: Int { cases.count { $0.isFailure } }

    var text: String {
        let counts = [("tests", cases.count), ("failures", failures), ("errors", 0)]
        let skipped = ("skipped", cases.count { $0.isSkipped })
        let attributes = (counts + [skipped]).map { XMLText.attribute($0, String($1)) }.joined()
        let start = "  <testsuite\(XMLText.attribute("name", name))\(attributes)>\n"
        return start + cases.map(\.text).joined() + "  </testsuite>\n"
    }
}
