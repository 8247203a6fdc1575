import BiTFiles

/// Says in words what a file that is no checkpoint seems to be.
enum FileGuess {
  private static let signatures: [(bytes: [UInt8], words: String)] = [
    ([0x80, 0x02], "a Python pickle (an older PyTorch file?)"),
    ([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59], "a single npy array"),
    ([0x1F, 0x8B], "a gzip file (unpack it first)"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0x3C, 0x21, 0x44, 0x4F, 0x43], "a web page (the download went wrong?)"),
    ([0x3C, 0x68, 0x74, 0x6D, 0x6C], "a web page (the download went wrong?)"),
    ([0x3C, 0x3F, 0x78, 0x6D, 0x6C], "an XML document (the download went wrong?)"),
  ]

  static func describe(_ file: RandomAccessFile) throws -> String {
    guard file.size > 0 else { return "an empty file" }
    let start = try file.bytes(at: 0, count: min(file.size, 16))
    if let match = signatures.first(where: { start.starts(with: $0.bytes) }) { return match.words }
    let digits = Array("0123456789abcdef")
    let hex = start.prefix(8).map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined(separator: " ")
    return "a file that begins with \(hex)"
  }
}
