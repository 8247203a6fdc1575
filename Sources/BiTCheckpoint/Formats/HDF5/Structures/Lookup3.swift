/// The checksum of metadata: Bob Jenkins' lookup3 hash of little-endian words ("hashlittle" with an initial value of 0).
///
/// HDF5 File Format Specification Version 3.0, the fields "Checksum" of all structures since file format 2.
enum Lookup3 {
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var state = State(a: 0xDEAD_BEEF &+ UInt32(truncatingIfNeeded: bytes.count))
    var rest = bytes
    while rest.count > 12 {
      state.add(rest.prefix(12))
      state.mix()
      rest = rest.dropFirst(12)
    }
    guard !rest.isEmpty else { return state.c }
    state.add(rest)
    state.finish()
    return state.c
  }

  private struct State {
    var a: UInt32
    var b: UInt32
    var c: UInt32

    init(a: UInt32) { (self.a, b, c) = (a, a, a) }

    /// Adds up to twelve bytes; absent ones count as zero.
    mutating func add(_ bytes: ArraySlice<UInt8>) {
      var words: (UInt32, UInt32, UInt32) = (0, 0, 0)
      for (index, byte) in bytes.enumerated() {
        let value = UInt32(byte) << UInt32(8 * (index & 3))
        switch index >> 2 {
        case 0: words.0 |= value
        case 1: words.1 |= value
        default: words.2 |= value
        }
      }
      (a, b, c) = (a &+ words.0, b &+ words.1, c &+ words.2)
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
