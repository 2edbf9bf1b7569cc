/// How often the colours of a picture occur, near ones taken together.
struct Palette {
  private var counts: [Int: Int] = [:]
  private var sums: [Int: SIMD4<Int>] = [:]
  private var total = 0

  init(_ bitmap: Bitmap, leavingOut background: Color? = nil) {
    for y in 0..<bitmap.height {
      for x in 0..<bitmap.width where bitmap.alpha(x, y) >= 200 {
        let color = bitmap.color(x, y)
        if let background, color.difference(from: background) <= 24 { continue }
        let cell = Int(color.red &>> 4) &<< 8 | Int(color.green &>> 4) &<< 4 | Int(color.blue &>> 4)
        counts[cell, default: 0] &+= 1
        sums[cell, default: .zero] &+= SIMD4(Int(color.red), Int(color.green), Int(color.blue), 1)
        total &+= 1
      }
    }
  }

  /// The cells from the most frequent on; equal ones by value, so that the answer never depends on hashing.
  private var ranked: [(color: Color, count: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.compactMap { cell, count in
      sums[cell].map {
        (Color(red: UInt8($0.x / $0.w), green: UInt8($0.y / $0.w), blue: UInt8($0.z / $0.w)), count)
      }
    }
  }

  /// Whether nearly every pixel has one colour.
  var isOneColor: Bool {
    guard let first = ranked.first?.color else { return true }
    let near = ranked.reduce(0) { $1.color.difference(from: first) <= 48 ? $0 &+ $1.count : $0 }
    return Double(near) >= 0.97 * Double(total)
  }

  /// The most frequent colour that is neither nearly white, nearly black nor grey; failing that the most frequent one.
  func dominant() -> Color {
    let ranked = ranked
    let vivid = ranked.first { $0.color.isVivid && $0.count &* 50 >= total }
    return (vivid ?? ranked.first)?.color ?? .dark
  }

  /// The colour of a picture that has one only: the purest of it, not a soft pixel of its edges.
  var onlyColor: Color? { isOneColor ? ranked.first?.color : nil }
}

extension Color {
  /// Whether it has a hue that one would name.
  fileprivate var isVivid: Bool {
    let (high, low) = (max(red, green, blue), min(red, green, blue))
    return high &- low >= 48
  }
}
