/// Writes a pickle of protocol 2, a value after the other, in the order of Python's machine: what a value is made of comes before it.
package struct PickleWriter {
  private var bytes: [UInt8] = [PickleOpcode.protocolVersion.rawValue, 2]
  private var memo: [String: UInt8] = [:]

  package init() {}

  /// A text; it may be any.
  package mutating func text(_ text: String) {
    add(.unicode)
    bytes.append(littleEndian: UInt32(text.utf8.count))
    bytes += text.utf8
  }

  package mutating func integer(_ value: Int) {
    if let byte = UInt8(exactly: value) {
      add(.binaryInteger1)
      bytes.append(byte)
    } else if let short = UInt16(exactly: value) {
      add(.binaryInteger2)
      bytes.append(littleEndian: short)
    } else if let word = Int32(exactly: value) {
      add(.binaryInteger)
      bytes.append(littleEndian: UInt32(bitPattern: word))
    } else {
      add(.long1)
      bytes.append(8)
      bytes.append(littleEndian: UInt64(bitPattern: Int64(value)))
    }
  }

  package mutating func boolean(_ value: Bool) { add(value ? .newTrue : .newFalse) }

  /// A function or class, from the second time on by its number in the memo. There may be 256 of them.
  package mutating func global(_ module: String, _ name: String) {
    let line = "\(module)\n\(name)\n"
    if let number = memo[line] {
      add(.get)
      bytes.append(number)
    } else {
      add(.global)
      bytes += line.utf8
      guard let number = UInt8(exactly: memo.count) else { return }
      memo[line] = number
      add(.put)
      bytes.append(number)
    }
  }

  /// The values that `body` writes, as a tuple.
  package mutating func tuple(_ body: (inout PickleWriter) -> Void) {
    add(.mark)
    body(&self)
    add(.tuple)
  }

  /// What the function before the last tuple would give for it.
  package mutating func call() { add(.reduce) }

  /// What the last value stands for outside of the pickle.
  package mutating func persistentID() { add(.persistentID) }

  /// The keys and values that `body` writes, in the dictionary before.
  package mutating func setItems(_ body: (inout PickleWriter) -> Void) {
    add(.mark)
    body(&self)
    add(.setItems)
  }

  /// The whole pickle.
  package consuming func finish() -> [UInt8] {
    add(.stop)
    return bytes
  }

  private mutating func add(_ opcode: PickleOpcode) { bytes.append(opcode.rawValue) }
}
