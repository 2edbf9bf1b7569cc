import Platform

/// A pack and its index: where objects stand, and how.
final class PackFile: Sendable {
  private let index: MappedFile
  private let pack: MappedFile
  private let count: Int

  /// How an object stands in a pack.
  struct Entry {
    /// What it is; nil for a difference from another object.
    let kind: ObjectKind?
    /// Where the object stands that this one is a difference from.
    let base: Int?
    /// How many bytes come out of the deflated ones.
    let size: Int
    /// Where the deflated bytes begin.
    let start: Int
  }

  /// The pack beside an index of version 2; nil where either is none, or is not as git writes it.
  init?(index path: String) {
    guard path.hasSuffix(".idx"), let index = try? MappedFile(path),
      let pack = try? MappedFile(path.dropLast(3) + "pack"), index.count >= Self.names + Self.trailer, pack.count >= 32,
      let count = index.withBytes(Self.count), pack.withBytes({ $0.integer(at: 0) == 0x5041_434B as UInt32 })
    else { return nil }
    self.index = index
    self.pack = pack
    self.count = count
  }

  private static let fanout = 8
  private static let names = fanout + 1024
  /// The names of pack and index at the index's end.
  private static let trailer = 40

  private static func count(_ index: RawSpan) -> Int? {
    guard index.integer(at: 0) == 0xFF74_4F63 as UInt32, index.integer(at: 4) == 2 as UInt32 else { return nil }
    let count = Int(index.integer(at: names - 4) as UInt32)
    return index.byteCount >= names + count * (ObjectID.byteCount + 8) + trailer ? count : nil
  }

  /// Where an object stands in the pack; nil where it is not in it.
  func offset(of id: ObjectID) -> Int? {
    index.withBytes { index in
      let first = Int(id.first)
      var low = first == 0 ? 0 : Int(index.integer(at: Self.fanout + 4 * (first - 1)) as UInt32)
      var high = Int(index.integer(at: Self.fanout + 4 * first) as UInt32)
      guard high <= count else { return nil }
      while low < high {
        let middle = (low + high) / 2
        let found = ObjectID(index, at: Self.names + middle * ObjectID.byteCount)
        if found == id { return offset(middle, index) }
        if found < id { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  private func offset(_ position: Int, _ index: RawSpan) -> Int? {
    let offsets = Self.names + count * (ObjectID.byteCount + 4)
    let offset = index.integer(at: offsets + 4 * position) as UInt32
    guard offset & 0x8000_0000 != 0 else { return Int(offset) }
    let far = offsets + 4 * count + 8 * Int(offset & 0x7FFF_FFFF)
    guard far <= index.byteCount - Self.trailer - 8 else { return nil }
    return Int(exactly: index.integer(at: far) as UInt64)
  }

  /// How the object at an offset stands there; nil where nothing good does.
  func entry(at offset: Int) -> Entry? {
    pack.withBytes { pack in
      var position = offset
      guard offset >= 12 else { return nil }
      func next() -> Int? {
        guard position < pack.byteCount - ObjectID.byteCount else { return nil }
        defer { position += 1 }
        return Int(pack.integer(at: position) as UInt8)
      }
      guard var byte = next() else { return nil }
      let type = byte >> 4 & 7
      var (size, shift) = (byte & 15, 4)
      while byte & 0x80 != 0 {
        guard shift < 46, let more = next() else { return nil }
        byte = more
        size |= (byte & 0x7F) << shift
        shift += 7
      }
      switch type {
      case 1: return Entry(kind: .commit, base: nil, size: size, start: position)
      case 2: return Entry(kind: .tree, base: nil, size: size, start: position)
      case 3: return Entry(kind: .blob, base: nil, size: size, start: position)
      case 4: return Entry(kind: .tag, base: nil, size: size, start: position)
      case 6:
        guard var digit = next() else { return nil }
        var distance = digit & 0x7F
        while digit & 0x80 != 0 {
          guard distance < 1 << 40, let more = next() else { return nil }
          digit = more
          distance = (distance + 1) << 7 | digit & 0x7F
        }
        guard distance > 0, distance < offset else { return nil }
        return Entry(kind: nil, base: offset - distance, size: size, start: position)
      case 7:
        guard position <= pack.byteCount - 2 * ObjectID.byteCount,
          let base = self.offset(of: ObjectID(pack, at: position))
        else { return nil }
        return Entry(kind: nil, base: base, size: size, start: position + ObjectID.byteCount)
      default: return nil
      }
    }
  }

  /// The bytes of an entry as they come out; nil where they are damaged.
  func content(_ entry: Entry, _ inflater: Inflater) -> [UInt8]? {
    pack.withBytes { inflater.inflate($0, from: entry.start, count: entry.size) }
  }
}
