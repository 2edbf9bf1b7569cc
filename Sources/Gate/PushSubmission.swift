import Checking
import Connectors
public import Git

/// What a push would bring to one reference of a remote.
public struct PushSubmission: Sendable {
  /// The reference on the remote.
  public let reference: PushedReference
  /// What its new commits lead to and change.
  public let submission: Submission

  /// What the lines of a push bring that the remote does not have, as far as that is known here.
  ///
  /// A remote has what it said in the lines, and what was last fetched from it. Deletions, and tags of something else
  /// than commits, bring nothing; of references that lead to the same commit the first one stands for all.
  public static func all(
    _ references: [PushedReference], to remote: String?, in repository: SharedRepository
  ) throws(GitError) -> [PushSubmission] {
    var submissions: [PushSubmission] = []
    var seen: Set<ObjectID> = []
    let known = try repository.with { (git) throws(GitError) in try commits(on: remote, references, git) }
    for reference in references {
      guard let id = reference.localID,
        let tip = try repository.with({ (git) throws(GitError) in try git.commitBehind(id) }),
        seen.insert(tip.id).inserted
      else { continue }
      let new = try repository.with { (git) throws(GitError) in try git.commits(from: [tip.id], notFrom: known) }
      guard !new.isEmpty else { continue }
      submissions.append(
        PushSubmission(
          reference: reference, submission: try submission(of: tip, new, at: reference.remoteID, in: repository)))
    }
    return submissions
  }

  /// The commits that the remote is known to have.
  private static func commits(
    on remote: String?, _ references: [PushedReference], _ git: Repository
  ) throws(GitError) -> [ObjectID] {
    var known: [ObjectID] = []
    for id in references.compactMap(\.remoteID) where git.contains(id) {
      if let commit = try git.commitBehind(id) { known.append(commit.id) }
    }
    if let remote, !remote.isEmpty {
      for reference in try git.references(prefix: "refs/remotes/\(remote)/") {
        guard let id = reference.id, git.contains(id), let commit = try git.commitBehind(id) else { continue }
        known.append(commit.id)
      }
    }
    return known
  }

  private static func submission(
    of tip: Commit, _ new: [Commit], at remoteID: ObjectID?, in repository: SharedRepository
  ) throws(GitError) -> Submission {
    var steps: [Submission.Step] = []
    var paths: Set<GitPath> = []
    for commit in new {
      let changes = try repository.with { (git) throws(GitError) in try git.changes(of: commit) }
      paths.formUnion(changes.map(\.path))
      let name = "commit \(commit.id.hex.prefix(10))"
      steps.append(
        Submission.Step(
          occasion: .commit, message: SourceFile(path: name, bytes: commit.message), changes: changes,
          tree: commit.tree))
    }
    let bases = try repository.with { (git) throws(GitError) in try baseTrees(new, at: remoteID, git) }
    let whole = try repository.with { (git) throws(GitError) in try git.changes(from: bases.first, to: tip.tree) }
    steps.append(Submission.Step(occasion: .push, message: nil, changes: whole, tree: tip.tree))
    var snapshots: [Snapshot] = []
    for base in bases { snapshots.append(try Snapshot(tree: base, of: repository)) }
    return Submission(
      snapshot: try Snapshot(tree: tip.tree, of: repository), bases: snapshots, changedPaths: paths.sorted(),
      steps: steps, repository: repository)
  }

  /// What the new commits are measured against: what the reference names on the remote, or else where they set out.
  private static func baseTrees(_ new: [Commit], at remoteID: ObjectID?, _ git: Repository) throws(GitError)
    -> [ObjectID]
  {
    if let remoteID, git.contains(remoteID), let commit = try git.commitBehind(remoteID) { return [commit.tree] }
    let own = Set(new.map(\.id))
    var trees: [ObjectID] = []
    for parent in new.flatMap(\.parents) where !own.contains(parent) && git.contains(parent) {
      let tree = try git.commit(parent).tree
      if !trees.contains(tree) { trees.append(tree) }
      if trees.count == mostBases { break }
    }
    return trees
  }

  /// A branch that merged others many times sets out from as many commits; the newest say enough.
  private static let mostBases = 8
}
