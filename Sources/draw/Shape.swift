#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A shape about the origin, within a distance of about 1.
struct Shape {
  let name: String
  /// Whether a point is inside; y points down.
  let contains: @Sendable (_ x: Double, _ y: Double) -> Bool
}

extension Shape {
  /// The classes that the demonstration learns to tell apart.
  static let downstream: [Shape] = [
    Shape(name: "arrow") { x, y in (abs(y) < 0.2 && x > -0.9 && x < 0.2) || (x >= 0.1 && x < 0.9 && abs(y) < (0.9 - x) * 0.85) },
    Shape(name: "crescent") { x, y in x * x + y * y < 0.81 && (x - 0.4) * (x - 0.4) + y * y > 0.49 },
    Shape(name: "cross") { x, y in (abs(x) < 0.27 && abs(y) < 0.9) || (abs(y) < 0.27 && abs(x) < 0.9) },
    Shape(name: "flower") { x, y in hypot(x, y) < 0.62 + 0.3 * cos(6 * atan2(y, x)) },
    Shape(name: "heart") { x, y in
      let (u, v) = (x * 1.25, 0.15 - y * 1.25)
      let circle = u * u + v * v - 1
      return circle * circle * circle - u * u * v * v * v < 0
    },
    Shape(name: "ring") { x, y in (0.5..<0.9).contains(hypot(x, y)) },
    Shape(name: "spiral") { x, y in
      let (radius, turn) = (hypot(x, y), (atan2(y, x) / (2 * .pi) + 1).truncatingRemainder(dividingBy: 1))
      return radius < 0.95 && (radius / 0.4 - turn + 2).truncatingRemainder(dividingBy: 1) < 0.5
    },
    Shape(name: "square") { x, y in abs(x) < 0.72 && abs(y) < 0.72 },
    Shape(name: "star") { x, y in isInStar(x, y, points: 5, inner: 0.38) },
    Shape(name: "triangle") { x, y in isInPolygon(x, y, corners: 3, radius: 0.95) },
  ]

  /// Other classes, upon which the demonstration's checkpoint was trained before.
  static let upstream: [Shape] = [
    Shape(name: "arc") { x, y in (0.55..<0.9).contains(hypot(x, y)) && y < 0.1 },
    Shape(name: "bars") { x, y in abs(x) < 0.85 && (0.25..<0.65).contains(abs(y)) },
    Shape(name: "bowtie") { x, y in abs(x) < 0.85 && abs(y) < abs(x) * 0.8 + 0.05 },
    Shape(name: "checkers") { x, y in abs(x) < 0.8 && abs(y) < 0.8 && (x < 0) == (y < 0) },
    Shape(name: "comb") { x, y in
      abs(x) < 0.85 && (-0.7..<0.7).contains(y) && (y < -0.35 || (x + 0.85) * 3.5 - ((x + 0.85) * 3.5).rounded(.down) < 0.5)
    },
    Shape(name: "dots-three") { x, y in
      (0..<3).contains { hypot(x - 0.6 * cos(2.094 * Double($0)), y - 0.6 * sin(2.094 * Double($0))) < 0.3 }
    },
    Shape(name: "dots-two") { x, y in hypot(abs(x) - 0.52, y) < 0.36 },
    Shape(name: "drop") { x, y in hypot(x, y - 0.3) < 0.55 || (y <= 0.3 && y > -0.95 && abs(x) < (y + 0.95) * 0.42) },
    Shape(name: "ellipse") { x, y in x * x / 0.81 + y * y / 0.2 < 1 },
    Shape(name: "frame") { x, y in max(abs(x), abs(y)) < 0.8 && max(abs(x), abs(y)) > 0.48 },
    Shape(name: "gear") { x, y in (0.3..<(cos(8 * atan2(y, x)) > 0 ? 0.92 : 0.66)).contains(hypot(x, y)) },
    Shape(name: "half-disc") { x, y in hypot(x, y) < 0.9 && y > -0.1 },
    Shape(name: "kite") { x, y in abs(x) < 0.6 * (y < -0.3 ? (y + 0.95) / 0.65 : (0.95 - y) / 1.25) },
    Shape(name: "letter-e") { x, y in abs(x) < 0.6 && abs(y) < 0.85 && (x < -0.28 || abs(y) > 0.57 || abs(y) < 0.15) },
    Shape(name: "letter-h") { x, y in abs(x) < 0.7 && abs(y) < 0.85 && (abs(x) > 0.38 || abs(y) < 0.17) },
    Shape(name: "letter-l") { x, y in abs(x) < 0.6 && abs(y) < 0.85 && (x < -0.22 || y > 0.47) },
    Shape(name: "letter-t") { x, y in abs(x) < 0.75 && abs(y) < 0.85 && (y < -0.47 || abs(x) < 0.2) },
    Shape(name: "letter-u") { x, y in abs(x) < 0.7 && abs(y) < 0.85 && (abs(x) > 0.36 || y > 0.5) },
    Shape(name: "letter-z") { x, y in abs(x) < 0.7 && abs(y) < 0.8 && (abs(y) > 0.5 || abs(x + y * 0.9) < 0.22) },
    Shape(name: "pentagon") { x, y in isInPolygon(x, y, corners: 5, radius: 0.9) },
    Shape(name: "rhombus-hole") { x, y in abs(x) * 0.8 + abs(y) < 0.8 && hypot(x, y) > 0.3 },
    Shape(name: "saw") { x, y in abs(x) < 0.9 && y < 0.5 && y > -0.4 + 1.2 * ((x + 0.9) / 0.6 - ((x + 0.9) / 0.6).rounded(.down)) - 0.4 },
    Shape(name: "trapezium") { x, y in abs(y) < 0.55 && abs(x) < 0.6 + 0.5 * y },
    Shape(name: "trefoil") { x, y in hypot(x, y) < 0.25 || hypot(x, y) < 0.9 * abs(cos(1.5 * atan2(y, x))) },
  ]

  private static func isInPolygon(_ x: Double, _ y: Double, corners: Int, radius: Double) -> Bool {
    let sector = 2 * .pi / Double(corners)
    let angle = (atan2(y, x) + 4 * .pi).truncatingRemainder(dividingBy: sector) - sector / 2
    return hypot(x, y) * cos(angle) < radius * cos(sector / 2)
  }

  private static func isInStar(_ x: Double, _ y: Double, points: Int, inner: Double) -> Bool {
    let sector = 2 * .pi / Double(points)
    let angle = abs((atan2(y, x) + 4 * .pi).truncatingRemainder(dividingBy: sector) - sector / 2)
    // The edge from the inner corner, at angle 0, to the outer one, at half a sector.
    let (px, py) = (hypot(x, y) * cos(angle), hypot(x, y) * sin(angle))
    let (ox, oy) = (0.95 * cos(sector / 2), 0.95 * sin(sector / 2))
    return (px - inner) * oy - py * (ox - inner) < 0
  }
}
