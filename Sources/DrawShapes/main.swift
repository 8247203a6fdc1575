import BiTFiles

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A line for standard error.
func tell(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
}

/// Draws pictures of shapes, a folder for each class: the demonstration's data.
///
///     DrawShapes downstream|upstream FOLDER COUNT SEED [SIDE]
func draw(_ arguments: [String]) throws -> Int32 {
  let sets = ["downstream": Shape.downstream, "upstream": Shape.upstream]
  guard (4...5).contains(arguments.count), let shapes = sets[arguments[0]], let count = Int(arguments[2]), count > 0,
    let seed = UInt64(arguments[3]), let side = arguments.count == 5 ? Int(arguments[4]) : 64, (8...1024).contains(side)
  else {
    tell("usage: DrawShapes downstream|upstream FOLDER COUNT SEED [SIDE]")
    return 64
  }
  for shape in shapes {
    let folder = "\(arguments[1])/\(shape.name)"
    try Folder.make(folder)
    for number in 0..<count {
      let name = "\(shape.name)/\(number)"
      let drawing = Drawing(shape, side: side, seed: seed, name: name)
      var file = try SequentialWriter(path: "\(folder)/\(shape.name)-\(seed)-\(number).jpg")
      try file.write(drawing.image().jpeg(quality: 92))
      try file.flush()
    }
  }
  return 0
}

do {
  exit(try draw(Array(CommandLine.arguments.dropFirst())))
} catch {
  tell("error: \(error)")
  exit(1)
}
