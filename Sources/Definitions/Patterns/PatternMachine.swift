/// Runs the steps of a regular expression over a text, with a bound on how many.
struct PatternMachine {
  private let program: PatternProgram
  private let text: [Unicode.Scalar]
  private var remaining = 100_000

  /// A way not taken yet: where to go on, and what was true there.
  private struct Branch {
    let step: Int
    let at: Int
    let registers: [Int]
  }

  init(_ program: PatternProgram, _ text: [Unicode.Scalar]) {
    self.program = program
    self.text = text
  }

  /// Whether it matches somewhere; nil where the bound was reached before that was known.
  mutating func search() -> Bool? {
    let registers = Array(repeating: -1, count: (program.groupCount + 1) * 2 + program.roundCount)
    for start in 0...text.count {
      switch run(from: 0, at: start, registers) {
      case .matched: return true
      case .failed: continue
      case .exhausted: return nil
      }
    }
    return false
  }

  private enum Outcome {
    case matched([Int])
    case failed
    case exhausted
  }

  private mutating func run(from first: Int, at start: Int, _ initial: [Int]) -> Outcome {
    var branches = [Branch(step: first, at: start, registers: initial)]
    while let branch = branches.popLast() {
      var step = branch.step
      var at = branch.at
      var registers = branch.registers
      var isAlive = true
      while isAlive {
        remaining -= 1
        if remaining < 0 || branches.count > 20_000 { return .exhausted }
        switch program.steps[step] {
        case .accept: return .matched(registers)
        case .fork(let preferred, let other):
          branches.append(Branch(step: other, at: at, registers: registers))
          step = preferred
          continue
        case .jump(let target):
          step = target
          continue
        case .lookahead(let isNegated, let next):
          switch run(from: step + 1, at: at, registers) {
          case .exhausted: return .exhausted
          case .matched(let inner):
            isAlive = !isNegated
            registers = inner
          case .failed: isAlive = isNegated
          }
          step = next
          continue
        case .save(let slot): registers[slot] = at
        case .markRound(let round): registers[registers.count - program.roundCount + round] = at
        case .checkRound(let round): isAlive = registers[registers.count - program.roundCount + round] != at
        default: isAlive = consume(program.steps[step], &at, registers)
        }
        step += 1
      }
    }
    return .failed
  }

  /// Takes a step that looks at the text.
  private func consume(_ step: PatternProgram.Step, _ at: inout Int, _ registers: [Int]) -> Bool {
    switch step {
    case .start: return at == 0
    case .end: return at == text.count
    case .wordBoundary(let isNegated): return (isWord(at - 1) != isWord(at)) != isNegated
    case .backreference(let number): return repeats(registers[number * 2], registers[number * 2 + 1], &at)
    default: break
    }
    guard at < text.count else { return false }
    let scalar = text[at]
    at += 1
    return switch step {
    case .scalar(let wanted): scalar == wanted
    case .any: scalar != "\n" && scalar != "\r" && scalar != "\u{2028}" && scalar != "\u{2029}"
    case .set(let position): program.sets[position].contains(scalar)
    default: false
    }
  }

  private func isWord(_ position: Int) -> Bool {
    text.indices.contains(position) && ScalarSet.wordCharacters.contains(text[position])
  }

  private func repeats(_ start: Int, _ end: Int, _ at: inout Int) -> Bool {
    // A group that has not matched yet is empty.
    guard start >= 0, end >= start else { return true }
    let part = text[start..<end]
    guard text[at...].starts(with: part) else { return false }
    at += part.count
    return true
  }
}
