import Pathways

extension DetailParser {
    /// Items that are given together.
    mutating func award() throws(DetailProblem) -> TransferDetail.Award {
        let start = position
        var items = [try item(after: nil)]
        while try skipSeparatorBeforeItem() { items.append(try item(after: items.last)) }
        return try award(of: items, from: start)
    }

    /// Credits stated once behind the last of several items are those of all; anything between the two is unclear.
    private func award(of items: [TransferDetail.Item], from start: Int) throws(DetailProblem) -> TransferDetail.Award {
        let creditable = items.indices.filter { !items[$0].isExemption }
        let stated = creditable.filter { items[$0].credits != nil }
        let missing = creditable.filter { items[$0].credits == nil }
        guard let firstMissing = missing.first, let lastStated = stated.last, firstMissing < lastStated else {
            return TransferDetail.Award(items)
        }
        guard stated.count == 1, lastStated == items.count - 1 else {
            throw problem(
                "It is not clear what these credits are for.",
                hint: "Write them behind each course, or once behind the last.", from: start)
        }
        var shared = items
        shared[lastStated].credits = nil
        return TransferDetail.Award(shared, together: items[lastStated].credits)
    }

    /// Passes a separator that another item follows. Behind “&” and the like one has to follow; behind a comma or a full
    /// stop there may be a remark instead.
    private mutating func skipSeparatorBeforeItem() throws(DetailProblem) -> Bool {
        if isSign("&") || isSign("+") || isWord("and") {
            position += 1
            guard startsItem(position) else {
                throw notUnderstood(hint: "Behind “&” there has to be a course, such as ECON 102 (3).")
            }
            return true
        }
        guard isSign(",") || isSign(";") || isSign("."), startsItem(position + 1) else { return false }
        position += 1
        return true
    }

    func startsItem(_ index: Int) -> Bool {
        guard let first = token(index) else { return false }
        if first.isSign("(") {
            return token(index + 1)?.text == "0" && token(index + 2)?.isSign(")") == true && isExemption(index + 3)
        }
        if isExemption(index) || isLevelOrNumber(index) || DetailWord.split(first) != nil { return true }
        guard DetailWord.isName(first), let second = token(index + 1) else { return false }
        if isExemption(index + 1) || isLevelOrNumber(index + 1) || DetailWord.split(second) != nil { return true }
        return DetailWord.isName(second) && isLevelOrNumber(index + 2)
    }

    func isExemption(_ index: Int) -> Bool {
        token(index).map { DetailWord.exemptions.contains($0.folded) } ?? false
    }

    private func isLevelOrNumber(_ index: Int) -> Bool {
        guard let token = token(index), token.kind == .word, let first = token.text.unicodeScalars.first else {
            return false
        }
        return DetailWord.isDigit(first) && !token.text.hasSuffix("%")
    }

    private mutating func item(after last: TransferDetail.Item?) throws(DetailProblem) -> TransferDetail.Item {
        let start = position
        if isSign("("), startsItem(position) { position += 3 }
        let reading = try what(after: last?.what.subject)
        var what = reading.what
        var credits = isSign("(") && isNumber(position + 1) ? try credits() : nil
        if isExemption(position) {
            position += 1
            guard case .course(let course) = what else {
                throw problem("Only from a course can someone be exempt.", hint: "Write exempt ECON 101.", from: start)
            }
            what = .exemption(course)
        }
        if case .exemption = what {
            guard credits == nil || credits == 0 else {
                throw problem(
                    "An exemption with credit can mean two things.",
                    hint: "Write ECON 101 (3) if the course is credited, exempt ECON 101 if it need not be taken.",
                    from: start)
            }
            credits = nil
        }
        return TransferDetail.Item(what, institution: reading.institution, credits: credits)
    }

    private func isNumber(_ index: Int) -> Bool {
        token(index)?.text.unicodeScalars.first.map(DetailWord.isDigit) ?? false
    }

    /// A number between parentheses.
    mutating func credits() throws(DetailProblem) -> Rational {
        let start = position
        position += 1
        let digits = token(position)
        var text = digits?.text ?? ""
        if token(position + 1)?.isSign("/") == true, let below = token(position + 2) {
            text += "/" + below.text
            position += 2
        }
        guard let amount = Rational(parsing: text), token(position + 1)?.isSign(")") == true else {
            position = min(tokens.count, position + 1)
            throw problem(
                "This is not an amount of credit.", hint: "Write a number between parentheses, such as (3) or (1.5).",
                from: start)
        }
        position += 2
        return amount
    }
}

extension TransferDetail.What {
    /// The letters of its subject, which the next course may leave out.
    var subject: String? {
        switch self {
        case .course(let course), .exemption(let course): course.subject
        case .unassigned(let subject, _): subject
        }
    }
}
