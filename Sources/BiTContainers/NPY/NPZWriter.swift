/// Writes an npz archive as `numpy.savez` does: stored members, an npy file of version 1 each.
///
/// The values of each tensor begin at a multiple of 64 bytes in the file, and the same tensors give the same bytes: see `ZipWriter`.
package struct NPZWriter: ~Copyable {
  private var archive: ZipWriter

  /// Begins the file at `path`, which exists and is empty. Errors name `name`.
  package init(path: String, name: String) throws {
    archive = try ZipWriter(path: path, name: name)
  }

  /// Appends an array, a piece at a time.
  ///
  /// - Throws: `FileError`; `ContainerError.wrongCount` where `storage` gives more or fewer values than the shape says.
  package mutating func append(_ name: String, _ scalarType: ScalarType, shape: [Int], storage: any TensorStorage) throws {
    let header = NPYHeader(scalarType: scalarType, shape: shape).bytes
    try archive.append(name + ".npy", header: header, tensor: name, scalarType, shape: shape, storage: storage)
  }

  /// Writes the directory, which makes the archive whole.
  ///
  /// - Throws: `FileError`.
  package consuming func finish() throws { try archive.finish() }
}
