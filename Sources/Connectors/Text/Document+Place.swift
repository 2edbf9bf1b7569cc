import Documents

extension Document {
  /// The scalar or key that a byte stands in.
  func scalar(at offset: Int) -> Int? {
    var low = 0
    var high = tape.count
    while low < high {
      let middle = (low &+ high) / 2
      if Int(tape[middle].start) <= offset { low = middle &+ 1 } else { high = middle }
    }
    guard low > 0, offset < Int(tape[low &- 1].end) else { return nil }
    switch tape[low &- 1].kind {
    case .array, .object: return nil
    default: return low &- 1
    }
  }
}
