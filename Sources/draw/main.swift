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

/// Draws pictures of shapes, a folder for each class; gives the status to end with.
func draw(_ arguments: [String]) throws -> Int32 {
  let sets = ["downstream": Shape.downstream, "upstream": Shape.upstream]
  guard arguments.count == 4, let shapes = sets[arguments[0]], let count = Int(arguments[2]), count > 0, let seed = UInt64(arguments[3])
  else {
    tell("usage: draw downstream|upstream FOLDER COUNT SEED\nDraws COUNT pictures of each of the set's shapes.")
    return 64
  }
  for shape in shapes {
    let folder = "\(arguments[1])/\(shape.name)"
    try Folder.make(folder)
    for number in 0..<count {
      // Not synced to the disk one by one: they can be drawn again.
      var file = try SequentialWriter(path: "\(folder)/\(number).jpg")
      try file.write(Drawing(shape, seed: seed, number: number).image().jpeg(quality: 92))
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
