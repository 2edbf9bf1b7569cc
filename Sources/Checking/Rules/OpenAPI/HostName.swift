import Definitions
import Documents

/// The host is a name, with a port at most.
enum HostName: Rule {
  static let id = "openapi/host"
  static let level = Level.error
  static let official = ["HostNameNotValid"]
  static let documentation = Documentation(
    what: "The host of a definition of 2.0 is a host name or an address, with a port at most.",
    why: "calls go to a host of that name, and none is found",
    fix: #"write the host alone, as in "api.example.org""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"host": «"https://api.example.org/"»}"#),
    .failing(.definition, #"{"host": «"{tenant}.example.org"»}"#),
    .failing(.definition, #"{"host": «"api.example.org/v1"»}"#),
    .failing(.definition, #"{"host": «"api.example.org:70000"»}"#),
    .failing(.definition, #"{"host": «""»}"#),
    .passing(.definition, #"{"host": "api.example.org:8443"}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.isTwo, let host = definition[.host], let text = host.string, !isValid(text) else { return }
    let bare = stripped(text)
    findings.report(
      host, message(text), help: isValid(bare) ? "write \"host\": \"\(bare)\"" : nil,
      fix: isValid(bare) ? Fix(isSafe: true, edits: [.retext(host, bare)]) : nil)
  }

  private static func message(_ text: String) -> String {
    if text.isEmpty { return "the host is empty" }
    if text.contains("://") { return "the host '\(text)' has a scheme, which belongs into \"schemes\"" }
    if text.contains("{") || text.contains("}") { return "the host '\(text)' has a placeholder" }
    if text.contains("/") { return "the host '\(text)' has a path, which belongs into \"basePath\"" }
    return "the host '\(text)' is no host name with an optional port"
  }

  private static func stripped(_ text: String) -> String {
    var text = text[...]
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
      break
    }
    return String(text.hasSuffix("/") ? text.dropLast() : text)
  }

  private static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, !name.contains(where: refused.contains) else { return false }
    guard parts.count > 1 else { return true }
    return parts[1].allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && Int(Substring(parts[1])).map { $0 <= 65535 } ?? false
  }

  private static let refused = ByteSet("{}/ \\")
}
