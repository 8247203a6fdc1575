import BiTContainers

/// The records of a data set, part by part.
package struct DatasetParts {
  private let dataset: any Dataset
  /// The parts in the order in which they are met, each with its records in the data set's order.
  package let all: [(name: String, records: [Int])]

  /// The parts of a data set.
  package init(_ dataset: any Dataset) {
    var (names, records): ([String: Int], [[Int]]) = ([:], [])
    var order: [String] = []
    for record in 0..<dataset.count {
      let part = dataset.part(of: record)
      if let known = names[part] {
        records[known].append(record)
      } else {
        names[part] = records.count
        order.append(part)
        records.append([record])
      }
    }
    self.dataset = dataset
    all = Array(zip(order, records))
  }

  /// What is there, for messages: each part with its number of records.
  package var text: String { all.map { "\($0.name) (\($0.records.count))" }.joined(separator: ", ") }

  /// What other names a part goes by.
  private static let alike = [["train", "trainval", "training"], ["validation", "val", "valid"], ["test", "testing"]]

  /// The records of a part, in the data set's order; the usual other names of a part are understood. Nil where there is none.
  package func records(of name: String) -> [Int]? {
    if name == "all" { return all.flatMap(\.records) }
    let names = [name] + (Self.alike.first { $0.contains(name) } ?? [])
    return names.lazy.compactMap { name in all.first { $0.name == name }?.records }.first
  }

  /// The same in TensorFlow Datasets' order: ascending by the MD5 of the part's name and the record's key (TFDS 4.9, `core/shuffle.py`,
  /// `core/hashing.py`; the part's name is the salt). It is the same for any number of shards.
  ///
  /// - Throws: `DataError` where the keys aren't known.
  package func recordsInTFDSOrder(of name: String) throws -> [Int]? {
    guard let records = records(of: name) else { return nil }
    guard !dataset.isInTFDSOrder else { return records }
    // What TensorFlow Datasets calls the part.
    let salt = Array((Self.alike.first { $0.contains(name) }?[0] ?? name).utf8)
    var order: [(digest: MD5.Digest, record: Int)] = []
    order.reserveCapacity(records.count)
    for record in records {
      guard let key = dataset.key(of: record) else {
        throw DataError(
          path: dataset.path,
          reason: "expected examples whose order in TensorFlow Datasets is known, found a form (\(dataset.format)) that doesn't tell it; "
            + "a part of “\(name)” can be taken of the data set as TensorFlow Datasets or its authors pass it on")
      }
      let digest = MD5.digest(salt + key.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 })
      order.append((digest, record))
    }
    order.sort { ($0.digest, $0.record) < ($1.digest, $1.record) }
    return order.map(\.record)
  }
}
