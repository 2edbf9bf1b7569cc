internal import Connectors
public import Nomination

/// The verdicts on the policy and the chains, for programs; `docs/nomination.md` names the members.
public struct AuditJSON {
  private let pin: Digest?
  private let policy: PolicyVerdict
  private let objections: [Objection]

  /// The parts of an audit that stand around the connectors.
  public init(pin: Digest?, policy: PolicyVerdict, objections: [Objection]) {
    self.pin = pin
    self.policy = policy
    self.objections = objections
  }

  /// A connector, with whether its folder differs from what its last step binds; nil where that is not known.
  public struct Connector {
    let verdict: ChainVerdict
    let isStale: Bool?
    let recheck: [Int: [Objection]]?

    /// A connector's verdict, and by step what the rules of today miss, where that was asked for.
    public init(_ verdict: ChainVerdict, isStale: Bool?, recheck: [Int: [Objection]]? = nil) {
      self.verdict = verdict
      self.isStale = isStale
      self.recheck = recheck
    }
  }

  /// The report as bytes.
  public func report(_ connectors: [Connector]) -> [UInt8] {
    var report = ReportText()
    report.write("{\"version\":1,\"genesis\":")
    report.write(jsonOrNull: pin?.description)
    report.write(",\"policy\":{\"version\":")
    report.write(jsonOrNull: policy.authority?.newest?.policy.version)
    report.write(verdict: policy.verdict)
    report.write(",\"findings\":")
    report.write(policy.objections + policy.versions.compactMap(\.decisive))
    report.write("},\"connectors\":[")
    for (number, connector) in connectors.enumerated() {
      report.write(number > 0 ? ",\n" : "\n")
      write(connector, to: &report)
    }
    report.write("],\"findings\":")
    report.write(objections)
    report.write("}\n")
    return report.bytes
  }

  private func write(_ connector: Connector, to report: inout ReportText) {
    let chain = connector.verdict
    report.write("{\"id\":")
    report.write(json: chain.id.text)
    report.write(verdict: chain.verdict)
    report.write(",\"state\":")
    report.write(json: chain.state)
    report.write(",\"sequence\":")
    report.write(chain.sequence)
    report.write(",\"steps\":[")
    for (number, step) in chain.steps.enumerated() {
      if number > 0 { report.write(",") }
      report.write("{\"sequence\":")
      report.write(step.number)
      report.write(",\"ref\":")
      report.write(json: step.reference)
      report.write(verdict: step.verdict)
      report.write(",\"signer\":")
      report.write(jsonOrNull: step.transition?.signer)
      report.write(",\"key\":")
      report.write(jsonOrNull: step.key)
      report.write(",\"role\":")
      report.write(jsonOrNull: step.transition?.role)
      report.write(",\"findings\":")
      report.write([step.decisive].compactMap(\.self))
      if let recheck = connector.recheck {
        report.write(",\"recheck\":")
        report.write(recheck[step.number] ?? [])
      }
      report.write("}")
    }
    report.write("],\"findings\":")
    report.write(chain.objections)
    report.write(",\"stale\":")
    report.write(connector.isStale.map { $0 ? "true" : "false" } ?? "null")
    report.write("}")
  }
}

extension ReportText {
  mutating func write(jsonOrNull text: String?) {
    if let text { write(json: text) } else { write("null") }
  }

  mutating func write(jsonOrNull number: Int?) {
    if let number { write(number) } else { write("null") }
  }

  /// The members `valid` and `verdict`; of what cannot be decided, `valid` is null.
  mutating func write(verdict: Verdict) {
    let valid =
      switch verdict {
      case .valid: "true"
      case .invalid: "false"
      case .undecided: "null"
      }
    write(text: ",\"valid\":\(valid),\"verdict\":\"\(verdict.rawValue)\"")
  }

  mutating func write(_ objections: [Objection]) {
    write("[")
    for (number, objection) in objections.enumerated() {
      if number > 0 { write(",") }
      write(text: "{\"rule\":\"\(objection.rule)\",\"message\":")
      write(json: objection.message)
      write(",\"help\":")
      write(json: objection.help)
      write("}")
    }
    write("]")
  }
}
