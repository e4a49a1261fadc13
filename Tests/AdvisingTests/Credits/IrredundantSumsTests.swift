import Pathways
import Testing

struct IrredundantSumsTests {
    @Test(arguments: 0..<4)
    func `agree with the list of all sets`(block: UInt64) throws {
        for seed in (block * 100)..<(block * 100 + 100) {
            var random = SplitMix64(seed: seed)
            let numbers = (0..<Int.random(in: 0...9, using: &random)).map { _ in Int.random(in: 0...40, using: &random)
            }
            let need = Int.random(in: -1...150, using: &random)
            let sums = try #require(IrredundantSums(of: numbers, reaching: need))
            let expected = all(numbers, need)
            #expect(sums.least == expected.min(), "\(numbers) reaching \(need)")
            #expect(sums.most == expected.max(), "\(numbers) reaching \(need)")
        }
    }

    @Test func `refuse work past their limit`() {
        #expect(IrredundantSums(of: Array(1...100), reaching: 10_000, workLimit: 1_000) == nil)
    }

    private func all(_ numbers: [Int], _ need: Int) -> [Int] {
        (0..<(1 << numbers.count)).compactMap { mask in
            let chosen = numbers.indices.filter { mask & (1 << $0) != 0 }.map { numbers[$0] }
            let sum = chosen.reduce(0, +)
            return sum >= need && chosen.allSatisfy { sum - $0 < need } ? sum : nil
        }
    }
}
