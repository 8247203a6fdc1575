import BiTContainers
import BiTFiles

/// An object in JSON beside a model's values: `config.json`. Errors name the file and the member.
struct ModelDocument: Sendable {
  let path: String
  /// What stands before a member's name in errors: `pretrained_cfg.`.
  private let place: String
  let members: [(String, JSON)]

  /// Room for the names of a hundred thousand outputs.
  private static let maxSize = 64 << 20

  /// Reads the document.
  ///
  /// - Throws: `ContainerError` where it is no object in JSON, or an object in it has a name twice; `FileError`.
  init(_ file: RandomAccessFile) throws {
    func malformed(_ expected: String, _ found: String) -> ContainerError {
      .malformed(file: file.path, place: "document", expected: expected, found: found)
    }
    guard file.size <= Self.maxSize else { throw malformed("at most \(Self.maxSize) bytes", "\(file.size)") }
    do {
      let json = try JSON(parsing: try file.bytes(at: 0, count: file.size))
      guard case .object(let members) = json else { throw malformed("a JSON object", "another value") }
      if let name = json.doubledName { throw malformed("each name once in an object", "“\(name)” again") }
      (path, place, self.members) = (file.path, "", members)
    } catch let error as JSONError {
      throw malformed("\(error.expected) at byte \(error.offset)", "something else")
    }
  }

  /// A document that isn't in a file.
  init(members: [(String, JSON)]) { self.init(path: "", place: "", members: members) }

  private init(path: String, place: String, members: [(String, JSON)]) {
    (self.path, self.place, self.members) = (path, place, members)
  }

  /// The member of that name; nil where there is none, or null.
  subscript(name: String) -> JSON? {
    guard let value = members.first(where: { $0.0 == name })?.1 else { return nil }
    if case .null = value { return nil }
    return value
  }

  /// Whether there is a member of that name, be it null.
  func has(_ name: String) -> Bool { members.contains { $0.0 == name } }

  /// The member of that name as what it has to be; nil where there is none, or null.
  ///
  /// - Throws: `ContainerError.malformed` where it is something else.
  func value<Value>(_ name: String, _ expected: String, _ read: (JSON) -> Value?) throws -> Value? {
    guard let json = self[name] else { return nil }
    guard let value = read(json) else { throw malformed(name, expected: expected, found: json.line) }
    return value
  }

  func text(_ name: String) throws -> String? { try value(name, "a text", \.text) }
  func whole(_ name: String) throws -> Int? { try value(name, "a whole number", \.whole) }
  func real(_ name: String) throws -> Double? { try value(name, "a number", \.real) }
  func truth(_ name: String) throws -> Bool? { try value(name, "true or false", \.truth) }

  /// Whole numbers.
  func wholes(_ name: String) throws -> [Int]? {
    try value(name, "whole numbers") { json in
      guard let elements = json.elements else { return nil }
      let numbers = elements.compactMap(\.whole)
      return numbers.count == elements.count ? numbers : nil
    }
  }

  /// Numbers.
  func reals(_ name: String) throws -> [Double]? {
    try value(name, "numbers") { json in
      guard let elements = json.elements else { return nil }
      let numbers = elements.compactMap(\.real)
      return numbers.count == elements.count ? numbers : nil
    }
  }

  /// An object in it.
  func object(_ name: String) throws -> ModelDocument? {
    try value(name, "an object") { json in
      guard case .object(let members) = json else { return nil }
      return ModelDocument(path: path, place: place + name + ".", members: members)
    }
  }

  /// An error about a member that says what can't be.
  func malformed(_ name: String, expected: String, found: String) -> ContainerError {
    .malformed(file: path, place: place + name, expected: expected, found: found)
  }

  /// An error about a member that says what isn't a BiT network's.
  func otherNetwork(_ name: String, expected: String, found: String) -> ContainerError {
    .unsupported(file: path, place: place + name, found: found, advice: "it is another network: BiT's has \(expected)")
  }
}

extension JSON {
  /// A name that an object has twice; nil where none has. (JSON is nested no deeper than its parser lets it.)
  fileprivate var doubledName: String? {
    switch self {
    case .array(let elements): return elements.lazy.compactMap(\.doubledName).first
    case .object(let members):
      var names: Set<String> = []
      for (name, value) in members {
        guard names.insert(name).inserted else { return name }
        if let doubled = value.doubledName { return doubled }
      }
      return nil
    default: return nil
    }
  }
}
