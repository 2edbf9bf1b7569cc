public import Checking

/// Colours for a terminal, or none.
public struct Paint: Sendable {
  /// Whether it colours.
  public let isOn: Bool

  /// Paint that colours, or does not.
  public init(isOn: Bool) {
    self.isOn = isOn
  }

  /// What a piece of text is.
  public enum Role: Sendable {
    case bold
    case faint
    case error
    case warning
    case info
    case good
    case added
    case removed
  }

  /// The role that a severity is shown in.
  public static func role(of severity: Severity) -> Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info, .off: .info
    }
  }

  /// A text in the colours of a role; it must be safe to show already.
  public func callAsFunction(_ role: Role, _ text: String) -> String {
    isOn ? "\(start(role))\(text)\(Paint.end)" : text
  }

  fileprivate func start(_ role: Role) -> StaticString {
    switch role {
    case .bold: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .info: "\u{1B}[1;36m"
    case .good: "\u{1B}[1;32m"
    case .added: "\u{1B}[32m"
    case .removed: "\u{1B}[31m"
    }
  }

  fileprivate static let end: StaticString = "\u{1B}[0m"
}

extension ReportText {
  /// Adds a text in the colours of a role; it must be safe to show already.
  @inline(__always)
  mutating func write(_ text: StaticString, _ role: Paint.Role, _ paint: Paint) {
    begin(role, paint)
    write(text)
    end(paint)
  }

  /// Begins the colours of a role.
  mutating func begin(_ role: Paint.Role, _ paint: Paint) {
    if paint.isOn { write(paint.start(role)) }
  }

  /// Ends the colours of a role.
  mutating func end(_ paint: Paint) {
    if paint.isOn { write(Paint.end) }
  }
}
