import BiTCheckpoint
import BiTKernels
import BiTThreads

/// A BiT network with its weights standardised and packed, ready to run.
///
/// It never changes after it was made and may be shared between threads; each thread runs it through a `Session` of its own.
public final class Network: Sendable {
  /// The architecture of the checkpoint.
  public let architecture: Architecture
  /// The length of the logits; nil for a network without a head.
  public let outputs: Int?
  /// The kernels in use.
  public let instructionSet: InstructionSet
  let root: PackedConvolution
  let units: [Unit]
  let finalNorm: GroupNorm
  let head: Head?
  /// Kernels as plans want them, for all sessions.
  let transformedKernels: TransformedKernels

  /// A pre-activation bottleneck (arXiv 1603.05027) with group norms before its convolutions.
  struct Unit: Sendable {
    /// For example `block1/unit01`.
    let name: String
    /// The block that it is of, counted from 0.
    let block: Int
    let normA: GroupNorm
    let a: PackedConvolution
    let normB: GroupNorm
    let b: PackedConvolution
    let normC: GroupNorm
    let c: PackedConvolution
    /// The shortcut of a block's first unit.
    let projection: PackedConvolution?
  }

  /// The dense layer on the features.
  struct Head: Sendable {
    let packed: Buffer
    /// A value an output, then zeros to the end of the last panel.
    let bias: [Float]
    let outputs: Int
    let panels: Int
  }

  /// Reads the tensors and packs them, on `threads` threads (default: the processors that this process may use).
  ///
  /// - Parameter instructionSet: the kernels to use; the best that the processor has if nil. One that it doesn't have is replaced by the best.
  /// - Throws: what the checkpoint's storage throws: `CheckpointError`, `FileError`.
  public init(_ checkpoint: Checkpoint, threads: Int? = nil, instructionSet: InstructionSet? = nil) throws {
    let chosen = instructionSet.flatMap { $0.isAvailable ? $0 : nil } ?? .best
    let kernels = chosen.kernels
    architecture = checkpoint.architecture
    outputs = checkpoint.outputs
    self.instructionSet = chosen
    transformedKernels = TransformedKernels(kernels: kernels)
    let packing = try Packing(checkpoint, kernels: kernels, threads: threads ?? Processors.available)
    root = try packing.convolution(ParameterName.rootKernel.canonical, stride: 2)
    var units: [Unit] = []
    for (block, count) in zip(1..., architecture.units) {
      for unit in 1...count {
        units.append(try packing.unit(block: block, unit: unit, stride: unit == 1 && block > 1 ? 2 : 1))
      }
    }
    self.units = units
    finalNorm = try packing.norm(gamma: ParameterName.finalGamma.canonical, beta: ParameterName.finalBeta.canonical)
    head = try checkpoint.outputs.map { try packing.head(outputs: $0) }
  }

  /// The length of the feature vector.
  public var featureCount: Int { architecture.featureCount }
}
