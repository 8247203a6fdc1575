import BiTContainers
import BiTTestSupport
import Testing

@Suite("npy files written row by row")
struct NPYRowWriterTests {
  /// `numpy.save` of `numpy.array([[1, 2], [3, 4], [5, 6]], "<f4")`, by numpy 2.4: all 152 bytes.
  private static let golden: [UInt8] =
    [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0]
    + Array("{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }".utf8) + [UInt8](repeating: 0x20, count: 58) + [0x0A]
    + [1, 2, 3, 4, 5, 6].flatMap { (value: Float) in withUnsafeBytes(of: value.bitPattern.littleEndian, Array.init) }

  @Test("the file is numpy's, byte for byte, though the number of rows is known only at the end")
  func bytes() throws {
    let scratch = try Scratch()
    let path = scratch.path("rows.npy")
    var writer = try NPYRowWriter(path: path, columns: 2, replacing: false)
    try writer.append([1, 2])
    try writer.append([3, 4, 5, 6])
    #expect(writer.rows == 3)
    try writer.finish()
    #expect(try scratch.bytes("rows.npy") == Self.golden)
  }

  @Test("an unfinished file never appears")
  func unfinished() throws {
    let scratch = try Scratch()
    let path = scratch.path("rows.npy")
    do {
      var writer = try NPYRowWriter(path: path, columns: 1, replacing: false)
      try writer.append([1])
    }
    #expect(scratch.names() == [])
  }
}
