import BiTContainers
import Testing

/// The values of `source`, which holds values of one type, as bytes of another.
private func converted<Value: BitwiseCopyable>(_ values: [Value], from source: ScalarType, to target: ScalarType) throws -> [UInt8] {
  let converter = ScalarConverter(from: source, to: target)
  var bytes: [UInt8] = []
  try values.withUnsafeBytes { try converter.convert($0) { bytes += $0 } }
  return bytes
}

private func words<Word: FixedWidthInteger>(_ bytes: [UInt8], _ type: Word.Type) -> [Word] {
  bytes.withUnsafeBytes { Array($0.bindMemory(to: Word.self)) }
}

@Suite struct ScalarTypeTests {
  @Test(
    "half precision is rounded as numpy does",
    arguments: [
      (1.0, 0x3C00), (-2.0, 0xC000), (65504, 0x7BFF), (65519, 0x7BFF), (0.1, 0x2E66), (1.0 / 3, 0x3555), (1e-5, 0x00A8),
      (6.1035e-5, 0x0400),
      (0x1p-24, 0x0001), (0x1p-25, 0x0000), (0x1.8p-25, 0x0001), (.pi, 0x4248), (1.0009765625, 0x3C01), (1.00048828125, 0x3C00),
      (1.00146484375, 0x3C02), (2049, 0x6800), (2051, 0x6802), (-0.0, 0x8000), (.infinity, 0x7C00),
    ] as [(Float, UInt16)])
  func half(value: Float, bits: UInt16) throws {
    #expect(words(try converted([value], from: .float32, to: .float16), UInt16.self) == [bits])
  }

  @Test(
    "double to half precision is rounded once, as numpy does",
    arguments: [
      (1 + 0x1p-11 + 0x1p-40, 0x3C01), (1 + 0x1p-11, 0x3C00), (0x1p-25 + 0x1p-60, 0x0001), (65519.999999, 0x7BFF),
    ] as [(Double, UInt16)])
  func doubleToHalf(value: Double, bits: UInt16) throws {
    #expect(words(try converted([value], from: .float64, to: .float16), UInt16.self) == [bits])
  }

  @Test(
    "half precision becomes single as numpy does",
    arguments: [
      (0x0001, 0x3380_0000), (0x03FF, 0x387F_C000), (0x0400, 0x3880_0000), (0x3555, 0x3EAA_A000), (0x7BFF, 0x477F_E000),
      (0xFC00, 0xFF80_0000),
      (0x8000, 0x8000_0000), (0x7E01, 0x7FC0_2000),
    ] as [(UInt16, UInt32)])
  func halfToSingle(half: UInt16, single: UInt32) throws {
    #expect(words(try converted([half], from: .float16, to: .float32), UInt32.self) == [single])
  }

  @Test(
    "bfloat16 is rounded to nearest, ties to even",
    arguments: [
      (1.0, 0x3F80), (-1.0, 0xBF80), (.pi, 0x4049), (1 + 0x1p-8, 0x3F80), (1 + 0x3p-8, 0x3F82), (0x1.01p0 + 0x1p-23, 0x3F81),
      (0x1.FEp127, 0x7F7F),
      (0x1.FEFFFEp127, 0x7F7F), (0x1.16c2p-133, 0x0001), (0x1p-133, 0x0001), (0x1p-134, 0x0000), (0x1.8p-134, 0x0001), (-0.0, 0x8000),
      (.infinity, 0x7F80), (-.infinity, 0xFF80),
    ] as [(Float, UInt16)])
  func brain(value: Float, bits: UInt16) throws {
    #expect(words(try converted([value], from: .float32, to: .bfloat16), UInt16.self) == [bits])
    #expect(words(try converted([Double(value)], from: .float64, to: .bfloat16), UInt16.self) == [bits])
    let back = words(try converted([bits], from: .bfloat16, to: .float32), UInt32.self)
    #expect(back == [UInt32(bits) << 16])
  }

  @Test(
    "double to bfloat16 is rounded once: what a float would make a tie isn't one",
    arguments: [
      (1 + 0x1p-8 + 0x1p-40, 0x3F81), (1 + 0x3p-8 - 0x1p-40, 0x3F81), (-1 - 0x1p-8 - 0x1p-50, 0xBF81), (0x1p-134 + 0x1p-160, 0x0001),
      (1e-300, 0),
      (0x1.FEFFFFFFFp127, 0x7F7F),
    ] as [(Double, UInt16)])
  func doubleToBrain(value: Double, bits: UInt16) throws {
    #expect(words(try converted([value], from: .float64, to: .bfloat16), UInt16.self) == [bits])
  }

  @Test("a NaN stays one in every type, whatever its payload", arguments: ScalarType.allCases)
  func nan(target: ScalarType) throws {
    for bits in [0x7F80_0001, 0x7FC0_0000, 0xFFFF_FFFF, 0xFF80_FFFF] as [UInt32] {
      let there = try converted([bits], from: .float32, to: target)
      let back = words(try converted(there, from: target, to: .float32), UInt32.self)
      #expect(back.count == 1 && back.allSatisfy { Float(bitPattern: $0).isNaN })
    }
  }

  @Test("every value of a type of two bytes is the same after a wider type and back", arguments: [ScalarType.bfloat16, .float16])
  func widening(type: ScalarType) throws {
    let all = (0...UInt16.max).filter { bits in
      let exponent = type == .float16 ? UInt16(0x7C00) : 0x7F80
      return bits & exponent != exponent || bits & (exponent ^ 0x7FFF) == 0
    }
    for wide in [ScalarType.float32, .float64] {
      for start in stride(from: 0, to: all.count, by: ScalarConverter.blockCount) {
        let block = Array(all[start..<min(start + ScalarConverter.blockCount, all.count)])
        let widened = try converted(block, from: type, to: wide)
        let back =
          wide == .float32
          ? try converted(words(widened, UInt32.self), from: wide, to: type)
          : try converted(words(widened, UInt64.self), from: wide, to: type)
        #expect(words(back, UInt16.self) == block)
      }
    }
  }

  @Test(
    "a finite value that would become infinite is refused with its place; the last one below isn't",
    arguments: [
      (ScalarType.float32, ScalarType.float16, 65520), (.float32, .bfloat16, 0x1.FFp127), (.float64, .float16, 65520),
      (.float64, .bfloat16, 0x1.FFp127), (.float64, .float32, 0x1.FFFFFFp127), (.bfloat16, .float16, 65536),
    ] as [(ScalarType, ScalarType, Double)])
  func overflow(source: ScalarType, target: ScalarType, limit: Double) throws {
    func convert(_ value: Double) throws {
      let values = [1, .infinity, -value]
      switch source {
      case .float64: _ = try converted(values, from: source, to: target)
      case .float32: _ = try converted(values.map { Float($0) }, from: source, to: target)
      case .bfloat16, .float16: _ = try converted(values.map { UInt16(Float($0).bitPattern >> 16) }, from: source, to: target)
      }
    }
    let error = #expect(throws: ScalarConverter.Overflow.self) { try convert(limit) }
    #expect(error?.index == 2 && error?.value == -limit)
    switch source {
    case .float64: try convert(limit.nextDown)
    case .float32: try convert(Double(Float(limit).nextDown))
    case .bfloat16, .float16: try convert(65280)
    }
  }

  @Test("what follows from a type's fields is what the standard says")
  func fields() {
    #expect(ScalarType.allCases.map(\.byteCount) == [2, 2, 4, 8])
    #expect(ScalarType.allCases.map(\.exponentBias) == [127, 15, 127, 1023])
    #expect(ScalarType.float16.leastNormalMagnitude == Double(Float16.leastNormalMagnitude))
    #expect(ScalarType.float32.leastNormalMagnitude == Double(Float.leastNormalMagnitude))
    #expect(ScalarType.float64.leastNormalMagnitude == .leastNormalMagnitude)
    #expect(ScalarType.float64.overflowMagnitude == .infinity)
  }
}
