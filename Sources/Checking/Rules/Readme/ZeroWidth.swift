import Connectors
import Documents

/// The readme holds nothing that cannot be seen.
enum ZeroWidth: Rule {
  static let id = "readme/zero-width"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The readme holds no zero-width space, U+200B.",
    why: "it stands in the official template, and makes words that look equal differ",
    fix: "delete it")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- readme.md
      # Contoso«​»
      """#),
    .passing(
      .folder,
      #"""
      --- readme.md
      # Contoso
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for text in [connector.readme, connector.intro].compactMap(\.self) {
      let bytes = text.file.bytes
      guard bytes.contains(byte: 0xE2) else { continue }
      var places: [Int] = []
      for at in bytes.indices.dropLast(2) where bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x8B {
        places.append(at)
      }
      guard let first = places.first else { continue }
      findings.report(
        at: .bytes(first..<(first + 3), of: text.file),
        places.count == 1
          ? "there is a zero-width space" : "there are \(places.count) zero-width spaces, the first here",
        fix: Fix(isSafe: true, edits: places.map { Edit($0..<($0 + 3), "") }))
    }
  }
}
