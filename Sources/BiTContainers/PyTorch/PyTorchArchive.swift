import BiTFiles

/// A PyTorch file as torch.save writes it since version 1.6: a zip archive of stored records under one folder, whatever that is called
/// (caffe2/serialize/inline_container.cc).
///
///     ROOT/data.pkl     the pickle
///     ROOT/data/KEY     the values of a storage
///     ROOT/byteorder    “little” or “big”; without it, little
///     ROOT/version      3; not asked for here
package struct PyTorchArchive {
  /// Whether it states checksums: PyTorch can be told to leave them out, and then all of them are 0.
  package let hasChecksums: Bool
  /// The names of records that aren't of PyTorch's.
  package let strangers: [String]
  private let file: RandomAccessFile
  private let members: [String: ZipMember]
  private let root: String

  private static let pickleName = "data.pkl"

  /// - Throws: `ContainerError` where the archive isn't one of PyTorch's.
  package init(_ file: RandomAccessFile, _ directory: ZipDirectory) throws {
    self.file = file
    let pickles = directory.members.map(\.name).filter { $0.hasSuffix("/" + Self.pickleName) || $0 == Self.pickleName }
    guard pickles.count == 1 else {
      throw ContainerError.malformed(
        file: file.path, place: "zip directory", expected: "one \(Self.pickleName)",
        found: pickles.isEmpty ? "none" : "\(pickles.count) of them")
    }
    let root = String(pickles[0].dropLast(Self.pickleName.count))
    self.root = root
    var members: [String: ZipMember] = [:]
    for member in directory.members where members.updateValue(member, forKey: member.name) != nil {
      throw ContainerError.malformed(file: file.path, place: "zip directory", expected: "one member \(member.name)", found: "several")
    }
    self.members = members
    hasChecksums = directory.members.contains { $0.checksum != CRC32() }
    let known = Set(
      [Self.pickleName, "byteorder", "version", ".format_version", ".storage_alignment", ".data/serialization_id"].map { root + $0 })
    strangers = directory.members.map(\.name).filter { !known.contains($0) && !$0.hasPrefix(root + "data/") }
  }

  /// Whether a zip archive with such members is one, and not one of TorchScript's.
  package static func isNamedSo(_ names: [String]) -> Bool {
    func holds(_ name: String) -> Bool { names.contains { $0 == name || $0.hasSuffix("/" + name) } }
    return holds(pickleName) && !holds("constants.pkl")
  }

  /// The tensors, with their values in the file.
  ///
  /// - Throws: `ContainerError` where the pickle isn't one that is read here, `FileError`.
  package func arrays() throws -> [NamedArray] {
    let source = try source(root + Self.pickleName)
    try source.check()
    var bytes = PickleBytes(source, file: file.path, place: Self.pickleName)
    let pickle = try PickleMachine.read(&bytes, refusal: PyTorchGlobal.refusal)
    let isBigEndian = try isBigEndian()
    return try PyTorchArrays.all(in: pickle, file: file, isByteSwapped: isBigEndian != NPYHeader.machineIsBigEndian) { id in
      PyTorchRecord(try self.source(root + "data/" + id.key))
    }
  }

  private func isBigEndian() throws -> Bool {
    guard members[root + "byteorder"] != nil else { return false }
    let source = try source(root + "byteorder")
    var bytes = PickleBytes(source, file: file.path, place: "byteorder")
    try source.check()
    switch String(decoding: try bytes.bytes(min(source.byteCount, 16)), as: UTF8.self) {
    case "little": return false
    case "big": return true
    case let other: throw bytes.malformed("little or big", other)
    }
  }

  /// The bytes of a record.
  private func source(_ name: String) throws -> any RandomAccessSource {
    guard let member = members[name] else {
      throw ContainerError.malformed(file: file.path, place: "zip directory", expected: "a record \(name)", found: "none")
    }
    guard try member.method(in: file) == .stored else {
      throw ContainerError.unsupported(
        file: file.path, place: member.place, found: "a compressed record", advice: "load it in PyTorch and save it anew")
    }
    try member.checkSizes(in: file)
    return hasChecksums ? try StoredMemberBytes(ZipMemberBytes(member, of: file)) : FileSpan(try member.range(in: file), of: file)
  }
}
