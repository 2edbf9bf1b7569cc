@testable import Icons
import Testing

@Suite struct ComposerTests {
  static let orange = Color(red: 0xF0, green: 0x60, blue: 0x10)

  /// A ring of a colour on nothing.
  static func ring(_ color: Color, width: Int = 300, height: Int = 200) -> Bitmap {
    var bitmap = Bitmap(width: width, height: height, color: color)
    for y in 0..<height {
      for x in 0..<width where !(20..<40).contains(x) && !(20..<40).contains(y) { bitmap.set(x, y, color, alpha: 0) }
    }
    return bitmap
  }

  @Test(arguments: [Sample.blue, orange, Color(red: 0xFF, green: 0xD7, blue: 0)])
  func makesRightIcons(brand: Color) throws {
    let icon = try #require(Composer.icon(logo: ComposerTests.ring(.dark), brand: brand))
    let measure = IconMeasure(icon)
    #expect(icon.width == 230 && icon.height == 230)
    #expect(measure.background == brand && measure.evenShare == 1 && measure.transparency == .none)
    #expect(measure.logoShare < 0.7 && measure.logoShare > 0.68)
    let ink = try #require(measure.logo.map { icon.color($0.left + 16, $0.top + 16) })
    #expect(ink.difference(from: brand.logoColor) <= 1)
  }

  @Test func cutsAPlainBackgroundOut() throws {
    let logo = Sample.icon(side: 120, logo: 40, background: .white, ink: .dark)
    let icon = try #require(Composer.icon(logo: logo, brand: Sample.blue))
    #expect(icon.color(115, 115) == .white)
    #expect(IconMeasure(icon).logo?.side == 160)
  }

  @Test func keepsTheColorsOfALogo() throws {
    var logo = Sample.icon(side: 160, logo: 160, ink: ComposerTests.orange)
    for y in 0..<80 { for x in 0..<160 { logo.set(x, y, .white) } }
    logo.set(0, 0, .white, alpha: 0)
    let icon = try #require(Composer.icon(logo: logo, brand: Sample.blue))
    #expect(icon.color(115, 60) == .white)
    #expect(icon.color(115, 180) == ComposerTests.orange)
  }

  @Test func findsNothingInAnEmptyPicture() {
    #expect(Composer.icon(logo: Bitmap(width: 50, height: 50, color: .white), brand: Sample.blue) == nil)
    #expect(Composer.brand(of: Bitmap(width: 50, height: 50, color: .white)) == nil)
  }

  @Test func proposesColors() {
    #expect(Composer.brand(of: Sample.icon()) == Sample.blue)
    #expect(Composer.brand(of: ComposerTests.ring(ComposerTests.orange)) == ComposerTests.orange)
    #expect(Composer.brand(of: ComposerTests.ring(.white)) == .dark)
    let refused = Composer.brand(of: Sample.icon(background: .platformDefault))
    #expect(refused != nil && refused != .platformDefault)
  }

  @Test(arguments: ["Contoso", "ödland", "9 lives", "Wide", "жук", "", "!"])
  func makesPlaceholders(title: String) throws {
    let picture = try #require(Sample.picture(Composer.placeholderFile(title: title, brand: Sample.blue)))
    #expect(picture.isPlaceholder && picture.damagedAncillary.isEmpty && picture.trailingBytes == 0)
    let measure = IconMeasure(try #require(picture.bitmap))
    #expect(measure.background == Sample.blue && measure.evenShare == 1)
    #expect((0.2..<0.4).contains(measure.logoShare), "\(measure.logoShare)")
    #expect(measure.whiteShare > 0.5)
  }

  @Test func drawsEachLetterDifferently() {
    func glyph(_ letter: Character) -> [UInt8] {
      Glyph(initialOf: String(letter)).bitmap(height: 20, color: .white).bytes
    }
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789"
    #expect(Set(letters.map(glyph)).count == letters.count)
    #expect(glyph("é") == glyph("E") && glyph("q") == glyph("Q") && glyph("ж") == glyph("水"))
  }
}

@Suite struct ResamplerTests {
  @Test func blendsInLinearLight() {
    var stripes = Bitmap(width: 64, height: 64, color: .white)
    for y in 0..<64 { for x in stride(from: 0, to: 64, by: 2) { stripes.set(x, y, Color(red: 0, green: 0, blue: 0)) } }
    // Half the light is 188 of 255 in sRGB, where half the number would be 128.
    #expect(abs(Int(Resampler.resize(stripes, width: 8, height: 8).color(4, 4).red) - 188) <= 2)
  }

  @Test func takesNoColorFromWhatIsTransparent() {
    var half = Bitmap(width: 64, height: 64, color: Sample.blue)
    for y in 0..<64 { for x in 0..<32 { half.set(x, y, .white, alpha: 0) } }
    let small = Resampler.resize(half, width: 7, height: 7)
    #expect(small.color(3, 3).difference(from: Sample.blue) <= 2)
    #expect((100...155).contains(small.alpha(3, 3)))
  }

  @Test func keepsPlainColorsAtEverySize() {
    for side in [1, 3, 50, 230, 400] {
      let resized = Resampler.resize(Bitmap(width: 50, height: 20, color: Sample.blue), width: side, height: side)
      #expect(resized == Bitmap(width: side, height: side, color: Sample.blue))
    }
  }
}
