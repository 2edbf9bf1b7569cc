/// Makes icons as certification asks for them: a square of the brand colour with a logo in its middle.
public enum Composer {
  /// The side of an icon.
  public static let side = 230
  /// The side of the box that a logo fills.
  static let logoSide = 160

  /// An icon of a logo on a brand colour.
  ///
  /// A logo of several colours keeps them as long as it can be seen, and so does one that stood on the brand colour
  /// already; one that is a mere shape becomes white or dark, whichever stands out.
  /// - Returns: nothing where there is no logo to be seen in the picture.
  public static func icon(logo picture: Bitmap, brand: Color) -> Bitmap? {
    guard let logo = Logo(picture) else { return nil }
    let keeps = logo.background.map { $0.difference(from: brand) <= 8 } ?? false
    let paints = !keeps && (logo.isSilhouette || logo.vanishes(on: brand))
    return place(paints ? logo.painted(brand.logoColor) : logo.bitmap, on: brand, side: logoSide)
  }

  /// The brand colour that a logo suggests: what it stands on, or its strongest colour.
  ///
  /// Neither white nor another colour that certification refuses comes out.
  /// - Returns: nothing where there is no logo to be seen in the picture.
  public static func brand(of picture: Bitmap) -> Color? {
    guard let logo = Logo(picture) else { return nil }
    let proposals = [logo.background, logo.color].compactMap(\.self)
    return proposals.first { $0.isFitForBrand } ?? (logo.color == .platformDefault ? logo.color.deepened : .dark)
  }

  /// An icon of the brand colour and the first letter of a title, to be replaced by the real one.
  public static func placeholder(title: String, brand: Color) -> Bitmap {
    var icon = Bitmap(width: side, height: side, color: brand)
    // Well below 160 pixels, so that `check` tells of it.
    let glyph = Glyph(initialOf: title).bitmap(height: 84, color: brand.logoColor)
    icon.draw(glyph, left: (side &- glyph.width) / 2, top: (side &- glyph.height) / 2)
    return icon
  }

  /// The file of a placeholder icon, marked as one.
  public static func placeholderFile(title: String, brand: Color) throws(PNGDefect) -> [UInt8] {
    var file = try placeholder(title: title, brand: brand).png()
    // Behind the signature and the header, whose length never changes.
    file.insert(contentsOf: PNGChunks.chunk("tEXt", PNGChunks.placeholderNote), at: 33)
    return file
  }

  private static func place(_ logo: Bitmap, on brand: Color, side box: Int) -> Bitmap {
    let scale = Double(box) / Double(max(logo.width, logo.height))
    let width = max(1, min(box, Int((Double(logo.width) * scale).rounded())))
    let height = max(1, min(box, Int((Double(logo.height) * scale).rounded())))
    var icon = Bitmap(width: side, height: side, color: brand)
    let sized = Resampler.resize(logo, width: width, height: height)
    icon.draw(sized, left: (side &- width) / 2, top: (side &- height) / 2)
    return icon
  }
}

extension Color {
  /// Whether certification takes it and a white or dark logo stands out on it.
  fileprivate var isFitForBrand: Bool {
    self != .platformDefault && min(red, green, blue) < 0xE8
  }

  /// The same hue, a step darker.
  fileprivate var deepened: Color {
    func less(_ channel: UInt8) -> UInt8 { UInt8(Int(channel) &* 4 / 5) }
    return Color(red: less(red), green: less(green), blue: less(blue))
  }
}
