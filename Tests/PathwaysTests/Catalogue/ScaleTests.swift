import Pathways
import Testing

@Suite struct ScaleTests {
    private func meets(_ have: String, _ need: String, _ scale: GradeScale = .letters) -> Bool? {
        scale.meets(Grade(rawValue: have), minimum: Grade(rawValue: need))
    }

    @Test func letters() {
        let grades = ["A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D", "D-", "F"]
        for (have, left) in grades.enumerated() {
            for (need, right) in grades.enumerated() {
                #expect(meets(left, right) == (have <= need), "\(left) \(right)")
            }
        }
    }

    @Test func percentages() {
        #expect(meets("73%", "72.5%") == true)
        #expect(meets("72%", "72.5%") == false)
        #expect(meets("100%", "100%") == true)
        #expect(meets("73%", "C") == nil)
        #expect(meets("A", "73%") == nil)
        #expect(Grade(rawValue: "73.5%").percentage == Rational(147, over: 2))
        #expect(Grade(rawValue: "%").percentage == nil)
        #expect(Grade(rawValue: "B+").percentage == nil)
    }

    @Test func ownScale() {
        let scale = GradeScale(bestFirst: ["Distinction", "Pass", "Fail"].map(Grade.init(rawValue:)))
        #expect(meets("Distinction", "Pass", scale) == true)
        #expect(meets("Fail", "Pass", scale) == false)
        #expect(meets("A", "Pass", scale) == nil)
        #expect(meets("81%", "80%", scale) == true)
        #expect(meets("pass", "Pass", scale) == nil)
    }

    @Test func scaleThatApplies() throws {
        let text = """
            institution: x
            institutions:
              x: {name: X, grades: [Pass, Fail]}
              y: {name: Y}
            courses:
              a: {}
              b: {grades: [High, Low]}
              y/c: {}
              y/d: {institutions: [x, y]}
            """
        let catalogue = catalogue(text)
        #expect(catalogue.grades(of: try catalogue.index("a")).bestFirst.map(\.rawValue) == ["Pass", "Fail"])
        #expect(catalogue.grades(of: try catalogue.index("b")).bestFirst.map(\.rawValue) == ["High", "Low"])
        #expect(catalogue.grades(of: try catalogue.index("y/c")) == .letters)
        #expect(catalogue.grades(of: try catalogue.index("y/d")).bestFirst.map(\.rawValue) == ["Pass", "Fail"])
    }

    @Test func levels() {
        let scale = LevelScale.standard
        #expect(scale.levels.map { scale.matches($0, wanted: "upper") } == [false, false, true, true, true])
        #expect(scale.levels.map { scale.matches($0, wanted: "lower") } == [true, true, false, false, false])
        #expect(scale.matches("graduate", wanted: "graduate"))
        #expect(!scale.matches("graduate", wanted: "fourth-year"))
        #expect(!scale.matches("sixth-year", wanted: "upper"))
        #expect(scale.knows("upper") && scale.knows("lower") && scale.knows("first-year") && !scale.knows("sixth-year"))
        #expect(scale.rank(of: "second-year") == 1)
    }

    @Test func levelsWithoutAThirdYear() {
        let scale = LevelScale(["basic", "advanced"])
        #expect(!scale.knows("upper") && scale.knows("basic"))
        #expect(!scale.matches("advanced", wanted: "upper"))
        #expect(LevelScale(["upper"]).knows("upper"))
    }

    @Test func ruleAmounts() {
        let share = RuleAmount.percentage(40)
        #expect(share.value(ofTotal: 30) == 12)
        #expect(share.value(ofTotal: nil) == nil)
        #expect(
            RuleAmount.percentage(Rational(125, over: 2)).value(ofTotal: Rational(243, over: 2))
                == Rational(1_215, over: 16))
        #expect(RuleAmount.largerOf([.number(12), share]).value(ofTotal: 60) == 24)
        #expect(RuleAmount.smallerOf([.number(12), share]).value(ofTotal: 60) == 12)
        #expect(RuleAmount.largerOf([.number(12), share]).value(ofTotal: nil) == nil)
        #expect(RuleAmount.largerOf([]).value(ofTotal: 60) == nil)
    }
}
