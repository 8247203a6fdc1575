/// One array of a network: which it is, and its shape.
public struct ParameterDescription: Hashable, Sendable {
  /// Which it is.
  public let name: ParameterName
  /// Dimensions, the slowest first.
  public let shape: [Int]

  /// The number of values.
  public var count: Int { shape.reduce(1, *) }
}

extension Architecture {
  /// Every parameter in the order in which the published Keras model creates them: root, then unit by unit norm and convolution
  /// of a, b and c with the projection last, then the last norm and the head.
  ///
  /// - Parameter outputs: the length of the head's output; nil for a network without a head.
  public func parameters(outputs: Int?) -> [ParameterDescription] { blueprint(outputs: outputs).parameters }

  /// The number of values of all parameters.
  public func parameterCount(outputs: Int?) -> Int {
    parameters(outputs: outputs).reduce(0) { $0 + $1.count }
  }
}
