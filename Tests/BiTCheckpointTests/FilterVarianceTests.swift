import BiTCheckpoint
import BiTTestSupport
import Testing

@Suite("The filter that varies the least")
struct FilterVarianceTests {
  private static let kernel = "resnet/block2/unit01/b/standardized_conv2d/kernel"

  private static func network(_ change: (_ name: String, _ values: inout [Float], _ filters: Int) -> Void) throws -> Checkpoint {
    let network = try FormatTests.network()
    return network.replacingTensors(
      try network.tensors.map { tensor in
        var values = try tensor.floats()
        change(tensor.name, &values, tensor.shape.last ?? 1)
        return Tensor(name: tensor.name, shape: tensor.shape, values: values)
      })
  }

  @Test("is found with its place and variance, far from zero as its values may be; one without variance and the head don't count")
  func smallest() throws {
    let network = try Self.network { name, values, filters in
      if name == Self.kernel {
        for index in values.indices where index % filters == 5 { values[index] = 3 + (index / filters % 2 == 0 ? 0x1p-10 : -0x1p-10) }
        for index in values.indices where index % filters == 6 { values[index] = 7 }
      }
      if name == ParameterName.headKernel.canonical { for index in values.indices { values[index] *= 0x1p-40 } }
    }
    let found = try #require(try network.smallestFilterVariance())
    #expect(found.tensor == Self.kernel)
    #expect(found.filter == 5)
    #expect(abs(found.variance / 0x1p-20 - 1) < 1e-9)
  }

  @Test("tells how far other implementations may be, as was measured")
  func difference() {
    for (variance, measured) in [(2e-4, 1e-5), (2e-5, 6e-5), (2e-6, 5e-4), (2e-7, 5e-3), (2e-8, 4e-2)] {
      let estimate = FilterVariance(tensor: "", filter: 0, variance: variance).logitDifference
      #expect(estimate > measured / 2 && estimate < measured * 2, "\(variance)")
    }
    #expect(FilterVariance(tensor: "", filter: 0, variance: 1e-30).logitDifference == 1)
  }

  @Test("there is none where no filter varies")
  func none() throws {
    #expect(try Self.network { _, values, _ in for index in values.indices { values[index] = 0 } }.smallestFilterVariance() == nil)
  }
}
