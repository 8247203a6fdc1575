import BiTCheckpoint
import BiTContainers

/// A network as members of a document: BiT's own by its name alone.
extension Architecture {
  var members: [(name: String, value: JSON)] {
    var members: [(name: String, value: JSON)] = [("architecture", .string(name))]
    if case .batch(let batchNorm) = norm {
      members += [
        ("norm", .string(norm.name)), ("normEpsilon", .number(batchNorm.epsilon)), ("normDecay", .number(batchNorm.decay)),
      ]
    }
    if convolution != .standardised { members.append(("convolution", .string(convolution.rawValue))) }
    return members
  }

  /// What these members say, batch norm's constants the usual ones where they are absent; nil where they aren't as they are written.
  init?(members json: JSON) {
    var norm: Norm? = .group
    if let name = json["norm"] {
      norm = name.text.flatMap(Norm.init(name:))
      if norm != .group {
        let usual = BatchNorm()
        guard let epsilon = json["normEpsilon"].map({ $0.real }) ?? usual.epsilon,
          let decay = json["normDecay"].map({ $0.real }) ?? usual.decay,
          case let batchNorm = BatchNorm(epsilon: epsilon, decay: decay), batchNorm.isUsable
        else { return nil }
        norm = .batch(batchNorm)
      }
    }
    let convolution = json["convolution"].map { $0.text.flatMap(Convolution.init(rawValue:)) } ?? .standardised
    guard let name = json["architecture"]?.text, let norm, let convolution else { return nil }
    self.init(name: name, norm: norm, convolution: convolution)
  }
}
