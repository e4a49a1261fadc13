import Testing

@testable import CatalogueFiles

/// Whatever happens to the bytes of a file: no crash, and either a tree or a reason why there is none.
@Suite("YAML: damaged files")
struct YAMLMutationTests {
    private static let document = """
        institution: bcit                     # a comment
        institutions:
          bcit: { name: "British Columbia", url: 'https://www.bcit.ca' }
        courses:
          food-1026: &food { code: FOOD 1026, title: Food, credits: 4, hours: 45 }
          food-1027: *food
        micro-credentials:
          food-safety:
            title: Sécurité alimentaire 🎓
            description: |
              Two lines
              of text.
            note: >-
              folded
              text
            stacks:
              - ubcv/mandatory-1
              - choose: 1
                from: [ubcv/elective, elective]
              - - nested
        ladders:
        - from: csc
          when: { grade: C, within: 5 years, otherwise: }
          ? source
          : "escaped \\"quote\\" \\u00e9"
        excludes: [[a, b], { these: [c, d] }, ~]
        """

    private static let signs =
        Array("[]{}:,-?&*!|>'\"%@`#~ \t\n\r\\\u{0}a".utf8) + [0x80, 0xC3, 0xE2, 0xF0, 0xFE, 0xFF]

    private func check(_ bytes: [UInt8], _ note: @autoclosure () -> String) {
        let read = parseYAML(bytes)
        var text: String { "\(note()): \(String(decoding: bytes, as: UTF8.self))" }
        #expect(read.root != nil || !read.problems.isEmpty, "\(text)")
        #expect(height(of: read.root) <= 64)
        #expect(read.problems.allSatisfy { isSound($0.place) && !$0.message.isEmpty }, "\(text)")
        #expect(read.problems.map(\.place.start) == read.problems.map(\.place.start).sorted(), "\(text)")
        #expect(placesAreSound(read.root), "\(text)")
    }

    private func isSound(_ place: YAMLPlace) -> Bool {
        place.line >= 1 && place.column >= 1 && place.start <= place.end
    }

    /// Every place runs forward.
    private func placesAreSound(_ root: YAMLNode?) -> Bool {
        var left = root.map { [$0] } ?? []
        while let node = left.popLast() {
            guard isSound(node.place) else { return false }
            switch node.value {
            case .null, .scalar: break
            case .sequence(let items): left += items
            case .mapping(let entries): left += entries.flatMap { [$0.key, $0.value] }
            }
        }
        return true
    }

    @Test func theDocumentItselfIsSound() {
        let read = readYAML(Self.document)
        #expect(read.problems.isEmpty)
        #expect(countNodes(read.root) == 81)
    }

    @Test func everyPrefixAndEverySuffix() {
        let bytes = Array(Self.document.utf8)
        for count in 0...bytes.count {
            check(Array(bytes.prefix(count)), "prefix \(count)")
            check(Array(bytes.suffix(count)), "suffix \(count)")
        }
    }

    @Test func everyByteReplacedBySigns() {
        let bytes = Array(Self.document.utf8)
        for index in bytes.indices {
            for sign in Self.signs where (index + Int(sign)) % 5 == 0 {
                var damaged = bytes
                damaged[index] = sign
                check(damaged, "byte \(index) is \(sign)")
            }
        }
    }

    @Test(arguments: 0..<8)
    func randomDamage(_ seed: UInt64) {
        var random = YAMLRandom(seed: seed)
        for round in 0..<600 {
            var bytes = Array(Self.document.utf8)
            for _ in 0..<Int.random(in: 1...8, using: &random) { damage(&bytes, using: &random) }
            check(bytes, "seed \(seed), round \(round)")
        }
    }

    /// Flips, removes, inserts or doubles a byte, or moves or doubles a piece.
    private func damage(_ bytes: inout [UInt8], using random: inout YAMLRandom) {
        guard !bytes.isEmpty else { return bytes.append(0x61) }
        let index = Int.random(in: bytes.indices, using: &random)
        let end = min(bytes.count, index + Int.random(in: 1...60, using: &random))
        let target = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(Self.signs.randomElement(using: &random) ?? 0, at: index)
        case 3: bytes.insert(bytes[index], at: index)
        case 4: bytes.insert(contentsOf: bytes[index..<end], at: target)
        default: bytes.removeSubrange(index..<end)
        }
    }

    @Test func signsAndNothingElse() {
        var random = YAMLRandom(seed: 99)
        for round in 0..<8000 {
            let count = Int.random(in: 0...24, using: &random)
            check((0..<count).map { _ in Self.signs.randomElement(using: &random) ?? 0 }, "round \(round)")
        }
    }
}
