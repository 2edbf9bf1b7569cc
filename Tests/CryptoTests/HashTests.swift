import Crypto
import Testing

@Suite struct HashTests {
  @Test(arguments: [
    (HashAlgorithm.sha1, "sha1"), (.sha224, "sha224"), (.sha256, "sha256"), (.sha384, "sha384"), (.sha512, "sha512"),
  ])
  func agreesWithOpenSSL(algorithm: HashAlgorithm, name: String) throws {
    let workbench = try Workbench()
    let input = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let expected = try workbench.run("openssl", "dgst", "-" + name, "-binary", input: input)
    #expect(algorithm.digest(of: input) == expected)
    #expect(expected.count == algorithm.byteCount)
  }

  @Test func nothingHasADigestToo() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(SHA256.digest(of: []).hex == empty)
    #expect(SHA256().finish().text == "sha256:" + empty)
  }

  @Test(arguments: [1, 63, 64, 65, 4096])
  func piecesAddUp(size: Int) {
    let input = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var hash = SHA256()
    for start in stride(from: 0, to: input.count, by: size) {
      hash.update([UInt8](input[start..<min(start + size, input.count)]))
    }
    #expect(hash.finish() == SHA256.digest(of: input))
  }

  @Test func digestsAreReadInOneSpelling() {
    let digest = SHA256.digest(of: [1, 2, 3])
    #expect(SHA256Digest(hex: digest.hex) == digest)
    #expect(digest.bytes == HashAlgorithm.sha256.digest(of: [1, 2, 3]))
    #expect(SHA256Digest(hex: digest.hex.uppercased()) == nil)
    #expect(SHA256Digest(hex: digest.hex.dropLast()) == nil)
    #expect(SHA256Digest(hex: digest.hex.dropLast(2)) == nil)
    #expect(SHA256Digest(hex: digest.hex + "00") == nil)
    #expect(SHA256Digest(hex: "g" + digest.hex.dropFirst()) == nil)
  }
}
