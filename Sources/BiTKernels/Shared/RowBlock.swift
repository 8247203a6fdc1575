/// Rows of a tile of a product, held in registers.
///
/// Tiles of any height are composed of rows by `Stack`, so that an instruction set with more registers takes a higher tile of the same code.
protocol RowBlock {
  /// The block with a row less; of a single row, itself.
  associatedtype Smaller: RowBlock
  static var count: Int { get }
  /// All zero.
  init()
  /// Adds the product of one value a row (`a`, `a + stride`, …) with one row of weights.
  mutating func accumulate(_ a: UnsafePointer<Float>, stride: Int, _ weights: Row)
  /// Writes the rows, or adds them to what is there.
  func store(_ c: UnsafeMutablePointer<Float>, stride: Int, adding: Bool)
  /// Writes `other` plus `sign` times the rows, or adds that to what is there. The rows of `other` follow each other.
  func store(_ c: UnsafeMutablePointer<Float>, stride: Int, adding: Bool, plus other: UnsafePointer<Float>, sign: Float)
}

/// One row of a tile of a product: as many columns as a panel has.
struct Row: RowBlock {
  typealias Smaller = Row

  static var count: Int { 1 }
  /// Columns in a panel.
  static var width: Int { 2 * Vector.scalarCount }

  var left = Vector(repeating: 0)
  var right = Vector(repeating: 0)

  @inline(__always)
  static func load(_ pointer: UnsafePointer<Float>) -> Row {
    Row(left: .load(pointer), right: .load(pointer + Vector.scalarCount))
  }

  @inline(__always)
  mutating func accumulate(_ a: UnsafePointer<Float>, stride: Int, _ weights: Row) {
    let value = Vector(repeating: a.pointee)
    left = multiplyAdd(value, weights.left, left)
    right = multiplyAdd(value, weights.right, right)
  }

  @inline(__always)
  func store(_ c: UnsafeMutablePointer<Float>, stride: Int, adding: Bool) {
    if adding {
      (Vector.load(c) + left).store(c)
      (Vector.load(c + Vector.scalarCount) + right).store(c + Vector.scalarCount)
    } else {
      left.store(c)
      right.store(c + Vector.scalarCount)
    }
  }

  @inline(__always)
  func store(_ c: UnsafeMutablePointer<Float>, stride: Int, adding: Bool, plus other: UnsafePointer<Float>, sign: Float) {
    var sum = Row.load(other)
    sum.left += left * sign
    sum.right += right * sign
    sum.store(c, stride: stride, adding: adding)
  }
}

/// A block of rows, and one row below it.
struct Stack<Upper: RowBlock>: RowBlock {
  typealias Smaller = Upper

  @inline(__always)
  static var count: Int { Upper.count + 1 }

  var upper = Upper()
  var lower = Row()

  @inline(__always)
  init() {}

  @inline(__always)
  mutating func accumulate(_ a: UnsafePointer<Float>, stride: Int, _ weights: Row) {
    upper.accumulate(a, stride: stride, weights)
    lower.accumulate(a + Upper.count &* stride, stride: stride, weights)
  }

  @inline(__always)
  func store(_ c: UnsafeMutablePointer<Float>, stride: Int, adding: Bool) {
    upper.store(c, stride: stride, adding: adding)
    lower.store(c + Upper.count &* stride, stride: stride, adding: adding)
  }

  @inline(__always)
  func store(_ c: UnsafeMutablePointer<Float>, stride: Int, adding: Bool, plus other: UnsafePointer<Float>, sign: Float) {
    upper.store(c, stride: stride, adding: adding, plus: other, sign: sign)
    lower.store(c + Upper.count &* stride, stride: stride, adding: adding, plus: other + Upper.count &* Row.width, sign: sign)
  }
}

typealias Rows6 = Stack<Stack<Stack<Stack<Stack<Row>>>>>
typealias Rows10 = Stack<Stack<Stack<Stack<Rows6>>>>
typealias Rows14 = Stack<Stack<Stack<Stack<Rows10>>>>
