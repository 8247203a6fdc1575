extension HDF5File {
  /// The bytes that the superblock leads to: all structures and all values, whatever they are for.
  ///
  /// What a writer has left behind where a list grew, nothing refers to.
  package func referencedBytes() throws -> [Range<Int>] {
    var values: [Range<Int>] = []
    var visited: Set<Int> = []
    var pending = [try root()]
    while let object = pending.popLast() {
      guard visited.insert(object.header.address).inserted else { continue }
      for attribute in try object.attributes().values { _ = try? attribute.strings(in: self) }
      if let dataset = try object.dataset() {
        values += dataset.valueExtents
        if case .variableString = dataset.type { _ = try? dataset.strings(in: self) }
      }
      for link in try object.links().values {
        guard case .object(let address) = link.target else { continue }
        pending.append(try self.object(at: address, path: object.path == "/" ? "/\(link.name)" : "\(object.path)/\(link.name)"))
      }
    }
    return [superblock.extent] + structureExtents + reservedExtents + values
  }
}
