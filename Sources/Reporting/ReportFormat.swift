/// The forms that a report can have.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people: the line, what is wrong, why, and what to do.
  case human
  /// A line for each finding.
  case concise
  /// For programs.
  case json
  /// SARIF 2.1.0, for code scanning services.
  case sarif
  /// JUnit's XML, for continuous integration servers.
  case junit
  /// Annotations of GitHub's workflows.
  case github

  /// Whether people read it as it is.
  public var isForPeople: Bool { self == .human || self == .concise }
}

/// How a report is to look.
public struct ReportStyle: Sendable {
  /// The form.
  public let format: ReportFormat
  /// Whether it is coloured, where the form knows colours.
  public let isColored: Bool
  /// Whether several connectors were looked at, so that each gets a heading.
  public let isGrouped: Bool
  /// Whether warnings count as errors.
  public let isStrict: Bool
  /// Whether the summary is left out.
  public let isQuiet: Bool
  /// The program's version.
  public let version: String

  /// A style of these parts.
  public init(
    format: ReportFormat, isColored: Bool, isGrouped: Bool, isStrict: Bool, isQuiet: Bool, version: String
  ) {
    self.format = format
    self.isColored = isColored
    self.isGrouped = isGrouped
    self.isStrict = isStrict
    self.isQuiet = isQuiet
    self.version = version
  }

  var form: any ReportForm {
    switch format {
    case .human: HumanForm(paint: Paint(isOn: isColored), isGrouped: isGrouped, isQuiet: isQuiet)
    case .concise: ConciseForm(paint: Paint(isOn: isColored), isQuiet: isQuiet)
    case .json: JSONForm()
    case .sarif: SARIFForm(version: version, isStrict: isStrict)
    case .junit: JUnitForm(isStrict: isStrict)
    case .github: GitHubForm()
    }
  }
}
