public import Git
import Platform

/// What git would run for one hook, and whether hallmark is in it.
public struct HookStatus: Sendable, Hashable {
  /// The hook.
  public let name: HookName
  /// How it stands.
  public let state: State

  /// How a hook stands.
  public enum State: Sendable, Hashable {
    /// hallmark's script is what git runs; it runs the kept one first, if there is one.
    case active(program: String, kept: String?)
    /// hallmark's script is there, but git cannot run it (it is not executable).
    case notExecutable(path: String)
    /// hallmark's script is there, but the program is not, neither at its place nor in PATH.
    case withoutProgram(program: String)
    /// Another manager's hook stands there, and runs hallmark's script, which it moved to this path.
    case chained(path: String)
    /// Another manager's hook stands there, and has set hallmark's script aside to this path, where nothing runs it.
    case setAside(path: String)
    /// Another hook stands there, and names hallmark.
    case mentioned(path: String)
    /// Another manager's file says that the hook calls hallmark, but the manager's hook is not in place; the command
    /// puts it there.
    case configured(path: String, command: String)
    /// hallmark's script is in the repository's own directory, which git does not look into.
    case shadowed(path: String)
    /// Git runs nothing of hallmark's.
    case absent

    /// Whether git ends up running hallmark.
    public var runs: Bool {
      switch self {
      case .active, .chained, .mentioned: true
      case .notExecutable, .withoutProgram, .setAside, .configured, .shadowed, .absent: false
      }
    }
  }

  /// How all hooks stand; `environment` is where the script would look for the program.
  public static func all(
    in repository: Repository, environment: [String: String]
  ) throws(HookError) -> (directory: HookDirectory, hooks: [HookStatus]) {
    let directory = try HookDirectory.find(in: repository)
    let own = HookDirectory(path: Path.join(repository.commonDirectory, "hooks"), origin: .own)
    let managers = HookManager.all(in: repository)
    let isInPath = Environment(environment).program("hallmark") != nil
    let hooks = HookName.allCases.map { name in
      let manager = managers.first { $0.calls(name) }
      return HookStatus(
        name: name, state: state(of: name, in: directory, own: own, isInPath: isInPath, calledBy: manager))
    }
    return (directory, hooks)
  }

  private static func state(
    of name: HookName, in directory: HookDirectory, own: HookDirectory, isInPath: Bool, calledBy manager: HookManager?
  ) -> State {
    let path = directory.file(name)
    switch HookScript.look(at: path) {
    case .ours(let bytes):
      let program = HookScript.program(in: bytes) ?? "hallmark"
      let kept = directory.file(name, HookScript.keptSuffix)
      guard FileStatus.ifPresent(path)?.isExecutable == true else { return .notExecutable(path: path) }
      guard isInPath || FileStatus.ifPresent(program)?.isExecutable == true else {
        return .withoutProgram(program: program)
      }
      return .active(program: program, kept: FileStatus.ifPresent(kept) == nil ? nil : kept)
    case .foreign:
      let chained = directory.file(name, HookScript.chainedSuffix)
      if case .ours = HookScript.look(at: chained) { return .chained(path: chained) }
      if mentions(path) { return .mentioned(path: path) }
      if let manager, manager.wrote(path) { return .mentioned(path: manager.file) }
      let aside = directory.file(name, HookScript.setAsideSuffix)
      if case .ours = HookScript.look(at: aside) { return .setAside(path: aside) }
    case .nothing: break
    }
    // husky runs the files beside its own folder.
    let beside = Path.join(Path.parent(of: directory.path), name.rawValue)
    if Path.name(of: directory.path) == "_", mentions(beside) { return .mentioned(path: beside) }
    if directory.path != own.path, case .ours = HookScript.look(at: own.file(name)) {
      return .shadowed(path: own.file(name))
    }
    return manager.map { .configured(path: $0.file, command: $0.command) } ?? .absent
  }

  /// Whether a hook that is not ours calls hallmark, as far as its text tells.
  private static func mentions(_ path: String) -> Bool {
    guard let bytes = try? File.read(path, limit: 1 << 20) else { return false }
    return String(decoding: bytes, as: UTF8.self).firstRange(of: "hallmark") != nil
  }
}
