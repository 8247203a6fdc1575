import BiTContainers
import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Writes numbers for TensorBoard: a file of `Event` messages (tensorflow/core/util/event.proto) in TFRecord framing.
final class EventFile {
  private let file: RandomAccessWriter
  private var position = 0

  /// The file's name: TensorBoard looks for `tfevents` in it.
  static let name = "events.out.tfevents.0000000000.bit"

  /// Begins a file in `folder`; one that is there goes, and isn't written to, since it may have another name elsewhere.
  init(in folder: String) throws {
    let path = folder + "/" + Self.name
    for path in [folder, path] { try Folder.refuseLink(at: path) }
    try Folder.make(folder)
    try Folder.removeFile(path)
    file = try RandomAccessWriter(path: path, emptying: true)
    var event = Self.event()
    event.add(3, "brain.Event:2")
    try append(event)
  }

  /// Writes the numbers of a step.
  func write(_ values: [(tag: String, value: Float)], step: Int) throws {
    var summary = ProtocolBufferMessage()
    for (tag, value) in values {
      var item = ProtocolBufferMessage()
      item.add(1, tag)
      item.add(2, value)
      summary.add(1, item)
    }
    var event = Self.event()
    event.add(2, UInt64(step))
    event.add(5, summary)
    try append(event)
  }

  /// An event of this moment.
  private static func event() -> ProtocolBufferMessage {
    var event = ProtocolBufferMessage()
    event.add(1, Double(time(nil)))
    return event
  }

  private func append(_ event: ProtocolBufferMessage) throws {
    let record = TFRecord.framed(event.bytes)
    try record.withUnsafeBytes { try file.write($0, at: position) }
    position += record.count
  }
}
