/// How numbers are laid out in one HDF5 file, and how far its addresses may reach.
package struct HDF5Encoding: Sendable {
  /// The file's name, for errors.
  package let path: String
  /// Bytes of an address: 2, 4 or 8.
  package var offsetSize = 8
  /// Bytes of a length: 2, 4 or 8.
  package var lengthSize = 8
  /// The number of bytes that addresses can mean: every valid address is below it.
  package let end: Int

  package init(path: String, end: Int) {
    self.path = path
    self.end = end
  }

  package func malformed(_ place: String, expected: String, found: String) -> ContainerError {
    .malformed(file: path, place: place, expected: expected, found: found)
  }

  package func unsupported(_ place: String, found: String, advice: String = "write the file again with h5py's defaults") -> ContainerError {
    .unsupported(file: path, place: place, found: found, advice: advice)
  }

  /// Of values for which HDF5 would give its fill value: a file may have such, a network's weights are none.
  package func unwritten(_ place: String, found: String = "a data set that was never written") -> ContainerError {
    unsupported(place, found: found, advice: "write all of it, or leave it out")
  }

  /// The bytes that hold numbers up to `limit`: the spec's variable-sized fields.
  package static func bytesToHold(_ limit: Int) -> Int {
    max(1, (Int.bitWidth - max(0, limit).leadingZeroBitCount + 7) / 8)
  }
}
