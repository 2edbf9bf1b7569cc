import Checking
import Testing

@testable import Reporting

@Suite struct StatisticsTests {
  private func section(_ items: [JudgedFinding]) -> ReportSection {
    Report(Reports.style(.human), onlyCounts: true).section("connectors/contoso", files: 1, findings: items) { $0 }
  }

  @Test func theHeaviestFindingOfARuleTellsTheSeverity() throws {
    let warning = JudgedFinding(try Reports.finding("«1»", severity: .warning))
    let error = JudgedFinding(try Reports.finding("«1»", severity: .error))
    let known = JudgedFinding(try Reports.finding("«1»", severity: .error), .known)
    let light = Statistics([section([warning, known]), section([warning])]).json
    #expect(light.contains("{\"rule\":\"\(Reports.rule)\",\"severity\":\"warning\",\"count\":2}"), "\(light)")
    let heavy = Statistics([section([warning]), section([error, warning])])
    #expect(heavy.json.contains("\"severity\":\"error\",\"count\":3}"))
    #expect(heavy.table(paint: Paint(isOn: false), isQuiet: true) == "3  error    \(Reports.rule)\n")
  }
}
