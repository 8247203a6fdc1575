import BiTContainers

/// The settings of pre-trainings, which are known as text: what sets some apart.
package enum PretrainingSettings {
  /// Members that say which images are learned from.
  private static let ofData: Set<String> = ["data", "task", "split", "subsample"]

  /// Settings without what says which images are learned from.
  package static func withoutData(_ settings: String) -> String {
    JSON.object(members(settings).filter { !ofData.contains($0.0) }).line
  }

  /// What some settings have that others haven't alike, in words: `learning rate 0.3, steps 100`. Empty where nothing tells them apart, or where they
  /// are as usual.
  package static func distinction(of settings: String, among others: [String]) -> String {
    let others = others.map { Dictionary(members($0).map { ($0.0, $0.1.line) }) { first, _ in first } }
    return members(settings).filter { name, value in others.contains { $0[name] != value.line } }
      .map { name, value in "\(name.inWords) \(value.text ?? value.line)" }.joined(separator: ", ")
  }

  private static func members(_ settings: String) -> [(String, JSON)] {
    guard case .object(let members)? = try? JSON(parsing: settings.utf8) else { return [] }
    return members
  }
}
