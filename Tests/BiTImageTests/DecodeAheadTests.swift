import BiTImage
import BiTThreads
import Synchronization
import Testing

/// Batches of images that are prepared ahead, with images that are none.
struct DecodeAheadTests {
  private struct Refused: Error, Equatable {
    let number: Int
  }

  /// Writes its number into each of its values, or fails.
  private struct Fake: ImageToDecode {
    let number: Int
    var size: ImageSize? = ImageSize(height: 1, width: 2)
    var fails = false
    var endsBatch = false

    func decode(into target: UnsafeMutableBufferPointer<Float>) throws {
      // Later images are often ready before earlier ones.
      if number % 3 == 0 { for _ in 0..<2000 { _ = Refused(number: number) } }
      if fails { throw Refused(number: number) }
      target.update(repeating: Float(number))
    }
  }

  private static let usual = ImageSize(height: 1, width: 2)

  /// The batches: the numbers of their images, those of them that failed, and the first value of each that didn't.
  private func batches(
    _ images: [Fake], workers: Int = 4, batch: Int = 4, startThread: (@escaping () -> Void) -> Bool = DetachedThread.start
  ) throws -> [(numbers: [Int], failed: [Int], values: [Float], size: ImageSize)] {
    let ahead = DecodeAhead(images, usualSize: Self.usual, workers: workers, batch: batch, startThread: startThread)
    var batches: [(numbers: [Int], failed: [Int], values: [Float], size: ImageSize)] = []
    while let batch = try ahead.next() {
      let length = batch.size.values
      let values = stride(from: 0, to: batch.values.count, by: length).map { start in
        #expect(batch.values[start..<start + length].allSatisfy { $0 == batch.values[start] })
        return batch.values[start]
      }
      batches.append(
        (
          batch.items.map(\.image.number), batch.items.compactMap { ($0.failure as? Refused)?.number }, values, batch.size
        ))
    }
    return batches
  }

  @Test("images come in their order whatever the threads, and the last batch has the rest", arguments: [1, 2, 7])
  func order(workers: Int) throws {
    let batches = try batches((0..<99).map { Fake(number: $0) }, workers: workers, batch: 8)
    #expect(batches.flatMap(\.numbers) == Array(0..<99))
    #expect(batches.flatMap(\.values) == (0..<99).map(Float.init))
    #expect(batches.map(\.numbers.count) == Array(repeating: 8, count: 12) + [3])
  }

  @Test("an image that fails keeps its place among the others, and the values of the others stand side by side")
  func failures() throws {
    let batches = try batches((0..<10).map { Fake(number: $0, fails: $0 % 4 == 1) }, batch: 5)
    #expect(batches.map(\.numbers) == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]])
    #expect(batches.map(\.failed) == [[1], [5, 9]])
    #expect(batches.map(\.values) == [[0, 2, 3, 4], [6, 7, 8]])
  }

  @Test("a batch ends where the size changes or an image ends it; what has no size joins any")
  func sizes() throws {
    let large = ImageSize(height: 3, width: 3)
    let images = [
      Fake(number: 0), Fake(number: 1), Fake(number: 2, size: large), Fake(number: 3, size: nil, fails: true), Fake(number: 4, size: large),
      Fake(number: 5, size: large, endsBatch: true), Fake(number: 6, size: large), Fake(number: 7),
    ]
    let batches = try batches(images, batch: 5)
    #expect(batches.map(\.numbers) == [[0, 1], [2, 3, 4, 5], [6], [7]])
    #expect(batches.map(\.size) == [Self.usual, large, large, Self.usual])
    let none = try self.batches([Fake(number: 0, size: nil, fails: true)])
    #expect(none.map(\.size) == [Self.usual] && none[0].values.isEmpty)
    #expect(try self.batches([]).isEmpty)
  }

  @Test("only as many images are taken ahead as the batches that are held have places")
  func ahead() throws {
    let taken = Atomic(0)
    let (workers, batch) = (3, 2)
    let images = (0..<1000).lazy.map { number -> Fake in
      taken.add(1, ordering: .relaxed)
      return Fake(number: number)
    }
    let ahead = DecodeAhead(images, usualSize: Self.usual, workers: workers, batch: batch)
    let held = DecodeAheadMemory.batches(of: batch, workers: workers)
    for given in 1...20 {
      _ = try ahead.next()
      #expect(taken.load(ordering: .relaxed) <= (given + held) * batch)
    }
  }

  @Test("where the system has no thread, the caller prepares the same batches itself", arguments: [1, 3, 8])
  func noThread(batch: Int) throws {
    let images = (0..<50).map { Fake(number: $0, size: ImageSize(height: 1, width: $0 / 7 + 1), fails: $0 % 5 == 1, endsBatch: $0 == 20) }
    let expected = try batches(images, workers: 3, batch: batch)
    let alone = try batches(images, workers: 3, batch: batch) { _ in false }
    #expect(alone.map(\.numbers) == expected.map(\.numbers))
    #expect(alone.map(\.failed) == expected.map(\.failed))
    #expect(alone.map(\.values) == expected.map(\.values))
    #expect(alone.flatMap(\.numbers) == Array(0..<50))
  }

  @Test("a batch that the address space doesn't hold is an error that says how large it is")
  func noMemory() throws {
    let ahead = DecodeAhead(
      [Fake(number: 0, size: ImageSize(height: 1 << 30, width: 1 << 28))], usualSize: Self.usual, workers: 2, batch: 16)
    let error = #expect(throws: DecodeAheadError.self) { try ahead.next() }
    #expect(error.map { "\($0)" } == "there is no memory for 16 images of 1073741824x268435456")
  }
}
