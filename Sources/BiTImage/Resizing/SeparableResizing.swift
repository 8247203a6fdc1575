/// A way to resize along one axis after the other.
protocol SeparableMethod {
  /// What a value is held in while it is resized.
  associatedtype Value: SIMDScalar & BinaryFloatingPoint & Sendable

  /// The inputs and weights of the outputs of `part` along an axis that has `output` of them; nothing is made for the others.
  static func axis(input: Int, output: Int, part: Range<Int>) -> ResizingAxis<Value>

  /// Whether the height is changed before the width.
  static func goesDownFirst(from image: Image, height: Int, width: Int) -> Bool

  /// A row at the output's width.
  ///
  /// - Parameters:
  ///   - row: the input's pixels, three values each; behind them are zeros for as many pixels as the axis has inputs an output.
  ///   - target: three values for each of the axis's outputs, and room for one more.
  static func across(_ row: UnsafePointer<Value>, _ axis: ResizingAxis<Value>, into target: UnsafeMutablePointer<Value>)

  /// Eight values, from 0 to 255, of an output row.
  ///
  /// - Parameters:
  ///   - rows: where the eight stand in each of the rows that it is made of.
  ///   - weights: their weights.
  static func down(_ rows: UnsafeBufferPointer<UnsafePointer<Value>>, at offset: Int, _ weights: UnsafePointer<Value>) -> SIMD8<Float>
}

extension Image {
  /// Resizes row by row.
  ///
  ///     input row ── widened ──▶ Value ── across ──▶ ring of rows at the output's width ── down ──▶ output row
  ///
  /// An input row goes across once, when the first output row asks for it; the ring holds what one output row is made of. All of it
  /// stays in a core's first caches, and the result is written once.
  ///
  /// - Parameter target: `rows.count` x `columns.count` x 3 values; all are written.
  func resize<Method: SeparableMethod, Form: ResizedForm>(
    _ method: Method.Type, rows: ResizingAxis<Method.Value>, columns: ResizingAxis<Method.Value>, as form: Form,
    into target: UnsafeMutableBufferPointer<Form.Element>
  ) {
    let values = columns.count * 3
    precondition(target.count == rows.count * values, "the target fits the size")
    guard let result = target.baseAddress else { return }
    let padded = (values + 7) / 8 * 8 + 8
    let slots = rows.maxInputs
    withScratch(of: Method.Value.self, count: (width + columns.stride + 1) * 3) { input in
      withScratch(of: Method.Value.self, count: slots * padded) { ring in
        withUnsafeTemporaryAllocation(of: UnsafePointer<Method.Value>.self, capacity: slots) { made in
          var held = [Int](repeating: -1, count: slots)
          for row in 0..<rows.count {
            let (start, count) = (rows.starts[row], rows.counts[row])
            for index in 0..<count {
              let slot = (start + index) % slots
              let across = ring + slot * padded
              made.initializeElement(at: index, to: UnsafePointer(across))
              guard held[slot] != start + index else { continue }
              held[slot] = start + index
              widen(row: start + index, into: input)
              Method.across(input, columns, into: across)
            }
            let from = UnsafeBufferPointer(rebasing: made[..<count])
            rows.weights.withUnsafeBufferPointer { weights in
              guard let weights = weights.baseAddress else { return }
              Self.down(method, from, weights + row * rows.stride, as: form, into: result + row * values, count: values)
            }
          }
        }
      }
    }
  }

  /// A row's values in the type that they are resized in.
  private func widen<Value: BinaryFloatingPoint>(row: Int, into target: UnsafeMutablePointer<Value>) {
    pixels.withUnsafeBufferPointer { pixels in
      guard let source = pixels.baseAddress.map({ $0 + row * width * 3 }) else { return }
      for index in 0..<width * 3 { target[index] = Value(source[index]) }
    }
  }

  @inline(__always)
  private static func down<Method: SeparableMethod, Form: ResizedForm>(
    _ method: Method.Type, _ rows: UnsafeBufferPointer<UnsafePointer<Method.Value>>, _ weights: UnsafePointer<Method.Value>, as form: Form,
    into target: UnsafeMutablePointer<Form.Element>, count: Int
  ) {
    var offset = 0
    while offset &+ 8 <= count {
      form.write(Method.down(rows, at: offset, weights), at: offset, to: target + offset)
      offset &+= 8
    }
    guard offset < count else { return }
    withUnsafeTemporaryAllocation(of: Form.Element.self, capacity: 8) { rest in
      guard let start = rest.baseAddress else { return }
      form.write(Method.down(rows, at: offset, weights), at: offset, to: start)
      (target + offset).update(from: start, count: count - offset)
    }
  }
}

/// Calls `body` with memory that is zero.
private func withScratch<Value: BinaryFloatingPoint>(
  of type: Value.Type, count: Int, _ body: (UnsafeMutablePointer<Value>) -> Void
) {
  let memory = UnsafeMutablePointer<Value>.allocate(capacity: count)
  memory.initialize(repeating: 0, count: count)
  defer { memory.deallocate() }
  body(memory)
}

extension UnsafePointer where Pointee: SIMDScalar {
  /// The vector that begins here, at any alignment.
  @inline(__always)
  func vector<Vector: SIMD>(_ type: Vector.Type) -> Vector where Vector.Scalar == Pointee {
    UnsafeRawPointer(self).loadUnaligned(as: Vector.self)
  }
}
