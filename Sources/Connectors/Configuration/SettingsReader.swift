import Documents

/// Reads the JSON files below `.hallmark`: closed objects, exact errors.
struct SettingsReader {
  let path: String
  let document: Document

  /// Reads a whole file; whatever is no sound JSON object of version 1 is refused.
  init(path: String, bytes: [UInt8], members: [String]) throws(ConfigurationError) {
    self.path = path
    document = .json(bytes)
    if let fault = document.faults.first(where: { $0.weight == .error }) {
      throw ConfigurationError(
        path, at: fault.range.lowerBound, in: document, fault.message, hint: "mend the JSON text")
    }
    let root = try root()
    try closed(root, to: ["$schema", "version"] + members, name: "the file")
    guard let version = root["version"] else {
      throw error(root, "version is missing", hint: "add \"version\": 1")
    }
    guard version.kind == .number, version.source == "1" else {
      throw error(version, "version is \(version.source), and only version 1 is known", hint: "write \"version\": 1")
    }
  }

  func root() throws(ConfigurationError) -> Value {
    guard let root = document.root, root.isObject else {
      throw ConfigurationError(
        path, at: 0, in: document, "the file holds no JSON object", hint: "write { \"version\": 1 }")
    }
    return root
  }

  func error(_ value: Value, _ message: String, hint: String) -> ConfigurationError {
    ConfigurationError(path, at: value.range.lowerBound, in: document, message, hint: hint)
  }

  func error(_ key: Key, _ message: String, hint: String) -> ConfigurationError {
    ConfigurationError(path, at: key.range.lowerBound, in: document, message, hint: hint)
  }

  /// Refuses members that are not known, or that stand there twice.
  func closed(_ object: Value, to members: [String], name: String) throws(ConfigurationError) {
    var seen: Set<String> = []
    for member in object.members {
      let key = member.key.string
      guard members.contains(key) else {
        throw error(
          member.key, "\(name) has an unknown member '\(key)'", hint: "known are \(members.joined(separator: ", "))")
      }
      guard seen.insert(key).inserted else {
        throw error(member.key, "\(name) has '\(key)' twice", hint: "leave one of them out")
      }
    }
  }

  func objects(_ name: String, of object: Value) throws(ConfigurationError) -> [Value] {
    let elements = try elements(name, of: object)
    for element in elements where !element.isObject {
      throw error(element, "an entry of \(name) is no object", hint: "write { … }")
    }
    return elements
  }

  func elements(_ name: String, of object: Value) throws(ConfigurationError) -> [Value] {
    guard let list = object[name] else { return [] }
    guard list.isArray else { throw error(list, "\(name) is no array", hint: "write \"\(name)\": [ … ]") }
    return Array(list.elements)
  }

  func members(_ name: String, of object: Value) throws(ConfigurationError) -> [Member] {
    guard let map = object[name] else { return [] }
    guard map.isObject else { throw error(map, "\(name) is no object", hint: "write \"\(name)\": { … }") }
    var seen: Set<String> = []
    for member in map.members where !seen.insert(member.key.string).inserted {
      throw error(member.key, "\(name) has '\(member.key.string)' twice", hint: "leave one of them out")
    }
    return Array(map.members)
  }

  func text(_ name: String, of object: Value) throws(ConfigurationError) -> String? {
    guard let value = object[name] else { return nil }
    guard let text = value.string else { throw error(value, "\(name) is no string", hint: "write it in quotes") }
    return text
  }

  func required(_ name: String, of object: Value) throws(ConfigurationError) -> String {
    guard let text = try text(name, of: object) else {
      throw error(object, "\(name) is missing", hint: "add \"\(name)\": \"…\"")
    }
    return text
  }

  /// The word of a closed list that a member holds.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of object: Value, _: Choice.Type
  ) throws(ConfigurationError) -> Choice? where Choice.RawValue == String {
    guard let text = try text(name, of: object) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(object[name] ?? object, "\(name) is '\(text)'", hint: "write one of \(words)")
    }
    return choice
  }
}
