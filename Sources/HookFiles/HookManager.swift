import Git
import Platform

/// A program that writes git's hooks itself, and reads from a file of the work tree what they run.
struct HookManager {
  /// The file, which calls hallmark in one hook or more.
  let file: String
  /// The command that puts its hooks in place.
  let command: String
  /// Words of which its hooks hold one.
  private let marks: [String]
  private let lines: [String]

  /// The ids by which the pre-commit framework calls our hooks.
  private static let ids: [HookName: String] = [
    .preCommit: "hallmark", .preMergeCommit: "hallmark", .commitMessage: "hallmark-message", .prePush: "hallmark-push",
  ]

  /// The managers that a repository has a file of.
  static func all(in repository: Repository) -> [HookManager] {
    guard let top = repository.workTree else { return [] }
    let lefthook = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"]
    let known =
      [(".pre-commit-config.yaml", "pre-commit install or prek install", ["pre-commit.com", "prek"])]
      + lefthook.map { ($0, "lefthook install", ["lefthook"]) }
    return known.compactMap { name, command, marks in
      let file = Path.join(top, name)
      guard let bytes = try? File.read(file, limit: 1 << 20) else { return nil }
      let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      return HookManager(file: file, command: command, marks: marks, lines: lines)
    }
  }

  /// Whether its file says that a hook calls hallmark, as far as its text tells.
  func calls(_ name: HookName) -> Bool {
    let wanted = ["hallmark hook \(name.rawValue)"] + (Self.ids[name].map { ["id: \($0)"] } ?? [])
    return lines.contains { line in
      guard line.first(where: { $0 != " " }) != "#" else { return false }
      return wanted.contains { text in
        guard let found = line.firstRange(of: text) else { return false }
        // Not the beginning of a longer name.
        return line[found.upperBound...].first.map { !$0.isLetter && $0 != "-" } ?? true
      }
    }
  }

  /// Whether a hook is one that it wrote.
  func wrote(_ path: String) -> Bool {
    guard let bytes = try? File.read(path, limit: 1 << 20) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return marks.contains { text.firstRange(of: $0) != nil }
  }
}
