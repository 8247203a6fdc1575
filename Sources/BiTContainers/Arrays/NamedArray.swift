/// An array that a container holds under a name, before anybody asks for its values.
package struct NamedArray: Sendable {
  /// What the container calls it; of what is nested, the names from the outermost to its own, with the container's separator between them.
  package let name: String
  /// Dimensions, the slowest first.
  package let shape: [Int]
  private let content: Result<Content, ContainerError>

  private struct Content: Sendable {
    let scalarType: ScalarType
    let storage: any TensorStorage
  }

  /// An array of floating-point numbers, which `storage` gives in C order.
  package init(name: String, shape: [Int], scalarType: ScalarType, storage: any TensorStorage) {
    (self.name, self.shape) = (name, shape)
    content = .success(Content(scalarType: scalarType, storage: storage))
  }

  /// An array whose values can't be had, which only matters where a network needs them: of another type, or outside of the file.
  package init(name: String, shape: [Int], refusal: ContainerError) {
    (self.name, self.shape) = (name, shape)
    content = .failure(refusal)
  }

  private init(name: String, shape: [Int], content: Result<Content, ContainerError>) {
    (self.name, self.shape, self.content) = (name, shape, content)
  }

  /// The same array under another name.
  package func named(_ name: String) -> NamedArray { NamedArray(name: name, shape: shape, content: content) }

  /// The type of its values, and what gives them.
  ///
  /// - Throws: why they can't be had.
  package func values() throws(ContainerError) -> (scalarType: ScalarType, storage: any TensorStorage) {
    let content = try content.get()
    return (content.scalarType, content.storage)
  }
}
