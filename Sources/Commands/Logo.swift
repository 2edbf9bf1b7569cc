internal import Arguments
internal import Icons
internal import Platform

/// A logo as the commands read it: a PNG that can be decoded.
enum Logo {
  /// The pixels of a logo.
  static func read(_ path: String, in context: borrowing Context) throws -> Bitmap {
    let shown = context.shown(context.absolute(path))
    let bytes = try File.read(context.absolute(path), limit: PNGLimits.bytes)
    switch Icon(bytes) {
    case .picture(let picture):
      guard let bitmap = picture.bitmap else {
        throw Failure(
          "\(shown) has \(picture.header.width) x \(picture.header.height) pixels, more than can be worked on",
          hint: "export the logo with at most 4,096 pixels on a side")
      }
      return bitmap
    case .corrupt(let defect):
      throw Failure("\(shown) is a damaged PNG: \(defect.message)", hint: "export the logo again")
    case .other(let format):
      throw Failure("\(shown) is \(format.name), not PNG", hint: "export the logo as a PNG, 320 pixels or larger")
    }
  }

  /// The colour that an option names, or the one that a logo suggests.
  static func brand(_ text: String, for logo: Bitmap?) throws(UsageError) -> Color {
    if text == "auto" {
      guard let logo else {
        throw UsageError("'auto' takes the brand colour from the logo, and there is none", hint: "add --logo FILE")
      }
      guard let proposal = Composer.brand(of: logo) else {
        throw UsageError("no brand colour can be told from the logo", hint: "name it, as in --brand '#0f6cbd'")
      }
      return proposal
    }
    guard let color = Color(text) else {
      throw UsageError("'\(text)' is no colour", hint: "write it as '#0f6cbd', in quotes since # begins a comment")
    }
    return color
  }
}
