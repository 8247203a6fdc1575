import BiTFiles

/// What the header of a safetensors file says of one array: exactly `dtype`, `shape` and `data_offsets`.
struct SafetensorsEntry {
  let name: String
  let type: SafetensorsType
  let shape: [Int]
  /// Where its values are, counted from the end of the header.
  let offsets: Range<Int>

  /// More than any name has: what looks at names may take several times their memory.
  private static let maxNameSize = 1 << 16

  /// Takes apart a member of the header.
  ///
  /// - Throws: `ContainerError.malformed` where it is no array, or its shape and type don't take the bytes that it has.
  init(_ name: String, _ value: JSON, file: String) throws {
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file, place: "tensor \(name)", expected: expected, found: found)
    }
    guard name.utf8.count <= Self.maxNameSize else { throw malformed("a name of at most \(Self.maxNameSize) bytes", "\(name.utf8.count)") }
    guard case .object(let members) = value, members.count == 3, let type = value["dtype"]?.text,
      let shape = value["shape"]?.elements, let offsets = value["data_offsets"]?.elements
    else { throw malformed("dtype, shape and data_offsets, and nothing else", "something else") }
    self.name = name
    self.type = SafetensorsType(name: type)
    self.shape = try shape.map { size in
      guard let size = size.whole, size >= 0 else { throw malformed("whole numbers in its shape", size.line) }
      return size
    }
    guard offsets.count == 2, let start = offsets[0].whole, let end = offsets[1].whole, start >= 0, end >= start else {
      throw malformed("data_offsets that begin before they end", "others")
    }
    self.offsets = start..<end
    guard let count = Self.count(self.shape) else { throw malformed("a shape whose values can be counted", "\(self.shape)") }
    guard let bits = self.type.bitCount else { return }
    let (allBits, overflow) = count.multipliedReportingOverflow(by: bits)
    guard !overflow, allBits % 8 == 0, allBits / 8 == end - start else {
      throw malformed("the bytes of \(type) values of shape \(self.shape)", "\(end - start) bytes")
    }
  }

  /// The number of values; nil where that can't be counted, even if a dimension is 0 and the axes come in another order.
  private static func count(_ shape: [Int]) -> Int? {
    var product = 1
    for size in shape where size > 0 {
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      guard !overflow else { return nil }
      product = next
    }
    // Room for the bytes of the widest type, so that whoever multiplies needn't think of it.
    guard product <= Int.max / 8 else { return nil }
    return shape.contains(0) ? 0 : product
  }

  /// The array, whose bytes lie in the file.
  func array(dataStart: Int, of file: RandomAccessFile) -> NamedArray {
    guard let scalarType = type.scalarType else {
      return NamedArray(name: name, shape: shape, refusal: .wrongType(file: file.path, tensor: name, found: type.name))
    }
    let span = FileSpan(dataStart + offsets.lowerBound..<dataStart + offsets.upperBound, of: file)
    return NamedArray(
      name: name, shape: shape, scalarType: scalarType,
      storage: ArrayStorage(span, scalarType, order: AxisOrder(shape), isByteSwapped: NPYHeader.machineIsBigEndian))
  }

  /// Makes sure that the arrays cover the data: each begins where the one before ends, the first at 0, and the last ends with the file.
  ///
  /// - Throws: `ContainerError.truncated` where the file ends before, `ContainerError.malformed`.
  static func checkCoverage(_ entries: [SafetensorsEntry], dataStart: Int, file: RandomAccessFile) throws {
    let size = file.size - dataStart
    let ordered = entries.sorted { ($0.offsets.lowerBound, $0.offsets.upperBound) < ($1.offsets.lowerBound, $1.offsets.upperBound) }
    var end = 0
    for entry in ordered {
      guard entry.offsets.lowerBound == end else {
        throw ContainerError.malformed(
          file: file.path, place: "tensor \(entry.name)", expected: "values from byte \(end) of the data on, where the ones before end",
          found: "from \(entry.offsets.lowerBound) on")
      }
      guard entry.offsets.upperBound <= size else {
        throw ContainerError.truncated(
          file: file.path, place: "tensor \(entry.name)", expectedBytes: entry.offsets.count,
          foundBytes: max(0, size - entry.offsets.lowerBound))
      }
      end = entry.offsets.upperBound
    }
    guard end == size else {
      throw ContainerError.malformed(
        file: file.path, place: "data", expected: "\(end) bytes, up to the last tensor's end", found: "\(size) bytes")
    }
  }
}
