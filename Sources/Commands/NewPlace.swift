internal import Connectors
internal import Platform

/// Where a new connector folder goes: a root of the repository that the user stands in.
struct NewPlace {
  /// The root from the repository's top.
  let folder: String
  /// The absolute path of the root.
  let path: String
  let profile: Profile

  /// The root that is named, or the first native one of the configuration found by walking up.
  init(_ wanted: String?, in context: borrowing Context) throws {
    let marker = { (folder: String) in FileStatus.ifPresent(Path.join(folder, Configuration.path)) != nil }
    let repository = { (folder: String) in FileStatus.ifPresent(Path.join(folder, ".git")) != nil }
    let ancestors = Path.ancestors(of: context.directory)
    let top = ancestors.first(where: marker) ?? ancestors.first(where: repository) ?? context.directory
    let configuration = try NewPlace.configuration(at: top)
    guard let wanted else {
      let root = configuration.roots.all.first { $0.layout == .native }
      folder = root?.path ?? "connectors"
      path = folder.isEmpty ? top : Path.join(top, folder)
      profile = root?.profile ?? .certified
      return
    }
    path = context.absolute(wanted)
    folder = Path.relative(path, to: top)
    let name = folder
    profile = configuration.roots.all.first { $0.path == name }?.profile ?? .certified
  }

  private static func configuration(at top: String) throws -> Configuration {
    let path = Path.join(top, Configuration.path)
    guard FileStatus.ifPresent(path) != nil else { return .standard }
    return try Configuration(try File.read(path, limit: 1 << 20))
  }
}
