import Pathways
import Testing

@testable import CatalogueFiles

/// The shipped files with mistakes made at random: whatever comes of it, nothing crashes, and the same text gives the same
/// answers again.
@Suite struct MutationTests {
    private let files: [(name: String, bytes: [UInt8])]

    init() throws {
        let names = try ProjectFiles.yaml(in: "data/bc") + ProjectFiles.yaml(in: "data/elsewhere")
        files = try names.map { ($0, Array(try ProjectFiles.text($0).utf8)) }
    }

    @Test func bytes() {
        var random = YAMLRandom(seed: 11)
        for (name, bytes) in files {
            for number in 0..<8 {
                let mutant = mutatedBytes(bytes, &random)
                #expect(examine([mutant]) == examine([mutant]), "\(name), mutant \(number)")
            }
        }
    }

    @Test func tokens() {
        var random = YAMLRandom(seed: 12)
        var codes: Set<DiagnosticCode> = []
        for (name, bytes) in files {
            for number in 0..<12 {
                let mutant = mutatedTokens(bytes, &random)
                let result = examine([mutant])
                #expect(result == examine([mutant]), "\(name), mutant \(number)")
                codes.formUnion(result.codes)
            }
        }
        #expect(codes.isSuperset(of: [.unreadableFile, .unknownKey, .unknownOffering, .malformedValue]))
    }

    /// One file of a whole province goes wrong.
    @Test func oneOfMany() {
        var random = YAMLRandom(seed: 13)
        let province = files.filter { $0.name.hasPrefix("data/bc/") }.map(\.bytes)
        for number in 0..<15 {
            var mutant = province
            let file = random.below(mutant.count)
            mutant[file] = mutatedTokens(mutant[file], &random)
            #expect(examine(mutant) == examine(mutant), "mutant \(number) of file \(file)")
        }
    }
}

// MARK: - Mutations

extension MutationTests {
    private func mutatedBytes(_ bytes: [UInt8], _ random: inout YAMLRandom) -> [UInt8] {
        var result = bytes
        for _ in 0...random.below(4) where !result.isEmpty {
            let position = random.below(result.count)
            switch random.below(5) {
            case 0: result[position] = UInt8(random.below(256))
            case 1: result.remove(at: position)
            case 2: result.insert(UInt8(random.below(128)), at: position)
            case 3: result.removeSubrange(position..<min(result.count, position + random.below(200)))
            default: result[position] ^= 1 << random.below(8)
            }
        }
        return result
    }

    private static let tokens = [
        "[", "]", "{", "}", ": ", ",", "- ", "~", "null", "\"", "'", "#", "&a ", "*a", "\n", "  ", "\t", "any", "all",
        "choose",
        "credits", "from", "stacks", "requires", "complete", "1/0", "-1", "999999999", "1/997", "0.0001", "2024-02-30",
        "25%",
        "bcit/csc", "x/y/z", "é", "upper", "[[[[", "{{", "institution", "<<",
    ]

    /// Replaces, removes, repeats and moves words and lines.
    private func mutatedTokens(_ bytes: [UInt8], _ random: inout YAMLRandom) -> [UInt8] {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        for _ in 0...random.below(3) {
            let (one, other) = (random.below(lines.count), random.below(lines.count))
            switch random.below(6) {
            case 0: lines.swapAt(one, other)
            case 1: lines.insert(lines[other], at: one)
            case 2: if lines.count > 1 { lines.remove(at: one) }
            case 3: lines[one] = String(repeating: " ", count: random.below(7)) + lines[one]
            default: lines[one] = mutated(lines[one], &random)
            }
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    private func mutated(_ line: String, _ random: inout YAMLRandom) -> String {
        var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let position = random.below(words.count)
        let token = Self.tokens[random.below(Self.tokens.count)]
        switch random.below(4) {
        case 0: words[position] = token
        case 1: words.insert(token, at: position)
        case 2: words[position] += token
        default: words[position] = String(words[position].dropLast())
        }
        return words.joined(separator: " ")
    }
}
