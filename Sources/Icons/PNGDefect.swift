/// Why a file with the name of a PNG is none that can be shown.
public enum PNGDefect: Error, Sendable, Equatable {
  case noSignature
  case truncated
  /// A chunk that every PNG has is not there.
  case missing(String)
  /// A chunk that the picture needs does not match its checksum.
  case badChecksum(String)
  /// A side of nothing, or one too long.
  case dimensions(width: Int, height: Int)
  /// The compressed data does not open.
  case compression
  /// The data holds fewer rows than the header says.
  case tooFewRows
  /// The data holds more rows than the header says.
  case tooManyRows
  /// Anything else that libspng refuses, in its words.
  case refused(String)

  /// The defect in words that go after "the file".
  public var message: String {
    switch self {
    case .noSignature: "does not begin with the PNG signature"
    case .truncated: "ends in the middle of the picture"
    case .missing(let chunk): "has no \(chunk) chunk"
    case .badChecksum(let chunk): "has a wrong checksum in its \(chunk) chunk"
    case .dimensions(let width, let height):
      "says it is \(width)x\(height) pixels; a side must be between 1 and \(PNGLimits.side)"
    case .compression: "has image data that does not decompress"
    case .tooFewRows: "holds fewer rows of pixels than its header says"
    case .tooManyRows: "holds more rows of pixels than its header says"
    case .refused(let reason): "cannot be decoded: \(reason)"
    }
  }
}
