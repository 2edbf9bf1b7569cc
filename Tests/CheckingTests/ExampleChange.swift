import Checking
import Connectors
import Documents

/// The change that an example of group commit tells of.
enum ExampleChange {
  static func make(_ files: [ExampleFile], on occasion: CommitChange.Occasion) -> CommitChange {
    var message: SourceFile?
    var before: [String: [UInt8]] = [:]
    var after: [String: [UInt8]] = [:]
    var published: [ExampleFile] = []
    var retired: Set<String> = []
    var reviewed: Set<String> = []
    for file in files {
      let words = file.path.split(separator: " ").map(String.init)
      switch words.first {
      case "message": message = SourceFile(path: file.path, bytes: file.bytes)
      case "before": before[words[1]] = file.bytes
      case "after": after[words[1]] = file.bytes
      case "published": published.append(file)
      case "retired": retired.insert(words[1])
      case "review": reviewed.insert(words[1])
      default: continue
      }
    }
    let changes = Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }.map { path in
      CommitChange.FileChange(
        path: path, oldBlob: before[path].map(blob), newBlob: after[path].map(blob),
        size: after[path]?.count ?? 0, old: before[path], new: after[path])
    }
    let folders = Set(changes.compactMap { folder(of: $0.path) }).sorted()
    return CommitChange(
      occasion, message: message, files: changes,
      folders: folders.map { folder in
        CommitChange.FolderChange(
          folder: folder, id: String(folder.split(separator: "/").last ?? "").lowercased(),
          profile: folder.hasPrefix("independent") ? .independent : .certified,
          oldBlobs: blobs(before, in: folder), newBlobs: blobs(after, in: folder),
          title: after[folder + "/apiDefinition.swagger.json"].flatMap {
            Document.json($0).root?["info"]?["title"]?.string
          },
          standing: standing(
            of: folder, published, isRetired: retired.contains(folder), isReviewed: reviewed.contains(folder)),
          connector: connector(folder, after.filter { $0.key.hasPrefix(folder + "/") }),
          base: connector(folder, before.filter { $0.key.hasPrefix(folder + "/") }))
      })
  }

  /// What the chain of a folder's connector says; the one published version is of step 4.
  private static func standing(
    of folder: String, _ published: [ExampleFile], isRetired: Bool, isReviewed: Bool
  ) -> ChainStanding? {
    var files: [String: [UInt8]] = [:]
    var days = 0
    for file in published {
      let path = String(file.path.split(separator: " ")[1])
      guard let place = Self.folder(of: path) else { continue }
      let isSame = place.split(separator: "/").last?.lowercased() == folder.split(separator: "/").last?.lowercased()
      guard isSame else { continue }
      files[folder + path.dropFirst(place.count)] = file.bytes
      days = file.age
    }
    guard !files.isEmpty || isReviewed else { return nil }
    let version = PublishedVersion(step: 4, days: days, tree: "") { [files] in connector(folder, files) }
    return ChainStanding(
      published: files.isEmpty ? [] : [version], isRetired: isRetired,
      disturbedReview: isReviewed ? "submitted" : nil)
  }

  private static func connector(_ folder: String, _ files: [String: [UInt8]]) -> Connector? {
    if files.isEmpty { return nil }
    let paths = files.keys.sorted()
    let entries = paths.enumerated().map { position, path in
      FileEntry(path: String(path.dropFirst(folder.count + 1)), size: files[path]?.count ?? 0, handle: position)
    }
    return Connector(
      reading: Tree(files: entries) { .success(files[paths[$0.handle]] ?? []) }, folder: folder, profile: .certified)
  }

  /// The path that a finding about a part of an example bears.
  static func path(_ header: String, _ subject: Example.Subject) -> String {
    guard case .change = subject else { return header }
    let words = header.split(separator: " ")
    return String(words.count > 1 ? words[1] : words[0])
  }

  private static func blob(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func folder(of path: String) -> String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? parts[0] + "/" + parts[1] : nil
  }

  private static func blobs(_ files: [String: [UInt8]], in folder: String) -> [String: String] {
    var blobs: [String: String] = [:]
    for (path, bytes) in files where path.hasPrefix(folder + "/") {
      blobs[String(path.dropFirst(folder.count + 1))] = blob(bytes)
    }
    return blobs
  }
}
