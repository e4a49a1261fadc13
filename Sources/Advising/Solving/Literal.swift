import IntegerProgramming

/// Something that is true or false: for certain, or as a variable of a program says.
enum Literal: Hashable {
    case never
    case always
    case variable(IntegerProgram.Variable)
}

extension Literal {
    /// A place in a fixed order of literals.
    var rank: Int {
        switch self {
        case .never: -2
        case .always: -1
        case .variable(let variable): variable.index
        }
    }
}
