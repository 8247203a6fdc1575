/// Strings of one length each, as HDF5 stores them: UTF-8, filled up with NULs to the length of the longest.
package struct PackedStrings {
  /// Bytes of each, at least 1.
  package let length: Int
  package let bytes: [UInt8]

  /// - Throws: `ContainerError.library` where a string holds a NUL, which would end it.
  package init(_ strings: [String], place: String, file: String) throws {
    let length = max(1, strings.map(\.utf8.count).max() ?? 0)
    var bytes = [UInt8](repeating: 0, count: strings.count * length)
    for (index, string) in strings.enumerated() {
      for (offset, byte) in string.utf8.enumerated() {
        guard byte != 0 else {
          throw ContainerError.library(file: file, operation: "store \(place)", reason: "text number \(index) holds a NUL character")
        }
        bytes[index * length + offset] = byte
      }
    }
    self.length = length
    self.bytes = bytes
  }
}
