/// A letter or digit as strokes of a round pen, drawn for the placeholder icon.
///
/// The em is 100 high; a stroke is a line of points, an arc is flattened into one.
struct Glyph {
  private let strokes: [[SIMD2<Float>]]
  private static let pen: Float = 15

  /// The glyph of a title's first letter or digit; a ring where it is of another script.
  init(initialOf title: String) {
    let initial = title.unicodeScalars.first { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    let letter = initial.flatMap(Glyph.latin) ?? " "
    strokes = Glyph.parse(Glyph.drawings[letter] ?? Glyph.ring)
  }

  /// The capital letter A to Z or the digit that a scalar is by its name, its accents left out.
  private static func latin(_ scalar: Unicode.Scalar) -> Character? {
    if scalar.isASCII { return Character(scalar).uppercased().first }
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1 else { return nil }
    return words[3].first
  }

  /// The glyph in a colour on nothing, its edges as soft as one pixel.
  func bitmap(height: Int, color: Color) -> Bitmap {
    let points = strokes.joined()
    let (low, high) = points.reduce((SIMD2<Float>(repeating: 1000), SIMD2<Float>(repeating: -1000))) {
      (pointwiseMin($0.0, $1), pointwiseMax($0.1, $1))
    }
    let scale = Float(height) / (high.y - low.y + Glyph.pen)
    let width = Int(((high.x - low.x + Glyph.pen) * scale).rounded(.up))
    var bitmap = Bitmap(width: max(1, width), height: height, color: color)
    for y in 0..<bitmap.height {
      for x in 0..<bitmap.width {
        let point = SIMD2(Float(x) + 0.5, Float(y) + 0.5) / scale + low - SIMD2(repeating: Glyph.pen / 2)
        let cover = 0.5 + (Glyph.pen / 2 - distance(to: point)) * scale
        bitmap.set(x, y, color, alpha: UInt8((max(0, min(1, cover)) * 255).rounded()))
      }
    }
    return bitmap
  }

  private func distance(to point: SIMD2<Float>) -> Float {
    var nearest = Float.infinity
    for stroke in strokes {
      for (start, end) in zip(stroke, stroke.dropFirst()) {
        let way = end - start
        let length = (way * way).sum()
        let share = length > 0 ? max(0, min(1, ((point - start) * way).sum() / length)) : 0
        let miss = point - (start + way * share)
        nearest = min(nearest, (miss * miss).sum())
      }
    }
    return nearest.squareRoot()
  }
}

extension Glyph {
  private static let ring = "C 50 50 42 42 0 360"

  /// `L x y x y …` is a line, `C x y rx ry from to` an arc in degrees, clockwise from the right.
  private static let drawings: [Character: String] = [
    "A": "L 0 100 38 0 76 100|L 14 66 62 66",
    "B": "L 0 50 0 0 36 0|C 36 25 25 25 -90 90|L 0 50 38 50|C 38 75 27 25 -90 90|L 38 100 0 100 0 50",
    "C": "C 46 50 46 50 45 315", "D": "L 30 0 0 0 0 100 30 100|C 30 50 46 50 -90 90",
    "E": "L 60 0 0 0 0 100 60 100|L 0 49 52 49", "F": "L 60 0 0 0 0 100|L 0 50 52 50",
    "G": "C 46 50 46 50 0 315|L 92 50 54 50", "H": "L 0 0 0 100|L 70 0 70 100|L 0 49 70 49", "I": "L 0 0 0 100",
    "J": "L 50 0 50 72|C 24 72 26 28 0 160", "K": "L 0 0 0 100|L 66 0 0 58|L 24 37 68 100", "L": "L 0 0 0 100 56 100",
    "M": "L 0 100 0 0 45 66 90 0 90 100", "N": "L 0 100 0 0 72 100 72 0", "O": "C 50 50 50 50 0 360",
    "P": "L 0 100 0 0 34 0|C 34 29 30 29 -90 90|L 34 58 0 58", "Q": "C 50 50 50 50 0 360|L 62 66 96 102",
    "R": "L 0 100 0 0 36 0|C 36 28 29 28 -90 90|L 36 56 0 56|L 34 56 68 100",
    "S": "C 34 25 32 25 90 345|C 34 75 34 25 -90 165", "T": "L 0 0 74 0|L 37 0 37 100",
    "U": "L 0 0 0 64|C 36 64 36 36 0 180|L 72 64 72 0", "V": "L 0 0 38 100 76 0", "W": "L 0 0 24 100 48 16 72 100 96 0",
    "X": "L 0 0 70 100|L 70 0 0 100", "Y": "L 0 0 36 52 72 0|L 36 52 36 100", "Z": "L 0 0 68 0 0 100 68 100",
    "0": "C 35 50 35 50 0 360", "1": "L 0 22 26 0 26 100", "2": "C 32 30 32 30 -165 35|L 58 47 0 100 66 100",
    "3": "C 30 25 28 25 -150 90|C 30 75 32 25 -90 150", "4": "L 52 100 52 0 0 70 70 70",
    "5": "L 60 0 8 0 4 44|C 31 67 34 33 -125 140", "6": "C 34 67 34 33 0 360|L 2 56 38 0", "7": "L 0 0 64 0 22 100",
    "8": "C 33 24 27 24 0 360|C 33 74 33 26 0 360", "9": "C 34 33 34 33 0 360|L 66 44 30 100",
  ]

  private static func parse(_ drawing: String) -> [[SIMD2<Float>]] {
    drawing.split(separator: "|").map { stroke in
      let words = stroke.split(separator: " ")
      let numbers = words.dropFirst().compactMap { Float($0) }
      guard words.first == "C", numbers.count == 6 else {
        return stride(from: 0, to: numbers.count &- 1, by: 2).map { SIMD2(numbers[$0], numbers[$0 &+ 1]) }
      }
      let steps = 48
      return (0...steps).map { step in
        let degrees = numbers[4] + (numbers[5] - numbers[4]) * Float(step) / Float(steps)
        return SIMD2(numbers[0], numbers[1]) + SIMD2(numbers[2], numbers[3]) * direction(degrees)
      }
    }
  }

  /// The point of the unit circle at an angle, by turning one degree at a time: the standard library has no sine.
  private static func direction(_ degrees: Float) -> SIMD2<Float> {
    let turn = SIMD2<Double>(0.999847695156391239, 0.0174524064372835128)
    var at = SIMD2<Double>(1, 0)
    let whole = Int(degrees.rounded())
    for _ in 0..<((whole % 360 &+ 360) % 360) {
      at = SIMD2(at.x * turn.x - at.y * turn.y, at.x * turn.y + at.y * turn.x)
    }
    return SIMD2(Float(at.x), Float(at.y))
  }
}
