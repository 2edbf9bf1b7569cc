import Connectors
import Documents

/// The template was filled in.
enum ReadmePlaceholder: Rule {
  static let id = "readme/placeholder"
  static let level = Level.error
  static let documentation = Documentation(
    what: "No text of the template is left in the readme.",
    why: #"users read "Operation 1" and learn nothing"#,
    fix: "write what is meant, or take the line away")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- readme.md
      «# Title»
      «## Publisher: Publisher's Name»
      «### Operation 1»
      «Required. The name of the item.»
      """#),
    .passing(
      .folder,
      #"""
      --- readme.md
      # Contoso
      ### Operation 1: Hardware Inventory
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let readme = connector.readme else { return }
    for line in readme.text.lines where line.kind == .heading || line.kind == .text {
      if isLeft(readme.file.bytes[line.range], isHeading: line.kind == .heading) {
        findings.report(at: .bytes(line.range, of: readme.file), "this line is left of the template")
      }
    }
  }

  private static let leftovers: [[UInt8]] = [
    "publisher's name", "publisher: publisher's name", "operation 1", "operation 2", "question 1", "question 2",
    "description of operation 1", "description of operation 2", "answer to question 1", "answer to question 2",
  ].map { Array($0.utf8) }
  /// The length of the longest of them, with room for an apostrophe of three bytes.
  private static let longest = (leftovers.map(\.count).max() ?? 0) + 2

  private static let beginnings = ByteSet("pPoOqQdDaAtT")
  private static let marksInFront = ByteSet("#*-+_>` \t")
  private static let marksBehind = ByteSet("*_` #.:\t\r")

  private static func isLeft(_ line: ArraySlice<UInt8>, isHeading: Bool) -> Bool {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 }
    switch text.first {
    case UInt8(ascii: "R"): if text.starts(with: "Required. ".utf8) { return true }
    case UInt8(ascii: "O"): if text.starts(with: "Optional. ".utf8) { return true }
    default: break
    }
    guard text.count <= 80 else { return false }
    var plain = text.drop(while: marksInFront.contains)
    guard let first = plain.first, beginnings.contains(first) else { return false }
    while let last = plain.last, marksBehind.contains(last) { plain = plain.dropLast() }
    guard plain.count <= longest else { return false }
    // Word processors write the apostrophe in another way.
    var lowered = plain.map(\.lowered)
    if let mark = lowered.firstIndex(of: 0xE2), lowered[mark...].starts(with: "’".utf8) {
      lowered.replaceSubrange(mark..<(mark + 3), with: CollectionOfOne(UInt8(ascii: "'")))
    }
    return leftovers.contains(lowered) || (isHeading && lowered.elementsEqual("title".utf8))
  }
}
