import BiTKernels
import BiTKernelsBaseline
import CProcessor

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

#if arch(x86_64)
import BiTKernelsAVX2
import BiTKernelsAVX512
#elseif arch(arm64)
import BiTKernelsNEON
#endif

/// A set of kernels that this program carries: those for the architecture that it was built for. The only place that knows which there are.
public enum InstructionSet: String, Sendable, CaseIterable {
  /// Vectors of four values, without fused multiply-adds: what every processor has.
  case baseline
  #if arch(x86_64)
  /// x86-64 with AVX2 and FMA.
  case avx2
  /// x86-64 with the AVX-512 of Skylake servers and later.
  case avx512
  #elseif arch(arm64)
  /// 64-bit Arm: fused multiply-adds, which all such processors have.
  case neon
  #endif

  /// Whether this processor can run it.
  public var isAvailable: Bool {
    switch self {
    case .baseline: true
    #if arch(x86_64)
    case .avx2: processor_has_avx2_fma() != 0
    case .avx512: processor_has_avx512() != 0
    #elseif arch(arm64)
    case .neon: true
    #endif
    }
  }

  /// The environment's variable that names the widest one to use: to see another processor's bits on this one.
  public static let variable = "BIT_INSTRUCTIONS"

  /// The widest that this processor can run and that `variable` allows, where it is set.
  public static let best: InstructionSet = {
    let allowed = getenv(variable).flatMap { InstructionSet(rawValue: String(cString: $0)) }
    let choice = allowed.flatMap(allCases.firstIndex(of:)).map { allCases[...$0] } ?? allCases[...]
    return choice.last(where: \.isAvailable) ?? .baseline
  }()

  package var kernels: KernelSet {
    switch self {
    case .baseline: BiTKernelsBaseline.kernels
    #if arch(x86_64)
    case .avx2: BiTKernelsAVX2.kernels
    case .avx512: BiTKernelsAVX512.kernels
    #elseif arch(arm64)
    case .neon: BiTKernelsNEON.kernels
    #endif
    }
  }
}
