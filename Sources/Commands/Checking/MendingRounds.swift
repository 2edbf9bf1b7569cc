internal import Checking
internal import Connectors
internal import Documents

/// A file before and after it was mended.
struct MendedFile: Sendable {
  /// The path in the repository.
  let path: String
  let before: [UInt8]
  let after: [UInt8]
}

/// The findings of a file whose fixes are left out until it is mended by hand.
struct BlockedFixes: Sendable {
  /// The path in the repository.
  let path: String
  /// Where it is broken.
  let position: Position
  /// What is wrong there.
  let message: String
  let count: Int
}

/// Applies fixes in memory and looks again, until nothing is left that can be mended.
struct MendingRounds {
  /// Fixes that undo one another would go on for ever.
  private static let mostRounds = 10

  private let mending: CheckOptions.Mending?
  private let judge: SuppressionJudge
  /// What was found before, which is not mended.
  private let known: Ratchet?
  private var originals: [String: [UInt8]] = [:]
  private var replaced: [String: [UInt8]] = [:]
  /// How many findings were mended.
  private(set) var count = 0
  /// The findings that could be mended if their files were not broken above them.
  private(set) var blocked: [BlockedFixes] = []

  init(_ mending: CheckOptions.Mending?, _ judge: SuppressionJudge, known: Ratchet? = nil) {
    self.mending = mending
    self.judge = judge
    self.known = known
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
    blocked = blockedFixes(of: counting(result.1), allowingUnsafe: mending.isUnsafe)
    return mending.isTrial ? first : result
  }

  /// The findings that are neither accepted nor known from before.
  private func counting(_ findings: [Finding]) -> [Finding] {
    var items = judge.judge(findings).items
    if var known { items = known.judge(items) }
    return items.filter { $0.counts }.map(\.finding)
  }

  private func blockedFixes(of findings: [Finding], allowingUnsafe: Bool) -> [BlockedFixes] {
    var blocked: [BlockedFixes] = []
    var rest = findings[...]
    while let file = rest.first?.file {
      let own = rest.prefix { $0.file === file }
      rest = rest.dropFirst(own.count)
      guard let fault = file.unmendedFault else { continue }
      let count = own.count { ($0.isFixSafe.map { $0 || allowingUnsafe } ?? false) && $0.isFixBlocked(by: fault) }
      guard count > 0 else { continue }
      blocked.append(
        BlockedFixes(
          path: file.path, position: file.lines.position(of: fault.range.lowerBound), message: fault.message,
          count: count))
    }
    return blocked
  }

  private mutating func apply(_ findings: [Finding], allowingUnsafe: Bool) -> Bool {
    var rest = counting(findings)[...]
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
