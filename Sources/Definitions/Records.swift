/// A schema, or a parameter, items or header object of 2.0 that holds schema keywords.
struct SchemaRecord: Sendable {
  /// The object on the tape.
  var node: Int32
  /// The key that names it: a property, a definition, a media type; -1 in a list.
  var key: Int32
  /// The schema it is a part of; -1 at the root of a tree.
  var parent: Int32
  /// The root of its tree.
  var root: Int32
  /// The operation it is written in; -1 in a shared component.
  var operation: Int32
  /// The reference that stands in its place; -1 for none.
  var reference: Int32
  var keywords: KeywordSet
  var role: Schema.Role
  /// The kind of the object that it is the value of a member of.
  var holder: ObjectKind
  var usage: Schema.Usage
  var type = Schema.ValueType.absent
  /// The places of the names that many rules ask for; -1 for none.
  var description: Int32 = -1
  var summary: Int32 = -1
  /// The schema that its reference leads to; -1 for none.
  var target: Int32 = -1
  /// The schema at the end of its references, or itself; -1 where they end nowhere or go in a circle.
  var resolved: Int32 = -1
}

/// A parameter where it is written.
struct ParameterRecord: Sendable {
  var node: Int32
  var key: Int32
  var location: Parameter.Location
  var owner: Parameter.Owner
  /// The schema record of the parameter itself (2.0, not in the body), or of its `schema`; -1 for none.
  var schema: Int32
  var reference: Int32
  var keywords: KeywordSet
  /// The value of `name`; -1 where there is none.
  var name: Int32 = -1
  /// The parameter at the end of its references, or itself.
  var resolved: Int32 = -1

  /// Whether it is the schema itself, as in 2.0 outside of the body.
  func isSchema(in definition: Definition) -> Bool {
    schema >= 0 && definition.schemaRecords[Int(schema)].node == node
  }
}

/// A response where it is written.
struct ResponseRecord: Sendable {
  var node: Int32
  var key: Int32
  /// The operation it belongs to; -1 for a shared one.
  var operation: Int32
  var reference: Int32
  /// The schema record of its `schema`; -1 for none.
  var schema: Int32 = -1
}

struct PathItemRecord: Sendable {
  var node: Int32
  var key: Int32
  /// Its first operation; -1 for none.
  var firstOperation: Int32 = -1
  /// Its last operation; -1 for none.
  var lastOperation: Int32 = -1
  var parameters: Range<Int32>
  /// Whether it stands in a callback, not below `paths`.
  var isCallback: Bool
  /// The schema record of its notification content; -1 for none.
  var notification: Int32
}

struct OperationRecord: Sendable {
  var node: Int32
  /// The key that is the method.
  var key: Int32
  var pathItem: Int32
  /// The next operation of the same path item; -1 behind the last.
  var next: Int32 = -1
  var parameters: Range<Int32>
  var responses: Range<Int32>
  /// The names of its members.
  var keywords = AnyKeywordSet()
  /// The places of the names that many rules ask for; -1 for none.
  var summary: Int32 = -1
  var description: Int32 = -1
  var id: Int32 = -1
}

/// An object of the tables that has no record of its own kind.
struct ObjectRecord: Sendable {
  var node: Int32
  /// The key in front of it; -1 in a list.
  var key: Int32
  /// The operation it is written in; -1 outside of any.
  var operation: Int32
  var kind: ObjectKind
  var usage: Schema.Usage
}

/// A `$ref` where a reference has a meaning.
struct ReferenceRecord: Sendable {
  /// The value of `$ref`.
  var node: Int32
  /// The object that holds it.
  var holder: Int32
  /// What has to stand at its target.
  var expected: ObjectKind
  /// The target on the tape; -1 where there is none.
  var target: Int32
  var state: Reference.State
}

/// An extension of the connector platform where it is used.
struct ExtensionRecord: Sendable {
  /// Its key on the tape.
  var key: Int32
  /// The object that holds it.
  var holder: Int32
  var keyword: Keyword
  var object: ObjectKind
  /// The schema or operation record of the holder; -1 where it is neither.
  var ordinal: Int32
}
