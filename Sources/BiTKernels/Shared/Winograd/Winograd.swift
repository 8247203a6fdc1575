import BiTKernels

/// The kernels of a scheme.
func winograd<Variant: WinogradVariant>(_: Variant.Type) -> WinogradKernels {
  let hasEdge = Variant.Edge.self != Variant.self
  return WinogradKernels(
    scheme: WinogradScheme(
      stride: Variant.stride, outputs: Variant.outputs, inputValues: Variant.inputValues, weightValues: Variant.weightValues,
      points: Variant.points, terms: Variant.terms, edgeOutputs: hasEdge ? Variant.Edge.outputs : 0,
      edgePoints: (0..<Variant.points).map { Variant.Edge.has(point: $0) }),
    input: { arguments in
      switch (arguments.tiles.endDown, arguments.tiles.endAcross) {
      case (false, false): transformTiles(of: Variant.self, down: Variant.self, across: Variant.self, arguments)
      case (true, false): transformTiles(of: Variant.self, down: Variant.Edge.self, across: Variant.self, arguments)
      case (false, true): transformTiles(of: Variant.self, down: Variant.self, across: Variant.Edge.self, arguments)
      case (true, true): transformTiles(of: Variant.self, down: Variant.Edge.self, across: Variant.Edge.self, arguments)
      }
    },
    output: { arguments in
      switch (arguments.tiles.endDown, arguments.tiles.endAcross) {
      case (false, false): transformProducts(of: Variant.self, down: Variant.self, across: Variant.self, arguments)
      case (true, false): transformProducts(of: Variant.self, down: Variant.Edge.self, across: Variant.self, arguments)
      case (false, true): transformProducts(of: Variant.self, down: Variant.self, across: Variant.Edge.self, arguments)
      case (true, true): transformProducts(of: Variant.self, down: Variant.Edge.self, across: Variant.Edge.self, arguments)
      }
    },
    weights: { transformWeights(of: Variant.self, $0) })
}

/// Transforms tiles of an image into planes: see `WinogradInputArguments`.
///
///      pixels of an image                  planes, one value of each tile in each
///      ┌──────┐
///      │ tile │──normalise, rectify──▶ Bᵀ d B ──▶ p0: tile 0, tile 1, …
///      └──────┘                                   p1: tile 0, tile 1, …
///
/// Neighbouring tiles share the pixels that their outputs share.
@inline(__always)
private func transformTiles<Variant: WinogradVariant, Down: WinogradLine, Across: WinogradLine>(
  of: Variant.Type, down: Down.Type, across: Across.Type, _ arguments: WinogradInputArguments
) {
  let step = Variant.stride &* Variant.outputs
  withLines(Down.inputs &* Variant.inputValues) { lines in
    var tile = arguments.planes.values
    for tileRow in arguments.tiles.rows {
      for tileColumn in arguments.tiles.columns {
        let top = Variant.stride &* arguments.tiles.origin &+ step &* tileRow &- 1
        let source = TileSource(arguments.image, top: top, left: step &* tileColumn &- 1, height: Down.inputs, width: Across.inputs)
        for channel in stride(from: 0, to: arguments.image.channels, by: Vector.scalarCount) {
          let pixels = PixelSource(arguments, first: source.first, channel: channel)
          let target = tile + channel
          if source.isInside {
            transform(of: Variant.self, down: Down.self, across: Across.self, lines, target, planeStride: arguments.planes.stride) {
              pixels[$0, $1]
            }
          } else {
            transform(of: Variant.self, down: Down.self, across: Across.self, lines, target, planeStride: arguments.planes.stride) {
              source.rows.contains($0) && source.columns.contains($1) ? pixels[$0, $1] : Vector(repeating: 0)
            }
          }
        }
        tile += arguments.planes.rowStride
      }
    }
  }
}

/// Transforms the rows of the tile, then the columns of what comes out.
@inline(__always)
private func transform<Variant: WinogradVariant, Down: WinogradLine, Across: WinogradLine>(
  of: Variant.Type, down: Down.Type, across: Across.Type, _ lines: UnsafeMutablePointer<Vector>, _ planes: UnsafeMutablePointer<Float>,
  planeStride: Int, pixel: (_ row: Int, _ column: Int) -> Vector
) {
  for row in 0..<Down.inputs {
    let line = lines + row &* Variant.inputValues
    Across.input({ pixel(row, $0) }, { line[$0] = $1 })
  }
  for column in 0..<Variant.inputValues where Across.has(input: column) {
    Down.input(
      { lines[$0 &* Variant.inputValues &+ column] },
      { $1.store(planes + ($0 &* Variant.inputValues &+ column) &* planeStride) })
  }
}

/// Where a tile lies in its image.
private struct TileSource {
  /// The tile's first pixel, which may lie outside the image.
  let first: Int
  /// Rows and columns of the tile that lie in the image.
  let rows: Range<Int>
  let columns: Range<Int>
  let isInside: Bool

  @inline(__always)
  init(_ image: ImageView, top: Int, left: Int, height: Int, width: Int) {
    first = top &* image.width &+ left
    rows = max(0, -top)..<max(0, -top, min(height, image.height &- top))
    columns = max(0, -left)..<max(0, -left, min(width, image.width &- left))
    isInside = rows.count == height && columns.count == width
  }
}

/// One vector of channels of a tile's pixels, normalised and rectified.
private struct PixelSource {
  private let pixels: UnsafePointer<Float>
  private let rowStride: Int
  private let pixelStride: Int
  private let scale: Vector
  private let shift: Vector
  private let least: Vector

  @inline(__always)
  init(_ arguments: WinogradInputArguments, first: Int, channel: Int) {
    pixelStride = arguments.image.pixelStride
    rowStride = arguments.image.width &* arguments.image.pixelStride
    pixels = arguments.image.values + (first &* pixelStride &+ channel)
    if let rectification = arguments.rectification {
      (scale, shift) = (.load(rectification.scale + channel), .load(rectification.shift + channel))
      least = Vector(repeating: 0)
    } else {
      (scale, shift, least) = (Vector(repeating: 1), Vector(repeating: 0), Vector(repeating: -.infinity))
    }
  }

  @inline(__always)
  subscript(row: Int, column: Int) -> Vector {
    multiplyAdd(.load(pixels + (row &* rowStride &+ column &* pixelStride)), scale, shift).maximum(least)
  }
}

/// Transforms products back into pixels: see `WinogradOutputArguments`. What lies outside the image is left out.
@inline(__always)
private func transformProducts<Variant: WinogradVariant, Down: WinogradLine, Across: WinogradLine>(
  of: Variant.Type, down: Down.Type, across: Across.Type, _ arguments: WinogradOutputArguments
) {
  let (image, points, outputs) = (arguments.output, Variant.points, Across.outputs)
  let rowStride = image.width &* image.pixelStride
  withLines(points &* outputs) { lines in
    var tile = arguments.planes.values
    for tileRow in arguments.tiles.rows {
      for tileColumn in arguments.tiles.columns {
        let (top, left) = (arguments.tiles.origin &+ Variant.outputs &* tileRow, Variant.outputs &* tileColumn)
        let (rows, columns) = (min(Down.outputs, image.height &- top), min(outputs, image.width &- left))
        for channel in stride(from: 0, to: image.channels, by: Vector.scalarCount) {
          let products = tile + channel
          let target = image.values + ((top &* image.width &+ left) &* image.pixelStride &+ channel)
          for row in 0..<points where Down.has(point: row) {
            let line = lines + row &* outputs
            Across.output({ .load(products + (row &* points &+ $0) &* arguments.planes.stride) }, { line[$0] = $1 })
          }
          for column in 0..<columns {
            let pixel = target + column &* image.pixelStride
            Down.output({ lines[$0 &* outputs &+ column] }, { if $0 < rows { $1.store(pixel + $0 &* rowStride) } })
          }
        }
        tile += arguments.planes.rowStride
      }
    }
  }
}

/// Transforms a panel of weights into planes: see `WinogradWeightsArguments`.
@inline(__always)
private func transformWeights<Variant: WinogradVariant>(of: Variant.Type, _ arguments: WinogradWeightsArguments) {
  let (values, plane) = (Variant.weightValues, arguments.channels &* Row.width)
  withLines(3 &* values) { lines in
    for start in stride(from: 0, to: plane, by: Vector.scalarCount) {
      for row in 0..<3 {
        let (line, taps) = (lines + row &* values, arguments.panel + (3 &* row &* plane &+ start))
        Variant.weights({ .load(taps + $0 &* plane) }, { line[$0] = $1 })
      }
      for column in 0..<values {
        let target = arguments.planes + (column &* plane &+ start)
        Variant.weights({ lines[$0 &* values &+ column] }, { $1.store(target + $0 &* values &* plane) })
      }
    }
  }
}

/// Memory for the lines between a transform along rows and one along columns.
@inline(__always)
private func withLines(_ count: Int, _ body: (UnsafeMutablePointer<Vector>) -> Void) {
  withUnsafeTemporaryAllocation(of: Vector.self, capacity: count) { lines in
    if let base = lines.baseAddress { body(base) }
  }
}
