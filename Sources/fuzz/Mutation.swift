#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// One change to a file.
enum Edit {
  case overwrite(at: Int, [UInt8])
  case replace(Range<Int>, [UInt8])
  case truncate(to: Int)
  case append([UInt8])
}

/// Makes damaged files of sound ones: the same number gives the same file every time.
struct Mutator {
  private let seeds: [Seed]
  /// For each seed the places near which its structure stands.
  private let places: [[Int]]

  init(_ reader: Reader) throws {
    seeds = try reader.seeds()
    places = seeds.map { seed in
      reader.signatures.flatMap { signature in
        Self.positions(of: Array(signature.utf8), in: seed.bytes)
      }
    }
  }

  private static func positions(of pattern: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = pattern.first else { return [] }
    return bytes.withUnsafeBytes { bytes in
      var positions: [Int] = []
      var start = 0
      while start + pattern.count <= bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(first), bytes.count - pattern.count + 1 - start)
      {
        let position = UnsafeRawPointer(found) - base
        if bytes[position..<position + pattern.count].elementsEqual(pattern) { positions.append(position) }
        start = position + 1
      }
      return positions
    }
  }

  /// The seed and the changes of input `index`.
  func input(_ index: Int, seed: UInt64) -> (seed: Int, edits: [Edit]) {
    var generator = Generator(state: seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(index) &* 0xD134_2543_DE82_EF95)
    let chosen = Int.random(in: 0..<seeds.count, using: &generator)
    var edits: [Edit] = []
    repeat { edits.append(edit(chosen, &generator)) } while edits.count < 8 && Int.random(in: 0..<5, using: &generator) < 2
    return (chosen, edits)
  }

  /// The seed of that number.
  func seed(_ number: Int) -> Seed { seeds[number] }

  /// The changed bytes.
  func bytes(_ input: (seed: Int, edits: [Edit])) -> [UInt8] {
    var bytes = seeds[input.seed].bytes
    for edit in input.edits {
      switch edit {
      case .overwrite(let start, let new):
        let range = min(start, bytes.count)..<min(start + new.count, bytes.count)
        bytes.replaceSubrange(range, with: new.prefix(range.count))
      case .replace(let range, let new): bytes.replaceSubrange(range.clamped(to: 0..<bytes.count), with: new)
      case .truncate(let size): bytes.removeLast(max(0, bytes.count - size))
      case .append(let new): bytes += new
      }
    }
    return bytes
  }

  // MARK: - Changes

  private func place(_ chosen: Int, _ generator: inout Generator) -> Int {
    let size = seeds[chosen].bytes.count
    guard size > 0 else { return 0 }
    guard let near = places[chosen].randomElement(using: &generator), Int.random(in: 0..<10, using: &generator) > 0 else {
      return Int.random(in: 0..<size, using: &generator)
    }
    let reach = Bool.random(using: &generator) ? 24 : 400
    return min(size - 1, max(0, near + Int.random(in: -reach / 4...reach, using: &generator)))
  }

  private func edit(_ chosen: Int, _ generator: inout Generator) -> Edit {
    let bytes = seeds[chosen].bytes
    let place = place(chosen, &generator)
    let old = place < bytes.count ? bytes[place] : 0
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<20: return .overwrite(at: place, [old ^ 1 << UInt8.random(in: 0..<8, using: &generator)])
    case ..<35: return .overwrite(at: place, [UInt8.random(in: 0...255, using: &generator)])
    case ..<45: return .overwrite(at: place, [[0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &generator) ?? 0])
    case ..<55: return .overwrite(at: place, [old &+ UInt8.random(in: 0..<33, using: &generator) &- 16])
    case ..<75: return .overwrite(at: place, number(size: bytes.count, &generator))
    case ..<85:
      let (source, count) = (self.place(chosen, &generator), Int.random(in: 1...64, using: &generator))
      return .overwrite(at: place, Array(bytes[min(source, bytes.count)..<min(source + count, bytes.count)]))
    case ..<90: return .overwrite(at: place, [UInt8](repeating: 0, count: Int.random(in: 1...64, using: &generator)))
    case ..<93:
      let other = seeds[Int.random(in: 0..<seeds.count, using: &generator)].bytes
      let range = min(place, other.count)..<min(place + Int.random(in: 1...256, using: &generator), other.count)
      return .overwrite(at: place, Array(other[range]))
    case ..<96: return .truncate(to: place)
    case ..<98: return .append((0..<Int.random(in: 1...64, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) })
    default:
      let count = Int.random(in: 0...16, using: &generator)
      let new = (0..<Int.random(in: 0...16, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
      return .replace(place..<place + count, new)
    }
  }

  /// A number that a size, an offset or a count may be, in 2, 4 or 8 bytes of either order.
  private func number(size: Int, _ generator: inout Generator) -> [UInt8] {
    let values: [UInt64] = [
      0, 1, 2, 255, 256, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 1 << 40, .max >> 1, 1 << 63, .max, .max - 1,
      UInt64(size), UInt64(size) &- 1, UInt64(size) + 1, UInt64(size / 2), UInt64.random(in: 0...UInt64(size), using: &generator),
      UInt64.random(in: 0..<1024, using: &generator),
    ]
    let value = values.randomElement(using: &generator) ?? 0
    let count = [2, 4, 8].randomElement(using: &generator) ?? 4
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    return Int.random(in: 0..<5, using: &generator) == 0 ? bytes.reversed() : bytes
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
