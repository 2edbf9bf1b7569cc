public import Documents

extension DynamicCall {
  /// What a reference of a call names in the operations that make it.
  public enum Source: Sendable {
    /// In each operation that has it, one input.
    case found([OperationInputs.Input])
    /// None of the operations has it.
    case absent
    /// It cannot be told.
    case unknown
  }

  /// The input of an operation that a key or a reference names.
  public func input(of operation: Operation, _ name: String) -> OperationInputs.Input? {
    let inputs = operation.inputs
    return form.usesPaths ? inputs.at(path: name) : inputs.named(name)
  }

  /// What a reference names.
  public func source(_ name: String) -> Source {
    guard let sources, !sources.isEmpty else { return .unknown }
    var found: [OperationInputs.Input] = []
    for source in sources {
      if let input = input(of: source, name) {
        found.append(input)
      } else if source.inputs.isOpen {
        return .unknown
      }
    }
    return found.isEmpty ? .absent : .found(found)
  }

  /// Whether another extension stands beside it.
  public func isBeside(_ keyword: Keyword) -> Bool {
    definition.member(of: use.holder, keyword) != nil
  }

  /// What the first reference names that is more than the name of a parameter, in words; nil where all are.
  public var referenceThatNeedsPath: String? {
    for argument in arguments {
      guard case .reference(let reference) = argument.content, let name = reference.string, let sources,
        !sources.isEmpty
      else { continue }
      if sources.allSatisfy({ $0.inputs.parameters[name] == nil && $0.inputs.named(name) != nil }) {
        return "'\(name)' is a property of the body"
      }
      if sources.allSatisfy({ $0.inputs.parameters[name] != nil && $0.inputs.properties[name] != nil }) {
        return "'\(name)' is a parameter and a property of the body"
      }
    }
    return nil
  }

  /// The names of what the called operation needs and is not given.
  public var missingInputs: [String] {
    guard let inputs = target?.inputs else { return [] }
    let given = Set(arguments.map(\.key.string))
    var missing = inputs.parameters.filter { name, input in
      input.isRequired && !input.isBody && !input.hasDefault && !given.contains(name)
    }.map(\.key)
    let isBodyGiven = given.contains { inputs.parameters[$0] == nil && input(among: inputs, $0) != nil }
    // What was not looked through as a whole is not compared with every call.
    guard isBodyGiven, inputs.paths.count < 512 else { return missing.sorted() }
    let prefixes = form.usesPaths ? [] : given
    for (path, input) in inputs.paths where input.isRequired && !input.hasDefault {
      let last = path.split(separator: "/").last.map(String.init) ?? path
      let isGiven = prefixes.contains(last) || given.contains { inputs.isSame($0, path) }
      if !isGiven { missing.append(path) }
    }
    return missing.sorted()
  }

  private func input(among inputs: OperationInputs, _ name: String) -> OperationInputs.Input? {
    form.usesPaths ? inputs.at(path: name) : inputs.named(name)
  }
}

extension DynamicCall {
  /// Visits each reference that is passed, where the text tells what it is for and what it names.
  public func eachPassedReference(
    _ body: (
      _ argument: Argument, _ reference: Value, _ target: OperationInputs.Input, _ sources: [OperationInputs.Input]
    ) -> Void
  ) {
    guard !arguments.isEmpty, let target else { return }
    for argument in arguments {
      guard case .reference(let reference) = argument.content, let name = reference.string,
        let input = input(of: target, argument.key.string), case .found(let sources) = source(name)
      else { continue }
      body(argument, reference, input, sources)
    }
  }
}

extension DynamicCall {
  /// The JSON type of an input's values, where it is told.
  public func typeName(of input: OperationInputs.Input) -> String? { member(.type, of: input)?.string }

  /// A keyword of the schema that describes an input's values.
  public func member(_ keyword: Keyword, of input: OperationInputs.Input) -> Value? {
    input.schema.flatMap { Schema(definition: definition, ordinal: $0)[keyword] }
  }
}
