import Documents

extension Value? {
  /// The members of an object; none where there is no object.
  var allMembers: [Member] { map { Array($0.members) } ?? [] }
}
