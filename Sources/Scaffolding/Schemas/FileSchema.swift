public import Connectors
public import Documents

/// The JSON Schema of one of our files, made of the table that the rules use, so that editors complete and check.
public enum FileSchema {
  /// The schema of a file as JSON Schema draft 7, which every editor reads.
  public static func schema(of table: FileTable) -> JSON {
    var members = [
      JSON.Member("$schema", .string("http://json-schema.org/draft-07/schema#")),
      JSON.Member("title", .string(table.name)), JSON.Member("description", .string(table.purpose)),
    ]
    members += object(table.members, isClosed: table.isClosed)
    return .object(members)
  }

  private static func schema(of shape: FileShape) -> [JSON.Member] {
    switch shape {
    case .anything: []
    case .string: [type("string")]
    case .text(let pattern, _): [type("string"), JSON.Member("pattern", .string(pattern))]
    case .boolean: [type("boolean")]
    case .number: [type("number")]
    case .integer: [type("integer")]
    case .choice(let values): [JSON.Member("enum", .array(values.map(JSON.string)))]
    case .list(let element, let minimum, let maximum):
      [type("array"), JSON.Member("items", .object(schema(of: element)))]
        + (minimum > 0 ? [JSON.Member("minItems", .number(String(minimum)))] : [])
        + (maximum.map { [JSON.Member("maxItems", .number(String($0)))] } ?? [])
    case .map(let value): [type("object"), JSON.Member("additionalProperties", .object(schema(of: value)))]
    case .object(let members, let isClosed): object(members, isClosed: isClosed)
    case .either(let shapes): [JSON.Member("anyOf", .array(shapes.map { .object(schema(of: $0)) }))]
    }
  }

  private static func object(_ members: [FileMember], isClosed: Bool) -> [JSON.Member] {
    var schema = [type("object")]
    let required = members.filter(\.isRequired).map(\.name)
    if !required.isEmpty { schema.append(JSON.Member("required", .array(required.map(JSON.string)))) }
    if !members.isEmpty {
      let properties = members.map { member in
        JSON.Member(
          member.name,
          .object([JSON.Member("description", .string(member.purpose))] + FileSchema.schema(of: member.shape)))
      }
      schema.append(JSON.Member("properties", .object(properties)))
    }
    if isClosed { schema.append(JSON.Member("additionalProperties", .boolean(false))) }
    return schema
  }

  private static func type(_ name: String) -> JSON.Member {
    JSON.Member("type", .string(name))
  }
}
