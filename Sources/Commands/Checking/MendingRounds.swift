internal import Checking
internal import Connectors

/// A file before and after it was mended.
struct MendedFile: Sendable {
  /// The path in the repository.
  let path: String
  let before: [UInt8]
  let after: [UInt8]
}

/// Applies fixes in memory and looks again, until nothing is left that can be mended.
struct MendingRounds {
  /// Fixes that undo one another would go on for ever.
  private static let mostRounds = 10

  private let mending: CheckOptions.Mending?
  private let judge: SuppressionJudge
  private var originals: [String: [UInt8]] = [:]
  private var replaced: [String: [UInt8]] = [:]
  /// How many findings were mended.
  private(set) var count = 0

  init(_ mending: CheckOptions.Mending?, _ judge: SuppressionJudge) {
    self.mending = mending
    self.judge = judge
  }

  /// The files that were changed, in the order of their paths.
  var files: [MendedFile] {
    replaced.compactMap { path, after in
      originals[path].flatMap { $0 == after ? nil : MendedFile(path: path, before: $0, after: after) }
    }.sorted { $0.path < $1.path }
  }

  /// Checks with what was replaced so far, until nothing more can be.
  ///
  /// It gives what the last look found; where the changes are only shown, what the first one did.
  mutating func run(
    _ check: (_ replaced: [String: [UInt8]]) -> (Connector, [Finding])
  ) -> (Connector, [Finding]) {
    let first = check([:])
    guard let mending else { return first }
    var result = first
    for _ in 0..<MendingRounds.mostRounds {
      guard apply(result.1, allowingUnsafe: mending.isUnsafe) else { break }
      result = check(replaced)
    }
    return mending.isTrial ? first : result
  }

  private mutating func apply(_ findings: [Finding], allowingUnsafe: Bool) -> Bool {
    let counting = judge.judge(findings).items.filter { $0.counts }.map(\.finding)
    var rest = counting[...]
    var hasChanged = false
    while let file = rest.first?.file {
      let own = rest.prefix { $0.file === file }
      rest = rest.dropFirst(own.count)
      guard let plan = FixPlan(Array(own), in: file, allowingUnsafe: allowingUnsafe), plan.bytes != file.bytes else {
        continue
      }
      if originals[file.path] == nil { originals[file.path] = file.bytes }
      replaced[file.path] = plan.bytes
      count += plan.count
      hasChanged = true
    }
    return hasChanged
  }
}

extension Tree {
  /// The tree with other content in some files, named by their paths in the repository.
  func replacing(_ replaced: [String: [UInt8]], in folder: String) -> Tree {
    guard !replaced.isEmpty else { return self }
    let prefix = folder.isEmpty ? "" : folder + "/"
    let files = files.map { file in
      replaced[prefix + file.path].map {
        FileEntry(path: file.path, kind: file.kind, size: $0.count, blob: "", handle: file.handle)
      } ?? file
    }
    return Tree(files: files) { file in
      if let bytes = replaced[prefix + file.path] { return .success(bytes) }
      return content(of: file)
    }
  }
}
