import CCrypto

/// A SHA-256 digest (FIPS 180-4) of bytes that come in pieces.
package struct SHA256: ~Copyable {
  /// Hexadecimal digits of a digest.
  package static let digitCount = 64

  private let context: OpaquePointer?

  package init() {
    context = EVP_MD_CTX_new()
    let started = EVP_DigestInit_ex(context, EVP_sha256(), nil)
    precondition(started == 1, "libcrypto has SHA-256")
  }

  deinit { EVP_MD_CTX_free(context) }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    let updated = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    precondition(updated == 1, "a digest takes any bytes")
  }

  package mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// The digest of all bytes so far, as 64 hexadecimal digits in lower case.
  package consuming func finish() -> String {
    var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    let finished = EVP_DigestFinal_ex(context, &bytes, &count)
    precondition(finished == 1, "a digest ends")
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.prefix(Int(count)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
