import BiTContainers

extension Metadata.Label {
  /// An object with `id` and `name`, as documents beside a model's values have it.
  package var json: JSON { .object([("id", .string(id)), ("name", .string(name))]) }

  /// What such an object says; nil where either is missing or no text.
  init?(_ json: JSON) {
    guard let id = json["id"]?.text, let name = json["name"]?.text else { return nil }
    self.init(id: id, name: name)
  }
}

extension [Metadata.Label] {
  /// What a list of such objects says; nil where something in it is none.
  init?(_ json: JSON) {
    guard let elements = json.elements else { return nil }
    self = elements.compactMap(Metadata.Label.init)
    guard count == elements.count else { return nil }
  }
}
