public import Git
import Platform

/// Puts the hooks in place and takes them away.
public struct HookInstaller: Sendable {
  /// Where git looks for hooks.
  public let directory: HookDirectory

  /// Finds where a repository's hooks belong; throws where they are someone else's to write.
  public init(repository: Repository) throws(HookError) {
    directory = try HookDirectory.find(in: repository)
    try directory.checkIsOurs(in: repository)
  }

  /// What was done about one hook.
  public struct Outcome: Sendable, Hashable {
    /// The hook.
    public let name: HookName
    /// What was done.
    public let action: Action
  }

  /// What can be done about a hook.
  public enum Action: Sendable, Hashable {
    /// It is in place.
    case installed
    /// It is in place, and runs the hook that was there, which was moved to this path.
    case installedBefore(kept: String)
    /// It was in place already.
    case unchanged
    /// It is gone.
    case removed
    /// It is gone, and the hook that was there before is back.
    case restored
    /// There was nothing of ours.
    case absent
    /// Another hook stands there now; what was there before ours is still at this path, if anything was.
    case left(kept: String?)
  }

  /// Puts all hooks in place, each in front of the one that is there.
  public func install(program: String) throws(HookError) -> [Outcome] {
    do {
      try Directory.make(directory.path)
      var outcomes: [Outcome] = []
      for name in HookName.allCases {
        outcomes.append(Outcome(name: name, action: try install(name, program)))
      }
      return outcomes
    } catch {
      throw .platform(error)
    }
  }

  /// Takes all hooks away and puts back what they replaced, as it was.
  public func uninstall() throws(HookError) -> [Outcome] {
    do {
      var outcomes: [Outcome] = []
      for name in HookName.allCases { outcomes.append(Outcome(name: name, action: try uninstall(name))) }
      return outcomes
    } catch {
      throw .platform(error)
    }
  }

  private func install(_ name: HookName, _ program: String) throws(PlatformError) -> Action {
    let path = directory.file(name)
    let kept = directory.file(name, HookScript.keptSuffix)
    let bytes = HookScript.bytes(name, program: program)
    switch HookScript.look(at: path) {
    case .ours(let present) where present == bytes && FileStatus.ifPresent(path)?.mode == 0o755: return .unchanged
    case .ours:
      try File.write(bytes, to: path, mode: 0o755)
      return .installed
    case .nothing:
      try File.write(bytes, to: path, mode: 0o755)
      return FileStatus.ifPresent(kept) == nil ? .installed : .installedBefore(kept: kept)
    case .foreign:
      if FileStatus.ifPresent(kept, followingLinks: false) != nil {
        throw PlatformError("move \(path) to", kept, .exists)
      }
      try File.move(path, to: kept)
      do {
        try File.write(bytes, to: path, mode: 0o755)
      } catch {
        try File.move(kept, to: path)
        throw error
      }
      return .installedBefore(kept: kept)
    }
  }

  private func uninstall(_ name: HookName) throws(PlatformError) -> Action {
    let path = directory.file(name)
    let kept = directory.file(name, HookScript.keptSuffix)
    let hasKept = FileStatus.ifPresent(kept, followingLinks: false) != nil
    switch HookScript.look(at: path) {
    case .ours where hasKept:
      // What was there may be anything, and not everything can take a file's place.
      try File.remove(path)
      try File.move(kept, to: path)
      return .restored
    case .ours:
      try File.remove(path)
      return .removed
    case .nothing where hasKept:
      try File.move(kept, to: path)
      return .restored
    case .nothing: return .absent
    case .foreign: return hasKept ? .left(kept: kept) : .absent
    }
  }
}
