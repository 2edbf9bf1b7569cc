import Documents
import Platform
import Scaffolding

/// Converts every Power Platform folder below a directory to the native layout and back, and compares.
enum RoundTrip {
  private enum Outcome {
    case same
    case different
    case refused(String)
  }

  static func run(_ directory: String) -> Int32 {
    var same = 0
    var refused: [String] = []
    var different: [String] = []
    for folder in folders(below: directory) {
      switch convert(folder) {
      case .same: same += 1
      case .different: different.append(folder)
      case .refused(let reason): refused.append("\(folder): \(reason)")
      }
    }
    for line in refused { say("refused    \(line)") }
    for line in different { say("different  \(line)") }
    say("\(same) folders came back as they were, \(different.count) did not, \(refused.count) could not be read")
    return different.isEmpty && same > 0 ? 0 : 1
  }

  private static func folders(below directory: String) -> [String] {
    guard let entries = try? Directory.entries(of: directory) else { return [] }
    let files = Set(entries.map(\.name))
    if files.isSuperset(of: ["apiDefinition.swagger.json", "apiProperties.json"]) { return [directory] }
    return entries.filter { $0.kind == .directory }.map(\.name).sorted()
      .flatMap { folders(below: Path.join(directory, $0)) }
  }

  private static func convert(_ folder: String) -> Outcome {
    do {
      let content = PowerPlatformContent(
        definition: try read(folder, "apiDefinition.swagger.json"), properties: try read(folder, "apiProperties.json"))
      var there = try NativeConversion(content)
      var back = try PowerPlatformConversion(there.content())
      return try back.content() == content ? .same : .different
    } catch let error as ConversionError {
      return .refused("\(error.file): \(error.message)")
    } catch {
      return .refused("\(error)")
    }
  }

  private struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  private static func read(_ folder: String, _ name: String) throws -> JSON {
    let bytes = try File.read(Path.join(folder, name), limit: Document.largestFile)
    let document = Document.json(bytes)
    if let fault = document.faults.first(where: { $0.weight == .error && $0.name != "duplicate-key" }) {
      throw Unreadable(description: "\(name): \(fault.message)")
    }
    guard let root = document.root else { throw Unreadable(description: "\(name) is empty") }
    return JSON(root)
  }

  private static func say(_ line: String) {
    try? StandardStream.output.write(Array((line + "\n").utf8))
  }
}
