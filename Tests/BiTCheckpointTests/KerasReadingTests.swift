import BiTCheckpoint
import Testing

/// Files as h5py and Keras write them, in every variant that is met.
@Suite struct KerasReadingTests {
  @Test(
    "every variant of the published layout gives exactly the same tensors",
    arguments: [
      "published", "variable_strings", "split_names", "no_lists", "wrapped", "big_endian", "user_block", "linked", "small_addresses",
      "chunked", "latest", "latest_crowded", "latest_chunked", "keras_weights", "keras_model",
    ])
  func variant(name: String) throws {
    let checkpoint = try HDF5Fixture.open(name)
    try HDF5Fixture.expectValues(checkpoint)
    #expect(checkpoint.tensors.allSatisfy { $0.scalarType == .float32 })
    #expect(checkpoint.metadata == Metadata())
    #expect(checkpoint.integrity == nil)
  }

  @Test("half and double precision stay what they are", arguments: [("float16", ScalarType.float16), ("float64", .float64)])
  func precision(name: String, type: ScalarType) throws {
    let checkpoint = try HDF5Fixture.open(name)
    try HDF5Fixture.expectValues(checkpoint)
    #expect(checkpoint.tensors.allSatisfy { $0.scalarType == type })
  }

  @Test("a network without a head is read as one")
  func noHead() throws {
    try HDF5Fixture.expectValues(try HDF5Fixture.open("no_head"), outputs: nil)
  }

  @Test("the dense head becomes a 1x1 convolution")
  func headShape() throws {
    let checkpoint = try HDF5Fixture.open("published")
    #expect(checkpoint[ParameterName.headKernel.canonical]?.shape == [1, 1, 1024, 10])
  }
}
