import Connectors
import Documents

/// A definition for a connector that has none yet: one operation that shows how they are written.
struct Skeleton {
  private let connector: NewConnector
  private let signIn: SignIn

  init(_ connector: NewConnector, _ signIn: SignIn) {
    self.connector = connector
    self.signIn = signIn
  }

  var definition: JSON {
    let schemes = signIn.authentication.securityDefinitions
    return .object([
      member("swagger", "2.0"),
      JSON.Member(
        "info",
        .object([member("title", connector.title), member("description", ""), member("version", "1.0")])),
      member("host", ""), member("basePath", "/"), JSON.Member("schemes", list("https")),
      JSON.Member("consumes", list("application/json")), JSON.Member("produces", list("application/json")),
      JSON.Member("paths", .object([JSON.Member("/items", .object([JSON.Member("get", operation)]))])),
      JSON.Member("definitions", .object([JSON.Member("Item", item)])),
      JSON.Member("securityDefinitions", .object(schemes)),
      JSON.Member("security", .array(schemes.map { .object([JSON.Member($0.name, .array([]))]) })),
    ])
  }

  private var operation: JSON {
    .object([
      member("operationId", "ListItems"), member("summary", "List items"),
      member("description", "Gives the items of the account, the newest first."),
      member("x-ms-visibility", "important"),
      JSON.Member(
        "parameters",
        .array([
          .object([
            member("name", "limit"), member("in", "query"), member("type", "integer"), member("format", "int32"),
            member("x-ms-summary", "Limit"), member("description", "How many items to give at most."),
            JSON.Member("required", .boolean(false)),
          ])
        ])),
      JSON.Member(
        "responses",
        .object([
          JSON.Member(
            "200",
            .object([
              member("description", "The items."),
              JSON.Member(
                "schema",
                .object([
                  member("type", "array"),
                  JSON.Member("items", .object([member("$ref", "#/definitions/Item")])),
                ])),
            ]))
        ])),
    ])
  }

  private var item: JSON {
    .object([
      member("type", "object"),
      JSON.Member(
        "properties",
        .object([
          JSON.Member("id", property("Item ID", "What identifies the item.")),
          JSON.Member("name", property("Name", "What the item is called.")),
        ])),
    ])
  }

  private func property(_ summary: String, _ description: String) -> JSON {
    .object([member("type", "string"), member("x-ms-summary", summary), member("description", description)])
  }

  private func member(_ name: String, _ text: String) -> JSON.Member { JSON.Member(name, .string(text)) }

  private func list(_ text: String) -> JSON { .array([.string(text)]) }
}
