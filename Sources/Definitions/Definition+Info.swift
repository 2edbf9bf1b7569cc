public import Documents

extension Definition {
  /// A member of `info`.
  public func info(_ keyword: Keyword) -> Value? {
    self[.info].flatMap { self[$0, keyword] }
  }

  /// A name of a host, with the value it stands in.
  public struct HostName: Sendable {
    /// The `host` of 2.0, or the URL of a server.
    public let value: Value
    /// The name in lower case, without a port.
    public let name: String
  }

  /// The host of 2.0, or that of the first server of 3.0; nil where there is none.
  public var hostName: HostName? {
    if isTwo {
      guard let value = self[.host], let text = value.string, !text.isEmpty else { return nil }
      return HostName(value: value, name: Definition.withoutPort(text[...]))
    }
    guard let value = firstServerURL, let text = value.string,
      let scheme = text.firstRange(of: "://")
    else { return nil }
    let authority = text[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    return host.isEmpty ? nil : HostName(value: value, name: Definition.withoutPort(host))
  }

  /// The URL of the first server of 3.0.
  public var firstServerURL: Value? {
    self[.servers]?.elements.first { _ in true }.flatMap { self[$0, .url] }
  }

  private static func withoutPort(_ host: Substring) -> String {
    if host.hasPrefix("[") { return host.prefix { $0 != "]" }.lowercased() + "]" }
    guard let colon = host.utf8.lastIndex(of: UInt8(ascii: ":")), host[colon...].dropFirst().allSatisfy(\.isNumber)
    else {
      return host.lowercased()
    }
    return host[..<colon].lowercased()
  }
}
