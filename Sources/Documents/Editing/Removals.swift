/// The edits that take members out of one object, or elements out of one array.
///
/// The text must be JSON, whose containers alone are marked off by commas; there is no edit for another.
public struct Removals {
  private let list: MemberList?

  /// The edits for a container.
  public init(from container: Value) {
    let isEditable = container.document.language == .json && (container.isObject || container.isArray)
    list = isEditable ? MemberList(of: container.index, in: container.document) : nil
  }

  /// The edit that takes a member away, with the comma and the blanks that are one too many then.
  public func edit(_ key: Key) -> Edit? { edit(at: key.index) }

  /// The edit that takes an element away, with the comma and the blanks that are one too many then.
  public func edit(_ element: Value) -> Edit? { edit(at: element.index) }

  private func edit(at node: Int) -> Edit? {
    guard let list else { return nil }
    var low = 0
    var high = list.starts.count
    while low < high {
      let middle = (low &+ high) / 2
      if list.starts[middle] < node { low = middle &+ 1 } else { high = middle }
    }
    return low < list.starts.count && list.starts[low] == node ? list.removal(of: low) : nil
  }
}
