import Connectors

extension [ConnectorSummary] {
  /// The connectors that hold the same file in a role, group by group; those without a second one are left out.
  ///
  /// Files are the same where their blob ids are. Where there are none, only files of one size are read to compare.
  func sharing(_ role: (ConnectorSummary) -> FileEntry?) -> [[ConnectorSummary]] {
    let ofOneSize = indices.twins { place in role(self[place]).flatMap { $0.size > 0 ? $0.size : nil } }
    let groups = ofOneSize.flatMap { places in
      places.twins { place in role(self[place]).flatMap { Content($0, in: self[place].tree) } }
    }
    return groups.sorted { ($0.first ?? 0) < ($1.first ?? 0) }.map { $0.map { self[$0] } }
  }
}

extension [ConnectorSummary] {
  /// Each of them with the folder of another one.
  var withAnother: [(connector: ConnectorSummary, other: String)] {
    compactMap { connector in first { $0.folder != connector.folder }.map { (connector, $0.folder) } }
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
