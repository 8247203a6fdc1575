import BiTCheckpoint
import BiTTestSupport
import Foundation
import Testing

/// What version 2 of the home format adds: preprocessing as timm's and Hugging Face's configurations say it, and how outputs are read.
@Suite struct HomePreprocessingTests {
  private static let timm = Preprocessing(
    height: 224, width: 192, resize: .pillowBicubic, fit: .shorterSide, cropShare: 0.875,
    normalisation: .channels(mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225]))

  private func written(_ metadata: Metadata) throws -> [UInt8] {
    var checkpoint = try HDF5Fixture.open("published")
    checkpoint.metadata = metadata
    let folder = try Scratch()
    try checkpoint.write(to: folder.path("out.h5"), kind: .kerasH5, replacing: false)
    return try folder.bytes("out.h5")
  }

  @Test("a file of version 2 that h5py wrote is read as what it says, and its digests fit")
  func byOthers() throws {
    let folder = try Scratch()
    try folder.write("home.h5", HDF5Fixture.bytes("home.h5", of: "preprocessing"))
    let checkpoint = try Checkpoint.open(folder.path("home.h5"))
    #expect(checkpoint.metadata == Metadata(preprocessing: Self.timm, scores: .sigmoid))
    #expect(checkpoint.integrity?.formatVersion == 2)
    #expect(checkpoint.integrity?.isNewerThanKnown == false)
    let verification = Verifier().verify(folder.path("home.h5"))
    // The values that follow a formula have filters that are equal, which is told as well.
    let findings = verification.findings.filter { $0.check == .digests || $0.check == .version }
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test(
    "each comes back as it was, in a file of version 2",
    arguments: [
      Metadata(preprocessing: timm),
      Metadata(preprocessing: Preprocessing(height: 32, width: 32, resize: .pillowBicubic)),
      Metadata(preprocessing: Preprocessing(height: 32, width: 32, resize: .tensorFlow, fit: .shorterSide)),
      Metadata(preprocessing: Preprocessing(height: 32, width: 32, resize: .pillow, cropShare: 224.0 / 259)),
      Metadata(
        preprocessing: Preprocessing(
          height: 32, width: 32, resize: .pillow, normalisation: .channels(mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5]))),
      Metadata(
        preprocessing: Preprocessing(
          height: 32, width: 32, resize: .pillow, normalisation: .channels(mean: [-0.00001, 0, 10], deviation: [0.001, 1000, 1.0 / 3]))),
      Metadata(scores: .sigmoid), Metadata(scores: .softmax),
    ])
  func roundTrip(metadata: Metadata) throws {
    let copy = try HDF5Fixture.open(bytes: try written(metadata))
    #expect(copy.metadata == metadata)
    #expect(copy.integrity?.formatVersion == 2)
    #expect(copy.integrity?.metadataDigest == copy.metadataSHA256())
  }

  @Test("how networks trained from scratch see pictures comes back, in a file of version 3")
  func area() throws {
    let metadata = Metadata(preprocessing: .pretraining(side: 224))
    let copy = try HDF5Fixture.open(bytes: try written(metadata))
    #expect(copy.metadata == metadata && copy.integrity?.isNewerThanKnown == false)
    #expect(copy.integrity?.formatVersion == 3)
  }

  @Test("what version 1 can say is said in version 1", arguments: [Resize.tensorFlow, .pillow])
  func oldest(resize: Resize) throws {
    let metadata = Metadata(preprocessing: Preprocessing(height: 32, width: 48, resize: resize), labels: .set("imagenet21k"))
    let copy = try HDF5Fixture.open(bytes: try written(metadata))
    #expect(copy.metadata == metadata)
    #expect(copy.integrity?.formatVersion == 1)
  }

  @Test(
    "what isn't usable is refused by the attribute's name",
    arguments: [
      ("shorter-side", "shorter-sid3", "fit"), ("pil-bicubic", "pil-lanczos", "resize"), ("0.875", "1.875", "crop_share"),
      ("0.875", "0.001", "crop_share"), ("0.875", "  nan", "crop_share"), ("0.875", "0,875", "crop_share"),
      ("0.485 0.456 0.406", "0.485 0.456x0.406", "mean"), ("0.485 0.456 0.406", "0.485 0.456 nan  ", "mean"),
      ("0.485 0.456 0.406", "99999 0.456 0.406", "mean"), ("0.229 0.224 0.225", "0.229 0.000 0.225", "mean"),
      ("0.229 0.224 0.225", "0.229 0.224 -0.22", "mean"), ("sigmoid", "sigmoix", "scores"),
    ])
  func refused(text: String, damaged: String, attribute: String) throws {
    var bytes = try written(Metadata(preprocessing: Self.timm, scores: .sigmoid))
    let start = try HDF5Fixture.position(of: Array(text.utf8), in: bytes)
    bytes.replaceSubrange(start..<start + text.utf8.count, with: damaged.utf8)
    let error = #expect(throws: (any Error).self) { try HDF5Fixture.open(bytes: bytes) }
    #expect("\(error.map { "\($0)" } ?? "")".contains("attribute \(attribute) of /bit"), "\(error.map { "\($0)" } ?? "")")
  }

  @Test("a size that no network takes is refused", arguments: [0, 16385])
  func size(height: Int) throws {
    let bytes = try written(Metadata(preprocessing: Preprocessing(height: height, width: 32, resize: .pillow)))
    let error = #expect(throws: (any Error).self) { try HDF5Fixture.open(bytes: bytes) }
    #expect("\(error.map { "\($0)" } ?? "")".contains("from 1...16384, found \(height)x32"), "\(error.map { "\($0)" } ?? "")")
  }

  @Test("a changed crop share no longer fits the digest of the metadata")
  func changed() throws {
    var bytes = try written(Metadata(preprocessing: Self.timm))
    let start = try HDF5Fixture.position(of: Array("0.875".utf8), in: bytes)
    bytes.replaceSubrange(start..<start + 5, with: "0.975".utf8)
    let checkpoint = try HDF5Fixture.open(bytes: bytes)
    #expect(checkpoint.preprocessing.cropShare == 0.975)
    #expect(checkpoint.integrity?.metadataDigest != checkpoint.metadataSHA256())
  }

  @Test("a head of ImageNet-21k's size is multi-label, unless it has labels of its own or the file says otherwise")
  func scores() throws {
    #expect(Scores(outputs: 21843, labels: nil) == .sigmoid)
    #expect(Scores(outputs: 21843, labels: .set("imagenet21k")) == .sigmoid)
    #expect(Scores(outputs: 21843, labels: .list([])) == .softmax)
    #expect(Scores(outputs: 1000, labels: nil) == .softmax)
    #expect(Scores(outputs: nil, labels: nil) == .softmax)
    var checkpoint = try HDF5Fixture.open("published")
    #expect(checkpoint.scores == .softmax)
    checkpoint.metadata.scores = .sigmoid
    #expect(checkpoint.scores == .sigmoid)
    #expect(checkpoint.editingHead(.keep).scores == .sigmoid)
    #expect(checkpoint.editingHead(.zero(outputs: 3)).metadata.scores == nil)
  }

  @Test("an npz loses preprocessing and scores, and says so")
  func npz() throws {
    var checkpoint = try HDF5Fixture.open("published")
    checkpoint.metadata = Metadata(preprocessing: Self.timm, scores: .sigmoid)
    #expect(CheckpointKind.npz.lost(of: checkpoint) == [.preprocessing, .scores])
    #expect(CheckpointKind.kerasH5.lost(of: checkpoint) == [])
  }
}
