/// How much a finding weighs.
public enum Severity: UInt8, Sendable, Comparable {
  /// Not reported at all.
  case off
  case info
  case warning
  /// What certification refuses.
  case error

  /// Whether one weighs less than another.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The word that reports and `config.json` use.
  public var word: String {
    switch self {
    case .off: "off"
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// The severity of a word.
  public init?(word: String) {
    switch word {
    case "off": self = .off
    case "info": self = .info
    case "warning": self = .warning
    case "error": self = .error
    default: return nil
    }
  }
}

/// The severity a rule has of itself.
public struct Level: Sendable, Equatable {
  /// The severity.
  public let severity: Severity
  /// Whether an error is shown as a warning where the published version of the connector has it already.
  public let isForgivenWhenPublished: Bool

  /// Always an error.
  public static let error = Level(severity: .error, isForgivenWhenPublished: false)
  /// An error, but a warning where the published version has the same finding (`error†`).
  public static let errorUnlessPublished = Level(severity: .error, isForgivenWhenPublished: true)
  /// A warning.
  public static let warning = Level(severity: .warning, isForgivenWhenPublished: false)
  /// A remark.
  public static let info = Level(severity: .info, isForgivenWhenPublished: false)
  /// Not reported unless the configuration switches it on.
  public static let off = Level(severity: .off, isForgivenWhenPublished: false)
}
