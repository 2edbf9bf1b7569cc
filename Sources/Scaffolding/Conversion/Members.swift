import Documents

/// The members of an object while a conversion takes them out and puts them in, order and doubled names kept.
struct Members {
  private(set) var list: [JSON.Member]

  init(_ list: [JSON.Member] = []) {
    self.list = list
  }

  /// The members of a value, where it is an object.
  init?(_ value: JSON) {
    guard case .object(let members) = value else { return nil }
    list = members
  }

  var names: [String] { list.map(\.name) }
  var isEmpty: Bool { list.isEmpty }
  var value: JSON { .object(list) }

  func first(_ name: String) -> JSON? {
    list.first { $0.name == name }?.value
  }

  func index(of name: String) -> Int? {
    list.firstIndex { $0.name == name }
  }

  /// Takes the first member of a name out.
  mutating func take(_ name: String) -> JSON? {
    guard let index = index(of: name) else { return nil }
    return list.remove(at: index).value
  }

  mutating func append(_ name: String, _ value: JSON?) {
    if let value { list.append(JSON.Member(name, value)) }
  }

  /// Puts a member at a place, or behind the last one where the place lies beyond it.
  mutating func insert(_ name: String, _ value: JSON, at index: Int) {
    list.insert(JSON.Member(name, value), at: min(max(index, 0), list.count))
  }

  /// Gives the first member of a name another value, or appends it.
  mutating func set(_ name: String, _ value: JSON) {
    if let index = index(of: name) { list[index].value = value } else { append(name, value) }
  }
}
