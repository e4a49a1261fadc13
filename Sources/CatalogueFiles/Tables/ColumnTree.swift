/// The columns of a table as the keys they stand for: `grants.credits` below `grants`.
struct ColumnTree {
    /// A key, the columns whose cells are its value, and the keys below it.
    struct Branch {
        var key: String
        var columns: [Int] = []
        var below: [Branch] = []
    }

    private(set) var branches: [Branch] = []

    /// - Parameter paths: for each column of a table its path; `nil` where it is not read.
    init(_ paths: [[String]?]) {
        for (column, path) in paths.enumerated() {
            if let path { Self.insert(column, at: path[...], in: &branches) }
        }
    }

    private static func insert(_ column: Int, at path: ArraySlice<String>, in branches: inout [Branch]) {
        guard let key = path.first else { return }
        var index = branches.firstIndex { $0.key == key } ?? branches.count
        if index == branches.count { branches.append(Branch(key: key)) }
        index = min(index, branches.count - 1)
        if path.count == 1 {
            branches[index].columns.append(column)
        } else {
            insert(column, at: path.dropFirst(), in: &branches[index].below)
        }
    }
}
