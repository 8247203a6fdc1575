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
  let finalNorm: Norm
  let head: Head?
  /// Kernels as plans want them, for all sessions.
  let transformedKernels: TransformedKernels

  typealias Unit = Bottleneck<PackedConvolution, Norm>

  /// A norm with its parameters.
  enum Norm: Sendable {
    /// By each image's own statistics; a scale and a shift a channel.
    case group(GroupNorm, gamma: [Float], beta: [Float])
    /// By statistics of old, which are parameters.
    case fixed(FixedNorm)
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
    let blueprint = checkpoint.architecture.blueprint(outputs: checkpoint.outputs)
    let packing = try Packing(checkpoint, blueprint, kernels: kernels, threads: threads ?? Processors.available)
    root = packing.convolution(blueprint.root)
    units = blueprint.bottlenecks.map { $0.map(convolution: packing.convolution, norm: packing.norm) }
    finalNorm = packing.norm(blueprint.norm)
    head = blueprint.head.map(packing.head)
  }

  /// Whether norms go by what passes through them, so that its moments are needed.
  var takesMoments: Bool { if case .group = finalNorm { true } else { false } }

  /// The length of the feature vector.
  public var featureCount: Int { architecture.featureCount }
}
