import BiTContainers
import BiTFiles
import BiTTestSupport
import Foundation
import Testing

private let folder = "fixtures/data/arrays/"

/// What an array holds, as `fixtures/make_data_arrays.py` puts it into JSON.
private func listed(_ array: MATArray, in file: MATFile) throws -> JSON {
  switch array.content {
  case .text: return .string(try array.text() ?? "?")
  case .numbers(let numbers, _): return .array(try numbers.integers(atMost: 1000).map { .integer($0) })
  case .cells: return .array(try file.elements(of: array).map { try listed($0, in: file) })
  case .structs(let fields):
    let elements = file.elements(of: array)
    return .array(
      try stride(from: 0, to: elements.count, by: max(1, fields.count)).map { start in
        .object(try fields.indices.map { (fields[$0], try listed(elements[start + $0], in: file)) })
      })
  case .other: return .array([])
  }
}

@Suite("MAT files")
struct MATTests {
  @Test(
    "variables hold what scipy reads in them, packed or not, in either byte order",
    arguments: [
      "meta", "meta_packed", "numbers", "numbers_packed", "matlab_little", "matlab_little_packed", "matlab_big", "matlab_big_packed",
    ])
  func agreesWithScipy(name: String) throws {
    let truth = try JSON(parsing: try content(Repository.path(folder + "mat/truth.json")))["mat/\(name).mat"]
    guard case .object(let variables)? = truth else { return #expect(Bool(false), "no truth") }
    let file = try MATFile(path: Repository.path(folder + "mat/\(name).mat"))
    #expect(file.variables.count == variables.count)
    for (name, expected) in variables {
      let array = try #require(file[name], "\(name)")
      #expect(sorted(try listed(array, in: file)) == sorted(expected["values"] ?? .null), "\(name)")
      if array.numbers != nil {
        #expect(array.shape == expected["shape"]?.elements?.compactMap(\.whole), "\(name)")
      }
    }
  }

  /// On one line, with the members of objects by name.
  private func sorted(_ value: JSON) -> String {
    switch value {
    case .object(let members): "{" + members.sorted { $0.0 < $1.0 }.map { "\($0.0): \(sorted($0.1))" }.joined(separator: ", ") + "}"
    case .array(let elements): "[" + elements.map(sorted).joined(separator: ", ") + "]"
    default: value.line
    }
  }

  @Test("ILSVRC's synsets give each field as a list")
  func synsets() throws {
    for name in ["meta", "meta_packed"] {
      let file = try MATFile(path: Repository.path(folder + "mat/\(name).mat"))
      let synsets = try #require(file["synsets"])
      #expect(try file.field("ILSVRC2012_ID", of: synsets)?.map { try $0.integer() } == [1, 2, 3, 4, 5, 6])
      #expect(try file.field("num_children", of: synsets)?.map { try $0.integer() } == [0, 0, 0, 0, 2, 2])
      #expect(try file.field("WNID", of: synsets)?.first?.text() == "n01440764")
      #expect(file.field("nothing", of: synsets) == nil)
    }
  }

  @Test("numbers are as many as their array has; only text may be stored in another number of bytes")
  func counts() throws {
    let scratch = try Scratch()
    func numbers(shape: [Int32], type: UInt32, _ values: [UInt8]) throws -> Int? {
      var file = MATBytes()
      file.add("x", shape: shape, type: type, values)
      return try #require(try MATFile(path: try scratch.write("x.mat", file.bytes))["x"]).integer()
    }
    #expect(try numbers(shape: [1, 1], type: 2, [7]) == 7)
    #expect(try numbers(shape: [1, 1], type: 16, [7]) == 7)
    // UTF-8 and UTF-16, of which one character may take several, and a plain type.
    for type in [16, 17, 2] as [UInt32] {
      #expect(throws: ContainerError.self, "\(type)") { try numbers(shape: [1, 1], type: type, []) }
      #expect(throws: ContainerError.self, "\(type)") { try numbers(shape: [1, 1], type: type, [7, 0, 7, 0]) }
    }
    #expect(throws: ContainerError.self) { try numbers(shape: [-1, -1], type: 2, [7]) }
    #expect(throws: ContainerError.self) { try numbers(shape: [.max, .max, .max], type: 2, [7]) }
  }

  @Test("versions 4 and 7.3 are refused by name")
  func otherVersions() throws {
    let scratch = try Scratch()
    #expect { try MATFile(path: Repository.path(folder + "mat/version4.mat")) } throws: { "\($0)".contains("version 4") }
    var header = try content(Repository.path(folder + "mat/meta.mat"))
    header[125] = 2
    let path = try scratch.write("73.mat", header)
    #expect { try MATFile(path: path) } throws: { "\($0)".contains("version 7.3") }
  }

  @Test("a file that ends early, or of which a byte is another, is an error or another file, never a crash")
  func damage() throws {
    let scratch = try Scratch()
    for name in ["matlab_little", "matlab_big_packed", "meta_packed"] {
      let bytes = try content(Repository.path(folder + "mat/\(name).mat"))
      func read(_ bytes: [UInt8]) throws {
        let file = try MATFile(path: try scratch.write("x.mat", bytes))
        for variable in file.variables { _ = try listed(variable, in: file) }
      }
      for count in stride(from: 0, to: bytes.count - 8, by: 7) where count != 128 {
        // A whole variable may be gone without a trace.
        if name != "meta_packed" {
          _ = try? read(Array(bytes[..<count]))
        } else {
          #expect(throws: (any Error).self) { try read(Array(bytes[..<count])) }
        }
      }
      for index in stride(from: 128, to: bytes.count, by: 3) {
        var damaged = bytes
        damaged[index] = damaged[index] &+ (index % 2 == 0 ? 0x7F : 0xFF)
        _ = try? read(damaged)
      }
    }
  }
}

@Suite("Deflated bytes")
struct DeflatedBytesTests {
  /// Text of a few megabytes that isn't the same everywhere.
  private func bytes(_ count: Int) -> [UInt8] {
    var state: UInt32 = 7
    return (0..<count).map { index in
      state = state &* 1_664_525 &+ 1_013_904_223
      return index / 4096 % 3 == 0 ? UInt8(state >> 24) : UInt8(state >> 30)
    }
  }

  @Test("a large deflated member can be read at any position, by several threads")
  func anywhere() async throws {
    let scratch = try Scratch()
    let content = bytes(6 << 20)
    let file = try RandomAccessFile(path: scratch.write("a.zip", zipFile(deflating: content, as: "a")))
    let member = try #require(try ZipDirectory(file).members.first)
    let source = try DeflatedBytes(member, of: file)
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<4 {
        group.addTask {
          (0..<40).allSatisfy { step in
            let offset = (step * 7_919_113 + task * 1_000_003) % (content.count - 5000)
            var buffer = [UInt8](repeating: 0, count: 4097)
            guard (try? buffer.withUnsafeMutableBytes { try source.read(at: offset, into: $0) }) != nil else { return false }
            return buffer.elementsEqual(content[offset..<offset + 4097])
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
    try source.check()
    var whole: [UInt8] = []
    try source.stream { whole += $0 }
    #expect(whole == content)
  }
}
