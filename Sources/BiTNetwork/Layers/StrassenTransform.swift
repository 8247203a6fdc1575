import BiTKernels
import BiTThreads

/// Strassen's scheme for a 1x1 convolution: the sums of a kernel's quadrants, for each pair of panels and each step the weights of seven products.
package struct StrassenTransform: KernelTransform {
  package let task: ConvolutionTask
  package let name = "strassen"
  let steps: StrassenSteps
  private let kernels: KernelSet

  /// Nil where channels can't be halved evenly.
  package init?(_ task: ConvolutionTask, kernels: KernelSet) {
    let shape = task.shape
    steps = StrassenSteps(depth: shape.depth, kernels: kernels)
    guard shape.kernelSize == 1, shape.outputChannels % (2 * kernels.panelWidth) == 0, steps.halfDepth % 16 == 0,
      steps.count * 2 * steps.halfDepth == shape.depth
    else { return nil }
    (self.task, self.kernels) = (task, kernels)
  }

  package func count(of kernel: PackedConvolution) -> Int { kernel.packed.count / 4 * 7 }

  package func transform(_ kernel: PackedConvolution, into values: Buffer, pool: ThreadPool) {
    let panel = kernel.depth * kernels.panelWidth
    pool.run(kernel.outputChannels / (2 * kernels.panelWidth)) { pair, _ in
      for step in 0..<steps.count {
        kernels.strassen.weights(
          StrassenWeightsArguments(
            panels: Panels(kernel.packed.values + 2 * pair * panel + step * 2 * steps.quadrant, count: 2, stride: panel),
            halfDepth: steps.halfDepth, products: values.values + (pair * steps.count + step) * 7 * steps.quadrant))
      }
    }
  }

  package func convolution(over values: Buffer, images: Int, threads: Int) -> any ConvolutionAlgorithm {
    StrassenConvolution(self, weights: values, images: images, threads: threads, kernels: kernels)
  }
}

/// How the depth of a product is cut into steps, each of two halves.
struct StrassenSteps: Sendable {
  let count: Int
  /// Half of the values of a row that a step multiplies.
  let halfDepth: Int
  /// Values of a quadrant of weights.
  let quadrant: Int

  init(depth: Int, kernels: KernelSet) {
    let maxSumLength = kernels.blocking.maxSumLength
    count = (depth + maxSumLength - 1) / maxSumLength
    halfDepth = depth / count / 2
    quadrant = halfDepth * kernels.panelWidth
  }
}
