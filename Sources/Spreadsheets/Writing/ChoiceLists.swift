/// Where the choices of each column stand: in the rule of its cells if they fit, or in a column of a further sheet.
struct ChoiceLists {
    /// The lists of the further sheet, one per column. Equal lists stand there once.
    private(set) var lists: [[String]] = []
    private var columns: [[String]: Int] = [:]
    private let sheetName: String

    /// - Parameter names: the names of the other sheets.
    init(besides names: [String]) {
        let taken = Set(names.map { $0.lowercased() })
        var number = 1
        var name = "lists"
        while taken.contains(name) {
            number += 1
            name = "lists \(number)"
        }
        sheetName = name
    }

    var name: String { sheetName }

    /// Whether a rule can hold the choices: together at most 255 characters, and nothing that means something there.
    static func fitsInRule(_ choices: [String]) -> Bool {
        choices.joined(separator: ",").utf16.count <= 255
            && choices.allSatisfy { choice in
                !choice.isEmpty && choice.first != " " && choice.last != " " && choice.first != "="
                    && !choice.unicodeScalars.contains { $0.value < 32 || $0 == "," || $0 == ";" || $0 == "\"" }
                    && EscapedText.encode(choice) == choice
            }
    }

    /// The formula of the range where the choices stand, such as `='lists'!$A$1:$A$40`.
    mutating func formula(_ choices: [String]) -> String {
        let column = columns[choices] ?? lists.count
        if column == lists.count {
            columns[choices] = column
            lists.append(choices)
        }
        let letters = CellReference.columnName(column + 1)
        return "='\(sheetName)'!$\(letters)$1:$\(letters)$\(choices.count)"
    }
}
