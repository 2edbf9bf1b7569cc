/// Reads objects of one kind out of packs, on one thread.
///
/// It keeps what it read, for packs store most objects as differences from others.
public final class PackReader {
  private let shelf: PackShelf
  private let kind: ObjectKind
  private let limit: Int
  private let inflater = Inflater()
  private var kept: [PackShelf.Place: [UInt8]] = [:]
  private var room = PackReader.budget

  private static let budget = 16 << 20
  /// More than git ever makes.
  private static let depth = 4096

  /// A reader of objects of a kind that have at most `limit` bytes.
  public init(_ shelf: PackShelf, kind: ObjectKind, limit: Int) {
    self.shelf = shelf
    self.kind = kind
    self.limit = limit
  }

  /// The content of the object at a place; nil where it is of another kind or too large, or the pack is damaged there:
  /// ``Repository`` can tell which.
  public func content(at place: PackShelf.Place) -> [UInt8]? {
    let pack = shelf.packs[place.pack]
    var deltas: [(place: PackShelf.Place, entry: PackFile.Entry)] = []
    var place = place
    var content: [UInt8]
    while true {
      if let known = kept[place] {
        content = known
        break
      }
      // A difference may be a little larger than what comes of it.
      guard deltas.count < Self.depth, let entry = pack.entry(at: place.offset), entry.size <= 2 * limit else {
        return nil
      }
      if let base = entry.base {
        deltas.append((place, entry))
        place = PackShelf.Place(pack: place.pack, offset: base)
        continue
      }
      guard entry.kind == kind, entry.size <= limit, let bytes = pack.content(entry, inflater) else { return nil }
      content = bytes
      keep(bytes, of: place)
      break
    }
    for (place, entry) in deltas.reversed() {
      guard let bytes = pack.content(entry, inflater), let delta = Delta(bytes), delta.count <= limit,
        let result = delta.applied(to: content)
      else { return nil }
      content = result
      keep(result, of: place)
    }
    return content
  }

  private func keep(_ bytes: [UInt8], of place: PackShelf.Place) {
    room -= bytes.count
    if room < 0 {
      kept.removeAll(keepingCapacity: true)
      room = Self.budget - bytes.count
    }
    kept[place] = bytes
  }
}
