extension Repository {
  /// The commits that a merge which has stopped is merging into `HEAD`.
  public func mergedCommits() throws(GitError) -> [ObjectID] {
    let bytes = try GitFile.read(gitDirectory + "/MERGE_HEAD", limit: 1 << 20) ?? []
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { ObjectID(hex: String(decoding: $0, as: UTF8.self)) }
  }
}
