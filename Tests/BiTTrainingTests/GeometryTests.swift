import BiTCheckpoint
import BiTImage
import BiTTraining
import Testing

struct GeometryTests {
  @Test("the resolution goes by the area of the original: 160/128 under 96x96, else 448/384, for R152x4 512/480")
  func rule() {
    #expect(Resolution.rule(isSmall: Resolution.isSmall(height: 95, width: 96), usesLargest: false) == Resolution(precrop: 160, crop: 128))
    #expect(Resolution.rule(isSmall: Resolution.isSmall(height: 96, width: 96), usesLargest: false) == Resolution(precrop: 448, crop: 384))
    #expect(
      Resolution.rule(isSmall: Resolution.isSmall(height: 10, width: 2000), usesLargest: false) == Resolution(precrop: 448, crop: 384))
    #expect(Resolution.rule(isSmall: Resolution.isSmall(height: 96, width: 96), usesLargest: true) == Resolution(precrop: 512, crop: 480))
    #expect(Resolution.rule(isSmall: Resolution.isSmall(height: 32, width: 32), usesLargest: true) == Resolution(precrop: 160, crop: 128))
  }

  @Test("crops reach every place from the first to the last, and half of them are flipped")
  func draws() {
    var generator = SplitMix64(state: 1)
    let augmentation = Augmentation(resolution: .small, cropping: .random, flipsAtRandom: true)
    let crops = (0..<4000).map { _ in TrainingCrop.draw(augmentation, of: ImageSize(side: 40), using: &generator) }
    let drawn = crops.compactMap { crop in
      if case .resized(let top, let left) = crop.place { (top: top, left: left, isFlipped: crop.isFlipped) } else { nil }
    }
    #expect(drawn.count == 4000)
    #expect(drawn.map(\.top).min() == 0 && drawn.map(\.top).max() == 32)
    #expect(drawn.map(\.left).min() == 0 && drawn.map(\.left).max() == 32)
    #expect((1800...2200).contains(drawn.filter(\.isFlipped).count))
    // Each of 33 places down, and across, is drawn 121 times, give or take five standard deviations of 11.
    for place in 0...32 {
      #expect((66...176).contains(drawn.count { $0.top == place }) && (66...176).contains(drawn.count { $0.left == place }), "\(place)")
    }
    // Down, across and flip know nothing of each other: five standard deviations.
    for (top, left) in [(false, false), (false, true), (true, false), (true, true)] {
      let quarter = drawn.filter { ($0.top > 16) == top && ($0.left > 16) == left }
      let expected = 4000 * (top ? 16.0 : 17) * (left ? 16 : 17) / (33 * 33)
      #expect(abs(Double(quarter.count) - expected) < 140 && abs(Double(quarter.count(where: \.isFlipped)) - expected / 2) < 105)
    }
    let fixed = TrainingCrop.draw(Augmentation(resolution: .small), of: ImageSize(side: 40), using: &generator)
    #expect(fixed == TrainingCrop(.resized(top: 16, left: 16), isFlipped: false))
  }

  @Test("a training image is the cut of the resized one, mirrored if flipped")
  func training() {
    let image = Image(height: 3, width: 4, pixels: (0..<36).map { UInt8($0 * 7) })
    let resolution = Resolution(precrop: 6, crop: 4)
    let whole = image.prepared(height: 6, width: 6, resize: .pillow)
    for isFlipped in [false, true] {
      var input = [Float](repeating: .nan, count: 48)
      input.withUnsafeMutableBufferPointer {
        image.prepareForTraining(TrainingCrop(.resized(top: 2, left: 1), isFlipped: isFlipped), of: resolution, resize: .pillow, into: $0)
      }
      for row in 0..<4 {
        for column in 0..<4 {
          let from = 1 + (isFlipped ? 3 - column : column)
          for channel in 0..<3 {
            #expect(input[3 * (row * 4 + column) + channel] == whole[3 * ((row + 2) * 6 + from) + channel])
          }
        }
      }
    }
  }
}
