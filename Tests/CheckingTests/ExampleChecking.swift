import Checking
import Connectors
import Definitions
import Documents

/// Makes connectors of an example's files and checks them.
enum ExampleChecking {
  static func findings(
    _ files: [(path: String, bytes: [UInt8])], _ subject: Example.Subject, _ checker: Checker
  ) -> [Finding] {
    let sources = files.map { file in
      file.path.hasSuffix(".yaml")
        ? SourceFile.yaml(path: file.path, bytes: file.bytes) : SourceFile.json(path: file.path, bytes: file.bytes)
    }
    let definition = sources.first?.document.flatMap(Definition.init)
    let connector = Connector(
      folder: "", layout: .native, profile: .certified, tree: Tree(files: []) { _ in .failure(ReadFailure("absent")) },
      files: sources, definition: definition)
    return checker.check(connector)
  }
}
