import Pathways

extension DetailParser {
    /// Reads what follows the outcome: a least grade, and remarks.
    mutating func readTail(into detail: inout TransferDetail) throws(DetailProblem) {
        while true {
            let isSeparated = skipSeparators()
            guard let token = token(position) else { return }
            let start = position
            if let grade = readGrade() {
                guard detail.grade == nil else {
                    throw problem("This is a second grade.", hint: "State the one that is asked for.", from: start)
                }
                detail.grade = grade
                continue
            }
            let first = token.isSign("(") ? self.token(position + 1)?.folded : token.folded
            guard isSeparated || token.isSign("*") || DetailWord.remarkStarts.contains(first ?? "") else {
                throw notUnderstood(
                    hint: "Join courses with “&”, and begin a remark with “;”. " + Self.itemHint)
            }
            detail.remarks.append(try remark())
        }
    }

    private mutating func skipSeparators() -> Bool {
        let start = position
        while isSign(",") || isSign(";") || isSign(".") { position += 1 }
        return position > start
    }

    /// The words up to the next semicolon.
    private mutating func remark() throws(DetailProblem) -> String {
        let start = position
        while let token = token(position), !token.isSign(";") {
            if token.isSign("=") || (token.folded == "or" && startsItem(position + 1)) {
                throw problem(
                    "Alternatives with conditions of their own cannot be told apart.",
                    hint: "Give each alternative its own row.", from: start)
            }
            position += 1
        }
        let range = tokens[start].range.lowerBound..<tokens[position - 1].range.upperBound
        let scalars = text.unicodeScalars
        let from = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
        return String(scalars[from..<scalars.index(from, offsetBy: range.count)])
    }

    /// A grade that is asked for in so many words; the position stays where it is if there is any doubt.
    private mutating func readGrade() -> Grade? {
        var parser = self
        guard let grade = parser.gradeInFull() else { return nil }
        position = parser.position
        return grade
    }

    private mutating func gradeInFull() -> Grade? {
        let hasLead = skipLead()
        guard let grade = token(position).flatMap(DetailWord.grade) else { return nil }
        position += 1
        let hasEnding = skipEnding()
        let isAtEnd = token(position) == nil || isSign(",") || isSign(";") || isSign(".")
        return isAtEnd && (hasLead || hasEnding) ? grade : nil
    }

    /// `with`, `must have`, `minimum`, `requires`, each with `a`, `grade`, `of` behind it.
    private mutating func skipLead() -> Bool {
        guard let first = token(position)?.folded else { return false }
        if first == "must" {
            guard token(position + 1)?.folded == "have" else { return false }
            position += 2
        } else if ["with", "minimum", "min", "requires"].contains(first) {
            position += 1
        } else {
            return false
        }
        let fillers: Set<String> = ["minimum", "min", "grade", "of", "at", "least", "."]
        while let word = token(position)?.folded {
            let isArticle =
                word == "a"
                && token(position + 1).map { DetailWord.grade($0) != nil || fillers.contains($0.folded) } ?? false
            guard isArticle || fillers.contains(word) else { break }
            position += 1
        }
        return true
    }

    /// `or better`, or `minimum`.
    private mutating func skipEnding() -> Bool {
        if isWord("or"), isBetter(position + 1) {
            position += 2
            return true
        }
        guard isWord("minimum") || isWord("min") || isWord("required") else { return false }
        position += 1
        return true
    }
}
