/// TensorFlow's file of records (tensorflow.org, "TFRecord and tf.train.Example"): each one is its length in 8 bytes, the length's checksum,
/// the content, and the content's checksum, all little-endian.
package enum TFRecord {
  /// A record that holds `content`.
  package static func framed(_ content: [UInt8]) -> [UInt8] {
    var record: [UInt8] = []
    record.append(littleEndian: UInt64(content.count))
    record.append(littleEndian: CRC32C.masked(record))
    record += content
    record.append(littleEndian: CRC32C.masked(content))
    return record
  }
}
