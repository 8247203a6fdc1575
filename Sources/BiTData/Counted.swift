/// `1 step`, `2 steps`; `1 class`, `2 classes` with the plural given.
package func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

/// `“cat”, “dog”`, and of many names the first and their number.
package func listed(_ names: [String], atMost max: Int = 10) -> String {
  let shown = names.prefix(max).map { "“\($0)”" }.joined(separator: ", ")
  return names.count > max ? "\(shown), … (\(names.count) in all)" : shown
}
