internal import Documents
internal import Git
internal import Nomination

/// Whom the ISV asks to be nominated as the first owner: `nominationContact` of a folder's `contact.json`.
struct Nominee {
  private let path: String
  private let email: String
  private let key: String

  /// Reads it in a commit; nil where the folder holds no `contact.json`.
  init?(folder: String, commit: ObjectID, in repository: Repository) throws(GitError) {
    path = folder + "/contact.json"
    let tree = try repository.commit(commit).tree
    guard let entry = try repository.entry(at: GitPath(path), in: tree), entry.mode.isFile else { return nil }
    let contact = Document.json(try repository.blob(entry.id, limit: 1 << 20)).root?["nominationContact"]
    email = contact?["email"]?.string ?? ""
    key = contact?["signingKey"]?.string ?? ""
  }

  /// The owner; nil where a member is missing.
  var owner: StepAdditions.Owner? {
    email.isEmpty || key.isEmpty ? nil : StepAdditions.Owner(principal: email, key: key)
  }

  /// What to do where there is no owner.
  var help: String {
    let missing = [("email", email), ("signingKey", key)].filter(\.1.isEmpty).map { "nominationContact.\($0.0)" }
    return
      "fill in \(missing.joined(separator: " and ")) of \(path), and commit; or give it with --owner 'PRINCIPAL KEY'"
  }
}
