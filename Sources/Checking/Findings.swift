public import Connectors
public import Documents

/// Collects what the rules find in one connector.
///
/// The checker sets the rule before it runs it; a rule only says where and what.
public struct Findings: Sendable {
  /// The connector that is looked at.
  public let connector: Connector
  /// What was found so far.
  public private(set) var all: [Finding] = []
  let severities: Severities
  /// Words that are names of products.
  let productNames: Set<String>
  var rule = RuleIndex(position: 0)

  init(connector: Connector, severities: Severities, productNames: Set<String>) {
    self.connector = connector
    self.severities = severities
    self.productNames = productNames
    all.reserveCapacity(128)
  }

  /// The programme the connector is submitted to.
  public var profile: Profile { connector.profile }

  /// Reports a value.
  public mutating func report(
    _ value: Value, _ message: @autoclosure () -> String, as severity: Severity? = nil, help: String? = nil,
    fix: Fix? = nil
  ) {
    report(at: .value(value), message(), as: severity, help: help, fix: fix)
  }

  /// Reports the name of a member.
  public mutating func report(
    _ key: Key, _ message: @autoclosure () -> String, as severity: Severity? = nil, help: String? = nil,
    fix: Fix? = nil
  ) {
    report(at: .key(key), message(), as: severity, help: help, fix: fix)
  }

  /// Reports a place; `severity` replaces the rule's own for this variant of it, unless the configuration sets one.
  public mutating func report(
    at place: Place, _ message: @autoclosure () -> String, as severity: Severity? = nil, help: String? = nil,
    fix: Fix? = nil
  ) {
    let weight = severities.severity(of: rule, variant: severity)
    guard weight != .off else { return }
    let (file, range, node) = locate(place)
    all.append(
      Finding(
        rule: rule, severity: weight, file: file, range: range, node: node, message: message(), help: help, fix: fix))
  }

  /// Puts what was found in the order of reports.
  mutating func order() { all.order() }

  private func locate(_ place: Place) -> (SourceFile, Range<Int>, Int?) {
    switch place {
    case .value(let value): (file(of: value.document), value.range, value.index)
    case .key(let key): (file(of: key.document), key.range, key.index)
    case .bytes(let range, let file): (file, range, nil)
    case .file(let path): (connector.files.first { $0.path == path } ?? SourceFile(path: path, bytes: []), 0..<0, nil)
    }
  }

  private func file(of document: Document) -> SourceFile {
    for file in connector.files where file.document === document { return file }
    return SourceFile(path: connector.folder, bytes: document.bytes)
  }
}
