import BiTContainers

/// Whether a file of the home format still holds what was written, and which version of the format it is.
enum DigestCheck {
  /// For one tensor.
  static func findings(_ tensor: Tensor, _ statistics: TensorStatistics, expected: String?) -> [Finding] {
    guard let expected, let found = statistics.sha256, found != expected else { return [] }
    return [.error(.digests, tensor.name, expected: "SHA-256 \(expected)", found: found, advice: Finding.changed)]
  }

  /// For the whole file.
  static func findings(_ inventory: Inventory, architecture: Architecture?, outputs: Int?, kind: CheckpointKind?) -> [Finding] {
    guard let integrity = inventory.integrity else {
      guard let kind, !(inventory.hasChecksums ?? kind.hasChecksums) else { return [] }
      return [
        .note(
          .digests, expected: "digests of the tensors", found: "none",
          advice: "changed values can't be told from right ones"
        ).mended(by: .digests)
      ]
    }
    return version(integrity) + digests(inventory, integrity, architecture: architecture, outputs: outputs)
  }

  private static func version(_ integrity: Integrity) -> [Finding] {
    let known = Integrity.knownFormatVersion
    guard !(1...known).contains(integrity.formatVersion) else { return [] }
    return [
      .warning(
        .version, expected: "version 1 to \(known) of the home format", found: "version \(integrity.formatVersion)",
        advice: integrity.isNewerThanKnown
          ? "a newer program wrote it: the weights are read, but it may say more than is understood here"
          : "no program writes that version: the group bit is damaged")
    ]
  }

  private static func digests(
    _ inventory: Inventory, _ integrity: Integrity, architecture: Architecture?, outputs: Int?
  ) -> [Finding] {
    var findings: [Finding] = []
    let without = inventory.tensors.map(\.name).filter { integrity.tensorDigests[$0] == nil }
    if !without.isEmpty {
      findings.append(
        .warning(
          .digests, expected: "a digest of every tensor", found: "none of \(without.count): \(Verifier.list(without.sorted()))",
          advice: "the group bit was changed or belongs to another file"))
    }
    let names = Set(inventory.tensors.map(\.name))
    for name in integrity.tensorDigests.keys.sorted() where !names.contains(name) {
      findings.append(
        .error(
          .digests, name, expected: "the tensor that the file has a digest of", found: "no such tensor",
          advice: "it was removed after the file was written: \(ErrorWords.again)"))
    }
    if let architecture, let expected = integrity.metadataDigest {
      let found = HomeGroup.Content(
        architecture: architecture, outputs: outputs, metadata: inventory.metadata, training: inventory.training
      ).sha256()
      if found != expected {
        findings.append(
          .error(
            .digests, expected: "metadata with SHA-256 \(expected)", found: found,
            advice: "what the file says of labels, preprocessing or origin has changed since it was written"))
      }
    }
    return findings
  }
}
