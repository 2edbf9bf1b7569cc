/// Changes the size of pictures in linear light with alpha multiplied in, by a Mitchell filter of two passes.
enum Resampler {
  /// The picture in another size.
  static func resize(_ bitmap: Bitmap, width: Int, height: Int) -> Bitmap {
    let rows = Taps.all(from: bitmap.height, to: height)
    let columns = Taps.all(from: bitmap.width, to: width)
    var result = Bitmap(width: width, height: height, color: .white)
    var cache = RowCache(bitmap, columns: columns)
    for (y, taps) in rows.enumerated() {
      var sum = [SIMD4<Float>](repeating: .zero, count: width)
      for (offset, weight) in taps.weights.enumerated() {
        let row = cache.row(taps.first &+ offset)
        for x in 0..<width { sum[x] += row[x] * weight }
      }
      for x in 0..<width { result.set(x, y, light: sum[x]) }
    }
    return result
  }

  /// Rows already narrowed to the wanted width; as many are kept as one output row needs.
  private struct RowCache {
    let bitmap: Bitmap
    let columns: [Taps]
    var rows: [Int: [SIMD4<Float>]] = [:]

    init(_ bitmap: Bitmap, columns: [Taps]) {
      self.bitmap = bitmap
      self.columns = columns
    }

    mutating func row(_ y: Int) -> [SIMD4<Float>] {
      if let row = rows[y] { return row }
      let light = (0..<bitmap.width).map { bitmap.light($0, y) }
      let row = columns.map { taps in
        taps.weights.enumerated().reduce(SIMD4<Float>.zero) { $0 + light[taps.first &+ $1.offset] * $1.element }
      }
      // Output rows walk downwards, so what lies far above is never asked for again.
      let reach = (columns.first?.weights.count ?? 0) &+ 4 &* max(4, bitmap.height / 16)
      if rows.count > reach { rows = rows.filter { $0.key > y &- reach } }
      rows[y] = row
      return row
    }
  }

  /// The source pixels that make one pixel, and how much each counts.
  private struct Taps {
    let first: Int
    let weights: [Float]

    static func all(from source: Int, to target: Int) -> [Taps] {
      let ratio = Float(source) / Float(target)
      let stretch = max(1, ratio)
      return (0..<target).map { index in
        let center = (Float(index) + 0.5) * ratio - 0.5
        let first = max(0, Int((center - 2 * stretch).rounded(.up)))
        let last = min(source &- 1, Int((center + 2 * stretch).rounded(.down)))
        let weights = (first...max(first, last)).map { mitchell((Float($0) - center) / stretch) }
        let total = weights.reduce(0, +)
        return Taps(first: first, weights: weights.map { $0 / total })
      }
    }

    /// The filter of Mitchell and Netravali with B = C = 1/3: sharp, and with hardly any ringing.
    private static func mitchell(_ offset: Float) -> Float {
      let x = abs(offset)
      if x < 1 { return (7 * x * x * x - 12 * x * x + 16 / 3) / 6 }
      if x < 2 { return (-7 / 3 * x * x * x + 12 * x * x - 20 * x + 32 / 3) / 6 }
      return 0
    }
  }
}

extension Bitmap {
  /// The light of a pixel, multiplied with its alpha, which is the last of the four.
  func light(_ x: Int, _ y: Int) -> SIMD4<Float> {
    let color = color(x, y)
    let alpha = Float(alpha(x, y)) / 255
    return SIMD4(Light.linear(color.red), Light.linear(color.green), Light.linear(color.blue), 1) * alpha
  }

  mutating func set(_ x: Int, _ y: Int, light: SIMD4<Float>) {
    let alpha = max(0, min(1, light.w))
    let plain = alpha > 0 ? light / alpha : .zero
    set(
      x, y, Color(red: Light.stored(plain.x), green: Light.stored(plain.y), blue: Light.stored(plain.z)),
      alpha: UInt8((alpha * 255).rounded()))
  }

  /// Lays another picture over this one, blended in linear light.
  mutating func draw(_ other: Bitmap, left: Int, top: Int) {
    for y in 0..<other.height where (0..<height).contains(y &+ top) {
      for x in 0..<other.width where (0..<width).contains(x &+ left) {
        let over = other.light(x, y)
        guard over.w > 0 else { continue }
        set(x &+ left, y &+ top, light: over + light(x &+ left, y &+ top) * (1 - over.w))
      }
    }
  }
}
