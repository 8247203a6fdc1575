import BiTThreads

extension [Tensor] {
  /// Does something with every tensor on a few threads, the largest first.
  ///
  /// - Parameters:
  ///   - threads: at most so many; nil for the processors that this process may use, up to four: more wait for memory and disk.
  ///   - body: gets the index of a tensor, and runs on any thread.
  /// - Returns: what `body` gave for each tensor.
  /// - Throws: the first error among the tensors; those that weren't begun by then are left out.
  package func mapInParallel<Value: Sendable, Failure: Error>(
    threads: Int? = nil, _ body: @Sendable (Int) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    try mapInParallel(on: threads ?? Swift.min(4, Processors.available), size: \.byteCount, body)
  }
}
