/// What takes in one XML part while it is read.
protocol XMLPart: AnyObject {
    /// The element the part must begin with.
    var root: XMLTag { get }

    func start(_ tag: XMLTag, _ attributes: XMLAttributes) throws(WorkbookError)
    func end(_ tag: XMLTag) throws(WorkbookError)

    /// A piece of the text between tags; there may be several of one text.
    func text(_ piece: UnsafeRawBufferPointer)
}

extension XMLPart {
    func end(_ tag: XMLTag) throws(WorkbookError) {}
    func text(_ piece: UnsafeRawBufferPointer) {}
}
