/// What TensorFlow Datasets knows the records of a part by, from which its order follows.
enum RecordKeys: Sendable {
  /// It isn't known.
  case unknown
  /// The number within the part, behind these letters.
  case numbers(prefix: String)
  /// A name for each record.
  case names(PackedNames)
  /// The record's own name.
  case recordNames
}
