import BiTContainers

/// What one pass over a tensor's values tells, at memory speed.
struct TensorStatistics: Sendable {
  /// The number of values that are not a number or infinite, in single precision.
  private(set) var nonFiniteCount = 0
  /// The number of values below the smallest normal one of the stored type (of single precision for double).
  private(set) var subnormalCount = 0
  private(set) var count = 0
  /// The smallest and the largest value of each column: of each filter of a kernel, each channel of a norm.
  private(set) var minima: [Float]
  private(set) var maxima: [Float]
  /// A hash of each column: equal for equal columns.
  private(set) var hashes: [UInt32]
  /// The SHA-256 of the stored bytes, if it was wanted.
  private(set) var sha256: String?

  private let columns: Int

  /// Reads all values.
  ///
  /// - Throws: what the tensor's storage throws.
  init(_ tensor: Tensor, withDigest: Bool, progress: (Int) -> Void) throws {
    let last = tensor.shape.last ?? 1
    columns = (1...Self.maxColumns).contains(last) ? last : 1
    minima = Array(repeating: .infinity, count: columns)
    maxima = Array(repeating: -.infinity, count: columns)
    hashes = Array(repeating: 0, count: columns)
    var digest = SHA256()
    // A double is looked at in single precision.
    let normal = Int32(bitPattern: Float(max(tensor.scalarType.leastNormalMagnitude, Double(Float.leastNormalMagnitude))).bitPattern)
    var block = [Float](repeating: 0, count: tensor.scalarType == .float32 ? 1 : max(1, min(Self.blockCount, tensor.count)))
    try tensor.stream { piece in
      if withDigest { digest.update(piece) }
      if tensor.scalarType == .float32 {
        add(piece.assumingMemoryBound(to: Float.self), normal: normal)
      } else {
        add(piece, of: tensor.scalarType, block: &block, normal: normal)
      }
      progress(piece.count)
    }
    sha256 = withDigest ? digest.finish() : nil
  }

  private static let blockCount = 1 << 14
  /// Of more columns than any network has, one is made: the file decides on their number, and each takes memory.
  private static let maxColumns = 1 << 20

  private mutating func add(_ values: UnsafeRawBufferPointer, of type: ScalarType, block: inout [Float], normal: Int32) {
    let size = type.byteCount
    for start in stride(from: 0, to: values.count, by: block.count * size) {
      let part = UnsafeRawBufferPointer(rebasing: values[start..<min(start + block.count * size, values.count)])
      block.withUnsafeMutableBufferPointer { block in
        type.convert(part, to: block)
        add(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(block)[..<(part.count / size)]), normal: normal)
      }
    }
  }

  private mutating func add(_ values: UnsafeBufferPointer<Float>, normal: Int32) {
    var index = 0
    while index < values.count {
      let column = count % columns
      let length = min(columns - column, values.count - index, Self.blockCount)
      if let base = values.baseAddress { add(base + index, length, at: column, normal: normal) }
      index += length
      count += length
    }
  }

  /// Values of neighbouring columns. Loops without branches, which become vector instructions.
  private mutating func add(_ values: UnsafePointer<Float>, _ length: Int, at column: Int, normal: Int32) {
    var (nonFinite, small, zero): (Int32, Int32, Int32) = (0, 0, 0)
    for index in 0..<length {
      let magnitude = Int32(bitPattern: values[index].bitPattern & 0x7FFF_FFFF)
      nonFinite &+= magnitude > 0x7F7F_FFFF ? 1 : 0
      small &+= magnitude < normal ? 1 : 0
      zero &+= magnitude == 0 ? 1 : 0
    }
    nonFiniteCount += Int(nonFinite)
    subnormalCount += Int(small) - Int(zero)
    minima.withUnsafeMutableBufferPointer { minima in
      guard let minima = minima.baseAddress else { return }
      for index in 0..<length { minima[column + index] = values[index] < minima[column + index] ? values[index] : minima[column + index] }
    }
    maxima.withUnsafeMutableBufferPointer { maxima in
      guard let maxima = maxima.baseAddress else { return }
      for index in 0..<length { maxima[column + index] = values[index] > maxima[column + index] ? values[index] : maxima[column + index] }
    }
    hashes.withUnsafeMutableBufferPointer { hashes in
      guard let hashes = hashes.baseAddress else { return }
      for index in 0..<length {
        let hash = hashes[column + index]
        hashes[column + index] = (hash &<< 5 | hash &>> 27) &+ values[index].bitPattern
      }
    }
  }

  /// The largest magnitude of a value that is a number.
  var maxMagnitude: Float {
    zip(minima, maxima).reduce(0) { max($0, $1.0 <= $1.1 ? max(abs($1.0), abs($1.1)) : 0) }
  }
}
