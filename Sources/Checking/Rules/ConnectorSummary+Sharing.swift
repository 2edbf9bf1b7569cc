import Connectors

extension [ConnectorSummary] {
  /// The connectors that hold the same file in a role, group by group; those without a second one are left out.
  ///
  /// Files are the same where their blob ids are. Where there are none, only files of one size are read to compare.
  func sharing(_ role: (ConnectorSummary) -> FileEntry?) -> [[ConnectorSummary]] {
    var sizes: [Int: [Int]] = [:]
    for (position, connector) in enumerated() {
      if let file = role(connector), file.size > 0 { sizes[file.size, default: []].append(position) }
    }
    var groups: [[Int]] = []
    for positions in sizes.values where positions.count > 1 {
      var same: [Content: [Int]] = [:]
      for position in positions {
        guard let file = role(self[position]), let content = Content(file, in: self[position].tree) else { continue }
        same[content, default: []].append(position)
      }
      groups += same.values.filter { $0.count > 1 }
    }
    return groups.sorted { ($0.first ?? 0) < ($1.first ?? 0) }.map { $0.map { self[$0] } }
  }
}

/// What makes a file the same as another one.
private enum Content: Hashable {
  case blob(String)
  case bytes([UInt8])

  func hash(into hasher: inout Hasher) {
    switch self {
    case .blob(let id): hasher.combine(id)
    case .bytes(let bytes): unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
  }

  init?(_ file: FileEntry, in tree: Tree) {
    if !file.blob.isEmpty {
      self = .blob(file.blob)
    } else if case .success(let bytes) = tree.content(of: file) {
      self = .bytes(bytes)
    } else {
      return nil
    }
  }
}
