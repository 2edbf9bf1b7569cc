import Checking
import Connectors
import Definitions
import Documents

/// An example with its marks taken out, ready to be checked.
struct ExampleTrial {
  /// A place in one of the example's files.
  struct Place: Hashable, Comparable, CustomStringConvertible {
    let path: String
    let range: Range<Int>

    static func < (left: Place, right: Place) -> Bool {
      (left.path, left.range.lowerBound, left.range.upperBound) < (
        right.path, right.range.lowerBound, right.range.upperBound
      )
    }

    var description: String { "\(path):\(range.lowerBound)..<\(range.upperBound)" }
  }

  struct Found {
    let place: Place
    let severity: Severity
  }

  struct Unreadable: Error {}

  private(set) var files: [ExampleFile] = []
  private(set) var marks: [Place] = []
  private let subject: Example.Subject

  init(_ example: Example) throws {
    subject = example.subject
    for (header, text) in ExampleTrial.split(example) {
      let (bytes, ranges) = ExampleTrial.unmark(text)
      let file = try ExampleFile(header: header, content: bytes)
      files.append(file)
      let place = ExampleChange.path(file.path, subject)
      marks += ranges.map { Place(path: place, range: $0) }
    }
  }

  /// What a rule finds in the example.
  func findings(of rule: String) throws -> [Found] {
    var severities = Severities()
    if let index = Registry.rule(rule), Registry.rules[index.position].level.severity == .off {
      severities.set(index, to: .warning)
    }
    let checker = Checker(severities: severities)
    let found = try ExampleChecking.findings(files, subject, checker)
    return found.filter { $0.rule.id == rule }
      .map { Found(place: Place(path: $0.file.path, range: $0.range), severity: $0.severity) }
  }

  private static func split(_ example: Example) -> [(String, String)] {
    switch example.subject {
    case .definition, .json: return [("apiDefinition.swagger.json", example.text)]
    case .yaml: return [("openapi.yaml", example.text)]
    case .folder, .repository, .change: break
    case .suppressions: return [(Suppressions.path, example.text)]
    case .configuration: return [(Configuration.path, example.text)]
    }
    var files: [(String, String)] = []
    for line in example.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- ") {
        files.append((String(line.dropFirst(4)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].1 += line + "\n"
      }
    }
    return files
  }

  private static func unmark(_ text: String) -> ([UInt8], [Range<Int>]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for character in text.unicodeScalars {
      switch character {
      case "«": open.append(bytes.count)
      case "\u{F780}"..."\u{F7FF}": bytes.append(UInt8(truncatingIfNeeded: character.value))
      case "»": if let start = open.popLast() { ranges.append(start..<bytes.count) }
      default: bytes += Array(String(character).utf8)
      }
    }
    return (bytes, ranges)
  }
}
