import Documents

/// What an operation can be given, by name and by path.
public final class OperationInputs: Sendable {
  /// A parameter, or a property of the body.
  public struct Input: Sendable {
    /// What describes its values, references followed, by its place among the schemas; nil where that cannot be told.
    let schema: Int?
    /// The path of a property of the body; nil of a parameter.
    public let path: String?
    /// Whether it has to be given, as has everything around it.
    public let isRequired: Bool
    /// Whether it has a value where none is given.
    public let hasDefault: Bool
    /// Whether it, or something around it, is hidden from users of the designer.
    public let isInternal: Bool
    /// Whether it is the body as a whole.
    let isBody: Bool
  }

  /// The parameters by name.
  public let parameters: [String: Input]
  /// The properties of the body by name, wherever they stand; of two the less deep.
  public let properties: [String: Input]
  /// The properties of the body by path, the name of the body parameter left out.
  public let paths: [String: Input]
  /// The name of the body parameter, with a slash behind it.
  private let prefix: String
  /// Whether it can be given more than the text tells.
  public let isOpen: Bool

  static let unknown = OperationInputs()

  private init() {
    parameters = [:]
    properties = [:]
    paths = [:]
    prefix = ""
    isOpen = true
  }

  init(_ operation: Operation) {
    var parameters: [String: Input] = [:]
    var properties: [String: Input] = [:]
    var paths: [String: Input] = [:]
    var prefix = ""
    var isOpen = false
    for parameter in operation.effectiveParameters {
      guard let name = parameter.name?.string else {
        isOpen = true
        continue
      }
      let input = Input(
        schema: parameter.schema?.resolved?.ordinal, path: nil, isRequired: parameter.isRequired,
        hasDefault: parameter.hasDefault, isInternal: parameter.isInternal, isBody: parameter.location == .body)
      if parameters[name] == nil { parameters[name] = input }
    }
    for body in operation.bodies {
      // The body of 3.0 has no name; in paths it is called so.
      var search = BodySearch(prefix: operation.definition.isTwo ? body.value["name"]?.string : "body")
      search.run(body)
      if let name = search.prefix { prefix = name + "/" }
      // Nearly every operation has one body at the most.
      if paths.isEmpty { paths = search.paths } else { paths.merge(search.paths) { first, _ in first } }
      if properties.isEmpty {
        properties = search.properties
      } else {
        properties.merge(search.properties) { first, _ in first }
      }
      isOpen = isOpen || search.isOpen
    }
    self.parameters = parameters
    self.properties = properties
    self.paths = paths
    self.prefix = prefix
    self.isOpen = isOpen
  }

  /// What a name means: a parameter before a property.
  public func named(_ name: String) -> Input? { parameters[name] ?? properties[name] ?? at(path: name) }

  /// Whether a path that is given is another one, or leads into it or to what holds it.
  func isSame(_ given: String, _ path: String) -> Bool {
    let own = withoutPrefix(given)
    return own == path || own.hasPrefix(path + "/") || path.hasPrefix(own + "/")
  }

  /// What a path means, with or without the name of the body parameter in front.
  public func at(path: String) -> Input? { parameters[path] ?? paths[path] ?? paths[withoutPrefix(path)] }

  /// The path that means what a name does: a parameter's name, or the body's and the way to the property; nil where
  /// nothing has the name.
  public func path(of name: String) -> String? {
    if parameters[name] != nil { return name }
    guard let path = named(name)?.path else { return nil }
    return prefix + path
  }

  private func withoutPrefix(_ path: String) -> String {
    !prefix.isEmpty && path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}

/// Collects the properties of a body, those less deep first.
private struct BodySearch {
  private struct Place {
    let schema: Schema
    let path: String
    let isRequired: Bool
    let isInternal: Bool
    /// The schemas that this one is a part of as a whole: what they require counts for its properties, too.
    let whole: [Schema]
    let depth: Int
  }

  let prefix: String?
  var paths: [String: OperationInputs.Input] = [:]
  var properties: [String: OperationInputs.Input] = [:]
  var isOpen = false
  private var pending: [Place] = []
  private static let mostPlaces = 1024
  private static let greatestDepth = 16

  init(prefix: String?) {
    self.prefix = prefix
  }

  mutating func run(_ body: Operation.Body) {
    pending.append(
      Place(
        schema: body.schema, path: "", isRequired: body.isRequired, isInternal: body.isInternal, whole: [], depth: 0))
    var next = 0
    while next < pending.count {
      visit(pending[next])
      next &+= 1
    }
  }

  private mutating func visit(_ place: Place) {
    guard let schema = place.schema.resolved, !schema.isDynamic else {
      isOpen = true
      return
    }
    guard place.depth < Self.greatestDepth, pending.count < Self.mostPlaces else {
      isOpen = true
      return
    }
    let properties = schema.properties
    if place.depth == 0, properties.isEmpty, !schema.has(.allOf), !schema.has(.items) { isOpen = true }
    // What is left out may be what somebody names.
    let room = Self.mostPlaces &- pending.count
    if properties.count > room { isOpen = true }
    let whole = place.whole + [schema]
    for (key, property) in properties.prefix(room) {
      let name = key.string
      let isRequired = place.isRequired && whole.contains { $0.requires(name) }
      let end = property.resolved
      let isInternal =
        place.isInternal || property[.msVisibility].isInternalVisibility
        || end?[.msVisibility].isInternalVisibility ?? false
      let step =
        name.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }
        ? name.replacing("~", with: "~0").replacing("/", with: "~1") : name
      let path = place.path.isEmpty ? step : place.path + "/" + step
      let input = OperationInputs.Input(
        schema: end?.ordinal, path: path, isRequired: isRequired,
        hasDefault: end?.has(.defaultValue) ?? false, isInternal: isInternal, isBody: false)
      if self.properties[name] == nil { self.properties[name] = input }
      if paths[path] == nil { paths[path] = input }
      pending.append(
        Place(
          schema: property, path: path, isRequired: isRequired, isInternal: isInternal, whole: [],
          depth: place.depth &+ 1))
    }
    for part in schema.allOf {
      pending.append(
        Place(
          schema: part, path: place.path, isRequired: place.isRequired, isInternal: place.isInternal, whole: whole,
          depth: place.depth &+ 1))
    }
    if let items = schema.items {
      pending.append(
        Place(
          schema: items, path: place.path, isRequired: false, isInternal: place.isInternal, whole: [],
          depth: place.depth &+ 1))
    }
  }
}

extension Operation {
  /// What it can be given, by name and by path.
  public var inputs: OperationInputs {
    // A definition has 256 operations at the most; a text that has very many gets no more answers.
    if definition.inputs.count >= 256 { return .unknown }
    return definition.inputs.value(ordinal) { OperationInputs(self) }
  }
}
