public import Git
import Platform

/// The directory in which git looks for a repository's hooks.
public struct HookDirectory: Sendable {
  /// The absolute path.
  public let path: String
  /// Why it is this one.
  public let origin: Origin

  /// Why git looks into a directory.
  public enum Origin: Sendable, Hashable {
    /// It is the repository's own, shared by all its work trees.
    case own
    /// `core.hooksPath` of this repository says so.
    case configured
    /// `core.hooksPath` of the user or of the machine says so, for all repositories.
    case shared
  }

  /// Finds the directory as git does.
  public static func find(in repository: Repository) throws(HookError) -> HookDirectory {
    let own = Path.join(repository.commonDirectory, "hooks")
    do {
      let configuration = try repository.configuration()
      guard let written = configuration.path("core.hooksPath"), !written.isEmpty else {
        return HookDirectory(path: own, origin: .own)
      }
      // Relative to where git runs hooks.
      let path = Path.normalized(Path.join(repository.workTree ?? repository.gitDirectory, written))
      let level = configuration.entries.last { $0.name == "core.hookspath" }?.level
      if path == own { return HookDirectory(path: own, origin: .own) }
      return HookDirectory(path: path, origin: level == .system || level == .global ? .shared : .configured)
    } catch {
      throw .git(error)
    }
  }

  /// The path of a hook, or of what stands beside it.
  func file(_ name: HookName, _ suffix: String = "") -> String {
    Path.join(path, name.rawValue + suffix)
  }

  /// Throws where writing here would change what is not this user's copy of this repository alone.
  func checkIsOurs(in repository: Repository) throws(HookError) {
    let inside = repository.workTree.flatMap { top in
      path.hasPrefix(top + "/") && !path.hasPrefix(repository.commonDirectory + "/")
        ? String(path.dropFirst(top.utf8.count + 1)) : nil
    }
    if path.split(separator: "/").contains(".husky") {
      throw .notOurs(
        reason: "husky keeps this repository's hooks, in \(path)",
        hint: "add to these files below .husky:\n" + Self.lines(separator: ": "))
    }
    if origin == .shared {
      throw .notOurs(
        reason: "core.hooksPath is set for all your repositories, to \(path)",
        hint: "give this repository its own hooks (git config core.hooksPath .git/hooks), or add to your hooks there:\n"
          + Self.lines(separator: ": "))
    }
    if let inside, try isPart(inside, of: repository) {
      throw .notOurs(
        reason: "\(inside) is part of the repository, so everybody who clones it would get what is written there",
        hint: "add to the hooks there, and commit them (or have .gitignore leave the folder out):\n"
          + Self.lines(separator: ": "))
    }
  }

  /// Whether hooks of ours stand here already, which may be renewed and taken away.
  private var holdsOurs: Bool {
    HookName.allCases.contains { if case .ours = HookScript.look(at: file($0)) { true } else { false } }
  }

  /// Whether a folder of the work tree is tracked, or what is written there anew would be.
  private func isPart(_ folder: String, of repository: Repository) throws(HookError) -> Bool {
    do {
      let index = try repository.index()
      if !index.entries(under: GitPath(folder)).isEmpty { return true }
    } catch {
      throw .git(error)
    }
    return !holdsOurs && !HookName.allCases.allSatisfy { repository.isIgnored("\(folder)/\($0.rawValue)") }
  }

  /// What to add to each hook that another manager keeps.
  private static func lines(separator: String) -> String {
    HookName.allCases.map { "  \($0.rawValue)\(separator)\($0.command)" }.joined(separator: "\n")
  }
}
