import BiTCheckpoint
import Testing

struct BlueprintTests {
  private func blueprint(_ name: String = "R26x1", outputs: Int? = 10) throws -> Blueprint {
    try #require(Architecture(name: name)).blueprint(outputs: outputs)
  }

  @Test("a block's first unit has a projection, and halves the size but in the first block")
  func strides() throws {
    let units = try blueprint().bottlenecks
    #expect(units.map(\.position.description) == (1...4).flatMap { ["block\($0)/unit01", "block\($0)/unit02"] })
    #expect(units.map { $0.projection?.geometry.stride } == [1, nil, 2, nil, 2, nil, 2, nil])
    #expect(units.map { $0.parts.map(\.convolution.geometry.stride) } == units.map { [1, $0.projection?.geometry.stride ?? 1, 1] })
  }

  @Test("each layer reads as many channels as the one before it gives", arguments: ["R14x0.5", "R50x1", "R152x4"])
  func channels(name: String) throws {
    let blueprint = try blueprint(name)
    var channels = blueprint.root.geometry.outputChannels
    for unit in blueprint.bottlenecks {
      if let projection = unit.projection?.geometry {
        #expect((projection.inputChannels, projection.outputChannels) == (channels, unit.c.convolution.geometry.outputChannels))
      } else {
        #expect(unit.c.convolution.geometry.outputChannels == channels)
      }
      for part in unit.parts {
        #expect((part.norm.channels, part.convolution.geometry.inputChannels) == (channels, channels))
        channels = part.convolution.geometry.outputChannels
      }
    }
    #expect(blueprint.norm.channels == channels && blueprint.head?.features == channels)
  }

  @Test("every parameter belongs to one layer, and its shape follows from that")
  func parameters() throws {
    let blueprint = try blueprint()
    let layers =
      blueprint.convolutions.map(\.kernel) + (blueprint.bottlenecks.flatMap(\.norms) + [blueprint.norm]).flatMap(\.parameters)
    let head = blueprint.head.map { [$0.kernel, $0.bias] } ?? []
    #expect(Set(layers + head) == Set(blueprint.parameters) && layers.count + 2 == blueprint.parameters.count)
    #expect(try self.blueprint(outputs: nil).parameters == blueprint.parameters.dropLast(2))
  }

  @Test("sizes go through a bottleneck: norms and convolutions are told that of what they read")
  func sizes() throws {
    let unit = try #require(blueprint().bottlenecks.first { $0.position.block == 2 })
    var size = SpatialSize(height: 15, width: 8)
    let sizes = unit.map(at: &size, geometry: \.geometry, convolution: { "\($1) \($2.height)" }, norm: { $1.width })
    #expect(sizes.convolutions == ["a 15", "b 15", "c 8", "projection 15"] && sizes.norms == [8, 8, 4])
    #expect(size == SpatialSize(height: 8, width: 4))
  }
}
