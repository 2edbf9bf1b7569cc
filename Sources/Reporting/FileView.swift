public import Checking
internal import Connectors
internal import Documents

/// A file as reports look at it: its shown path and what is computed once for all its findings.
final class FileView {
  let file: SourceFile
  /// The path as the user would write it; one that is longer than any file's in a work tree is without its middle.
  let path: String
  /// The same, safe to show.
  let visiblePath: String
  /// The lines of its text.
  let index: TextIndex
  private let isYAML: Bool
  /// Where the text is broken, so that no fix below is made.
  private let fault: Fault?
  private var locator: Locator?

  /// What Linux takes in a call; names in git's trees know no bound, and each finding tells the path again.
  private static let longestPath = 4_096

  init(_ file: SourceFile, path: String) {
    self.file = file
    self.path = path.abridged(to: Self.longestPath)
    visiblePath = VisibleText.escaped(self.path)
    index = TextIndex(file)
    isYAML = file.document?.language == .yaml
    fault = file.unmendedFault
    locator = file.document.map { Locator($0) }
  }

  /// Where a finding's node stands in the document.
  func location(of finding: Finding) -> Location? {
    finding.node.flatMap { locator?.location(of: $0) }
  }

  /// The change that mends a finding, where it would be made.
  func fix(of finding: Finding) -> Fix? { finding.isFixBlocked(by: fault) ? nil : finding.fix }

  /// What to do about a finding in the file.
  func advice(on finding: Finding) -> String { finding.advice(inYAML: isYAML) }
}

extension Finding {
  /// Whether it points at a file as a whole.
  public var isOfWholeFile: Bool { range.isEmpty && range.lowerBound == 0 && node == nil }

  /// What to do about it.
  public var advice: String { advice(inYAML: file.document?.language == .yaml) }

  fileprivate func advice(inYAML isYAML: Bool) -> String {
    let advice = help ?? rule.documentation.fix
    return isYAML ? advice.withBareNames : advice
  }
}

extension String {
  /// The text with the members in it as YAML writes them: names without quotes.
  fileprivate var withBareNames: String {
    let parts = split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return self }
    return parts.enumerated().map { place, part in
      place % 2 == 0 || part.isName ? String(part) : "\"\(part)\""
    }.joined()
  }
}

extension Substring {
  fileprivate var isName: Bool {
    (first?.isLetter ?? false) && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}
