import BiTKernels
import BiTThreads

/// One micro-batch's way through the network and back: this file holds what both passes share, `GradientPass+Forward.swift` and
/// `GradientPass+Backward.swift` a pass each.
struct GradientPass {
  let network: TrainableNetwork
  let plan: TrainingPlan
  let memory: TrainingMemory
  let kernels: KernelSet
  let pool: ThreadPool
  /// The parameters that are read as they are, at their places; the others are empty.
  let parameters: [[Float]]

  /// The last activation.
  var lastStream: UnsafeMutablePointer<Float> { memory.streams[plan.units.count].values }

  func withParameter(_ index: Int, _ body: (UnsafePointer<Float>) -> Void) {
    parameters[index].withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      body(base)
    }
  }
}
