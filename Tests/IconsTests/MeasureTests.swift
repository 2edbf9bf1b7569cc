import Icons
import Testing

@Suite struct MeasureTests {
  @Test func measuresAPlainIcon() {
    let measure = IconMeasure(Sample.icon())
    #expect(measure.background == Sample.blue)
    #expect(measure.transparency == .none)
    #expect(measure.isEven && !measure.hasRoundedCorners)
    #expect(measure.logo.map { [$0.left, $0.top, $0.width, $0.height] } == [35, 35, 160, 160])
    #expect(measure.logoShare == 160.0 / 230)
    #expect(measure.whiteShare == 1)
  }

  @Test func findsNoLogoInOneColor() {
    #expect(IconMeasure(Bitmap(width: 100, height: 100, color: .white)).logo == nil)
  }

  @Test func ignoresSlightShades() {
    let icon = Sample.icon(ink: Color(red: 0x0F + 24, green: 0x6C, blue: 0xBD))
    #expect(IconMeasure(icon).logo == nil)
  }

  @Test func tellsWhereItIsTransparent() {
    var icon = Sample.icon()
    icon.set(100, 100, .white, alpha: 254)
    #expect(IconMeasure(icon).transparency == .inside)
    icon.set(0, 0, .white, alpha: 0)
    #expect(IconMeasure(icon).transparency == .corners)
    icon.set(1, 0, .white, alpha: 0)
    #expect(IconMeasure(icon).transparency == .frame)
  }

  @Test(arguments: [true, false]) func findsRoundedCorners(transparent: Bool) {
    var icon = Sample.icon()
    let corners = [(0, 0), (229, 0), (0, 229)]
    for (x, y) in corners.dropLast() { icon.set(x, y, .white, alpha: transparent ? 0 : 255) }
    #expect(!IconMeasure(icon).hasRoundedCorners)
    for (x, y) in corners { icon.set(x, y, .white, alpha: transparent ? 0 : 255) }
    #expect(IconMeasure(icon).hasRoundedCorners)
  }

  @Test func countsHowEvenTheFrameIs() {
    var icon = Sample.icon()
    for x in 0..<45 { icon.set(x, 0, .dark) }
    #expect(IconMeasure(icon).isEven)
    for x in 45..<47 { icon.set(x, 0, .dark) }
    #expect(!IconMeasure(icon).isEven)
    #expect(IconMeasure(icon).background == Sample.blue)
  }

  @Test(arguments: [(1, 1), (1, 9), (9, 1), (2, 2)]) func measuresTinyPictures(width: Int, height: Int) {
    let measure = IconMeasure(Bitmap(width: width, height: height, color: Sample.blue))
    #expect(measure.background == Sample.blue && measure.evenShare == 1)
  }

  @Test func hasNoBackgroundWithoutOpaqueFrame() throws {
    let clear = try #require(Bitmap(width: 3, height: 3, bytes: [UInt8](repeating: 0, count: 36)))
    let measure = IconMeasure(clear)
    #expect(measure.background == nil && measure.transparency == .frame)
  }
}
