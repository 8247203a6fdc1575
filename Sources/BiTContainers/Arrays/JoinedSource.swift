/// Bytes of several places, one after the other.
package struct JoinedSource: RandomAccessSource {
  private let parts: [any RandomAccessSource]
  /// Where each part begins among all bytes, and where the last one ends.
  private let starts: [Int]

  /// - Parameter parts: each holds whole values.
  /// - Returns: nil where they are too many bytes to be counted.
  package init?(_ parts: [any RandomAccessSource]) {
    var starts = [0]
    for part in parts {
      let (end, overflow) = starts[starts.count - 1].addingReportingOverflow(part.byteCount)
      guard !overflow else { return nil }
      starts.append(end)
    }
    (self.parts, self.starts) = (parts, starts)
  }

  package var byteCount: Int { starts[parts.count] }

  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    for part in parts { try part.stream(body) }
  }

  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
    var index = part(at: offset)
    var done = 0
    while done < buffer.count {
      let position = offset + done
      let count = min(buffer.count - done, starts[index + 1] - position)
      try parts[index].read(at: position - starts[index], into: UnsafeMutableRawBufferPointer(rebasing: buffer[done..<done + count]))
      done += count
      index += 1
    }
  }

  /// The last part that begins at or before a byte: halving the parts, since an array of many may be gathered from them value by value.
  private func part(at offset: Int) -> Int {
    var (low, high) = (0, parts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  package func check() throws {
    for part in parts { try part.check() }
  }
}
