import BiTFiles
import BiTThreads

/// The values of a data set in chunks, read at any position: of compressed chunks those that were undone last are held, as many as share a range of the
/// first dimension, in 256 MiB at most or as much as one such layer takes.
package final class ChunkedRows: RandomAccessSource {
  private let storage: ChunkedStorage
  private let layers = Monitor<[Layer]>([])

  /// The chunks of a range of the first dimension; put together where they take less memory so.
  private struct Layer {
    let number: Int
    let chunks: [[UInt8]]
  }

  /// Bytes that are held, unless a layer takes more.
  package static let maxHeld = 256 << 20
  /// So little is undone each time, by as many threads as want it.
  private static let smallLayer = 1 << 20

  init(_ storage: ChunkedStorage) {
    self.storage = storage
  }

  package var byteCount: Int { storage.byteCount }
  package func stream(_ body: (UnsafeRawBufferPointer) throws -> Void) throws { try storage.stream(body) }
  package func check() throws { try storage.stream { _ in } }

  /// Bytes that are undone together.
  package var layerByteCount: Int { storage.layerByteCount(at: 0) }

  /// What a layer takes as chunks; nil where it is put together.
  private var heldChunksByteCount: Int? { storage.chunksPerLayerByteCount.flatMap { $0 <= Self.maxHeld ? $0 : nil } }

  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
    let perLayer = layerByteCount
    var done = 0
    while done < buffer.count {
      let number = (offset + done) / perLayer
      let start = offset + done - number * perLayer
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer[done..<done + min(buffer.count - done, perLayer - start)])
      let layer = try layer(number)
      if heldChunksByteCount != nil {
        storage.copy(from: offset + done, of: layer.chunks, to: part)
      } else {
        layer.chunks[0].withUnsafeBytes { part.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[start..<start + part.count])) }
      }
      done += part.count
    }
  }

  private func layer(_ number: Int) throws -> Layer {
    let size = heldChunksByteCount ?? layerByteCount
    guard size > Self.smallLayer else { return try undone(number) }
    // Others wait, so that nothing is undone twice.
    return try layers.change { layers in
      if let index = layers.firstIndex(where: { $0.number == number }) {
        layers.append(layers.remove(at: index))
      } else {
        while !layers.isEmpty, layers.count >= Self.maxHeld / size { layers.removeFirst() }
        layers.append(try undone(number))
      }
      return layers[layers.count - 1]
    }
  }

  private func undone(_ number: Int) throws -> Layer {
    Layer(number: number, chunks: heldChunksByteCount == nil ? [try storage.layer(number)] : try storage.chunks(ofLayer: number))
  }
}

extension HDF5Dataset {
  /// The values, to be read at any position.
  package var rows: any RandomAccessSource {
    if let storage = values as? ChunkedStorage { return ChunkedRows(storage) }
    return values as? any RandomAccessSource ?? BytesInMemory([])
  }
}

extension PlainArray {
  /// The whole numbers of a data set.
  ///
  /// - Throws: `ContainerError`.
  package init(_ dataset: HDF5Dataset, of file: RandomAccessFile) throws {
    guard case .integer(let size, let isSigned, let bigEndian) = dataset.type, size == 1 || !bigEndian else {
      throw ContainerError.unsupported(
        file: file.path, place: dataset.path, found: "an array of \(dataset.type)", advice: "store it as whole numbers, little-endian")
    }
    try self.init(
      shape: dataset.shape, valueSize: size, isSigned: isSigned, source: dataset.rows, offset: 0, file: file.path, place: dataset.path)
  }
}
