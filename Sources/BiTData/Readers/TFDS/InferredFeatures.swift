import BiTContainers
import BiTFiles
import BiTImage

/// What examples have, told from the first of them.
enum InferredFeatures {
  /// The features of the first example in files.
  ///
  /// - Parameter hasNames: whether the classes of a feature have names, by what files about it are called.
  /// - Throws: `DataError` where there is no example; `FileError`.
  static func features(of files: [String], in folder: String, hasNames: (String) throws -> Bool = { _ in false }) throws -> TFDSFeatures {
    for path in files {
      guard let example = try first(path) else { continue }
      let file = try RandomAccessFile(path: path)
      return TFDSFeatures(
        try example.features.map { name, feature in
          let stem = name.split(separator: "/").joined(separator: "-")
          var kind = TFDSFeatures.Feature.Kind.other
          switch feature {
          case .bytes(let ranges):
            if ranges.count == 1, Image.isBeginning(try file.bytes(at: ranges[0].lowerBound, count: min(Image.kindBytes, ranges[0].count)))
            {
              kind = .picture(dtype: "uint8")
            }
          case .integers(let numbers): kind = try name == "label" && numbers.count == 1 || hasNames(stem) ? .classLabel(nil) : .number
          case .floats: kind = .number
          case .none: break
          }
          return TFDSFeatures.Feature(path: name, kind: kind, sequence: nil, shape: [], stem: stem)
        })
    }
    throw DataError(path: folder, reason: "expected examples, found none")
  }

  private static func first(_ path: String) throws -> TFExample? {
    try DataError.reading(path) {
      let file = try RandomAccessFile(path: path)
      var reader = TFRecordReader(file)
      return try reader.next().map { try TFExample(file, in: $0, place: "record 0") }
    }
  }
}
