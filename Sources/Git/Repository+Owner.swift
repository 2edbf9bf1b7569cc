import Encodings
import Platform

extension Repository {
  /// Throws where git would speak of "dubious ownership": what runs here could be someone else's choice.
  func checkOwner() throws(GitError) {
    let gitFile = workTree.map { $0 + "/.git" }
    let places = [workTree, gitFile, gitDirectory].compactMap { $0 }
    guard let foreign = places.first(where: { !isOurs($0) }) else { return }
    let top = workTree ?? gitDirectory
    let accepted = try configuration().protectedValues("safe.directory")
    // An empty value takes back all that stand before it.
    let last = accepted.lastIndex(of: "").map { accepted.index(after: $0) } ?? accepted.startIndex
    if accepted[last...].contains(where: { $0 == "*" || GitFile.isSame($0, top) }) { return }
    throw GitError(
      .foreignOwner, "the repository belongs to someone else (\(foreign)), and git does not trust it either",
      hint: "git config --global --add safe.directory \(ShellWord.quoted(top))")
  }

  private func isOurs(_ path: String) -> Bool {
    guard let status = FileStatus.ifPresent(path, followingLinks: false) else { return true }
    let user = environment.user
    if status.owner == user { return true }
    // As git does: what belongs to the user behind sudo is root's to use.
    return user == 0 && environment.variables["SUDO_UID"].flatMap { UInt32($0) } == status.owner
  }
}
