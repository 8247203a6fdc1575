/// A duration in seconds.
func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }

/// A number with a fixed count of digits behind the point.
package func decimal(_ value: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1.0) { result, _ in result * 10 }
  guard value.isFinite, abs(value) * scale < 1e18 else { return "\(value)" }
  let scaled = Int64((abs(value) * scale).rounded())
  let sign = value < 0 && scaled != 0 ? "-" : ""
  guard digits > 0 else { return sign + "\(scaled)" }
  let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int64(scale))
  return sign + "\(whole)." + String(repeating: "0", count: digits - "\(rest)".count) + "\(rest)"
}

/// A whole number with a space between groups of three digits: `25 549 352`.
package func grouped(_ value: Int) -> String {
  var result = ""
  let digits = "\(value.magnitude)"
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result += " " }
    result.append(digit)
  }
  return (value < 0 ? "-" : "") + result
}
