internal import Connectors

/// Who has the files of a repository: the file system, or git.
protocol FileSource: Sendable {
  /// The content of a file of the repository; nil where there is none.
  func content(of path: String, limit: Int) throws -> [UInt8]?
  /// The folders that stand directly in another, in the order of their names; hidden ones are no connectors.
  func folders(in root: String) throws -> [String]
  /// The files of a folder and of those within it, as the checks see them.
  func tree(of folder: String) throws -> Tree
  /// The same without anything that would have to be looked up: names, and blob ids where git has them.
  func names(in folder: String) throws -> Tree
  /// Throws why something that was asked for could not be had, where that is known better than a tree can tell.
  func checkComplete() throws
}
