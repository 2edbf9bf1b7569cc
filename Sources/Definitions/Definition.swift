public import Documents

/// An OpenAPI definition: a document read along the tables of its version.
public final class Definition: Sendable {
  /// The version of the specification that a document says it follows.
  public enum Version: Sendable {
    case two
    case three
    /// 3.1 or later, read along the tables of 3.0.
    case newer
  }

  /// The text it stands in.
  public let document: Document
  /// The version it was read as; what says nothing useful is read as 2.0.
  public let version: Version
  /// Where it departs from the tables.
  public let faults: [StructureFault]
  /// The root object.
  public let root: Value
  /// Whether some object has two members of one name.
  let hasDoubledNames: Bool

  let annotations: [UInt32]
  let schemaRecords: [SchemaRecord]
  let parameterRecords: [ParameterRecord]
  let responseRecords: [ResponseRecord]
  let pathItemRecords: [PathItemRecord]
  let operationRecords: [OperationRecord]
  let referenceRecords: [ReferenceRecord]
  let extensionRecords: [ExtensionRecord]
  let objectRecords: [ObjectRecord]
  let effectiveParameters: EffectiveParameters

  // What is found out late is kept without the definition, whose parts would keep it alive for ever.
  let schemesByName = Lazily<[String: Int]>()
  let templates = Lazily<[PathTemplate]>()
  let operationsByID = Lazily<[String: Int]>()
  let notificationURLs = Lazily<NotificationURLs>()
  let inputs = LazyTable<OperationInputs>()
  let sources = LazyTable<[Int32]?>()
  let keys = LazyTable<[UInt32: Int]>()
  let properties = LazyTable<[String: Int]>()
  let requiredNames = LazyTable<Set<String>>()
  let familyRecords = Lazily<[(name: String, operations: [Int])]>()
  let schemaCountTable = Lazily<SchemaCounts>()
  let dynamicCallRecords = Lazily<[DynamicCallRecord]>()
  let filled = LazyTable<Bool>()
  let departureRecords = Lazily<[(call: Int, departure: DynamicCall.Departure)]>()
  let schemaGraph = Lazily<SchemaGraph>()
  let composers = Lazily<[Int: [Int]]>()
  let describedResponses = LazyTable<Bool>()
  let formBodySet = Lazily<Set<Int>>()
  let chainRecords = Lazily<[NotificationChainRecord]>()

  /// Reads a document as a definition; nil where its root is no object, or one that has nothing of OpenAPI.
  public init?(_ document: Document) {
    guard let root = document.root, root.isObject, Definition.isLikely(root) else { return nil }
    self.document = document
    self.root = root
    version = Version(root)
    hasDoubledNames = document.faults.contains { $0.name == "duplicate-key" }
    var walker = Walker(document, version: version)
    walker.members(of: root.index, .document, Walker.Context())
    var resolver = Resolver(document, version: version)
    for position in walker.references.indices {
      let (target, state) = resolver.resolve(walker.references[position]) { walker.kind(at: $0) }
      walker.references[position].target = target
      walker.references[position].state = state
    }
    walker.spreadUsage()
    walker.resolveParameters()
    walker.resolveSchemas()
    effectiveParameters = EffectiveParameters(walker)
    annotations = walker.annotations
    faults = walker.faults
    schemaRecords = walker.schemas
    parameterRecords = walker.parameters
    responseRecords = walker.responses
    pathItemRecords = walker.pathItems
    operationRecords = walker.operations
    referenceRecords = walker.references
    extensionRecords = walker.extensions
    objectRecords = walker.objects
  }

  /// Whether an object has any member that a definition may have.
  private static func isLikely(_ root: Value) -> Bool {
    root.members.contains { member in
      let name = member.key.string
      guard let keyword = KeywordTable.shared.keyword(named: name) else { return name.hasPrefix("x-ms-") }
      return keyword.isExtension || ObjectTable.two[.document][keyword] != nil
        || ObjectTable.three[.document][keyword] != nil
    }
  }

  /// Whether it is OpenAPI 2.0.
  public var isTwo: Bool { version == .two }

  /// A member of an object by its keyword.
  public subscript(object: Value, keyword: Keyword) -> Value? {
    self[object.index, keyword]
  }

  /// A member of the object at a place of the tape.
  subscript(object: Int, keyword: Keyword) -> Value? {
    key(keyword, in: object).map { Value(document: document, at: $0 &+ 1) }
  }

  /// A member of an object by its keyword, with its name's place.
  public func member(of object: Value, _ keyword: Keyword) -> Member? {
    key(keyword, in: object.index).map { Member(document: document, key: $0) }
  }

  /// Where the name of an object's member stands on the tape.
  func key(_ keyword: Keyword, in object: Int) -> Int? {
    let container = document.tape[object]
    guard container.kind == .object else { return nil }
    let wanted = UInt32(keyword.rawValue) &+ 1
    let end = Int(container.link)
    var key = object &+ 1
    for _ in 0..<64 {
      if key >= end { return nil }
      if annotations[key] == wanted { return key }
      key = document.next(after: key &+ 1)
    }
    return keys.value(object) { tabledKeys(from: key, to: end) }[wanted]
  }

  /// Where the rest of an object's names that are keywords stand: many may ask for those of one that has very many.
  private func tabledKeys(from first: Int, to end: Int) -> [UInt32: Int] {
    var known: [UInt32: Int] = [:]
    var key = first
    while key < end {
      if annotations[key] != 0, known[annotations[key]] == nil { known[annotations[key]] = key }
      key = document.next(after: key &+ 1)
    }
    return known
  }

  /// The keyword that the name of a member is, where the tables give it a meaning.
  public func keyword(of key: Key) -> Keyword? {
    Keyword(annotation: annotations[key.index])
  }

  /// A member of the root by its keyword.
  public subscript(keyword: Keyword) -> Value? { self[root, keyword] }
}

extension Keyword {
  /// The keyword that the annotation of a key stands for.
  init?(annotation: UInt32) {
    guard annotation != 0 else { return nil }
    self.init(rawValue: UInt8(truncatingIfNeeded: annotation &- 1))
  }
}

extension Definition.Version {
  init(_ root: Value) {
    guard let openapi = root["openapi"], root["swagger"] == nil else {
      self = .two
      return
    }
    // Whatever it says, such as the number 3.0 of a YAML text without quotes: nothing of 2.0 has that member.
    self = openapi.string.flatMap(SpecificationName.init)?.isNewer ?? false ? .newer : .three
  }
}
