import Connectors

extension Checker {
  /// Looks at a small connector, so that the next one is looked at sooner: the tables of the rules, and the types that
  /// Swift makes when they are first used, are then there.
  public static func warmUp() {
    let definition = """
      {"swagger": "2.0", "info": {"title": "A"}, "paths": {"/a": {"get": {
        "operationId": "A", "parameters": [{"in": "query", "name": "a", "type": "string"}],
        "responses": {"200": {"description": "A", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}
      }}}}
      """
    let connector = Connector(definitionAlone: .json(path: "", bytes: Array(definition.utf8)))
    var ratchet = Ratchet()
    ratchet.add(Checker().check(connector))
  }
}
