// swift-tools-version: 6.2

import PackageDescription

let swift6: [SwiftSetting] = [.swiftLanguageMode(.v6)]

/// The architecture to build for. A manifest knows only the one that it is read on: whoever builds for another names it in the environment.
#if arch(arm64)
let architecture = Context.environment["BIT_ARCHITECTURE"] ?? "aarch64"
#else
let architecture = Context.environment["BIT_ARCHITECTURE"] ?? "x86_64"
#endif

/// The targets of the instruction sets that processors of the architecture may have beside its baseline, and what they add to it.
let instructionSets: [(target: String, march: String?)] =
  switch architecture {
  case "x86_64": [("BiTKernelsAVX2", "haswell"), ("BiTKernelsAVX512", "skylake-avx512")]
  case "aarch64": [("BiTKernelsNEON", nil)]
  default: []
  }

/// The kernels of one instruction set. Every such target compiles the same sources (a symbolic link to `Sources/BiTKernels/Shared`)
/// with other code generation flags; `BiTNetwork` picks one at run time.
func kernels(_ name: String, march: String?) -> Target {
  var settings = swift6
  var flags = ["-Ounchecked"]
  if let march { flags += ["-Xcc", "-march=\(march)"] }
  settings.append(.unsafeFlags(flags))
  return .target(name: name, dependencies: ["BiTKernels", "CProcessor"], swiftSettings: settings)
}

let package = Package(
  name: "bit",
  products: [
    .library(name: "BiTCheckpoint", targets: ["BiTCheckpoint"]),
    .library(name: "BiTImage", targets: ["BiTImage"]),
    .library(name: "BiTNetwork", targets: ["BiTNetwork"]),
    .library(name: "BiTInference", targets: ["BiTInference"]),
    .library(name: "BiTTraining", targets: ["BiTTraining"]),
    .library(name: "BiTReport", targets: ["BiTReport"]),
    .executable(name: "bit", targets: ["bit"]),
  ],
  targets: [
    // System libraries: a module map each.
    .systemLibrary(name: "CHDF5", path: "Sources/System/CHDF5", pkgConfig: "hdf5", providers: [.apt(["libhdf5-dev"])]),
    .systemLibrary(name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", path: "Sources/System/CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CSnappy", path: "Sources/System/CSnappy", pkgConfig: "snappy", providers: [.apt(["libsnappy-dev"])]),
    .systemLibrary(name: "CCrypto", path: "Sources/System/CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CJPEG", path: "Sources/System/CJPEG", pkgConfig: "libjpeg", providers: [.apt(["libjpeg-dev"])]),
    .systemLibrary(name: "CPNG", path: "Sources/System/CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CWebP", path: "Sources/System/CWebP", pkgConfig: "libwebpdemux", providers: [.apt(["libwebp-dev"])]),
    .systemLibrary(name: "CGIF", path: "Sources/System/CGIF", providers: [.apt(["libgif-dev"])]),
    // What of libtiff and libheif is called, which are loaded where they are installed; what a process gives up that calls them.
    .systemLibrary(name: "CPictureLibraries", path: "Sources/System/CPictureLibraries"),
    .systemLibrary(name: "CSandbox", path: "Sources/System/CSandbox"),

    .target(name: "BiTThreads", dependencies: ["CProcessor"], swiftSettings: swift6),
    // What renames a folder only where, or as long as, something is there.
    .systemLibrary(name: "CFolders", path: "Sources/System/CFolders"),
    .target(name: "BiTFiles", dependencies: ["BiTThreads", "CFolders"], swiftSettings: swift6),
    .target(name: "BiTPreprocessing", swiftSettings: swift6),
    .target(
      name: "BiTContainers",
      dependencies: ["BiTFiles", "BiTThreads", "CHDF5", "CZlib", "CZstd", "CSnappy", "CCrypto", "CProcessor"], swiftSettings: swift6),
    .target(name: "BiTCheckpoint", dependencies: ["BiTContainers", "BiTFiles", "BiTPreprocessing", "BiTThreads"], swiftSettings: swift6),
    .target(
      name: "BiTImage",
      dependencies: [
        "BiTFiles", "BiTPreprocessing", "BiTThreads", "CJPEG", "CPNG", "CZlib", "CWebP", "CGIF", "CPictureLibraries", "CSandbox",
      ],
      swiftSettings: swift6),
    .target(name: "BiTLabels", swiftSettings: swift6),

    // Kernels: the interface, and one target an instruction set.
    .systemLibrary(name: "CProcessor", path: "Sources/System/CProcessor"),
    .target(name: "BiTKernels", exclude: ["Shared"], swiftSettings: swift6),
    kernels("BiTKernelsBaseline", march: nil),
    .target(
      name: "BiTNetwork",
      dependencies: ["BiTCheckpoint", "BiTPreprocessing", "BiTThreads", "BiTKernels", "BiTKernelsBaseline", "CProcessor"]
        + instructionSets.map { .init(stringLiteral: $0.target) },
      swiftSettings: swift6),

    .target(
      name: "BiTInference",
      dependencies: ["BiTCheckpoint", "BiTContainers", "BiTFiles", "BiTImage", "BiTLabels", "BiTNetwork", "BiTThreads"],
      swiftSettings: swift6),
    .target(
      name: "BiTData", dependencies: ["BiTCheckpoint", "BiTContainers", "BiTFiles", "BiTImage", "BiTLabels", "BiTThreads"],
      swiftSettings: swift6),
    .target(
      name: "BiTTraining",
      dependencies: ["BiTCheckpoint", "BiTContainers", "BiTData", "BiTFiles", "BiTImage", "BiTInference", "BiTNetwork", "BiTThreads"],
      swiftSettings: swift6),
    // Runs as pages.
    .target(name: "BiTReport", dependencies: ["BiTData", "BiTFiles", "BiTImage", "BiTTraining"], swiftSettings: swift6),

    .target(
      name: "BiTCommand",
      dependencies: [
        "BiTCheckpoint", "BiTContainers", "BiTData", "BiTFiles", "BiTImage", "BiTInference", "BiTLabels", "BiTNetwork", "BiTReport",
        "BiTThreads", "BiTTraining",
      ],
      swiftSettings: swift6),
    // The one program that is installed: it needs no Swift where it runs.
    .executableTarget(
      name: "bit", dependencies: ["BiTCommand"], swiftSettings: swift6, linkerSettings: [.unsafeFlags(["-static-stdlib"])]),

    // Damaged files for every reader: `make fuzz`.
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "BiTCheckpoint", "BiTCommand", "BiTContainers", "BiTData", "BiTFiles", "BiTImage", "BiTInference", "BiTReport", "BiTTraining",
        "CZlib",
      ],
      swiftSettings: swift6),
    // What several threads may do at once: `make threads`.
    .executableTarget(name: "sharing", dependencies: ["BiTCheckpoint", "BiTNetwork", "BiTThreads"], swiftSettings: swift6),

    // The pictures of the demonstration: `make demo`.
    .executableTarget(name: "draw", dependencies: ["BiTCheckpoint", "BiTFiles", "BiTImage"], swiftSettings: swift6),

    // What several test targets need.
    .target(
      name: "BiTTestSupport", dependencies: ["BiTCheckpoint", "BiTContainers", "BiTFiles", "BiTImage", "CZlib"], path: "Tests/Support",
      swiftSettings: swift6),
    .testTarget(name: "BiTThreadsTests", dependencies: ["BiTThreads", "BiTTestSupport"], swiftSettings: swift6),
    .testTarget(name: "BiTFilesTests", dependencies: ["BiTFiles", "BiTTestSupport"], swiftSettings: swift6),
    .testTarget(name: "BiTContainersTests", dependencies: ["BiTContainers", "BiTFiles", "BiTTestSupport"], swiftSettings: swift6),
    .testTarget(
      name: "BiTCheckpointTests", dependencies: ["BiTCheckpoint", "BiTContainers", "BiTFiles", "BiTTestSupport"], swiftSettings: swift6),
    .testTarget(name: "BiTImageTests", dependencies: ["BiTImage", "BiTCheckpoint", "BiTTestSupport", "BiTThreads"], swiftSettings: swift6),
    .testTarget(
      name: "BiTNetworkTests", dependencies: ["BiTNetwork", "BiTCheckpoint", "BiTKernels", "BiTTestSupport", "BiTThreads"],
      swiftSettings: swift6),
    .testTarget(name: "BiTInferenceTests", dependencies: ["BiTInference", "BiTTestSupport"], swiftSettings: swift6),
    .testTarget(
      name: "BiTDataTests", dependencies: ["BiTContainers", "BiTData", "BiTFiles", "BiTImage", "BiTTestSupport", "BiTThreads"],
      swiftSettings: swift6),
    .testTarget(
      name: "BiTTrainingTests",
      dependencies: [
        "BiTReport", "BiTTraining", "BiTCheckpoint", "BiTContainers", "BiTData", "BiTFiles", "BiTImage", "BiTInference", "BiTNetwork",
        "BiTTestSupport", "BiTThreads",
      ],
      swiftSettings: swift6),
    .testTarget(
      // They run `bit` as it is installed. Every build with tests makes it; as a dependency its linking would become theirs.
      name: "BiTCommandTests",
      dependencies: [
        "draw", "BiTCommand", "BiTCheckpoint", "BiTContainers", "BiTFiles", "BiTImage", "BiTInference", "BiTLabels", "BiTReport",
        "BiTTestSupport", "BiTTraining",
      ],
      swiftSettings: swift6),
  ] + instructionSets.map { kernels($0.target, march: $0.march) }
)
