import BiTFiles
import BiTTestSupport
import BiTTraining
import Testing

/// Features that are kept in parts while a run computes them.
struct FeatureStoreTests {
  private let values: [Float] = (0..<60).map { Float($0) / 7 }

  private func store(_ folder: Scratch, key: String = "key", width: Int = 3) -> FeatureStore {
    FeatureStore(folder: folder.path("features"), key: key, width: width)
  }

  /// A store with parts of 7, 8 and 5 images.
  private func filled(_ folder: Scratch) throws -> FeatureStore {
    let store = store(folder)
    for range in [0..<7, 7..<15, 15..<20] { try store.save(values[range.lowerBound * 3..<range.upperBound * 3], first: range.lowerBound) }
    return store
  }

  @Test("what was saved in parts is loaded as it was; without parts there is nothing")
  func whole() throws {
    let folder = try Scratch()
    #expect(try store(folder).load() == [])
    try store(folder).save([], first: 0)
    #expect(folder.names() == [])
    #expect(try filled(folder).load() == values)
  }

  @Test("a part that is gone, damaged or cut off ends what is loaded")
  func damaged() throws {
    for change in 0..<3 {
      let folder = try Scratch()
      let store = try filled(folder)
      let name = "features/" + folder.names("features")[1]
      var bytes = try folder.bytes(name)
      switch change {
      case 0: try Folder.removeFile(folder.path(name))
      case 1:
        bytes[bytes.count - 5] ^= 1
        try folder.write(name, bytes)
      default: try folder.write(name, bytes.dropLast(4))
      }
      #expect(try store.load() == Array(values[..<21]), "\(change)")
    }
  }

  @Test("parts of other features, or of another width, are not taken")
  func others() throws {
    let folder = try Scratch()
    _ = try filled(folder)
    #expect(try store(folder, key: "other").load() == [])
    #expect(try store(folder, width: 1).load() == [])
  }

  @Test("a part that was written again takes the place of none: equal parts have equal names")
  func again() throws {
    let folder = try Scratch()
    _ = try filled(folder)
    #expect(try filled(folder).load() == values)
    #expect(folder.names("features").count == 3)
  }

  @Test("removing leaves no folder, also where there is none")
  func removal() throws {
    let folder = try Scratch()
    _ = try filled(folder)
    try FeatureStore.remove(folder.path("features"))
    #expect(folder.names() == [])
    try FeatureStore.remove(folder.path("features"))
  }
}
