public import Documents

extension StructureFault {
  /// The member whose name is at fault.
  public func member(of definition: Definition) -> Member {
    Member(document: definition.document, key: index)
  }

  /// The value at fault, or the object that lacks a member.
  public func value(in definition: Definition) -> Value {
    Value(document: definition.document, at: index)
  }

  /// The name that was probably meant: one of the object's that is not there yet, at a distance of one or two.
  public func suggestion(in definition: Definition) -> String? {
    let name = member(of: definition).key.string
    let holder = Value(document: definition.document, at: holder)
    let table: ObjectTable = definition.isTwo ? .two : .three
    guard let nearest = name.nearest(among: table[object].names.lazy.map(\.name)) else { return nil }
    // Whether it is there already is looked up in objects of a size that somebody writes.
    var count = 0
    for member in holder.members {
      count &+= 1
      if count > 256 || member.key == nearest { return nil }
    }
    return nearest
  }
}
