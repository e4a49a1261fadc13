extension ChildProcess {
    /// Asks for one drawing of several, and waits for the answer to it; nil if there is none by the deadline, or none
    /// that can be read, after which the process is of no use any more.
    mutating func answer(
        to text: [UInt8], most: Int, until deadline: ContinuousClock.Instant
    ) -> DrawingAnswer? {
        let question = Array("\(text.count)\n".utf8) + text
        var sent = 0
        var said: [UInt8] = []
        var errors: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !DrawingAnswer.isWhole(said) {
            let isSending = sent < question.count
            guard said.count <= most, wait(until: deadline, isSending: isSending) else { return nil }
            if isSending, Self.send(question, &sent, to: input), sent < question.count { return nil }
            if Self.receive(&said, most: .max, with: &buffer, from: output) { return nil }
            // What the libraries say is in the answer; a line that nobody empties would stop the process.
            if Self.receive(&errors, most: 1, with: &buffer, from: self.errors) { self.errors = nil }
        }
        return sent == question.count ? DrawingAnswer(reading: said) : nil
    }
}
