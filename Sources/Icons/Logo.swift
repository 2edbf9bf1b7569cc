/// A logo made ready for an icon: cut free from its background, trimmed, its colours known.
struct Logo {
  /// The logo alone, transparent around.
  private(set) var bitmap: Bitmap
  /// The plain colour that it stood on in its file.
  let background: Color?
  /// The colour that stands for it, the most frequent of its strong ones.
  let color: Color
  /// Whether it has one colour only, so that nothing but its shape matters.
  let isSilhouette: Bool

  /// Cuts the logo out of a picture, or finds that there is nothing to see in it.
  init?(_ picture: Bitmap) {
    let measure = IconMeasure(picture)
    var bitmap = picture
    background = measure.transparency == .none && measure.isEven ? measure.background : nil
    if let background { bitmap.cutOut(background) }
    guard let box = bitmap.visibleBox else { return nil }
    self.bitmap = bitmap.cropped(to: box)
    let palette = Palette(self.bitmap)
    // An opaque photograph that fills its frame has no shape of its own.
    isSilhouette = palette.isOneColor && (background != nil || measure.transparency != .none)
    color = palette.dominant()
  }

  /// Whether most of the logo would vanish on a colour, with nothing white or dark in it that would still show its shape.
  func vanishes(on brand: Color) -> Bool {
    var (all, visible, drawn) = (0, 0, 0)
    for y in 0..<bitmap.height {
      for x in 0..<bitmap.width where bitmap.alpha(x, y) >= 128 {
        all &+= 1
        let color = bitmap.color(x, y)
        if color.difference(from: brand) > 40, color.contrast(with: brand) >= 1.3 { visible &+= 1 }
        if color.difference(from: brand.logoColor) <= 48 { drawn &+= 1 }
      }
    }
    return visible &* 2 < all && drawn &* 20 < all
  }

  /// The logo's shape in another colour.
  func painted(_ color: Color) -> Bitmap {
    var painted = bitmap
    for y in 0..<bitmap.height {
      for x in 0..<bitmap.width { painted.set(x, y, color, alpha: bitmap.alpha(x, y)) }
    }
    return painted
  }
}

extension Bitmap {
  /// The box of all pixels that are more than a trace.
  fileprivate var visibleBox: Box? {
    var (left, top, right, bottom) = (Int.max, Int.max, -1, -1)
    for y in 0..<height {
      for x in 0..<width where alpha(x, y) > 16 {
        (left, top, right, bottom) = (min(left, x), min(top, y), max(right, x), max(bottom, y))
      }
    }
    return right < 0 ? nil : Box(left: left, top: top, width: right &- left &+ 1, height: bottom &- top &+ 1)
  }

  /// Makes a plain background transparent, around the logo and within it; what the edges took of it is taken out again.
  fileprivate mutating func cutOut(_ background: Color) {
    let ink = Palette(self, leavingOut: background).onlyColor
    let original = self
    for y in 0..<height {
      for x in 0..<width {
        let color = original.color(x, y)
        if color.difference(from: background) <= 6 {
          set(x, y, color, alpha: 0)
        } else if let ink = ink ?? original.inkOfEdge(x, y, background),
          let share = color.share(between: background, and: ink)
        {
          set(x, y, ink, alpha: UInt8((share * 255).rounded()))
        }
      }
    }
  }

  /// The colour that a pixel next to the background would have without it: the one around that is farthest from it.
  private func inkOfEdge(_ x: Int, _ y: Int, _ background: Color) -> Color? {
    var isEdge = false
    var (ink, farthest) = (background, 0)
    for row in max(0, y &- 2)...min(height &- 1, y &+ 2) {
      for column in max(0, x &- 2)...min(width &- 1, x &+ 2) {
        let distance = color(column, row).difference(from: background)
        if distance > farthest { (ink, farthest) = (color(column, row), distance) }
        if distance <= 6, abs(row &- y) <= 1, abs(column &- x) <= 1 { isEdge = true }
      }
    }
    return isEdge ? ink : nil
  }
}

extension Color {
  /// How far along the way from one colour to another this one lies, where it lies on that way at all.
  fileprivate func share(between start: Color, and end: Color) -> Float? {
    let way = end.vector - start.vector
    let length = (way * way).sum()
    guard length > 0 else { return nil }
    let share = max(0, min(1, ((vector - start.vector) * way).sum() / length))
    let miss = vector - (start.vector + way * share)
    return (miss * miss).sum() <= 24 * 24 ? share : nil
  }

  fileprivate var vector: SIMD3<Float> { SIMD3(Float(red), Float(green), Float(blue)) }
}
