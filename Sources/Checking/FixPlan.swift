public import Connectors
public import Documents

/// The fixes of one file's findings that can be applied together.
public struct FixPlan: Sendable {
  /// The file as it would be afterwards.
  public let bytes: [UInt8]
  /// How many findings it mends.
  public let count: Int

  /// Chooses the fixes of findings that all stand in one file; nothing where none can be applied.
  ///
  /// Of two fixes that touch the same place the first is taken, the other waits for the next look at the file. A
  /// fix is left out where the text above it is broken in a way that no fix mends: nobody can say what it would do.
  public init?(_ findings: [Finding], in file: SourceFile, allowingUnsafe: Bool) {
    let text = file.text
    let fault = file.unmendedFault
    var chosen: [(edit: Edit, order: Int)] = []
    var taken = Occupied()
    var count = 0
    var isRewritten = false
    for finding in findings {
      guard let fix = finding.fix, fix.isSafe || allowingUnsafe else { continue }
      let edits = fix.edits
      if edits.isEmpty {
        // The text was read from another encoding; writing it as it was read is the fix.
        isRewritten = true
        count &+= 1
        continue
      }
      guard !finding.isFixBlocked(by: fault),
        edits.allSatisfy({ $0.range.upperBound <= text.count && !taken.touches($0.range) })
      else { continue }
      for edit in edits {
        taken.insert(edit.range)
        chosen.append((edit, chosen.count))
      }
      count &+= 1
    }
    // Places are counted in the text as it was read; where that is not what the file holds, they fit nothing.
    guard count > 0, isRewritten || text == file.bytes else { return nil }
    chosen.sort { ($0.edit.range.lowerBound, $0.order) < ($1.edit.range.lowerBound, $1.order) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var at = 0
    for (edit, _) in chosen {
      result += text[at..<edit.range.lowerBound]
      result += Array(edit.replacement.utf8)
      at = edit.range.upperBound
    }
    bytes = result + text[at...]
    self.count = count
  }
}

/// Ranges that are spoken for.
private struct Occupied {
  private var ranges: [Range<Int>] = []

  /// Whether a range shares a byte with one of them, or inserts where another one begins, ends or lies.
  func touches(_ range: Range<Int>) -> Bool {
    // Fixes come almost in the order of the text: what overlaps stands near the end.
    var index = position(of: range.lowerBound)
    while index > 0, ranges[index &- 1].upperBound >= range.lowerBound { index &-= 1 }
    while index < ranges.count, ranges[index].lowerBound <= range.upperBound {
      let other = ranges[index]
      let overlap = other.overlaps(range)
      let samePlace = (other.isEmpty || range.isEmpty) && other.upperBound >= range.lowerBound
      if overlap || samePlace { return true }
      index &+= 1
    }
    return false
  }

  mutating func insert(_ range: Range<Int>) {
    ranges.insert(range, at: position(of: range.lowerBound))
  }

  private func position(of offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low &+ high) / 2
      if ranges[middle].lowerBound <= offset { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}

extension SourceFile {
  /// The first place where the text is broken in a way that the reader knows no way to mend.
  public var unmendedFault: Fault? { document?.faults.first { $0.weight == .error && $0.fix == nil } }
}

extension Finding {
  /// Whether its fix is left out, for it changes what stands below a place where the text is broken.
  public func isFixBlocked(by fault: Fault?) -> Bool {
    guard let fault, let fix else { return false }
    let place = fault.range.lowerBound
    return range.lowerBound > place || fix.edits.contains { $0.range.lowerBound > place }
  }
}
