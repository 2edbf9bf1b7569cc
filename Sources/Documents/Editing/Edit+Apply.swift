extension Edit {
  /// The bytes with edits made in them; all else stays as it was.
  ///
  /// Of two edits that overlap the earlier one is made, of two in one place both in the order given. What lies outside
  /// the bytes is not made.
  public static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count)
    var at = 0
    let ordered = edits.enumerated().sorted {
      let (left, right) = ($0.element.range, $1.element.range)
      return (left.lowerBound, left.upperBound, $0.offset) < (right.lowerBound, right.upperBound, $1.offset)
    }
    for (_, edit) in ordered where edit.range.lowerBound >= at && edit.range.upperBound <= bytes.count {
      edited += bytes[at..<edit.range.lowerBound]
      edited += edit.replacement.utf8
      at = edit.range.upperBound
    }
    return edited + bytes[at...]
  }
}
