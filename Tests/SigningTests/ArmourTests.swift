import Encodings
import Crypto
import Signing
import Testing

@Suite struct ArmourTests {
  let payload = (0..<200).map { UInt8($0) }

  @Test(arguments: ArmourKind.allCases)
  func theCanonicalFormIsReadBack(kind: ArmourKind) throws {
    for count in 1...payload.count {
      let armour = Armour(kind, payload: [UInt8](payload[..<count]))
      #expect(try Armour(canonical: armour.text) == armour)
    }
  }

  @Test func theToolsWriteTheCanonicalForm() throws {
    let workbench = try Workbench()
    _ = try workbench.makeSSHKey("key", type: "rsa", bits: 2048)
    let written = try workbench.sshSign("key")
    #expect(try Armour(canonical: written).text == written)
  }

  @Test(arguments: ArmourKind.allCases)
  func everyOtherSpellingIsRefused(kind: ArmourKind) throws {
    let armour = Armour(kind, payload: payload)
    let text = String(decoding: armour.text, as: UTF8.self)
    var spellings = [
      text.replacing("\n", with: "\r\n"), text + "\n", String(text.dropLast()), "\n" + text, " " + text,
      text.replacing("-----\n", with: "----- \n"), text + "x\n",
      text.replacing(kind.firstLine, with: kind.firstLine + "\n" + (kind == .ssh ? "\n" : "Comment: quite harmless")),
      rewrapped(armour, at: 60), rewrapped(armour, at: 76), text.replacing("=", with: "=="),
    ]
    if kind == .openpgp {
      spellings.append(text.replacing("-----\n\n", with: "-----\n"))
      spellings.append(text.replacing("-----\n\n", with: "-----\n\n\n"))
    }
    for spelling in spellings {
      #expect(throws: SignatureError.self, "\(spelling)") { try Armour(canonical: [UInt8](spelling.utf8)) }
    }
  }

  @Test(arguments: ArmourKind.allCases)
  func everyChangedByteIsRefusedOrChangesThePayload(kind: ArmourKind) throws {
    let armour = Armour(kind, payload: payload)
    for position in armour.text.indices {
      for replacement in [UInt8]("A=\n \t".utf8) + [0, 0x80] where replacement != armour.text[position] {
        var changed = armour.text
        changed[position] = replacement
        #expect((try? Armour(canonical: changed)) != armour)
      }
    }
  }

  @Test func theReasonsAreTold() {
    let armour = Armour(.openpgp, payload: payload)
    let lines = String(decoding: armour.text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    func reason(_ lines: some Sequence<Substring>) -> String? {
      do {
        _ = try Armour(canonical: [UInt8](lines.joined(separator: "\n").utf8))
        return nil
      } catch {
        return error.message
      }
    }
    let checksum = lines.count - 3
    #expect(reason(Array(lines)) == nil)
    #expect(
      reason(lines[..<checksum] + Array(lines[(checksum + 1)...])) == "the armour's checksum line is missing")
    #expect(
      reason(lines[..<checksum] + ["=AAAA"] + Array(lines[(checksum + 1)...]))
        == "the armour's checksum is not that of its content")
    #expect(
      reason([lines[0], "Version: 1"] + lines[1...])
        == "the armour has header lines (Version, Comment or the like)")
    #expect(
      reason(["-----BEGIN SIGNED MESSAGE-----", "-----END SIGNED MESSAGE-----", ""])
        == "X.509 signatures (SIGNED MESSAGE) are reserved for a later version and refused")
    #expect(
      reason(["-----BEGIN PGP MESSAGE-----"] + lines[1...])
        == "a PGP message stands where a detached signature must")
  }

  @Test func whatToolsMayWriteIsReadLeniently() throws {
    let workbench = try Workbench()
    let armour = try Armour(canonical: workbench.gpgSign(try workbench.makeGPGKey("ed25519")))
    let text = String(decoding: armour.text, as: UTF8.self)
    for spelling in [
      text.replacing("-----\n\n", with: "-----\nVersion: GnuPG v2\nComment: x\n\n").replacing("\n", with: "\r\n"),
      rewrapped(armour, at: 76),
      String(text[..<(try #require(text.ranges(of: "\n=").first?.lowerBound))]) + "\n" + armour.kind.lastLine,
    ] {
      #expect(try Armour(lenient: [UInt8](spelling.utf8)) == armour)
    }
    #expect(throws: SignatureError.self) {
      try Armour(lenient: [UInt8](text.replacing("\n=", with: "\n=AAAA\n=").utf8))
    }
  }

  private func rewrapped(_ armour: Armour, at width: Int) -> String {
    var letters = Base64.string(of: armour.payload)[...]
    var lines = [armour.kind.firstLine] + (armour.kind == .openpgp ? [""] : [])
    while !letters.isEmpty {
      lines.append(String(letters.prefix(width)))
      letters = letters.dropFirst(width)
    }
    if armour.kind == .openpgp {
      let last = String(decoding: armour.text, as: UTF8.self).split(separator: "\n").dropLast().last
      lines.append(String(last ?? ""))
    }
    return (lines + [armour.kind.lastLine, ""]).joined(separator: "\n")
  }
}
