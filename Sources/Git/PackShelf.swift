import Platform

/// The packs of a repository as they were when it was made: where to find objects without asking one after the other.
///
/// What stands in none of them (loose objects, those of alternates) is read by ``Repository``.
public final class PackShelf: Sendable {
  let packs: [PackFile]

  /// Where an object stands.
  public struct Place: Hashable, Sendable {
    let pack: Int
    let offset: Int

    /// The order in which it is quickest to read many: pack after pack, each from front to back.
    public var rank: Int { pack &<< 44 &+ offset }
  }

  /// The packs of a repository's own object directory.
  public init(_ repository: Repository) {
    let objects = repository.environment.objectDirectory ?? repository.commonDirectory + "/objects"
    let folder = objects + "/pack"
    let files = ((try? Directory.statuses(of: RawPath(folder))) ?? []).compactMap { name, status in
      String(validating: name, as: UTF8.self).map { (name: $0, size: status.size) }
    }
    // The largest first, for that is where most objects are.
    packs = files.filter { $0.name.hasSuffix(".idx") }
      .sorted { ($1.size, $0.name) < ($0.size, $1.name) }
      .compactMap { PackFile(index: Path.join(folder, $0.name)) }
  }

  /// Where an object stands; nil where it is in no pack.
  public func place(of id: ObjectID) -> Place? {
    for (number, pack) in packs.enumerated() {
      if let offset = pack.offset(of: id) { return Place(pack: number, offset: offset) }
    }
    return nil
  }
}
