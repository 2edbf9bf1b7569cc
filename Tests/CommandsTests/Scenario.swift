import Platform
import TestSupport
import Testing

/// A text file that tells how the program is used: prose, commands, and what they say.
///
/// A line that begins with two blanks and `$` is a command for `sh`, one with `>` goes on with it; what is indented
/// below is what it writes, standard error included, and at its end `[1]` is the exit status where it is not 0. In a
/// line that ends in ` (glob)`, `*` stands for any text. All else is prose.
struct Scenario {
  struct Step {
    /// The lines of the command as they stand in the file.
    var source: [String]
    var command: [String]
    var expected: [String]
  }

  private enum Part {
    case prose(String)
    case step(Step)
  }

  private var parts: [Part] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("  $ ") {
        parts.append(.step(Step(source: [line], command: [String(line.dropFirst(4))], expected: [])))
      } else if line.hasPrefix("  "), case .step(var step) = parts.last {
        if line.hasPrefix("  > ") || line == "  >", step.expected.isEmpty {
          step.source.append(line)
          step.command.append(String(line.dropFirst(4)))
        } else {
          step.expected.append(String(line.dropFirst(2)))
        }
        parts[parts.count - 1] = .step(step)
      } else {
        parts.append(.prose(line))
      }
    }
  }

  var steps: [Step] {
    parts.compactMap { if case .step(let step) = $0 { step } else { nil } }
  }

  /// Runs all commands in one shell, in a directory of its own; gives the lines that each one wrote.
  func run() throws -> [[String]] {
    let repository = try ScratchRepository()
    let mark = "=== end of step"
    var script = "exec 2>&1\n"
    for step in steps { script += step.command.joined(separator: "\n") + "\nprintf '\\n\(mark) %d\\n' $?\n" }
    try File.write(script, to: repository.directory.appending("script"))
    var shell = Program(
      "sh", [repository.directory.appending("script")], environment: repository.environment, directory: repository.path)
    shell.environment["PATH"] = "\(try BuiltProgram.folder()):\(shell.environment["PATH"] ?? "")"
    let text = String(decoding: try shell.run().output, as: UTF8.self)
    var outputs: [[String]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      guard line.hasPrefix(mark) else {
        outputs[outputs.count - 1].append(line)
        continue
      }
      // The mark stands on a line of its own: one line end in front of it is not the command's.
      if outputs[outputs.count - 1].last == "" {
        outputs[outputs.count - 1].removeLast()
      } else if let last = outputs[outputs.count - 1].popLast() {
        outputs[outputs.count - 1].append(last + " (no line end)")
      }
      let status = line.dropFirst(mark.count + 1)
      if status != "0" { outputs[outputs.count - 1].append("[\(status)]") }
      outputs.append([])
    }
    return Array(outputs.dropLast())
  }

  /// The file with other outputs in it.
  func recorded(_ outputs: [[String]]) -> String {
    var rest = outputs[...]
    var lines: [String] = []
    for part in parts {
      switch part {
      case .prose(let line): lines.append(line)
      case .step(let step):
        let output = rest.popFirst() ?? []
        lines += step.source
        lines += Self.matches(output, step.expected) ? step.expected.map { "  " + $0 } : output.map { "  " + $0 }
      }
    }
    return lines.joined(separator: "\n")
  }

  static func matches(_ output: [String], _ expected: [String]) -> Bool {
    output.count == expected.count
      && zip(output, expected).allSatisfy { line, wanted in
        guard wanted.hasSuffix(" (glob)") else { return line == wanted }
        let parts = wanted.dropLast(7).split(separator: "*", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, line.hasPrefix(first), line.hasSuffix(last) else {
          return false
        }
        var remaining = line.dropFirst(first.count)
        return parts.dropFirst().allSatisfy { part in
          guard let found = part.isEmpty ? remaining.startIndex : remaining.place(of: part) else { return false }
          remaining = remaining[found...].dropFirst(part.count)
          return true
        }
      }
  }
}

extension Substring {
  fileprivate func place(of text: Substring) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
