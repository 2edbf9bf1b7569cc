internal import Arguments
internal import Connectors
internal import Platform

/// Where a new connector folder goes: a root of the repository that the user stands in.
struct NewPlace {
  /// The root from the repository's top.
  let folder: String
  /// The absolute path of the root.
  let path: String
  let profile: Profile

  /// The native root that is named, or the first one of the configuration found by walking up.
  init(_ wanted: String?, in context: borrowing Context) throws {
    if context.isInBareRepository {
      throw Failure("a bare repository has no place for files", hint: "run it in a clone")
    }
    let marker = { (folder: String) in FileStatus.ifPresent(Path.join(folder, Configuration.path)) != nil }
    let repository = { (folder: String) in FileStatus.ifPresent(Path.join(folder, ".git")) != nil }
    let ancestors = Path.ancestors(of: context.directory)
    let top = ancestors.first(where: marker) ?? ancestors.first(where: repository) ?? context.directory
    let roots = try NewPlace.configuration(at: top).roots.all.filter { $0.layout == .native }
    let place = { (root: Roots.Root) in root.path.isEmpty ? top : Path.join(top, root.path) }
    let asked = wanted.map { context.absolute($0) }
    guard let root = roots.first(where: { asked == nil || place($0) == asked }) else {
      let known = roots.map { context.shown(place($0)) }
      let hint = "a root with the layout native stands in 'roots' of \(Configuration.path)"
      guard let wanted else { throw Failure("there is no root for native connectors here", hint: hint) }
      throw UsageError(
        "'\(wanted)' is no root for native connectors", word: wanted, known: known,
        otherwise: known.isEmpty ? hint : "roots for them are \(known.joined(separator: ", "))")
    }
    folder = root.path
    path = place(root)
    profile = root.profile
  }

  /// The configuration of a work tree, or what holds without one.
  static func configuration(at top: String) throws -> Configuration {
    let path = Path.join(top, Configuration.path)
    guard FileStatus.ifPresent(path) != nil else { return .standard }
    return try Configuration(try File.read(path, limit: 1 << 20))
  }
}
