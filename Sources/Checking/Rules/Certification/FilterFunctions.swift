import Definitions
import Documents

/// The functions to filter with are those of OData.
enum FilterFunctions: Rule {
  static let id = "certification/filter-functions"
  static let level = Level.error
  static let official = [
    "FilterFunctionsPropertyInInputSchema", "FilterFunctionsPropertyEmpty", "FilterFunctionsPropertyHasDuplicates",
    "FilterFunctionsPropertyInvalidValue",
  ]
  static let documentation = Documentation(
    what: """
      filterFunctions in x-ms-capabilities stands in schemas of responses, is not empty, and lists functions of OData, \
      each once. The service does not publish its own list of functions.
      """,
    why: "the service refuses anything else",
    fix: "list functions such as eq, ne, gt, ge, lt, le, and, or, contains, startswith, endswith or not")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"responses": {"Items": {"schema": {"properties": {
        "a": {"x-ms-capabilities": {"filterFunctions": «[]»}},
        "b": {"x-ms-capabilities": {"filterFunctions": ["eq", «"eq"», «"like"»]}}
      }}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"parameters": {"body": {"in": "body", "schema": {"properties": {
        "a": {"x-ms-capabilities": {«"filterFunctions"»: ["eq"]}}
      }}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"responses": {"Items": {"schema": {"properties": {
        "a": {"x-ms-capabilities": {"filterFunctions": ["eq", "contains"]}}
      }}}}}
      """#),
  ]

  private static let known: Set<String> = [
    "eq", "ne", "gt", "ge", "lt", "le", "and", "or", "contains", "startswith", "endswith", "not", "sum", "average",
    "min", "max", "countdistinct",
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let functions = schema[.msCapabilities]?.member("filterFunctions") else { return }
      if !schema.isOutput {
        return findings.report(functions.key, "filterFunctions stands outside of a response")
      }
      guard functions.value.isArray else { return }
      if functions.value.elements.isEmpty { return findings.report(functions.value, "filterFunctions is empty") }
      var seen: Set<String> = []
      for function in functions.value.elements {
        guard let name = function.string else { continue }
        if !known.contains(name) {
          findings.report(function, "filterFunctions has the unknown function '\(name)'")
        } else if !seen.insert(name).inserted {
          findings.report(function, "filterFunctions has '\(name)' more than once")
        }
      }
    }, having: [.msCapabilities])
}
