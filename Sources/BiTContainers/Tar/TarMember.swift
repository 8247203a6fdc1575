/// A regular file in a tar archive, as it lies there.
package struct TarMember: Sendable, Equatable {
  /// Its path within the archive, without `./` before it.
  package let name: String
  /// Where its bytes begin in the file.
  package let offset: Int
  /// Its bytes.
  package let size: Int
}
