/// Joins the text of an item that may come in runs of different fonts, leaving out how it is pronounced.
struct TextCollector {
    private(set) var bytes: [UInt8] = []
    private var isOpen = false
    private var isPhonetic = false

    mutating func start(_ tag: XMLTag) {
        switch tag {
        case .phonetic: isPhonetic = true
        case .text: isOpen = !isPhonetic
        default: break
        }
    }

    mutating func end(_ tag: XMLTag) {
        switch tag {
        case .phonetic: isPhonetic = false
        case .text: isOpen = false
        default: break
        }
    }

    mutating func append(_ piece: UnsafeRawBufferPointer) {
        if isOpen { bytes.append(contentsOf: piece) }
    }

    /// Forgets the text, for the next item.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        (isOpen, isPhonetic) = (false, false)
    }
}
