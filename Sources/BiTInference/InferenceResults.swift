import BiTImage
import BiTThreads

/// What a network says of pictures, one after the other, in the order in which they were given. Pictures are found, read and decoded while earlier ones
/// are computed, so memory doesn't grow with their number.
///
///     while let result = try results.next() { … }
///
/// Belongs to one thread at a time.
public final class InferenceResults<Value: Sendable> {
  private let batches: InferenceBatches
  private let value: (ArraySlice<Float>) throws -> Value
  private var items: ArraySlice<InferenceBatches.Item> = []

  private let found: Monitor<ImageFindings>?

  init(_ batches: InferenceBatches, findings: Monitor<ImageFindings>? = nil, _ value: @escaping (ArraySlice<Float>) throws -> Value) {
    (self.batches, found, self.value) = (batches, findings, value)
  }

  /// What the folders searched so far hold beside the pictures that were taken; all of it once `next()` has given nil.
  public var findings: ImageFindings { found?.change { $0 } ?? ImageFindings() }

  /// The next picture's result; nil when there are no more. What is wrong with one picture is in its result.
  ///
  /// - Throws: what concerns them all: `DecodeAheadError` where there is no memory, or no thread, to decode them.
  public func next() throws -> InferenceResult<Value>? {
    while items.isEmpty {
      guard let batch = try batches.next() else { return nil }
      items = batch[...]
    }
    let item = items.removeFirst()
    return InferenceResult(name: item.input.name, value: Result { try value(item.values.get()) })
  }
}

/// What became of one picture.
public struct InferenceResult<Value: Sendable>: Sendable {
  /// The picture's path, or what else its source is called.
  public let name: String
  /// What the network says of it, or why it can't be used: an `ImageError`, `UnusableInput` or `NonFiniteOutput`.
  public let value: Result<Value, any Error>
}
