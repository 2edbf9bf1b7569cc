import Connectors
import Icons

/// A file of an example: `--- path`, with what is special about it in brackets, and its content below.
///
/// `(absent)` is a file or folder that is not there but may be pointed at, `(symlink)` a link, `(signed N days ago)` one
/// of a published version of that age, `(padded to N)` one with
/// blanks up to a size, `(cut to N)` one that ends early, `(not UTF-8)` one with an odd byte in the place of its last line end. A content that
/// begins with `canvas` is drawn: `canvas WIDTH HEIGHT COLOR`, then `box LEFT TOP WIDTH HEIGHT COLOR [ALPHA]` for each
/// part, `chunk NAME` for an empty chunk behind the header.
struct ExampleFile {
  let path: String
  private(set) var bytes: [UInt8]
  private(set) var exists = true
  private(set) var isSymlink = false
  private(set) var age = 0

  init(header: String, content: [UInt8]) throws {
    let open = header.hasSuffix(")") ? header.lastIndex(of: "(") : nil
    let remark = open.map { header[header.index(after: $0)...].dropLast() } ?? ""
    path = open.map { String(header[..<$0].dropLast()) } ?? header
    bytes = content
    let text = String(decoding: content, as: UTF8.self)
    if text.hasPrefix("canvas ") { bytes = try ExampleFile.draw(text) }
    let words = remark.split(separator: " ")
    switch words.first {
    case "absent": exists = false
    case "symlink": isSymlink = true
    case "padded": bytes += [UInt8](repeating: 0x20, count: max(0, (Int(words[2]) ?? 0) - bytes.count))
    case "signed": age = Int(words[1]) ?? 0
    case "cut": bytes = Array(bytes.prefix(Int(words[2]) ?? 0))
    case "not": bytes = bytes.dropLast() + [0xF8]
    default: break
    }
  }

  /// The folder it stands in, where its path begins with a root.
  var folder: String {
    let parts = path.split(separator: "/")
    guard parts.count >= 2, Roots.standard.all.contains(where: { $0.path == parts[0] }) else { return "" }
    return parts.prefix(2).joined(separator: "/")
  }

  private static func draw(_ text: String) throws -> [UInt8] {
    var bitmap: Bitmap?
    var chunks: [UInt8] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let numbers = words.compactMap { Int($0) }
      let color = words.lazy.compactMap { Color($0) }.first ?? .white
      switch words[0] {
      case "canvas": bitmap = Bitmap(width: numbers[0], height: numbers[1], color: color)
      case "chunk":
        // The checksum of an empty acTL chunk.
        chunks += [0, 0, 0, 0] + Array(words[1].utf8) + [0x49, 0xF2, 0xAF, 0xE8]
      default:
        for y in numbers[1]..<(numbers[1] + numbers[3]) {
          for x in numbers[0]..<(numbers[0] + numbers[2]) {
            bitmap?.set(x, y, color, alpha: UInt8(numbers.count > 4 ? numbers[4] : 255))
          }
        }
      }
    }
    var file = try bitmap?.png() ?? []
    file.insert(contentsOf: chunks, at: 33)
    return file
  }
}
