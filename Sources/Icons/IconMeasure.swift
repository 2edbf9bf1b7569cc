/// What can be measured on the pixels of an icon.
///
/// The frame is the outermost ring of pixels; the background is the most frequent colour of its opaque pixels.
public struct IconMeasure: Sendable {
  /// Where an icon can be looked through.
  public enum Transparency: Sendable {
    case none
    /// Within the picture only.
    case inside
    /// At its frame, in no more than the corner pixels.
    case corners
    /// At its frame.
    case frame
  }

  /// The colour that the logo stands on; none where no pixel of the frame is opaque.
  public let background: Color?
  /// Where it can be looked through.
  public let transparency: Transparency
  /// Whether at least three corner pixels are missing from an otherwise plain frame.
  public let hasRoundedCorners: Bool
  /// The share of the frame that is within 8 of the background.
  public let evenShare: Double
  /// The box of all pixels that are not background.
  public let logo: Box?
  /// The longer side of the logo's box as a share of the icon's side.
  public let logoShare: Double
  /// The share of the logo's pixels that are nearly white.
  public let whiteShare: Double

  /// Whether nearly all of the frame is background.
  public var isEven: Bool { evenShare >= 0.95 }

  /// Measures a picture.
  public init(_ bitmap: Bitmap) {
    let frame = Frame(of: bitmap)
    background = frame.background
    hasRoundedCorners = frame.hasRoundedCorners
    evenShare = frame.evenShare
    let marks = LogoMarks(bitmap, background: frame.background)
    logo = marks.box
    logoShare = Double(marks.box?.side ?? 0) / Double(max(bitmap.width, bitmap.height))
    whiteShare = marks.count == 0 ? 0 : Double(marks.white) / Double(marks.count)
    transparency =
      frame.transparentElsewhere
      ? .frame : frame.transparentCorners ? .corners : marks.transparent > 0 ? .inside : .none
  }
}

/// The outermost ring of pixels.
private struct Frame {
  var background: Color?
  var transparentCorners = false
  var transparentElsewhere = false
  var hasRoundedCorners = false
  var evenShare = 0.0

  init(of bitmap: Bitmap) {
    let (right, bottom) = (bitmap.width &- 1, bitmap.height &- 1)
    let corners = [(0, 0), (right, 0), (0, bottom), (right, bottom)]
    var ring = (0...right).flatMap { $0 == 0 && bottom == 0 ? [($0, 0)] : [($0, 0), ($0, bottom)] }
    if bottom == 0 { ring = (0...right).map { ($0, 0) } }
    if bottom > 1 { ring += (1..<bottom).flatMap { right == 0 ? [(0, $0)] : [(0, $0), (right, $0)] } }
    var counts: [Color: Int] = [:]
    for (x, y) in ring {
      if bitmap.alpha(x, y) == 255 {
        counts[bitmap.color(x, y), default: 0] &+= 1
      } else if (x == 0 || x == right) && (y == 0 || y == bottom) {
        transparentCorners = true
      } else {
        transparentElsewhere = true
      }
    }
    // Of equally frequent colours the first by value, so that the answer never depends on hashing.
    background = counts.min { ($1.value, $0.key.description) < ($0.value, $1.key.description) }?.key
    guard let background else { return }
    func isNear(_ at: (x: Int, y: Int), _ distance: Int) -> Bool {
      bitmap.alpha(at.x, at.y) == 255 && bitmap.color(at.x, at.y).difference(from: background) <= distance
    }
    evenShare = Double(ring.count { isNear($0, 8) }) / Double(max(1, ring.count))
    let middles = [(right / 2, 0), (right / 2, bottom), (0, bottom / 2), (right, bottom / 2)]
    hasRoundedCorners = middles.allSatisfy { isNear($0, 0) } && corners.count { !isNear($0, 8) } >= 3
  }
}

/// The pixels that are not background.
private struct LogoMarks {
  var box: Box?
  var count = 0
  var white = 0
  var transparent = 0

  init(_ bitmap: Bitmap, background: Color?) {
    var (left, top, right, bottom) = (Int.max, Int.max, -1, -1)
    for y in 0..<bitmap.height {
      for x in 0..<bitmap.width {
        let color = bitmap.color(x, y)
        let isClear = bitmap.alpha(x, y) < 255
        if isClear { transparent &+= 1 }
        guard isClear || background.map({ color.difference(from: $0) > 24 }) ?? false else { continue }
        count &+= 1
        if color.difference(from: .white) <= 32 { white &+= 1 }
        (left, top, right, bottom) = (min(left, x), min(top, y), max(right, x), max(bottom, y))
      }
    }
    if count > 0 { box = Box(left: left, top: top, width: right &- left &+ 1, height: bottom &- top &+ 1) }
  }
}
