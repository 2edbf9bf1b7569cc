extension Edit {
  /// An edit that takes a member out of its object, with the comma and the blanks that are one too many then; nil where
  /// the text is not JSON, whose objects alone are marked off by commas.
  public static func removal(of key: Key, from object: Value) -> Edit? {
    guard object.document.language == .json, object.isObject else { return nil }
    let list = MemberList(of: object.index, in: object.document)
    return list.starts.firstIndex(of: key.index).map(list.removal)
  }

  /// An edit that takes an element out of its array; nil where the text is not JSON.
  public static func removal(of element: Value, from array: Value) -> Edit? {
    guard array.document.language == .json, array.isArray else { return nil }
    let list = MemberList(of: array.index, in: array.document)
    return list.starts.firstIndex(of: element.index).map(list.removal)
  }

  /// An edit that puts a member, `"name": value`, behind the last one of an object; nil where the text is not JSON.
  public static func addition(of member: String, to object: Value) -> Edit? {
    let document = object.document
    guard document.language == .json, object.isObject else { return nil }
    let list = MemberList(of: object.index, in: document)
    guard !list.starts.isEmpty else {
      let start = object.range.lowerBound
      return Edit(start..<object.range.upperBound, "{\(member)}")
    }
    let last = list.starts.count &- 1
    return Edit(list.end(of: last)..<list.end(of: last), ",\(document.blanks(before: list.start(of: last)))\(member)")
  }

  /// An edit that puts an element behind the last one of an array; nil where the text is not JSON.
  public static func addition(of element: String, toArray array: Value) -> Edit? {
    let document = array.document
    guard document.language == .json, array.isArray else { return nil }
    let list = MemberList(of: array.index, in: document)
    guard !list.starts.isEmpty else { return Edit(array.range, "[\(element)]") }
    let last = list.starts.count &- 1
    return Edit(list.end(of: last)..<list.end(of: last), ",\(document.blanks(before: list.start(of: last)))\(element)")
  }

  /// An edit that puts a text in the place of a value.
  public static func replacement(of value: Value, with text: String) -> Edit {
    Edit(value.range, text)
  }
}

extension Document {
  /// The white space in front of a place, as the file indents what stands there.
  fileprivate func blanks(before place: Int) -> String {
    var start = place
    while start > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start &- 1]) { start &-= 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}
