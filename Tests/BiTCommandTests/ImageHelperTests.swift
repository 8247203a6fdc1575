import BiTCheckpoint
import BiTImage
import BiTTestSupport
import Foundation
import Testing

/// TIFF, HEIC and AVIF, decoded in processes of their own: `fixtures/kinds`, made by Pillow, pillow_heif and tifffile. What the machine has no
/// library for is left out.
@Suite(.serialized)
struct ImageHelperTests {
  private static let folder = Repository.path("fixtures/kinds/")
  private static let hasTIFF = has(.tiff)
  private static let hasHEIF = has(.heif)

  private static func has(_ format: HelperFormat) -> Bool {
    guard let program = try? Program.built() else { return false }
    ImageHelper.use(program: program)
    return ImageHelper.absence(of: format) == nil
  }

  private static func names(_ suffix: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0.hasSuffix("." + suffix) && !$0.hasPrefix("broken-") }.sorted()
  }

  init() throws { ImageHelper.use(program: try Program.built()) }

  /// The largest and the mean difference from what Pillow sees.
  private func difference(_ name: String) throws -> (max: Int, mean: Double) {
    let image = try Image(path: Self.folder + name)
    let data = try Data(content(Self.folder + name + ".rgb.npy"))
    let golden = data.dropFirst(10 + Int(data[8]) + 256 * Int(data[9]))
    try #require(golden.count == image.pixels.count)
    let header = String(decoding: data.prefix(128), as: UTF8.self)
    #expect(header.contains("(\(image.height), \(image.width), 3)"))
    #expect(try ImageSource.file(Self.folder + name).size() == ImageSize(height: image.height, width: image.width))
    let differences = zip(golden, image.pixels).map { abs(Int($0) - Int($1)) }
    return (differences.max() ?? 0, Double(differences.reduce(0, +)) / Double(max(1, differences.count)))
  }

  @Test("a TIFF file has the pixels that Pillow sees", .enabled(if: hasTIFF, "libtiff isn't installed"), arguments: names("tif"))
  func tiff(name: String) throws { #expect(try difference(name).max == 0) }

  @Test("there is a TIFF file of every kind")
  func all() { #expect(Self.names("tif").count >= 28 && Self.names("heic").count >= 6 && Self.names("avif").count >= 4) }

  // Decoders of different versions round differently; a turn or another matrix would be far off.
  @Test(
    "a HEIC picture has the pixels that Pillow sees, up to rounding", .enabled(if: hasHEIF, "libheif isn't installed"),
    arguments: names("heic"))
  func heic(name: String) throws {
    let difference = try difference(name)
    #expect(difference.max <= 2 && difference.mean < 0.2, "\(difference)")
  }

  @Test(
    "an AVIF picture has the pixels that Pillow sees, up to rounding", .enabled(if: hasHEIF, "libheif isn't installed"),
    arguments: names("avif"))
  func avif(name: String) throws {
    let difference = try difference(name)
    // libyuv ends rows of an odd width in another way.
    #expect(difference.max <= 16 && difference.mean < 0.2, "\(difference)")
  }

  @Test(
    "a broken TIFF file is refused with the reason, and the next picture is decoded", .enabled(if: hasTIFF, "libtiff isn't installed"),
    arguments: [
      ("broken-truncated.tif", "TIFF: "), ("broken-pixels.tif", "TIFF: "), ("broken-double.tif", "TIFF of 1 samples of 64 bits"),
      ("broken-raw.tif", "a camera's raw file"),
    ])
  func brokenTIFF(name: String, reason: String) throws {
    let error = #expect(throws: ImageError.self) { try Image(path: Self.folder + name) }
    #expect(error.map { "\($0)".contains(reason) } == true, "\(String(describing: error))")
    #expect(try difference("raw.tif").max == 0)
  }

  @Test("a broken HEIC or AVIF file is refused", .enabled(if: hasHEIF, "libheif isn't installed"), arguments: ["heic", "avif"])
  func brokenHEIF(suffix: String) throws {
    let error = #expect(throws: ImageError.self) { try Image(path: Self.folder + "broken-truncated." + suffix) }
    #expect(error.map { "\($0)".contains("HEIF: ") } == true, "\(String(describing: error))")
  }

  @Test("the kinds are told by content")
  func kinds() throws {
    let scratch = try Scratch()
    try scratch.write("a.tif", content(Repository.path("fixtures/images/photo.png")))
    #expect(try Image(path: scratch.path("a.tif")) == Image(path: Repository.path("fixtures/images/photo.png")))
  }

  @Test(
    "a decoder that crashes, ends, hangs or talks nonsense costs one error",
    arguments: [
      ("kill -SEGV $$", "the decoder crashed (signal 11)"), ("exit 3", "the decoder ended (status 3)"),
      ("head -c 24; head -c 100 /dev/zero | tr '\\0' x", "the decoder's answer makes no sense"),
      ("sleep 60", "the decoder was stopped after 1 s"),
    ])
  func hostile(script: String, reason: String) throws {
    let scratch = try Scratch()
    // What is asked comes on standard input, and is answered there.
    let program = try scratch.write("helper", "#!/bin/sh\nexec >&0\n\(script)\n")
    chmod(program, 0o755)
    ImageHelper.use(program: program, maxSeconds: 1)
    let error = #expect(throws: ImageError.self) { try Image(path: Self.folder + "raw.tif") }
    #expect(error.map { "\($0)".contains(reason) } == true, "\(String(describing: error))")
  }

  @Test("the command decodes them on several threads, and counts those for which there is no decoder")
  func command() throws {
    guard Self.hasTIFF else { return }
    let scratch = try Scratch()
    let model = scratch.path("model.npz")
    let network = Checkpoint.initialised(architecture: try #require(Architecture(name: "R14x0.5")), outputs: 2, seed: 1)
    try network.write(to: model, kind: .npz, replacing: false)
    for name in ["raw.tif", "lzw.tif", "pages.tif", "planes.tif"] { try scratch.write("in/" + name, content(Self.folder + name)) }
    try scratch.write("in/photo.png", content(Repository.path("fixtures/images/photo.png")))
    let whole = try Program.bit("classify", model, scratch.path("in"), "--size", "32", "--threads", "3", "--format", "csv", "--top", "1")
    #expect(whole.status == 0 && whole.output.split(separator: "\r\n").count == 6, "\(whole)")
    let part = try Program(
      [
        "BIT_DECODER=/nowhere", try Program.built(), "classify", model, scratch.path("in"), "--size", "32", "--format", "csv", "--top", "1",
      ],
      program: "/usr/bin/env"
    ).outcome()
    #expect(part.status == 1 && part.output.split(separator: "\r\n").count == 2)
    #expect(part.error.contains("4 TIFF not read: /nowhere, which is to decode it, cannot be started"), "\(part.error)")
  }
}
