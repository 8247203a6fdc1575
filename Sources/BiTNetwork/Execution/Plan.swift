import BiTCheckpoint
import BiTKernels
import BiTThreads

/// Every layer of a network at one size of image and batch, and the memory that running them takes. Made once for a shape.
struct Plan: Sendable {
  let kernels: KernelSet
  let images: Int
  /// In the order of the network; at least one.
  let stages: [Stage]
  let needs: MemoryNeeds

  /// - Throws: `MemoryError`.
  init(_ network: Network, at size: SpatialSize, images: Int, pool threads: ThreadPool) throws {
    let kernels = network.instructionSet.kernels
    self.kernels = kernels
    self.images = images
    stages = try Stage.cut(network, at: size, images: images, pool: threads)
    needs = MemoryNeeds(stages, images: images, head: network.head, kernels: kernels)
  }

  /// The layer that computes the network's last activations.
  var last: any ConvolutionAlgorithm { stages[stages.count - 1].layers[0].last }
}
