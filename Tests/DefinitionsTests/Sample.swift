import Definitions
import Documents

/// Small definitions, and what is found in them.
enum Sample {
  /// A definition of 2.0 with some members besides those that it must have.
  static func two(_ members: String) -> String {
    #"{"swagger": "2.0", "info": {"title": "A", "version": "1"}, "paths": {}"# + (members.isEmpty ? "" : ", ") + members
      + "}"
  }

  /// A definition of 3.0 with some members besides those that it must have.
  static func three(_ members: String) -> String {
    #"{"openapi": "3.0.3", "info": {"title": "A", "version": "1"}, "paths": {}"# + (members.isEmpty ? "" : ", ")
      + members + "}"
  }

  static func definition(_ text: String) -> Definition? {
    Definition(.json(Array(text.utf8)))
  }

  /// The faults of a text as words: their kind, and the name or the value at fault.
  static func faults(_ text: String) -> [String] {
    guard let definition = definition(text) else { return ["none"] }
    return definition.faults.map { fault in
      let node = definition.document.tape[fault.index]
      return
        "\(fault.kind) \(String(decoding: definition.document.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self))"
    }
  }
}
