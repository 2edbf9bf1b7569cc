internal import Connectors
internal import Encodings
internal import Platform

extension CheckedRepository {
  /// That a file is no definition, and what to check in its place; `written` is how its path was given.
  func refusal(ofFile path: String, _ written: String, in context: borrowing Context) throws(PlatformError) -> Failure {
    let message = "\(written) is no definition"
    let call = { (path: String) in "hallmark check \(ShellWord.quoted(path))" }
    if path.isWithin(".hallmark") {
      return Failure(message, hint: "check the repository: \(call(context.shown(top)))")
    }
    let folder = Path.parent(of: path)
    if let connector = connectorFolder(of: path) {
      return Failure(message, hint: "check the connector: \(call(context.shown(absolute(connector))))")
    }
    let place = folder == "." ? top : absolute(folder)
    if try Self.isConnector(place) { return Failure(message, hint: "check the folder: \(call(context.shown(place)))") }
    return Failure(message, hint: "a definition is a .json, .yaml or .yml file; or name the folder of a connector")
  }

  /// The connector's folder that a file stands in.
  func connectorFolder(of path: String) -> String? {
    Path.ancestors(of: Path.parent(of: path)).first { $0 != "." && configuration.roots.root(ofFolder: $0) != nil }
  }

  /// Whether a folder holds a file that only a connector has.
  static func isConnector(_ folder: String) throws(PlatformError) -> Bool {
    let names = Set(try Directory.entries(of: folder).map(\.name))
    let known = Layout.native.definitionNames + ["metadata.json", "apiProperties.json"]
    return known.contains { names.contains($0) }
  }

  /// That connectors were looked for in vain, and where.
  var nothingFound: String { "there is no connector here: \(whereConnectorsStand)" }

  /// Which folders are connectors.
  var whereConnectorsStand: String {
    let roots = configuration.roots.all.map(\.path).map { $0.isEmpty ? "." : $0 }
    return roots.isEmpty
      ? "'roots' in \(Configuration.path) names no folder that holds connectors"
      : "a connector is a folder in \(roots.joined(separator: ", "))"
  }
}
