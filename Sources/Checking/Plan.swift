import Connectors
import Definitions
import Documents

/// The rules of a run, sorted by what wakes them, so that a walk over a definition asks only those concerned.
struct Plan: Sendable {
  /// A function of a rule, with the rule it reports for.
  struct Judgement<Judge: Sendable>: Sendable {
    let index: RuleIndex
    let judge: Judge
  }

  // Those that are called often have types of their own: a function that stands in a generic type is called through a
  // thunk.
  struct OperationJudgement: Sendable {
    let index: RuleIndex
    let judge: @Sendable (Operation, inout Findings) -> Void
  }

  struct ParameterJudgement: Sendable {
    let index: RuleIndex
    let judge: @Sendable (Parameter, inout Findings) -> Void
  }

  struct ResponseJudgement: Sendable {
    let index: RuleIndex
    let judge: @Sendable (Response, inout Findings) -> Void
  }

  struct ObjectJudgement: Sendable {
    let index: RuleIndex
    let judge: @Sendable (ObjectUse, inout Findings) -> Void
  }

  struct SchemaJudgement: Sendable {
    let index: RuleIndex
    let judge: @Sendable (Schema, inout Findings) -> Void
    /// A schema wakes it that has one of these.
    let having: KeywordSet
    /// None does that has one of these.
    let lacking: KeywordSet
  }

  struct DefinitionJudgement: Sendable {
    let index: RuleIndex
    let judge: @Sendable (Definition, inout Findings) -> Void
  }

  struct DynamicCallJudgement: Sendable {
    let index: RuleIndex
    let judge: @Sendable (DynamicCall, inout Findings) -> Void
  }

  struct ConnectorJudgement: Sendable {
    let index: RuleIndex
    let judge: @Sendable (Connector, inout Findings) -> Void
  }

  private(set) var definitionRules: [DefinitionJudgement] = []
  private(set) var operationRules: [OperationJudgement] = []
  private(set) var parameterRules: [ParameterJudgement] = []
  private(set) var responseRules: [ResponseJudgement] = []
  private(set) var objectRules: [[ObjectJudgement]] = Array(repeating: [], count: ObjectKind.allCases.count)
  private(set) var schemaRules: [SchemaJudgement] = []
  private(set) var dynamicCallRules: [DynamicCallJudgement] = []
  private(set) var structureRules:
    [StructureFault.Kind: [Judgement<@Sendable (StructureFault, Definition, inout Findings) -> Void>]] = [:]
  private(set) var lineRules: [Judgement<@Sendable (SourceFile, inout Findings) -> Void>] = []
  private(set) var connectorRules: [ConnectorJudgement] = []
  private(set) var repositoryRules: [Judgement<@Sendable ([ConnectorSummary], inout RepositoryFindings) -> Void>] = []
  private(set) var commitRules:
    [CommitChange.Occasion: [Judgement<@Sendable (CommitChange, inout CommitFindings) -> Void>]] = [:]

  init(severities: Severities) {
    for (position, rule) in Registry.rules.enumerated() {
      let index = RuleIndex(position: position)
      if severities.severity(of: index, variant: nil) != .off { add(rule.check, for: index) }
    }
  }

  private mutating func add(_ check: Check, for index: RuleIndex) {
    switch check {
    case .reader, .suppressions, .configuration: break
    case .structure(let judge, let kind):
      structureRules[kind, default: []].append(Judgement(index: index, judge: judge))
    case .definition(let judge): definitionRules.append(DefinitionJudgement(index: index, judge: judge))
    case .operation(let judge): operationRules.append(OperationJudgement(index: index, judge: judge))
    case .parameter(let judge): parameterRules.append(ParameterJudgement(index: index, judge: judge))
    case .response(let judge): responseRules.append(ResponseJudgement(index: index, judge: judge))
    case .object(let judge, let kind):
      objectRules[Int(kind.rawValue)].append(ObjectJudgement(index: index, judge: judge))
    case .schema(let judge, let keywords, let lacking):
      schemaRules.append(SchemaJudgement(index: index, judge: judge, having: keywords, lacking: lacking))
    case .dynamicCall(let judge): dynamicCallRules.append(DynamicCallJudgement(index: index, judge: judge))
    case .lines(let judge): lineRules.append(Judgement(index: index, judge: judge))
    case .connector(let judge): connectorRules.append(ConnectorJudgement(index: index, judge: judge))
    case .repository(let judge): repositoryRules.append(Judgement(index: index, judge: judge))
    case .commit(let judge, let occasions):
      for occasion in occasions { commitRules[occasion, default: []].append(Judgement(index: index, judge: judge)) }
    case .several(let checks): for check in checks { add(check, for: index) }
    }
  }

  /// Reports what the reader of a document found, each under the rule that bears its name.
  func report(faultsOf document: Document, in file: SourceFile, to findings: inout Findings) {
    let group = document.language == .json ? "json/" : "yaml/"
    for fault in document.faults {
      guard let rule = Registry.rule(group + fault.name) else { continue }
      findings.rule = rule
      findings.report(
        at: .bytes(fault.range, of: file), fault.message, as: Severity(fault.weight, of: rule), fix: fault.fix)
    }
  }

  /// Runs the rules that look at the lines of a JSON file.
  func run(onLinesOf file: SourceFile, to findings: inout Findings) {
    guard file.document?.language == .json else { return }
    for rule in lineRules {
      findings.rule = rule.index
      rule.judge(file, &findings)
    }
  }

  /// Runs all rules that look at a definition.
  func run(on definition: Definition, to findings: inout Findings) {
    for fault in definition.faults {
      for rule in structureRules[fault.kind] ?? [] {
        findings.rule = rule.index
        rule.judge(fault, definition, &findings)
      }
    }
    for rule in definitionRules {
      findings.rule = rule.index
      rule.judge(definition, &findings)
    }
    // Rule by rule, so that the code of one stays at hand for all parts.
    for rule in operationRules {
      findings.rule = rule.index
      let judge = rule.judge
      for ordinal in definition.operations.indices {
        judge(Operation(definition: definition, ordinal: ordinal), &findings)
      }
    }
    for rule in parameterRules {
      findings.rule = rule.index
      let judge = rule.judge
      for ordinal in definition.parameters.indices {
        judge(Parameter(definition: definition, ordinal: ordinal), &findings)
      }
    }
    for rule in responseRules {
      findings.rule = rule.index
      let judge = rule.judge
      for ordinal in definition.responses.indices {
        judge(Response(definition: definition, ordinal: ordinal), &findings)
      }
    }
    if !dynamicCallRules.isEmpty { run(on: definition.dynamicCalls, to: &findings) }
    for object in definition.objects {
      for rule in objectRules[Int(object.kind.rawValue)] {
        findings.rule = rule.index
        rule.judge(object, &findings)
      }
    }
    for rule in schemaRules {
      findings.rule = rule.index
      let judge = rule.judge
      definition.eachSchema(having: rule.having, lacking: rule.lacking) { judge($0, &findings) }
    }
  }
}

extension Plan {
  private func run(on calls: [DynamicCall], to findings: inout Findings) {
    for rule in dynamicCallRules {
      findings.rule = rule.index
      let judge = rule.judge
      for call in calls { judge(call, &findings) }
    }
  }
}

extension Severity {
  /// The severity of a fault, or nil where it is the rule's own.
  init?(_ weight: Fault.Weight, of rule: RuleIndex) {
    let severity: Severity =
      switch weight {
      case .error: .error
      case .warning: .warning
      case .info: .info
      }
    if severity == rule.level.severity { return nil }
    self = severity
  }
}
