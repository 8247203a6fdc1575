import BiTFiles

/// An object of the file under the path by which it was found: a group or a data set.
package struct HDF5Object {
  package let file: HDF5File
  package let path: String
  package let header: ObjectHeader

  /// Where soft links and paths may at most lead through.
  private static let maxHops = 32

  /// Whether it holds values, not links.
  package var isDataset: Bool { header.first(.layout) != nil }

  // MARK: - Links

  /// The group's links by name; empty for anything but a group.
  package func links() throws -> [String: HDF5Link] {
    try file.links(of: header.address) {
      var links: [HDF5Link] = []
      for message in header.messages {
        var cursor = cursor(message, "links")
        switch message.kind {
        case .symbolTable: links += try SymbolTable.links(&cursor, in: file)
        case .link: links.append(try HDF5Link(&cursor))
        case .linkInfo: links += try HDF5Link.dense(&cursor, in: file)
        default: continue
        }
      }
      return links
    }
  }

  /// The object that a path (`block1/unit01`) leads to from here; nil where there is none in this file.
  package func find(_ path: some StringProtocol) throws -> HDF5Object? {
    try find(path, hops: 0)
  }

  private func find(_ path: some StringProtocol, hops: Int) throws -> HDF5Object? {
    guard hops < Self.maxHops else {
      throw file.encoding.unsupported(self.path, found: "a soft link that leads back to itself", advice: "remove it")
    }
    try file.chargeStep(place: self.path)
    var object = path.utf8.first == UInt8(ascii: "/") ? try file.root() : self
    for part in String(path).pieces(between: "/") where !part.isEmpty && part != "." {
      try file.chargeStep(place: self.path)
      guard let link = try object.links()[part] else { return nil }
      switch link.target {
      case .object(let address):
        object = try file.object(at: address, path: object.path == "/" ? "/\(part)" : "\(object.path)/\(part)")
      case .soft(let target):
        guard let target = try object.find(target, hops: hops + 1) else { return nil }
        object = target
      case .outside: return nil
      }
    }
    return object
  }

  /// Why a path leads to no object of this file though the group has that name: a link that leads out of it, or nowhere. Nil where there is no
  /// such name.
  package func brokenLink(at path: some StringProtocol) throws -> ContainerError? {
    var object = self
    for part in path.split(separator: "/") where part != "." {
      guard let link = try object.links()[String(part)] else { return nil }
      let place = object.path == "/" ? "/\(part)" : "\(object.path)/\(part)"
      if let broken = try object.broken(link, place: place) { return broken }
      guard let next = try object.find(part) else { return nil }
      object = next
    }
    return nil
  }

  /// The first link below this group that leads out of the file, or nowhere; nil where there is none.
  package func brokenLink() throws -> ContainerError? {
    var visited: Set<Int> = [header.address]
    var pending = [self]
    while let group = pending.popLast() {
      for link in try group.links().values.sorted(by: { $0.name < $1.name }) {
        let place = group.path == "/" ? "/\(link.name)" : "\(group.path)/\(link.name)"
        if let broken = try group.broken(link, place: place) { return broken }
        guard case .object(let address) = link.target, visited.insert(address).inserted else { continue }
        let object = try file.object(at: address, path: place)
        if !object.isDataset { pending.append(object) }
      }
    }
    return nil
  }

  private func broken(_ link: HDF5Link, place: String) throws -> ContainerError? {
    switch link.target {
    case .object: return nil
    case .soft(let path):
      guard try find(path) == nil else { return nil }
      return file.encoding.unsupported(
        place, found: "a soft link to \(path), which isn't in the file,",
        advice: "put there what it should lead to, or fetch the whole file")
    case .outside(let name):
      return file.encoding.unsupported(
        place, found: "an external link, to \(name.isEmpty ? "another file" : "the file \(name)"),",
        advice: "copy what it leads to into this file, as h5py's file.copy(…, expand_external=True) does")
    }
  }

  /// Every data set below this group, ordered by path. A group that is reached twice is walked once.
  package func datasets() throws -> [HDF5Object] {
    var visited: Set<Int> = [header.address]
    var pending = [self]
    var found: [HDF5Object] = []
    while let group = pending.popLast() {
      for name in try group.links().keys.sorted().reversed() {
        guard case .object(let address)? = try group.links()[name]?.target, visited.insert(address).inserted,
          let object = try group.find(name)
        else { continue }
        if object.isDataset { found.append(object) } else { pending.append(object) }
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  // MARK: - Attributes

  /// The attributes by name.
  package func attributes() throws -> [String: HDF5Attribute] {
    var attributes: [String: HDF5Attribute] = [:]
    for message in header.messages where message.kind == .attribute || message.kind == .attributeInfo {
      guard !message.isShared else { throw file.encoding.unsupported(path, found: "a shared attribute") }
      var cursor = cursor(message, "attributes")
      let found = message.kind == .attribute ? [try HDF5Attribute(&cursor, in: file)] : try HDF5Attribute.dense(&cursor, in: file)
      for attribute in found { attributes[attribute.name] = attribute }
    }
    return attributes
  }

  // MARK: - Values

  /// The data set's description; nil for anything but a data set.
  package func dataset() throws -> HDF5Dataset? {
    guard let layoutMessage = header.first(.layout) else { return nil }
    guard header.first(.externalFiles) == nil else {
      throw file.encoding.unsupported(path, found: "external storage, values in other files,")
    }
    guard let typeMessage = header.first(.datatype), let spaceMessage = header.first(.dataspace) else {
      throw file.encoding.malformed(path, expected: "a datatype and a dataspace", found: "none")
    }
    guard ![layoutMessage, spaceMessage].contains(where: \.isShared) else {
      throw file.encoding.unsupported(path, found: "a shared dataspace or layout")
    }
    let type = try file.datatype(typeMessage.bytes, isShared: typeMessage.isShared, place: "\(path): datatype")
    var space = cursor(spaceMessage, "dataspace")
    var layout = cursor(layoutMessage, "data layout")
    var filters = FilterPipeline()
    if let message = header.first(.filterPipeline) {
      guard !message.isShared else { throw file.encoding.unsupported(path, found: "a shared filter pipeline") }
      var cursor = cursor(message, "filter pipeline")
      filters = try FilterPipeline(&cursor)
    }
    return try HDF5Dataset(
      path: path, type: type, space: try Dataspace(&space), layout: try DataLayout(&layout), filters: filters, in: file)
  }

  private func cursor(_ message: ObjectHeader.Message, _ what: String) -> HDF5Cursor {
    HDF5Cursor(message.bytes, place: "\(path): \(what)", encoding: file.encoding)
  }
}

extension HDF5File {
  /// A datatype, or the named one that shared bytes lead to (section IV.A.2, "Shared Message", versions 1 to 3).
  func datatype(_ bytes: ArraySlice<UInt8>, isShared: Bool, place: String) throws -> HDF5Datatype {
    var cursor = HDF5Cursor(bytes, place: place, encoding: encoding)
    guard isShared else { return try HDF5Datatype(&cursor) }
    let version = try cursor.version(1...3)
    let kind = try cursor.byte()
    guard version < 3 || kind == 2 else { throw encoding.unsupported(place, found: "a type in the heap of shared messages") }
    if version == 1 { try cursor.skip(6) }
    let address = try cursor.definedAddress()
    guard let message = try header(at: address).first(.datatype), !message.isShared else {
      throw encoding.malformed(place, expected: "a named datatype at \(address)", found: "none")
    }
    var type = HDF5Cursor(message.bytes, place: place, encoding: encoding)
    return try HDF5Datatype(&type)
  }
}
