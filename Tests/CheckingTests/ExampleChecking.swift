import Checking
import Connectors
import Documents
import Testing

/// Makes connectors of an example's files and checks them.
enum ExampleChecking {
  static func findings(_ files: [ExampleFile], _ subject: Example.Subject, _ checker: Checker) throws -> [Finding] {
    switch subject {
    case .suppressions:
      return try files.flatMap { file in
        let today = try #require(Day("2026-01-01"))
        return SuppressionJudge(try Suppressions(file.bytes), today: today)
          .complaints(used: [], lookedAt: { _ in true }, severities: checker.severities)
      }
    case .configuration:
      return files.filter { $0.bytes != Array(#"{"version": 1}"#.utf8) }
        .flatMap { checker.check(unadopted: .json(path: $0.path, bytes: $0.bytes), under: 1) }
    case .definition, .json, .yaml:
      return files.flatMap { file in
        let isYAML = file.path.hasSuffix(".yaml")
        return checker.check(
          Connector(
            definitionAlone: isYAML
              ? .yaml(path: file.path, bytes: file.bytes) : .json(path: file.path, bytes: file.bytes)))
      }
    case .folder, .repository:
      return folders(files).reduce(into: []) { $0 += checker.check($1) }
        + checker.check(repository: folders(files).map { ConnectorSummary(of: $0) })
    case .change(let occasion): return checker.check(ExampleChange.make(files, on: occasion))
    }
  }

  /// The connectors of files whose paths begin with a folder of a root; other files are one folder of no name.
  private static func folders(_ files: [ExampleFile]) -> [Connector] {
    var folders: [String: [ExampleFile]] = [:]
    for file in files { folders[file.folder, default: []].append(file) }
    return folders.sorted { $0.key < $1.key }.map { folder, files in
      let root = Roots.standard.root(ofFolder: folder)
      let inside = files.sorted { $0.path < $1.path }.filter(\.exists)
      let entries = inside.enumerated().map { position, file in
        FileEntry(
          path: String(file.path.dropFirst(folder.isEmpty ? 0 : folder.count + 1)),
          kind: file.isSymlink ? .symlink : .file, size: file.bytes.count,
          blob: String(file.bytes.hashValue), handle: position)
      }
      let tree = Tree(files: entries) { .success(inside[$0.handle].bytes) }
      return Connector(reading: tree, folder: folder, layout: root?.layout, profile: root?.profile ?? .certified)
    }
  }
}
