/// The checksum of metadata: Bob Jenkins' lookup3 hash of little-endian words ("hashlittle" with an initial value of 0).
///
/// HDF5 File Format Specification Version 3.0, the fields "Checksum" of all structures since file format 2.
package enum Lookup3 {
  /// The checksum of these bytes.
  package static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBytes { bytes in
      func word(_ position: Int) -> UInt32 { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)) }
      var state = State(a: 0xDEAD_BEEF &+ UInt32(truncatingIfNeeded: bytes.count))
      var position = 0
      while bytes.count - position > 12 {
        state.add(word(position), word(position + 4), word(position + 8))
        state.mix()
        position += 12
      }
      guard position < bytes.count else { return state.c }
      // Absent bytes count as zero.
      var words: [UInt32] = [0, 0, 0]
      for (index, byte) in bytes[position...].enumerated() { words[index / 4] |= UInt32(byte) << UInt32(8 * (index % 4)) }
      state.add(words[0], words[1], words[2])
      state.finish()
      return state.c
    }
  }

  private struct State {
    var a: UInt32
    var b: UInt32
    var c: UInt32

    init(a: UInt32) { (self.a, b, c) = (a, a, a) }

    mutating func add(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
      (a, b, c) = (a &+ first, b &+ second, c &+ third)
    }

    mutating func mix() {
      a = a &- c ^ rotated(c, 4)
      c = c &+ b
      b = b &- a ^ rotated(a, 6)
      a = a &+ c
      c = c &- b ^ rotated(b, 8)
      b = b &+ a
      a = a &- c ^ rotated(c, 16)
      c = c &+ b
      b = b &- a ^ rotated(a, 19)
      a = a &+ c
      c = c &- b ^ rotated(b, 4)
      b = b &+ a
    }

    mutating func finish() {
      c = (c ^ b) &- rotated(b, 14)
      a = (a ^ c) &- rotated(c, 11)
      b = (b ^ a) &- rotated(a, 25)
      c = (c ^ b) &- rotated(b, 16)
      a = (a ^ c) &- rotated(c, 4)
      b = (b ^ a) &- rotated(a, 14)
      c = (c ^ b) &- rotated(b, 24)
    }

    private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
  }
}
