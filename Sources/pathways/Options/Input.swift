import CatalogueFiles

/// What is read from files.
enum Input {
    /// Reads; what cannot be had is said, and the command ends with the status of missing input.
    static func read<Result>(_ body: () throws(InputError) -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            Console.note("pathways: \(error.description.printable)")
            throw ExitStatus.noInput
        }
    }
}
