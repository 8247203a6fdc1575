import BiTCheckpoint

/// The code of BiTCheckpoint's documents, which compiles here.
enum CheckpointSnippets {
  static func open() throws -> Checkpoint {
    // begin
    let checkpoint = try Checkpoint.open("BiT-M-R50x1.npz")
    print(checkpoint.architecture, checkpoint.outputs ?? 0, checkpoint.parameterCount)
    // end
    return checkpoint
  }

  static func convert(_ checkpoint: Checkpoint) throws {
    // begin
    try checkpoint.write(to: "BiT-M-R50x1.h5", kind: .kerasH5, replacing: false)
    try checkpoint.converted(to: .float16).editingHead(.zero(outputs: 10)).write(to: "half.h5", kind: .kerasH5, replacing: false)
    // end
  }

  static func verify() {
    // begin
    let verification = Verifier().verify("BiT-M-R50x1.h5")
    for finding in verification.findings { print(finding) }
    print(verification.isClean)
    // end
  }
}
