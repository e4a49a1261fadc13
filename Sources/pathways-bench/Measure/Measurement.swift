/// How long one piece of work took, for the table and the JSON file.
struct Measurement: Encodable {
    var name: String
    /// What was worked on, such as its numbers of vertices and edges.
    var on: String
    var runs: Int
    var minimum: Double
    var median: Double
    var maximum: Double
    /// What came out, so that peers can be seen to have computed the same.
    var result: Int
}
