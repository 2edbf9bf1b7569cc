import Checking
import Connectors
import Testing

/// Names of products that the configuration knows are no camel case.
@Suite struct CamelCaseTests {
  @Test(arguments: [
    ("List SharePoint lists", 0), ("List lists (SharePoint)", 0), ("List sharePoint lists", 1),
    ("List SharePoints", 1), ("List SharePoint lineItems", 1),
  ])
  func namesOfProductsStayAsTheyAre(summary: String, count: Int) {
    let text = "{\"swagger\": \"2.0\", \"paths\": {\"/a\": {\"get\": {\"summary\": \"\(summary)\"}}}}"
    let connector = Connector(definitionAlone: .json(path: "apiDefinition.swagger.json", bytes: Array(text.utf8)))
    let found = Checker(productNames: ["SharePoint"]).check(connector).filter { $0.rule.id == "style/camel-case-text" }
    #expect(found.count == count)
  }
}
