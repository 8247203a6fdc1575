import BiTKernels

/// Transforms tiles of an image into planes: see `WinogradInputArguments`.
///
///      6x6 pixels of an image, 4 apart          36 planes, one value of each tile in each
///      ┌──────┐
///      │ tile │──normalise, rectify──▶ Bᵀ d B ──▶ p0: tile 0, tile 1, …
///      └──────┘                                   p1: tile 0, tile 1, …
@Sendable
func winogradInput(_ arguments: WinogradInputArguments) {
  let tileColumns = (arguments.width &+ 3) / 4
  var tile = 0
  for tileRow in arguments.tileRows {
    for tileColumn in 0..<tileColumns {
      let (top, left) = (4 &* tileRow &- 1, 4 &* tileColumn &- 1)
      let inside = top >= 0 && left >= 0 && top &+ 6 <= arguments.height && left &+ 6 <= arguments.width
      let planes = arguments.planes + tile &* arguments.tileStride
      var channel = 0
      while channel < arguments.channels {
        let source = TileSource(arguments, top: top, left: left, channel: channel)
        if inside {
          source.transform(planes + channel, planeStride: arguments.planeStride) { source.insideRow($0) }
        } else {
          source.transform(planes + channel, planeStride: arguments.planeStride) { source.edgeRow($0) }
        }
        channel &+= Vector.scalarCount
      }
      tile &+= 1
    }
  }
}

/// One vector of channels of a 6x6 tile.
private struct TileSource {
  let pixels: UnsafePointer<Float>
  let rowStride: Int
  let pixelStride: Int
  let rows: Range<Int>
  let columns: Range<Int>
  let scale: Vector
  let shift: Vector

  @inline(__always)
  init(_ arguments: WinogradInputArguments, top: Int, left: Int, channel: Int) {
    pixelStride = arguments.pixelStride
    rowStride = arguments.width &* arguments.pixelStride
    pixels = arguments.image + (top &* rowStride &+ left &* pixelStride &+ channel)
    rows = max(0, -top)..<min(6, arguments.height &- top)
    columns = max(0, -left)..<min(6, arguments.width &- left)
    scale = .load(arguments.rectification.scale + channel)
    shift = .load(arguments.rectification.shift + channel)
  }

  @inline(__always)
  func pixel(_ row: Int, _ column: Int) -> Vector {
    multiplyAdd(.load(pixels + (row &* rowStride &+ column &* pixelStride)), scale, shift).maximum(Vector(repeating: 0))
  }

  @inline(__always)
  func insideRow(_ row: Int) -> WinogradTransform.Six {
    (pixel(row, 0), pixel(row, 1), pixel(row, 2), pixel(row, 3), pixel(row, 4), pixel(row, 5))
  }

  @inline(__always)
  func edgePixel(_ row: Int, _ column: Int) -> Vector {
    rows.contains(row) && columns.contains(column) ? pixel(row, column) : Vector(repeating: 0)
  }

  @inline(__always)
  func edgeRow(_ row: Int) -> WinogradTransform.Six {
    (edgePixel(row, 0), edgePixel(row, 1), edgePixel(row, 2), edgePixel(row, 3), edgePixel(row, 4), edgePixel(row, 5))
  }

  /// Transforms the rows of the tile, then the columns of what comes out.
  @inline(__always)
  func transform(_ planes: UnsafeMutablePointer<Float>, planeStride: Int, _ row: (Int) -> WinogradTransform.Six) {
    let r0 = WinogradTransform.input(row(0)), r1 = WinogradTransform.input(row(1)), r2 = WinogradTransform.input(row(2))
    let r3 = WinogradTransform.input(row(3)), r4 = WinogradTransform.input(row(4)), r5 = WinogradTransform.input(row(5))
    @inline(__always)
    func column(_ index: Int, _ values: WinogradTransform.Six) {
      let result = WinogradTransform.input(values)
      let target = planes + index &* planeStride
      let step = 6 &* planeStride
      store(result, to: target, step: step)
    }
    column(0, (r0.0, r1.0, r2.0, r3.0, r4.0, r5.0))
    column(1, (r0.1, r1.1, r2.1, r3.1, r4.1, r5.1))
    column(2, (r0.2, r1.2, r2.2, r3.2, r4.2, r5.2))
    column(3, (r0.3, r1.3, r2.3, r3.3, r4.3, r5.3))
    column(4, (r0.4, r1.4, r2.4, r3.4, r4.4, r5.4))
    column(5, (r0.5, r1.5, r2.5, r3.5, r4.5, r5.5))
  }
}

/// Writes six vectors, `step` values apart.
@inline(__always)
private func store(_ values: WinogradTransform.Six, to target: UnsafeMutablePointer<Float>, step: Int) {
  values.0.store(target)
  values.1.store(target + step)
  values.2.store(target + 2 &* step)
  values.3.store(target + 3 &* step)
  values.4.store(target + 4 &* step)
  values.5.store(target + 5 &* step)
}

/// Transforms products back into pixels: see `WinogradOutputArguments`. What lies outside the image is left out.
@Sendable
func winogradOutput(_ arguments: WinogradOutputArguments) {
  let tileColumns = (arguments.width &+ 3) / 4
  var tile = 0
  for tileRow in arguments.tileRows {
    for tileColumn in 0..<tileColumns {
      let (top, left) = (4 &* tileRow, 4 &* tileColumn)
      let (rows, columns) = (min(4, arguments.height &- top), min(4, arguments.width &- left))
      var channel = 0
      while channel < arguments.channels {
        let planes = arguments.planes + (tile &* arguments.tileStride &+ channel)
        let output = arguments.output + ((top &* arguments.width &+ left) &* arguments.pixelStride &+ channel)
        outputTile(planes, arguments, output, rows: rows, columns: columns)
        channel &+= Vector.scalarCount
      }
      tile &+= 1
    }
  }
}

@inline(__always)
private func outputTile(
  _ planes: UnsafePointer<Float>, _ arguments: WinogradOutputArguments, _ output: UnsafeMutablePointer<Float>, rows: Int, columns: Int
) {
  @inline(__always)
  func row(_ index: Int) -> WinogradTransform.Four {
    let source = planes + 6 &* index &* arguments.planeStride
    let step = arguments.planeStride
    return WinogradTransform.output(
      (
        .load(source), .load(source + step), .load(source + 2 &* step), .load(source + 3 &* step), .load(source + 4 &* step),
        .load(source + 5 &* step)
      ))
  }
  let r0 = row(0), r1 = row(1), r2 = row(2), r3 = row(3), r4 = row(4), r5 = row(5)
  @inline(__always)
  func column(_ index: Int, _ values: WinogradTransform.Six) {
    guard index < columns else { return }
    let result = WinogradTransform.output(values)
    let target = output + index &* arguments.pixelStride
    let step = arguments.width &* arguments.pixelStride
    result.0.store(target)
    if rows > 1 { result.1.store(target + step) }
    if rows > 2 { result.2.store(target + 2 &* step) }
    if rows > 3 { result.3.store(target + 3 &* step) }
  }
  column(0, (r0.0, r1.0, r2.0, r3.0, r4.0, r5.0))
  column(1, (r0.1, r1.1, r2.1, r3.1, r4.1, r5.1))
  column(2, (r0.2, r1.2, r2.2, r3.2, r4.2, r5.2))
  column(3, (r0.3, r1.3, r2.3, r3.3, r4.3, r5.3))
}

/// Transforms a panel of weights into planes: see `WinogradWeightsArguments`.
@Sendable
func winogradWeights(_ arguments: WinogradWeightsArguments) {
  let tapStride = arguments.channels &* Row.width
  for start in stride(from: 0, to: arguments.channels &* Row.width, by: Vector.scalarCount) {
    @inline(__always)
    func tap(_ row: Int, _ column: Int) -> Vector { .load(arguments.panel + ((3 &* row &+ column) &* tapStride &+ start)) }
    @inline(__always)
    func row(_ index: Int) -> WinogradTransform.Six { WinogradTransform.weights((tap(index, 0), tap(index, 1), tap(index, 2))) }
    let r0 = row(0), r1 = row(1), r2 = row(2)
    @inline(__always)
    func column(_ index: Int, _ values: (Vector, Vector, Vector)) {
      let result = WinogradTransform.weights(values)
      let target = arguments.planes + (index &* tapStride &+ start)
      let step = 6 &* tapStride
      store(result, to: target, step: step)
    }
    column(0, (r0.0, r1.0, r2.0))
    column(1, (r0.1, r1.1, r2.1))
    column(2, (r0.2, r1.2, r2.2))
    column(3, (r0.3, r1.3, r2.3))
    column(4, (r0.4, r1.4, r2.4))
    column(5, (r0.5, r1.5, r2.5))
  }
}
