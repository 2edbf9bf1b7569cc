import Checking
public import Git

extension Submission {
  /// What is staged for the next commit, measured against `HEAD`, and in a merge against what is merged as well.
  ///
  /// In a merge, what one side had already is not changed by it. `environment` is the one that git gave to the hook: a
  /// merge that has not stopped names what it merges only there.
  public static func staged(
    in repository: SharedRepository, environment: [String: String]
  ) throws(GitError) -> Submission {
    let (index, sides) = try repository.with { (git) throws(GitError) in
      let index = try git.index()
      var sides: [[TreeChange]] = []
      for tree in try parentTrees(of: git, environment) { sides.append(try git.stagedChanges(in: index, from: tree)) }
      return (index, try sides.isEmpty ? [git.stagedChanges(in: index, from: nil)] : sides)
    }
    let snapshot = try Snapshot(index: index, of: repository)
    let isFirst = try repository.with { (git) throws(GitError) in try git.head().commit == nil }
    let changes = TreeChange.onAll(sides)
    return Submission(
      snapshot: snapshot, bases: isFirst ? [] : sides.map(snapshot.before), changedPaths: changes.map(\.path),
      steps: [Step(occasion: .staged, message: nil, changes: changes, tree: nil)], repository: repository)
  }

  private static func parentTrees(
    of git: Repository, _ environment: [String: String]
  ) throws(GitError) -> [ObjectID] {
    guard let head = try git.head().commit else { return [] }
    var parents = [head]
    for parent in try git.mergedCommits() + environmentHeads(environment) where !parents.contains(parent) {
      parents.append(parent)
    }
    var trees: [ObjectID] = []
    for parent in parents { trees.append(try git.commit(parent).tree) }
    return trees
  }

  /// `git merge` names each commit that it merges in a variable.
  private static func environmentHeads(_ environment: [String: String]) -> [ObjectID] {
    environment.keys.filter { $0.hasPrefix("GITHEAD_") }.sorted()
      .compactMap { ObjectID(hex: $0.dropFirst("GITHEAD_".count)) }
  }
}
