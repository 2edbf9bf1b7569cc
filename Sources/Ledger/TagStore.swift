public import Git
public import Nomination

/// Puts signed tag objects into a repository, and references to them.
public enum TagStore {
  /// The raw object of a tag with its signature.
  public static func object(_ tag: some WritableTag, armour: [UInt8]) -> [UInt8] { tag.signedText + armour }

  /// Writes an object, and a reference to it that must not exist yet.
  public static func create(_ raw: [UInt8], as name: TagName, in repository: Repository) throws(GitError) -> ObjectID {
    let id = try repository.write(.tag, raw)
    try repository.create(reference: name.reference, to: id)
    return id
  }

  /// Writes an object, and a reference to it in the place of one of the user's own.
  public static func replace(_ raw: [UInt8], as name: TagName, in repository: Repository) throws(GitError) -> ObjectID {
    let id = try repository.write(.tag, raw)
    if let old = try repository.reference(name.reference)?.id {
      if old != id { try repository.update(reference: name.reference, from: old, to: id) }
    } else {
      try repository.create(reference: name.reference, to: id)
    }
    return id
  }
}
