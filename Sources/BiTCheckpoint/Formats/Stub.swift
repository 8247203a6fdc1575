import BiTFiles
enum NPZFormat: CheckpointFormat {
  static func recognises(_ file: RandomAccessFile) throws -> Bool { false }
  static func read(_ file: RandomAccessFile) throws -> Checkpoint { throw CheckpointError.notACheckpoint(file: file.path, found: "") }
  static func write(_ checkpoint: Checkpoint, to path: String, name: String) throws {}
}
