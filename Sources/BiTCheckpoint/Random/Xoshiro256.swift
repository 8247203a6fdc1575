/// The generator xoshiro256** 1.0 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021): fast, and
/// the same numbers on every machine. Not for secrets.
///
/// A value of 32 bytes: a copy goes on from the same place, and a generator that was encoded continues where it was when it is decoded. May
/// be shared between threads as a copy for each, which then all give the same numbers.
public struct Xoshiro256: RandomNumberGenerator, Hashable, Codable, Sendable {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  /// A generator in the state that the four words give.
  ///
  /// - Returns: nil where all are zero: from there it would give zeros for ever.
  public init?(state a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) {
    guard a | b | c | d != 0 else { return nil }
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
  }

  /// A generator for one of many independent uses of a seed: each name gives a sequence of its own.
  ///
  /// The state is four numbers of SplitMix64, which starts at the first number that SplitMix64 gives from `seed`, plus the 64-bit FNV-1a
  /// hash of the name's UTF-8.
  public init(seed: UInt64, stream name: String) {
    var first = SplitMix64(state: seed)
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    var words = SplitMix64(state: first.next() &+ hash)
    // Four consecutive numbers of SplitMix64 are never all zero: each of 64 bits comes once in its period.
    (a, b, c, d) = (words.next(), words.next(), words.next(), words.next())
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    let result = Self.rotate(b &* 5, 7) &* 9
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = Self.rotate(d, 45)
    return result
  }

  private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word << count | word >> (64 - count)
  }
}

/// The generator SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014), which fills the state
/// of others and draws what needs no more than that.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that starts there.
  package init(state: UInt64) {
    self.state = state
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
