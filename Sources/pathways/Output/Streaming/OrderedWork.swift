import Dispatch
import Synchronization

/// Answers batches with several workers at once, and hands the answers out in the order of the batches.
///
/// A worker keeps its own state and takes one batch at a time. No more than a window of batches is under way or waiting
/// to be handed out, so memory is bounded however long the stream is; whoever adds one more waits.
final class OrderedWork<Input: Sendable, Worker: Sendable, Output: Sendable>: Sendable {
    typealias Work = @Sendable (inout Worker, Input) -> Output

    private let queue = DispatchQueue(label: "pathways.workers", attributes: .concurrent)
    private let output = DispatchQueue(label: "pathways.output")
    private let idle: Mutex<[Worker]>
    private let isIdle: DispatchSemaphore
    private let room: DispatchSemaphore
    private let work: Work
    private let handOut: @Sendable (Output) -> Void

    /// The place of one answer.
    private final class Slot: Sendable {
        let isFilled = DispatchSemaphore(value: 0)
        let output = Mutex<Output?>(nil)
    }

    /// - Parameters:
    ///   - workers: the workers with their state; each is used by one thread at a time.
    ///   - work: answers a batch.
    ///   - handOut: takes the answers, one after another.
    init(workers: [Worker], work: @escaping Work, handOut: @escaping @Sendable (Output) -> Void) {
        idle = Mutex(workers)
        isIdle = DispatchSemaphore(value: workers.count)
        room = DispatchSemaphore(value: workers.count * 8)
        self.work = work
        self.handOut = handOut
    }

    /// Adds a batch, once there is room and a worker for it.
    func add(_ input: Input) {
        room.wait()
        isIdle.wait()
        let slot = Slot()
        queue.async { self.answer(input, into: slot) }
        output.async {
            slot.isFilled.wait()
            if let output = slot.output.withLock({ $0 }) { self.handOut(output) }
            self.room.signal()
        }
    }

    /// Waits until every answer has been handed out.
    func finish() { output.sync {} }

    private func answer(_ input: Input, into slot: Slot) {
        guard var worker = idle.withLock({ $0.popLast() }) else {
            preconditionFailure("there is a worker for each batch")
        }
        let output = work(&worker, input)
        idle.withLock { $0.append(worker) }
        isIdle.signal()
        slot.output.withLock { $0 = output }
        slot.isFilled.signal()
    }
}
