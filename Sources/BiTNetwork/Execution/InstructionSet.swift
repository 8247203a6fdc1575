import BiTKernels
import BiTKernelsBaseline
import CProcessor

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

#if canImport(BiTKernelsAVX2)
import BiTKernelsAVX2
import BiTKernelsAVX512
#endif

/// A set of kernels that this program carries. The only place that knows which there are.
public enum InstructionSet: String, Sendable, CaseIterable {
  /// What every processor of the architecture has.
  case baseline
  /// x86-64 with AVX2 and FMA.
  case avx2
  /// x86-64 with the AVX-512 of Skylake servers and later.
  case avx512

  /// Whether this processor can run it.
  public var isAvailable: Bool {
    switch self {
    case .baseline: true
    case .avx2: processor_has_avx2_fma() != 0
    case .avx512: processor_has_avx512() != 0
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
    #if canImport(BiTKernelsAVX2)
    case .avx2: BiTKernelsAVX2.kernels
    case .avx512: BiTKernelsAVX512.kernels
    #else
    case .avx2, .avx512: BiTKernelsBaseline.kernels
    #endif
    }
  }
}
