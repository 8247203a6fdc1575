import BiTKernels
import BiTThreads

/// One of Winograd's schemes for a 3x3 convolution: a packed kernel's panels, each transformed into planes.
package struct WinogradTransform: KernelTransform {
  package let task: ConvolutionTask
  let winograd: WinogradKernels
  private let kernels: KernelSet

  /// Nil where the kernel isn't 3x3, the scheme has another stride, or the result is to be added to what there is.
  package init?(_ task: ConvolutionTask, by winograd: WinogradKernels, kernels: KernelSet) {
    guard task.shape.kernelSize == 3, task.shape.stride == winograd.scheme.stride, !task.accumulates else { return nil }
    (self.task, self.winograd, self.kernels) = (task, winograd, kernels)
  }

  package var scheme: WinogradScheme { winograd.scheme }
  package var name: String { "winograd \(scheme.outputs)/\(scheme.stride)" }

  package func count(of kernel: PackedConvolution) -> Int { scheme.weightPlanes * kernel.inputChannels * kernel.outputChannels }

  package func transform(_ kernel: PackedConvolution, into values: Buffer, pool: ThreadPool) {
    let (source, target) = (kernel.depth * kernels.panelWidth, scheme.weightPlanes * kernel.inputChannels * kernels.panelWidth)
    pool.run(kernel.outputChannels / kernels.panelWidth) { panel, _ in
      winograd.weights(
        WinogradWeightsArguments(
          panel: kernel.packed.values + panel * source, channels: kernel.inputChannels, planes: values.values + panel * target))
    }
  }

  package func convolution(over values: Buffer, images: Int, threads: Int) -> any ConvolutionAlgorithm {
    WinogradConvolution(self, weights: values, images: images, threads: threads, kernels: kernels)
  }
}
