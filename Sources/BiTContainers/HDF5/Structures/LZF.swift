/// The compression of Marc Lehmann's LibLZF, which h5py calls `lzf`: literals, and copies of what came up to 8192 bytes before.
///
/// A control byte below 32 goes before that many literals and one. In any other, the high three bits are a length less 2, to which the next byte
/// is added where they are all set; the low five bits and a byte more are a distance less 1.
package enum LZF {
  /// The bytes that `bytes` stand for.
  ///
  /// - Parameter limit: at most so many.
  /// - Returns: nil where they stand for more, or for none.
  package static func decoded(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var isSound = true
    let result = [UInt8](unsafeUninitializedCapacity: limit) { output, done in
      var index = 0
      while index < bytes.count {
        let control = Int(bytes[index])
        index += 1
        if control < 32 {
          let count = control + 1
          guard count <= bytes.count - index, count <= limit - done else { return isSound = false }
          for offset in 0..<count { output[done + offset] = bytes[index + offset] }
          index += count
          done += count
          continue
        }
        var count = control >> 5
        if count == 7, index < bytes.count {
          count += Int(bytes[index])
          index += 1
        }
        guard index < bytes.count else { return isSound = false }
        let distance = (control & 31) << 8 + Int(bytes[index]) + 1
        index += 1
        count += 2
        guard distance <= done, count <= limit - done else { return isSound = false }
        // What is copied may reach into what is being written.
        for offset in 0..<count { output[done + offset] = output[done + offset - distance] }
        done += count
      }
    }
    return isSound ? result : nil
  }

  /// The most bytes that one of the compressed ones stands for: three give 264.
  package static let highestRatio = 88
}
