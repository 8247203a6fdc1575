import BiTContainers

/// The filter of a network whose values vary the least.
///
/// Weight standardisation divides a filter by the root of its variance and a small number, which is 1e-10 in the authors' code and 1e-8 in
/// timm's (timm/models/resnetv2.py, `_create_resnetv2_bit`) and in Hugging Face's (models/bit/modeling_bit.py): where a variance is small,
/// these give other logits.
public struct FilterVariance: Sendable, Equatable {
  /// The canonical name of the kernel.
  public let tensor: String
  /// The output of the kernel that the filter makes, from 0 on.
  public let filter: Int
  /// The mean of the squared deviations of the filter's values.
  public let variance: Double

  package init(tensor: String, filter: Int, variance: Double) {
    (self.tensor, self.filter, self.variance) = (tensor, filter, variance)
  }

  /// About how far logits of timm and transformers may be from the authors', as a share of the largest: measured with R50x1 and random
  /// images, all kernels scaled so that the smallest variance was 2e-4 (1e-5), 2e-5 (6e-5), 2e-6 (5e-4), 2e-7 (5e-3) and 2e-8 (4e-2).
  public var logitDifference: Double { min(1, max(1e-5, 1e-9 / variance)) }
}

extension Checkpoint {
  /// The filter that varies the least of all that are standardised. Those of one value throughout aren't counted: they are zeros
  /// everywhere.
  ///
  /// Reads all kernels but the head's.
  ///
  /// - Parameter threads: at most so many; nil for a few.
  /// - Returns: nil where no filter varies, or none is standardised.
  /// - Throws: what the tensors' storages throw.
  public func smallestFilterVariance(threads: Int? = nil) throws -> FilterVariance? {
    guard architecture.convolution == .standardised else { return nil }
    let kernels = tensors.filter { $0.shape.count == 4 && $0.name != ParameterName.headKernel.canonical }
    let smallest = try kernels.mapInParallel(threads: threads) { index -> FilterVariance? in
      let kernel = kernels[index]
      let variances = try FilterMoments(kernel).variances
      let filters = variances.indices.filter { variances[$0] > 0 && variances[$0].isFinite }
      guard let filter = filters.min(by: { variances[$0] < variances[$1] }) else { return nil }
      return FilterVariance(tensor: kernel.name, filter: filter, variance: variances[filter])
    }
    return smallest.compactMap(\.self).min { $0.variance < $1.variance }
  }
}

/// Sums over the values of each filter of a kernel, less the filter's first value: so that nothing is lost where they differ little.
private struct FilterMoments {
  private var firsts: [Double]
  private var sums: [Double]
  private var squares: [Double]
  private let filters: Int
  private var count = 0

  init(_ kernel: Tensor) throws {
    filters = kernel.shape.last ?? 1
    (firsts, sums, squares) = ([], Array(repeating: 0, count: filters), Array(repeating: 0, count: filters))
    firsts.reserveCapacity(filters)
    try kernel.streamFloats { add($0) }
  }

  private mutating func add(_ values: UnsafeBufferPointer<Float>) {
    var filter = count % filters
    for value in values {
      if firsts.count < filters { firsts.append(Double(value)) }
      let deviation = Double(value) - firsts[filter]
      sums[filter] += deviation
      squares[filter] += deviation * deviation
      filter = filter + 1 == filters ? 0 : filter + 1
    }
    count += values.count
  }

  /// Of each filter; 0 where all its values are equal.
  var variances: [Double] {
    let each = Double(count / filters)
    return zip(sums, squares).map { max(0, ($1 - $0 * $0 / each) / each) }
  }
}
