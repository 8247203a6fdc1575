/// The generator that numpy had before its version 1.17, and still has as `numpy.random.seed`: the Mersenne Twister MT19937 (Matsumoto and Nishimura's
/// mt19937ar.c), as far as `numpy.random.choice` without replacement needs it.
package struct NumpyChoice {
  private var state: [UInt32]
  private var next = 624

  /// As `numpy.random.seed(seed)` begins it.
  package init(seed: UInt32) {
    state = [seed]
    for index in 1..<UInt32(624) {
      let last = state[Int(index) - 1]
      state.append(1_812_433_253 &* (last ^ last >> 30) &+ index)
    }
  }

  private mutating func word() -> UInt32 {
    if next == state.count {
      for index in state.indices {
        let mixed = state[index] & 0x8000_0000 | state[(index + 1) % 624] & 0x7FFF_FFFF
        state[index] = state[(index + 397) % 624] ^ mixed >> 1 ^ (mixed & 1 == 0 ? 0 : 0x9908_B0DF)
      }
      next = 0
    }
    var word = state[next]
    next += 1
    word ^= word >> 11
    word ^= word << 7 & 0x9D2C_5680
    word ^= word << 15 & 0xEFC6_0000
    return word ^ word >> 18
  }

  /// `numpy.random.choice(elements, count, replace=False)`.
  package mutating func choose<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      let limit = UInt32(clamping: last)
      let mask = UInt32.max >> limit.leadingZeroBitCount
      var place = word() & mask
      while place > limit { place = word() & mask }
      elements.swapAt(last, Int(place))
    }
    return Array(elements.prefix(count))
  }
}
