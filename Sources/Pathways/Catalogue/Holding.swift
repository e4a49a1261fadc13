/// Something a learner has completed.
public struct Holding: Hashable, Sendable {
    public var offering: OfferingIndex
    public var completed: CalendarDate?
    public var grade: Grade?

    public init(_ offering: OfferingIndex, completed: CalendarDate? = nil, grade: Grade? = nil) {
        self.offering = offering
        self.completed = completed
        self.grade = grade
    }
}
