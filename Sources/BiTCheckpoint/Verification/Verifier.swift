import BiTFiles

/// What a verification tells about a file.
public struct Verification: Sendable {
  /// The path as it was given.
  public let path: String
  /// The kind of file; nil where it is none that is read here.
  public fileprivate(set) var kind: CheckpointKind?
  /// The network, where names and shapes tell one.
  public fileprivate(set) var architecture: Architecture?
  /// The number of outputs; nil for a network without a head.
  public fileprivate(set) var outputs: Int?
  /// The number of tensors whose values were read.
  public fileprivate(set) var tensorCount = 0
  /// Bytes of all values that were read.
  public fileprivate(set) var byteCount = 0
  /// Everything that was found, the worst first, else in the order of the tensors.
  public fileprivate(set) var findings: [Finding] = []

  /// Whether nothing is wrong: there may be notes.
  public var isClean: Bool { findings.allSatisfy { $0.severity == .note } }
}

/// Answers of a checkpoint file: is it whole, is it what its name says, will it work?
///
/// Everything that is wrong is found, not only the first thing. Nothing that a file holds ends the process.
public struct Verifier: Sendable {
  /// The network that has to be there; nil where the file's name decides.
  public var expected: ExpectedNetwork?
  /// How many threads read; nil for a few.
  public var threads: Int?

  /// A verifier.
  public init(expected: ExpectedNetwork? = nil, threads: Int? = nil) {
    self.expected = expected
    self.threads = threads
  }

  /// Reads all of a file.
  ///
  /// - Parameters:
  ///   - expecting: receives how many bytes of values there are, before they are read.
  ///   - progress: receives how many more bytes of values were read, from any thread.
  public func verify(
    _ path: String, expecting: (Int) -> Void = { _ in }, progress: @Sendable (Int) -> Void = { _ in }
  ) -> Verification {
    var verification = Verification(path: path)
    do {
      let (kind, contents) = try CheckpointKind.recognise(CheckpointSource(path: path))
      verification.kind = kind
      let inventory = try contents.inventory()
      verification.findings += inventory.problems.map { Finding($0.error) }
      verify(inventory, path: path, expecting, progress, &verification)
      verification.findings += UnreferencedBytes.findings(contents, kind: kind)
      verification.findings += PublishedCheck.findings(path: path)
    } catch {
      verification.findings.append(Finding(error))
    }
    // What is damaged isn't mended by writing it anew.
    if verification.findings.contains(where: { $0.severity == .error }) {
      verification.findings = verification.findings.map { $0.mended(by: nil) }
    }
    let order = Finding.Severity.allCases
    verification.findings = order.flatMap { severity in verification.findings.filter { $0.severity == severity } }
    return verification
  }

  private func verify(
    _ inventory: Inventory, path: String, _ expecting: (Int) -> Void, _ progress: @Sendable (Int) -> Void,
    _ verification: inout Verification
  ) {
    var tensors: [Tensor] = []
    var unknown = inventory.ignoredNames
    do {
      let assembly = try Assembly(inventory, file: path)
      (verification.architecture, verification.outputs) = (assembly.architecture, assembly.outputs)
      verification.findings += Self.new(assembly.problems.map { Finding($0) }, beside: inventory.problems)
      verification.findings += networkFindings(path: path, assembly)
      verification.findings += inventory.statedNetwork?.findings(architecture: assembly.architecture, outputs: assembly.outputs) ?? []
      let parameters = assembly.architecture.parameters(outputs: assembly.outputs)
      verification.findings += assembly.trainingProblems.map { Finding($0) }
      unknown += assembly.ignoredNames
      // Of a tensor that has no place here, or is larger than its place, no value is read: a small file can claim any number of them.
      let order = Dictionary(uniqueKeysWithValues: zip(parameters.map(\.name.canonical), 0...))
      tensors = inventory.tensors.filter { tensor in order[tensor.name].map { tensor.count <= parameters[$0].count } ?? false }
        .sorted { order[$0.name] ?? 0 < order[$1.name] ?? 0 }
    } catch {
      verification.findings += Self.new([Finding(error)], beside: inventory.problems)
    }
    verification.findings += StrangerCheck.findings(inventory, unknown: unknown)
    let sizes = Dictionary(tensors.map { ($0.name, $0.count) }) { first, _ in first }
    let velocity = (inventory.training?.velocity ?? []).filter { velocity in sizes[velocity.name].map { velocity.count <= $0 } ?? false }
    expecting((tensors + velocity).reduce(0) { $0 + $1.byteCount })
    verification.findings += values(of: tensors, inventory, progress, &verification)
    if inventory.training != nil { verification.findings += velocityFindings(velocity, inventory, progress, &verification) }
    verification.findings += DigestCheck.findings(
      inventory, architecture: verification.architecture, outputs: verification.outputs, kind: verification.kind)
  }

  /// A tensor that can't be read is not missing as well.
  private static func new(_ findings: [Finding], beside problems: [Inventory.Problem]) -> [Finding] {
    let told = Set(problems.compactMap(\.tensor))
    return findings.filter { finding in
      guard case .missingTensor(_, let tensor, _, _)? = finding.error else { return true }
      return !told.contains(tensor)
    }
  }

  private func networkFindings(path: String, _ assembly: Assembly) -> [Finding] {
    guard let network = expected ?? ExpectedNetwork(name: path) else { return [] }
    return network.findings(architecture: assembly.architecture, outputs: assembly.outputs, isDemanded: expected != nil)
  }

  /// What one tensor's values tell.
  private struct Reading: Sendable {
    var findings: [Finding] = []
    var statistics: TensorStatistics?
  }

  private func values(
    of tensors: [Tensor], _ inventory: Inventory, _ progress: @Sendable (Int) -> Void, _ verification: inout Verification
  ) -> [Finding] {
    let digests = inventory.integrity?.tensorDigests ?? [:]
    let readings = tensors.mapInParallel(threads: threads) { index -> Reading in
      let tensor = tensors[index]
      var reading = Reading()
      do {
        let statistics = try TensorStatistics(tensor, withDigest: digests[tensor.name] != nil, progress: progress)
        reading.statistics = statistics
        reading.findings += DigestCheck.findings(tensor, statistics, expected: digests[tensor.name])
        reading.findings += ValueCheck.findings(tensor, statistics)
        reading.findings += try FilterCheck.findings(tensor, statistics, provenance: inventory.metadata.provenance)
      } catch {
        reading.findings.append(Finding(error, tensor: tensor.name))
      }
      return reading
    }
    let read = readings.compactMap(\.statistics)
    verification.tensorCount = read.count
    verification.byteCount = zip(tensors, readings).reduce(0) { $0 + ($1.1.statistics == nil ? 0 : $1.0.byteCount) }
    var statistics: [String: TensorStatistics] = [:]
    for (tensor, reading) in zip(tensors, readings) { statistics[tensor.name] = reading.statistics }
    return readings.flatMap(\.findings) + ChannelCheck.findings(statistics, names: tensors.map(\.name))
  }

  /// The optimiser's part of a training checkpoint. It is called as the file calls it.
  private func velocityFindings(
    _ velocities: [Tensor], _ inventory: Inventory, _ progress: @Sendable (Int) -> Void, _ verification: inout Verification
  ) -> [Finding] {
    let digests = inventory.integrity?.velocityDigests ?? [:]
    let readings = velocities.mapInParallel(threads: threads) { index -> Reading in
      let velocity = velocities[index]
      let named = velocity.renamed("\(inventory.momentumPlace)/\(velocity.name)", shape: velocity.shape)
      let expected = digests[velocity.name]
      var reading = Reading()
      do {
        let statistics = try TensorStatistics(named, withDigest: expected != nil, progress: progress)
        reading.statistics = statistics
        reading.findings += DigestCheck.findings(named, statistics, expected: expected)
        reading.findings += ValueCheck.nonFinite(named, statistics)
      } catch {
        reading.findings.append(Finding(error, tensor: named.name))
      }
      return reading
    }
    for (velocity, reading) in zip(velocities, readings) where reading.statistics != nil {
      verification.tensorCount += 1
      verification.byteCount += velocity.byteCount
    }
    return readings.flatMap(\.findings)
  }

  /// The first few of a list.
  static func list(_ names: [String]) -> String {
    (names.prefix(4).joined(separator: ", ") + (names.count > 4 ? ", …" : "")).printable
  }
}
