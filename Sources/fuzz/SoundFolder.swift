import BiTFiles
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A folder of sound files of which one is damaged at a time. Belongs to the process, in whose folder it is made.
final class SoundFolder: Sendable {
  /// Its path.
  let path: String
  private let files: @Sendable () throws -> [Seed]
  /// The file that was damaged in the input before.
  private let last = Mutex<String?>(nil)

  /// A folder of these files, which have their paths for names.
  init(_ path: String, _ files: @escaping @Sendable () throws -> [Seed]) {
    (self.path, self.files) = (path, files)
  }

  /// Puts sound files into the folder, but for the damaged one, which is the file at `source` under another name.
  ///
  /// - Parameter isLeftOut: files that aren't there unless they are damaged.
  func place(damaged: String, from source: String, isLeftOut: (String) -> Bool = { _ in false }) throws {
    let before = last.withLock { $0 }
    guard damaged != before else { return }
    let sound = try files()
    if before == nil {
      for seed in sound { try? Folder.make((path + "/" + seed.name).pathOfFolder.dropLast().description) }
    }
    for seed in sound where seed.name == damaged || seed.name == before ?? seed.name {
      let file = path + "/" + seed.name
      unlink(file)
      guard seed.name != damaged, !isLeftOut(seed.name) else { continue }
      var writer = try SequentialWriter(path: file)
      try writer.write(seed.bytes)
      try writer.flush()
    }
    guard link(source, path + "/" + damaged) == 0 else { throw FileError(path: source, operation: "link", errno: errno) }
    last.withLock { $0 = damaged }
  }
}
