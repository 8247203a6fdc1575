import BiTCheckpoint

/// One change to a file.
enum Edit {
  case overwrite(at: Int, [UInt8])
  case replace(Range<Int>, [UInt8])
  case truncate(to: Int)
  case append([UInt8])
}

/// A damaged file.
struct Input {
  /// The number of the sound one.
  let seed: Int
  /// What was done to it.
  let edits: [Edit]
  /// Whether a checksum that vouched for the values was made to fit other ones.
  let isForged: Bool
}

/// Makes damaged files of sound ones: the same number gives the same file every time.
struct Mutator {
  private let seeds: [Seed]
  private let tokens: [[UInt8]]
  /// For each seed the places near which its structure stands.
  private let places: [[Int]]
  private let checksums: [[Checksum]]

  init(_ reader: Reader) throws {
    let seeds = try reader.seeds()
    self.seeds = seeds
    tokens = reader.tokens.map { Array($0.utf8) }
    places = seeds.map { seed in reader.signatures.flatMap { positions(of: Array($0.utf8), in: seed.bytes) } }
    checksums = seeds.map { reader.checksums($0.bytes) }
  }

  /// The damaged file of number `index`.
  func input(_ index: Int, seed: UInt64) -> Input {
    var generator = SplitMix64(state: seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(index) &* 0xD134_2543_DE82_EF95)
    let chosen = Int.random(in: 0..<seeds.count, using: &generator)
    var edits: [Edit] = []
    repeat { edits.append(edit(chosen, &generator)) } while edits.count < 8 && Int.random(in: 0..<5, using: &generator) < 2
    guard Int.random(in: 0..<4, using: &generator) > 0 else { return Input(seed: chosen, edits: edits, isForged: false) }
    let (repairs, isForged) = repairs(chosen, edits)
    return Input(seed: chosen, edits: edits + repairs, isForged: isForged)
  }

  /// The seed of that number.
  func seed(_ number: Int) -> Seed { seeds[number] }

  /// The changed bytes.
  func bytes(_ input: Input) -> [UInt8] { Self.bytes(seeds[input.seed].bytes, input.edits) }

  private static func bytes(_ original: [UInt8], _ edits: [Edit]) -> [UInt8] {
    var bytes = original
    for edit in edits {
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

  /// What makes the checksums fit again over changes that leave everything in its place.
  private func repairs(_ chosen: Int, _ edits: [Edit]) -> (edits: [Edit], areForged: Bool) {
    var changed: [Range<Int>] = []
    for edit in edits {
      guard case .overwrite(let start, let new) = edit else { return ([], false) }
      changed.append(start..<start + new.count)
    }
    let broken = checksums[chosen].filter { checksum in changed.contains { $0.overlaps(checksum.range) } }
    guard !broken.isEmpty else { return ([], false) }
    let bytes = Self.bytes(seeds[chosen].bytes, edits)
    let repairs = broken.flatMap { checksum in checksum.places.map { Edit.overwrite(at: $0, checksum.bytes(of: bytes)) } }
    return (repairs, broken.contains(where: \.protectsValues))
  }

  // MARK: - Changes

  private func place(_ chosen: Int, _ generator: inout SplitMix64) -> Int {
    let size = seeds[chosen].bytes.count
    guard size > 0 else { return 0 }
    guard let near = places[chosen].randomElement(using: &generator), Int.random(in: 0..<10, using: &generator) > 0 else {
      return Int.random(in: 0..<size, using: &generator)
    }
    let reach = Bool.random(using: &generator) ? 24 : 400
    return min(size - 1, max(0, near + Int.random(in: -reach / 4...reach, using: &generator)))
  }

  private func edit(_ chosen: Int, _ generator: inout SplitMix64) -> Edit {
    let bytes = seeds[chosen].bytes
    let place = place(chosen, &generator)
    let old = place < bytes.count ? bytes[place] : 0
    if let token = tokens.randomElement(using: &generator), Int.random(in: 0..<3, using: &generator) == 0 {
      return .replace(place..<place + Int.random(in: 0...8, using: &generator), token)
    }
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
  private func number(size: Int, _ generator: inout SplitMix64) -> [UInt8] {
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
