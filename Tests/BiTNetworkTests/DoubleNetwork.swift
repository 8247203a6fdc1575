import BiTCheckpoint
import BiTNetwork
import Foundation

/// The whole network's mean loss in double precision, written down as the formulas read: what finite differences are taken of.
struct DoubleNetwork {
  /// An image, `height` x `width` x `channels`.
  struct Activation {
    var height: Int
    var width: Int
    var channels: Int
    var values: [Double]

    subscript(y: Int, x: Int, channel: Int) -> Double {
      (0..<height).contains(y) && (0..<width).contains(x) ? values[(y * width + x) * channels + channel] : 0
    }
  }

  let architecture: Architecture
  let outputs: Int
  /// Values, convolutions' kernels standardised, and shapes.
  private var tensors: [ParameterName: (values: [Double], shape: [Int])] = [:]

  init(_ parameters: Weights) {
    architecture = parameters.architecture
    outputs = parameters.outputs
    for (index, parameter) in parameters.parameters.enumerated() {
      set(parameter, parameters[index].map(Double.init))
    }
  }

  mutating func set(_ parameter: ParameterDescription, _ values: [Double]) {
    let isStandardised = parameter.name.role == .kernel && parameter.name.layer != .head
    tensors[parameter.name] = (
      isStandardised ? Self.standardised(values, columns: parameter.shape[3]) : values, parameter.shape
    )
  }

  func meanLoss(_ batch: TrainingBatch) -> Double {
    let perImage = batch.height * batch.width * 3
    let losses = (0..<batch.count).map { image in
      let values = batch.images[image * perImage..<(image + 1) * perImage].map(Double.init)
      let targets = batch.targets[image * outputs..<(image + 1) * outputs].map(Double.init)
      return loss(Activation(height: batch.height, width: batch.width, channels: 3, values: values), targets)
    }
    return losses.reduce(0, +) / Double(batch.count)
  }

  private func loss(_ image: Activation, _ targets: [Double]) -> Double {
    var stream = Self.maxPool(convolution(image, .rootKernel, stride: 2))
    for (block, count) in zip(1..., architecture.units) {
      for unit in 1...count { stream = self.unit(stream, block: block, unit: unit) }
    }
    let last = normalised(stream, gamma: .finalGamma, beta: .finalBeta)
    let pixels = last.height * last.width
    var logits = tensors[.headBias]?.values ?? []
    let kernel = tensors[.headKernel]?.values ?? []
    for channel in 0..<last.channels {
      let feature = (0..<pixels).reduce(0.0) { $0 + last.values[$1 * last.channels + channel] } / Double(pixels)
      for output in 0..<outputs { logits[output] += feature * kernel[channel * outputs + output] }
    }
    return Self.crossEntropy(logits, targets)
  }

  private func unit(_ input: Activation, block: Int, unit: Int) -> Activation {
    func name(_ layer: BottleneckLayer, _ role: ParameterName.Role) -> ParameterName {
      ParameterName(block: block, unit: unit, layer, role)
    }
    let stride = unit == 1 && block > 1 ? 2 : 1
    let a = normalised(input, gamma: name(.a, .gamma), beta: name(.a, .beta))
    let b = normalised(convolution(a, name(.a, .kernel), stride: 1), gamma: name(.b, .gamma), beta: name(.b, .beta))
    let c = normalised(convolution(b, name(.b, .kernel), stride: stride), gamma: name(.c, .gamma), beta: name(.c, .beta))
    var output = convolution(c, name(.c, .kernel), stride: 1)
    let shortcut = unit == 1 ? convolution(a, name(.projection, .kernel), stride: stride) : input
    for index in output.values.indices { output.values[index] += shortcut.values[index] }
    return output
  }

  private func convolution(_ input: Activation, _ name: ParameterName, stride: Int) -> Activation {
    guard let (kernel, shape) = tensors[name] else { return input }
    return Self.convolution(input, kernel: kernel, shape: shape, stride: stride)
  }

  /// A convolution with a kernel of that shape (HWIO), padded with zeros.
  static func convolution(_ input: Activation, kernel: [Double], shape: [Int], stride: Int) -> Activation {
    let (size, padding) = (shape[0], shape[0] / 2)
    let height = (input.height + 2 * padding - size) / stride + 1, width = (input.width + 2 * padding - size) / stride + 1
    var output = Activation(height: height, width: width, channels: shape[3], values: [])
    output.values = [Double](repeating: 0, count: height * width * shape[3])
    for y in 0..<height {
      for x in 0..<width {
        let target = (y * width + x) * shape[3]
        for tap in 0..<size * size {
          for channel in 0..<shape[2] {
            let value = input[y * stride - padding + tap / size, x * stride - padding + tap % size, channel]
            guard value != 0 else { continue }
            let row = (tap * shape[2] + channel) * shape[3]
            for column in 0..<shape[3] { output.values[target + column] += value * kernel[row + column] }
          }
        }
      }
    }
    return output
  }

  static func standardised(_ weights: [Double], columns: Int) -> [Double] {
    let depth = weights.count / columns
    var result = weights
    for column in 0..<columns {
      let filter = stride(from: column, to: weights.count, by: columns).map { weights[$0] }
      let mean = filter.reduce(0, +) / Double(depth)
      let variance = filter.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(depth)
      for row in 0..<depth { result[row * columns + column] = (filter[row] - mean) / (variance + 1e-10).squareRoot() }
    }
    return result
  }

  static func maxPool(_ input: Activation) -> Activation {
    let (height, width) = ((input.height - 1) / 2 + 1, (input.width - 1) / 2 + 1)
    var output = Activation(height: height, width: width, channels: input.channels, values: [])
    for y in 0..<height {
      for x in 0..<width {
        for channel in 0..<input.channels {
          output.values.append((0..<9).map { input[2 * y - 1 + $0 / 3, 2 * x - 1 + $0 % 3, channel] }.max() ?? 0)
        }
      }
    }
    return output
  }

  private func normalised(_ input: Activation, gamma: ParameterName, beta: ParameterName) -> Activation {
    guard let scale = tensors[gamma]?.values, let shift = tensors[beta]?.values else { return input }
    var output = Self.normalised(input, gamma: scale, beta: shift)
    for index in output.values.indices { output.values[index] = max(0, output.values[index]) }
    return output
  }

  /// Group norm, without the ReLU.
  static func normalised(_ input: Activation, gamma: [Double], beta: [Double]) -> Activation {
    var output = input
    for (group, (mean, inverse)) in moments(input).enumerated() {
      for index in indices(group, of: input) {
        let channel = index % input.channels
        output.values[index] = (input.values[index] - mean) * inverse * gamma[channel] + beta[channel]
      }
    }
    return output
  }

  /// Each group's mean, and one over its standard deviation.
  static func moments(_ input: Activation) -> [(mean: Double, inverse: Double)] {
    (0..<32).map { group in
      let indices = indices(group, of: input)
      let mean = indices.reduce(0) { $0 + input.values[$1] } / Double(indices.count)
      let variance = indices.reduce(0) { $0 + (input.values[$1] - mean) * (input.values[$1] - mean) } / Double(indices.count)
      return (mean, 1 / (variance + 1e-5).squareRoot())
    }
  }

  private static func indices(_ group: Int, of input: Activation) -> [Int] {
    let perGroup = input.channels / 32
    return (0..<input.height * input.width).flatMap { pixel in
      (group * perGroup..<(group + 1) * perGroup).map { pixel * input.channels + $0 }
    }
  }

  /// Softmax cross-entropy: -Σ target · log(softmax(logits)).
  static func crossEntropy(_ logits: [Double], _ targets: [Double]) -> Double {
    let logarithm = log(logits.reduce(0) { $0 + exp($1) })
    return zip(targets, logits).reduce(0) { $0 - $1.0 * ($1.1 - logarithm) }
  }
}
