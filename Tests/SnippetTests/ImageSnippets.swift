import BiTImage

/// The code of BiTImage's documents, which compiles here.
enum ImageSnippets {
  static func prepare() throws {
    // begin
    let image = try Image(path: "demo/photos/chelsea.jpg")
    print(image.height, image.width)
    let input = image.prepared(height: 384, width: 384, resize: .tensorFlow)
    print(input.count)
    // end
  }
}
