/// Trouble with getting at the input, as opposed to mistakes in what it says.
public enum InputError: Error, Hashable, Sendable {
    /// There is no file or folder of this name.
    case notFound(path: String)
    /// There is a symbolic link of this name, which leads to nothing, or back to itself.
    case deadLink(path: String)
    /// The folder holds no catalogue file.
    case noCatalogue(folder: String)
    /// The file is there but cannot be read.
    case unreadable(path: String, reason: String)
}

extension InputError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound(let path): "there is no file or folder “\(path)”"
        case .deadLink(let path): "“\(path)” is a symbolic link that leads to no file or folder"
        case .noCatalogue(let folder):
            "“\(folder)” holds no catalogue: no file there ends in .yaml, .yml or .xlsx, or is a table such as offerings.csv"
        case .unreadable(let path, let reason): "“\(path)” cannot be read: \(reason)"
        }
    }
}
