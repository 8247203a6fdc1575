import BiTTraining

extension RunConfiguration {
  /// The configuration that the HyperRule decides upon.
  init(source: Source, examples: Examples, task: TaskDescription, rule: HyperRule) {
    self.init(source: source, examples: examples, task: task, hyperRule: rule.origin(for: task), recipe: rule.recipe(for: task))
  }
}
