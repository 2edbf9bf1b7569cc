import Connectors
import Definitions
import Documents

extension CommitChange {
  /// A connector that was published and changes, with what both definitions say.
  struct Update {
    /// The connector as it is now.
    let connector: Connector
    /// Its definition.
    let now: Definition
    /// The file of that.
    let file: SourceFile
    /// The connector as it was before the change, where its definition could be read without repair.
    let base: Connector?
    /// The connector as it was published.
    let publishedConnector: Connector
    /// Its definition.
    let published: Definition
    /// The number of the step that published it.
    let step: Int
    /// All published versions, the newest first.
    let versions: [PublishedVersion]
  }

  /// The updates of published connectors; none of one whose definition cannot be read without repair on either side.
  var updates: [Update] {
    folders.compactMap { folder in
      guard let connector = folder.connector, let now = connector.definition, let file = connector.definitionFile,
        let versions = folder.standing?.published, let newest = versions.first,
        let publishedConnector = newest.connector(), let published = publishedConnector.definition,
        now.document.isSound, published.document.isSound
      else { return nil }
      let base = folder.base.flatMap { $0.definition?.document.isSound == true ? $0 : nil }
      return Update(
        connector: connector, now: now, file: file, base: base, publishedConnector: publishedConnector,
        published: published,
        step: newest.step, versions: versions)
    }
  }
}
