public import Connectors
public import Definitions

/// What a rule looks at, and how it judges it.
///
/// The functions hold no state; what they report goes to the rule that is being run.
public enum Check: Sendable {
  /// Found by the JSON or YAML reader under the rule's name.
  case reader
  /// Found while a definition is read against the tables of its objects.
  case structure(@Sendable (StructureFault, Definition, inout Findings) -> Void, of: StructureFault.Kind)
  /// A definition as a whole.
  case definition(@Sendable (Definition, inout Findings) -> Void)
  /// Each operation.
  case operation(@Sendable (Operation, inout Findings) -> Void)
  /// Each parameter where it is written: of a path item, of an operation, named.
  case parameter(@Sendable (Parameter, inout Findings) -> Void)
  /// Each response where it is written.
  case response(@Sendable (Response, inout Findings) -> Void)
  /// Each object of a kind that has no view of its own.
  case object(@Sendable (ObjectUse, inout Findings) -> Void, of: ObjectKind)
  /// Each schema, and each parameter, header and items object of 2.0 that holds schema keywords; only those that have
  /// one of the keywords, and none of those that they have to lack.
  case schema(@Sendable (Schema, inout Findings) -> Void, having: KeywordSet, lacking: KeywordSet = KeywordSet())
  /// Each call of an operation that dynamic values, lists, schemas, properties and trees make.
  case dynamicCall(@Sendable (DynamicCall, inout Findings) -> Void)
  /// The lines of each JSON file.
  case lines(@Sendable (SourceFile, inout Findings) -> Void)
  /// A connector folder.
  case connector(@Sendable (Connector, inout Findings) -> Void)
  /// All connector folders of a repository together, by what is kept of each.
  case repository(@Sendable ([ConnectorSummary], inout RepositoryFindings) -> Void)
  /// What a commit changes, on these occasions.
  case commit(@Sendable (CommitChange, inout CommitFindings) -> Void, on: Set<CommitChange.Occasion>)
  /// Found while findings are set aside that somebody accepted.
  case suppressions
  /// Found where the configuration is compared with the one that the policy adopted.
  case configuration
  /// Each by its own: several looks of one rule.
  case several([Check])
}
