import BiTKernels
import BiTThreads

/// The dense layer on the features and the loss behind it, in both directions.
package struct DenseHead: Sendable {
  let features: Int
  let outputs: Int
  private let loss: Loss
  private let kernels: KernelSet
  private let panels: Int
  private let packed: Buffer

  /// - Parameter isDry: whether it has no weights, only shapes: for counting memory.
  package init(features: Int, outputs: Int, loss: Loss = .softmax, kernels: KernelSet, isDry: Bool = false) {
    self.features = features
    self.outputs = outputs
    self.loss = loss
    self.kernels = kernels
    let panels = (outputs + kernels.panelWidth - 1) / kernels.panelWidth
    self.panels = panels
    packed = Buffer(count: isDry ? 0 : features * panels * kernels.panelWidth)
  }

  /// Values of the packed weights.
  var count: Int { features * paddedOutputs }
  /// Values of a row of products: whole panels.
  package var paddedOutputs: Int { panels * kernels.panelWidth }

  /// Packs the weights.
  package func prepare(_ kernel: UnsafePointer<Float>, pool: ThreadPool) {
    pool.run(panels) { panel, _ in
      kernels.pack(
        PackArguments(
          weights: Matrix(kernel, rows: features, columns: outputs), panels: panel..<panel + 1, epsilon: nil, packed: packed.values))
    }
  }

  /// Losses, logits and the logits' gradient.
  ///
  /// - Parameters:
  ///   - input: rows x features.
  ///   - products: rows x `paddedOutputs`, to work in.
  ///   - gradient: rows x outputs.
  package func forward(
    _ input: UnsafePointer<Float>, rows: Int, bias: UnsafePointer<Float>, targets: UnsafePointer<Float>, scale: Float,
    products: UnsafeMutablePointer<Float>, gradient: UnsafeMutablePointer<Float>, pool: ThreadPool
  ) -> (losses: [Float], logits: [Float]) {
    let width = paddedOutputs
    let panelStride = features * kernels.panelWidth
    pool.run(panels) { panel, _ in
      for start in stride(from: 0, to: features, by: Self.maxSumLength) {
        kernels.multiply(
          MultiplyArguments(
            a: Matrix(input + start, rows: rows, columns: min(Self.maxSumLength, features - start), rowStride: features),
            b: Panels(packed.values + panel * panelStride + start * kernels.panelWidth, count: 1, stride: panelStride),
            c: MutableMatrix(products + panel * kernels.panelWidth, rows: rows, columns: kernels.panelWidth, rowStride: width),
            accumulates: start > 0))
      }
    }
    let logits = [Float](unsafeUninitializedCapacity: rows * outputs) { buffer, initialized in
      for row in 0..<rows {
        for output in 0..<outputs { buffer[row * outputs + output] = products[row * width + output] + bias[output] }
      }
      initialized = rows * outputs
    }
    var losses = [Float](repeating: 0, count: rows)
    logits.withUnsafeBufferPointer { logits in
      losses.withUnsafeMutableBufferPointer { losses in
        guard let first = logits.baseAddress, let result = losses.baseAddress else { return }
        pool.run(rows) { row, _ in
          let start = row * outputs
          result[row] = loss.loss(
            logits: first + start, targets: targets + start, count: outputs, scale: scale, gradient: gradient + start)
        }
      }
    }
    return (losses, logits)
  }

  /// Adds the gradients of kernel and bias, row by row.
  ///
  /// - Parameters:
  ///   - gradient: of the logits, rows x outputs.
  ///   - featureGradient: rows x features.
  package func backward(
    _ input: UnsafePointer<Float>, gradient: UnsafePointer<Float>, rows: Int, kernel: UnsafePointer<Float>,
    kernelGradient: UnsafeMutablePointer<Float>, biasGradient: UnsafeMutablePointer<Float>,
    featureGradient: UnsafeMutablePointer<Float>, pool: ThreadPool
  ) {
    let perItem = 64
    pool.run((features + perItem - 1) / perItem) { item, _ in
      kernels.gradients.dense(
        DenseGradientArguments(
          weights: Matrix(kernel, rows: features, columns: outputs), weightGradient: kernelGradient,
          features: Matrix(input, rows: rows, columns: features), gradient: Matrix(gradient, rows: rows, columns: outputs),
          featureGradient: featureGradient, range: item * perItem..<min(features, (item + 1) * perItem)))
    }
    for row in 0..<rows {
      for output in 0..<outputs { biasGradient[output] += gradient[row * outputs + output] }
    }
  }

  /// The most features that are summed at once, for every instruction set: how sums are cut decides on the gradient's bits.
  private static let maxSumLength = 256
}
