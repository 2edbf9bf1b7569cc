/// What kind of picture a file is, by its first bytes.
public enum ImageFormat: Sendable, Hashable {
  case png
  case svg
  case jpeg
  case webp
  case gif
  case ico
  case bmp
  case tiff
  case avif
  case pdf
  /// The text that Git LFS leaves where the file was never fetched.
  case gitLFSPointer
  case empty
  case unknown

  /// Tells the kind from the first bytes of a file.
  public init(of bytes: [UInt8]) {
    let start = bytes.prefix(1024)
    self = ImageFormat.signatures.first { start.starts(with: $0.bytes) }?.format ?? .unknown
    if self != .unknown { return }
    if start.isEmpty {
      self = .empty
    } else if start.starts(with: "RIFF".utf8), start.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if start.dropFirst(4).starts(with: "ftypavi".utf8) {
      self = .avif
    } else if ImageFormat.isSVG(start) {
      self = .svg
    }
  }

  private static let signatures: [(bytes: [UInt8], format: ImageFormat)] = [
    (PNGChunks.signature, .png), ([0xFF, 0xD8, 0xFF], .jpeg), (Array("GIF87a".utf8), .gif),
    (Array("GIF89a".utf8), .gif), ([0, 0, 1, 0], .ico), (Array("BM".utf8), .bmp), ([0x49, 0x49, 0x2A, 0], .tiff),
    ([0x4D, 0x4D, 0, 0x2A], .tiff), (Array("%PDF-".utf8), .pdf),
    (Array("version https://git-lfs.github.com/spec/".utf8), .gitLFSPointer),
  ]

  /// Whether the text's first element is `svg`, behind any declaration, comment or document type.
  private static func isSVG(_ start: ArraySlice<UInt8>) -> Bool {
    var rest = start
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard rest.first == UInt8(ascii: "<") else { return false }
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open &+ 1)...]
      if rest.starts(with: "svg".utf8) || rest.starts(with: "SVG".utf8) { return true }
    }
    return false
  }

  /// The name that people know it by.
  public var name: String {
    switch self {
    case .png: "a PNG"
    case .svg: "an SVG"
    case .jpeg: "a JPEG"
    case .webp: "a WebP"
    case .gif: "a GIF"
    case .ico: "an ICO"
    case .bmp: "a BMP"
    case .tiff: "a TIFF"
    case .avif: "an AVIF"
    case .pdf: "a PDF"
    case .gitLFSPointer: "a Git LFS pointer"
    case .empty: "empty"
    case .unknown: "no picture"
    }
  }
}
