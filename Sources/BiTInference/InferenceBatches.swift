import BiTImage
import BiTNetwork

/// What a network computes of inputs, batch by batch, in their order: threads decode the next ones meanwhile.
///
/// Belongs to one thread at a time; it starts its own.
package final class InferenceBatches {
  /// An input with the values of its output, or why there are none.
  package struct Item {
    package let input: Input
    package let values: Result<ArraySlice<Float>, any Error>
  }

  private let network: Network
  private let output: Session.Output
  private let batch: Int
  private let threads: Int
  private let ahead: DecodeAhead<PreparedInput>
  /// For images of the last batch's size.
  private var session: Session?

  /// - Parameters:
  ///   - inputs: asked for one at a time, on any thread.
  ///   - batch: the most images that are computed at a time; the results don't depend on it.
  package init(
    _ network: Network, _ inputs: some Sequence<Input>, output: Session.Output, preparation: Preparation, batch: Int, threads: Int
  ) {
    (self.network, self.output, self.batch, self.threads) = (network, output, batch, threads)
    ahead = DecodeAhead(inputs, preparation: preparation, workers: threads, batch: batch)
  }

  /// The next batch; nil when there are no more.
  ///
  /// - Throws: `DecodeAheadError`, `NetworkError`: what concerns all inputs.
  package func next() throws -> [Item]? {
    guard let prepared = try ahead.next() else { return nil }
    var values = try compute(prepared)[...]
    let count = values.count / max(1, prepared.items.count { $0.failure == nil })
    return prepared.items.map { image, failure in
      if let failure { return Item(input: image.input, values: .failure(failure)) }
      defer { values = values.dropFirst(count) }
      return Item(input: image.input, values: .success(values.prefix(count)))
    }
  }

  /// The values of a batch's images, one image after the other.
  private func compute(_ prepared: DecodeAhead<PreparedInput>.Batch) throws -> [Float] {
    guard !prepared.values.isEmpty else { return [] }
    let size = prepared.size
    let current =
      try session.flatMap { $0.height == size.height && $0.width == size.width ? $0 : nil }
      ?? Session(network, height: size.height, width: size.width, batch: batch, threads: threads)
    session = current
    return try current.run(prepared.values, output: output)
  }
}
