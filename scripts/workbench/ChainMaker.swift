import Connectors
import Crypto
import Nomination
import Platform

/// Makes a repository of many connectors with signed chains, for measuring.
struct ChainMaker {
  /// A connector while its chain grows.
  private struct Chain {
    let id: ConnectorID
    let tree: ObjectName
    let manifest: Digest
    var last: ObjectLink?
    var state = "none"
  }

  private let path: String
  private let environment: Environment
  private let signing: ChainSigning
  private let tagger = Tagger(name: "Alice", mail: "alice@example.org", seconds: 1_795_161_677, offset: "+0000")
  private static let signer = "alice@example.org"

  /// Makes the repository at `path`, which must not be there yet: `count` connectors with `steps` steps each.
  static func run(_ path: String, count: Int, steps: Int, format: String) -> Int32 {
    do {
      try Directory.make(path)
      let maker = try ChainMaker(path: path, format: format)
      try maker.make(count: count, steps: steps)
      return 0
    } catch {
      try? StandardStream.errors.write(Array("workbench: \(error)\n".utf8))
      return 1
    }
  }

  private init(path: String, format: String) throws {
    self.path = path
    var environment = Environment.current()
    environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    environment["GNUPGHOME"] = Path.join(path, ".git/gnupg")
    for role in ["AUTHOR", "COMMITTER"] {
      environment["GIT_\(role)_NAME"] = "Alice"
      environment["GIT_\(role)_EMAIL"] = "alice@example.org"
    }
    self.environment = environment
    try ChainSigning.run("git", ["init", "-q", "-b", "main", "."], in: path, environment)
    signing = try ChainSigning(folder: Path.join(path, ".git"), environment: environment, usesGPG: format == "openpgp")
  }

  private func make(count: Int, steps: Int) throws {
    let files = (0..<count).map { number in
      (String(number + 10_000), Array(Self.definition(number).utf8), Array("Connector \(number)\n".utf8))
    }
    let policy = Array(policyText.utf8)
    try commit(files, policy)
    guard let commit = ObjectName(hex: try git("rev-parse", "HEAD")) else {
      throw Failure(message: "there is no commit")
    }
    let (genesis, policyID) = try adopt(policy, at: commit)
    var chains = try chains(of: files)
    var references = ["create refs/tags/nomination-policy/000001 \(policyID)\n"]
    for number in 1...steps {
      for index in chains.indices { chains[index].state = number == 1 ? "none" : number.isMultiple(of: 2) ? "a" : "b" }
      let texts = chains.map { chain in
        Transition(
          commit: commit, tagger: tagger,
          terms: StepTerms(
            genesis: genesis, connector: chain.id, sequence: number, previous: chain.last, from: chain.state,
            to: number.isMultiple(of: 2) ? "b" : "a", folder: "connectors/\(chain.id)", tree: chain.tree,
            manifest: chain.manifest, policy: PolicyLink(version: 1, digest: genesis)),
          signer: Self.signer, role: "manager"
        ).signedText
      }
      for (index, link) in try store(texts).enumerated() {
        chains[index].last = link
        references.append(
          "create refs/tags/nomination/\(chains[index].id)/\(String(1_000_000 + number).dropFirst()) \(link.id)\n")
      }
    }
    try git("update-ref", "--stdin", input: Array(references.joined().utf8))
    try git("config", "hallmark.genesis", genesis.description)
    try git("config", "gpg.ssh.allowedSignersFile", ".git/allowed")
    try File.write(Array("\(Self.signer) \(signing.keyLine)\n".utf8), to: Path.join(path, ".git/allowed"))
    try git("repack", "-adq")
    try git("pack-refs", "--all")
  }

  /// A definition of the size that published ones have on average.
  private static func definition(_ number: Int) -> String {
    let paths = (0..<300).map {
      "    \"/items/\($0)\": { \"get\": { \"operationId\": \"Get\(number)Item\($0)\", "
        + "\"summary\": \"Get an item\", \"description\": \"Gets an item of the list.\", "
        + "\"responses\": { \"200\": { \"description\": \"OK\" } } } }"
    }
    return "{\n  \"swagger\": \"2.0\",\n  \"info\": { \"title\": \"Connector \(number)\", \"version\": \"1.0\" },\n"
      + "  \"paths\": {\n\(paths.joined(separator: ",\n"))\n  }\n}\n"
  }

  private var policyText: String {
    """
    {"version":1,"principals":{"\(Self.signer)":{"name":"Alice","email":"\(Self.signer)","keys":["\(signing.keyLine)"]}},
     "root":{"principals":["\(Self.signer)"],"threshold":1},"roles":{"manager":["\(Self.signer)"]},
     "states":{"a":{},"b":{"base":true}},"transitions":[{"from":["none","b"],"to":"a","by":["manager"]},
      {"from":["a"],"to":"b","by":["manager"]}],"revoked":[]}
    """
  }

  private func commit(_ files: [(String, [UInt8], [UInt8])], _ policy: [UInt8]) throws {
    var stream = Array("commit refs/heads/main\ncommitter Alice <alice@example.org> 1795161677 +0000\ndata 0\n".utf8)
    func add(_ name: String, _ bytes: [UInt8]) {
      stream += Array("M 100644 inline \(name)\ndata \(bytes.count)\n".utf8) + bytes + [10]
    }
    add(".hallmark/policy.json", policy)
    for (name, definition, readme) in files {
      add("connectors/c\(name)/apiDefinition.swagger.json", definition)
      add("connectors/c\(name)/readme.md", readme)
    }
    try git("fast-import", "--quiet", input: stream)
  }

  private func adopt(_ policy: [UInt8], at commit: ObjectName) throws -> (Digest, ObjectName) {
    let adoption = PolicyAdoption(
      commit: commit, tagger: tagger,
      terms: PolicyTerms(
        genesis: nil, version: 1, previous: nil, policyDigest: Self.digest(policy), configDigest: nil, headsDigest: nil
      ), signer: Self.signer)
    let link = try store([adoption.signedText])
    guard let link = link.first else { throw Failure(message: "nothing was signed") }
    return (link.digest, link.id)
  }

  private func chains(of files: [(String, [UInt8], [UInt8])]) throws -> [Chain] {
    let trees = try git("ls-tree", "HEAD:connectors").split(separator: "\n").map { $0.split { " \t".contains($0) } }
    return try zip(files, trees).map { file, words in
      let entries = [("apiDefinition.swagger.json", file.1), ("readme.md", file.2)].map {
        Manifest.Entry(path: Array($0.0.utf8), mode: "100644", contentHex: SHA256.digest(of: $0.1).hex)
      }
      guard let id = ConnectorID("c" + file.0), words.count == 4, words[3] == id.text,
        let tree = ObjectName(hex: words[2])
      else { throw Failure(message: "git lists other folders than were written") }
      return Chain(id: id, tree: tree, manifest: Self.digest(Manifest.bytes(of: entries)))
    }
  }

  /// Signs the texts and writes the objects, many at a time.
  private func store(_ texts: [[UInt8]]) throws -> [ObjectLink] {
    let raws = try signing.sign(texts)
    let folder = try Directory.makeTemporary()
    defer { try? Directory.remove(folder) }
    let paths = raws.indices.map { Path.join(folder, String($0)) }
    for (raw, path) in zip(raws, paths) { try File.create(raw, at: path) }
    let list = Array(paths.map { $0 + "\n" }.joined().utf8)
    let ids = try git("hash-object", "-t", "tag", "-w", "--stdin-paths", input: list).split(separator: "\n")
    return zip(ids, raws).compactMap { id, raw in
      ObjectName(hex: id).map { ObjectLink(id: $0, digest: Self.digest(raw)) }
    }
  }

  private static func digest(_ bytes: [UInt8]) -> Digest { Digest(SIMD32(SHA256.digest(of: bytes).bytes)) }

  @discardableResult
  private func git(_ arguments: String..., input: [UInt8] = []) throws -> String {
    let text = try ChainSigning.run("git", arguments, in: path, environment, input: input)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  struct Failure: Error {
    let message: String
  }
}
