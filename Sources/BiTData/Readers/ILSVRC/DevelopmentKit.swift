import BiTContainers
import BiTFiles

/// ILSVRC-2012's development kit, unpacked or as `ILSVRC2012_devkit_t12.tar.gz`: `data/ILSVRC2012_validation_ground_truth.txt` has a number a line for the
/// validation pictures in the order of their names, and `data/meta.mat` says which identifier a number means. Without `meta.mat` it says nothing.
enum DevelopmentKit {
  private static let (table, truth) = ("meta.mat", "ILSVRC2012_validation_ground_truth.txt")
  /// The kit has 3 MB unpacked.
  private static let maxSize = 256 << 20

  /// The identifiers of the validation pictures' classes, in their order; nil where there is no kit in a folder.
  ///
  /// - Throws: `DataError`, `FileError` where it can't be read.
  static func validation(in folder: String) throws -> (path: String, identifiers: [String])? {
    let places = [folder, folder + "/ILSVRC2012_devkit_t12", folder + "/devkit"].flatMap { [$0, $0 + "/data"] }
    if let place = places.first(where: { place in [table, truth].allSatisfy { Folder.isFile("\(place)/\($0)") } }) {
      return ("\(place)/\(truth)", try validation(table: "\(place)/\(table)", truth: "\(place)/\(truth)"))
    }
    let archive = folder + "/ILSVRC2012_devkit_t12.tar.gz"
    return Folder.isFile(archive) ? (archive, try validation(archive: archive)) : nil
  }

  /// The same from the kit's archive, of which the two files are unpacked for a moment.
  private static func validation(archive path: String) throws -> [String] {
    let scratch = try TemporaryFolder()
    let unpacked = scratch.path + "/kit.tar"
    do {
      try GzipFile.unpack(RandomAccessFile(path: path), to: unpacked, atMost: maxSize)
      let file = try RandomAccessFile(path: unpacked)
      let members = try TarArchive(file).members
      for name in [table, truth] {
        guard let member = members.first(where: { $0.name.hasSuffix("/data/\(name)") }) else {
          throw DataError(path: path, reason: "expected data/\(name) in it, found none")
        }
        try AtomicFile.write(file.bytes(at: member.offset, count: member.size), to: "\(scratch.path)/\(name)")
      }
      return try validation(table: "\(scratch.path)/\(table)", truth: "\(scratch.path)/\(truth)")
    } catch let error as ContainerError {
      throw DataError(path: path, reason: "\(error)".withoutFile(path).withoutFile(unpacked))
    } catch let error as DataError where error.path != path {
      throw DataError(path: path, reason: "\(error.path.lastPathComponent): \(error.reason)")
    }
  }

  private static func validation(table: String, truth: String) throws -> [String] {
    let identifiers = try identifiers(table)
    let list = try ListFile(truth)
    var found: [String] = []
    try list.forEachLine { line, number in
      guard let id = Int(line), let identifier = identifiers[id] else {
        throw list.failure(number, expected: "a number that meta.mat knows", found: line)
      }
      found.append(identifier)
    }
    return found
  }

  /// The identifiers that `meta.mat` gives the numbers: its array of structures `synsets` has `ILSVRC2012_ID` and `WNID`.
  ///
  /// - Throws: `DataError`, `FileError`.
  private static func identifiers(_ path: String) throws -> [Int: String] {
    func failure(_ found: String) -> DataError {
      DataError(path: path, reason: "expected an array of structures synsets with ILSVRC2012_ID and WNID, found \(found)")
    }
    do {
      let file = try MATFile(path: path)
      guard let synsets = file["synsets"] else { throw failure("none") }
      guard let ids = file.field("ILSVRC2012_ID", of: synsets), let names = file.field("WNID", of: synsets), ids.count == names.count else {
        throw failure("other fields")
      }
      var identifiers: [Int: String] = [:]
      for (id, name) in zip(ids, names) {
        guard let number = try id.integer(), let identifier = try name.text() else { throw failure("a field that is something else") }
        guard identifiers.updateValue(identifier, forKey: number) == nil else { throw failure("the number \(number) twice") }
      }
      return identifiers
    } catch let error as ContainerError { throw DataError(path: path, reason: "\(error)".withoutFile(path)) }
  }
}
