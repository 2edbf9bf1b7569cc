import Connectors
import Documents

/// The readme is UTF-8 without a byte order mark.
enum ReadmeEncoding: Rule {
  static let id = "readme/encoding"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "readme.md and intro.md are UTF-8 without a byte order mark.",
    why: "letters outside of ASCII are shown as odd signs",
    fix: "save the file as UTF-8")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- readme.md (not UTF-8)
      # Contoso «»
      """#),
    .failing(
      .folder,
      #"""
      --- readme.md
      «﻿»# Contoso
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- readme.md
      # Søren
      """#),
  ]

  static let check = Check.connector { connector, findings in
    for file in [connector.readme?.file, connector.intro?.file].compactMap(\.self) {
      if file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        findings.report(
          at: .bytes(0..<3, of: file), "the file begins with a byte order mark", as: .info,
          fix: Fix(isSafe: true, edits: [Edit(0..<3, "")]))
      }
      if let offset = firstOddByte(in: file.bytes) {
        findings.report(at: .bytes(offset..<offset, of: file), "the file is not UTF-8 from here on")
      }
    }
  }

  private static func firstOddByte(in bytes: [UInt8]) -> Int? {
    if bytes.isASCII || String(validating: bytes, as: UTF8.self) != nil { return nil }
    // Only a file that is not UTF-8 is walked character by character.
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    return offset
  }
}
