import CCrypto

/// The MD5 digest of some bytes (RFC 1321): no protection, but what TensorFlow Datasets orders examples by.
package enum MD5 {
  /// A digest as a number of 128 bits.
  package struct Digest: Hashable, Comparable, Sendable {
    private let high: UInt64
    private let low: UInt64

    fileprivate init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

    package static func < (first: Digest, second: Digest) -> Bool { (first.high, first.low) < (second.high, second.low) }
  }

  /// The digest, read as a big-endian number.
  package static func digest(_ bytes: [UInt8]) -> Digest {
    var digest = [UInt8](repeating: 0, count: 16)
    let done = EVP_Digest(bytes, bytes.count, &digest, nil, EVP_md5(), nil)
    precondition(done == 1, "libcrypto has MD5")
    func half(_ part: ArraySlice<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
    return Digest(high: half(digest[..<8]), low: half(digest[8...]))
  }
}
