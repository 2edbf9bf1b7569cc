internal import Glibc

/// The functions of RNP that are needed, found when the first OpenPGP signature is met: loading it takes 3 ms.
///
/// What each does is told by RNP's own header, `rnp/rnp.h`. The library is never unloaded, so its functions stay good
/// on any thread; only what they work on is for one thread at a time.
struct RNPLibrary: @unchecked Sendable {
  typealias Handle = UnsafeMutableRawPointer
  typealias Out<Value> = UnsafeMutablePointer<Value>
  typealias Text = UnsafePointer<CChar>
  /// Zero where the function did what it was asked.
  typealias Status = UInt32

  let createRing: @convention(c) (Out<Handle?>, Text, Text) -> Status
  let destroyRing: @convention(c) (Handle?) -> Status
  let setTime: @convention(c) (Handle?, UInt64) -> Status
  let addSecurityRule: @convention(c) (Handle?, Text, Text, UInt32, UInt64, UInt32) -> Status
  let importKeys: @convention(c) (Handle?, Handle?, UInt32, Out<UnsafeMutablePointer<CChar>?>?) -> Status
  let locateKey: @convention(c) (Handle?, Text, Text, Out<Handle?>) -> Status
  let destroyKey: @convention(c) (Handle?) -> Status
  let keyIsValid: @convention(c) (Handle?, Out<Bool>) -> Status
  let keyIsExpired: @convention(c) (Handle?, Out<Bool>) -> Status
  let keyIsRevoked: @convention(c) (Handle?, Out<Bool>) -> Status
  let keyAllowsUsage: @convention(c) (Handle?, Text, Out<Bool>) -> Status
  let keyValidTill: @convention(c) (Handle?, Out<UInt64>) -> Status
  let inputFromMemory: @convention(c) (Out<Handle?>, UnsafeRawPointer?, Int, Bool) -> Status
  let destroyInput: @convention(c) (Handle?) -> Status
  let createVerification: @convention(c) (Out<Handle?>, Handle?, Handle?, Handle?) -> Status
  let execute: @convention(c) (Handle?) -> Status
  let signatureCount: @convention(c) (Handle?, Out<Int>) -> Status
  let signatureAt: @convention(c) (Handle?, Int, Out<Handle?>) -> Status
  let signatureStatus: @convention(c) (Handle?) -> Status
  let destroyVerification: @convention(c) (Handle?) -> Status

  /// The library, or nil where this machine has none.
  static let shared = RNPLibrary()

  private init?() {
    guard let library = dlopen("librnp.so.0", RTLD_NOW | RTLD_LOCAL) else { return nil }
    struct Missing: Error {}
    func function<Function>(_ name: String) throws(Missing) -> Function {
      guard let address = dlsym(library, name) else { throw Missing() }
      return unsafeBitCast(address, to: Function.self)
    }
    do {
      createRing = try function("rnp_ffi_create")
      destroyRing = try function("rnp_ffi_destroy")
      setTime = try function("rnp_set_timestamp")
      addSecurityRule = try function("rnp_add_security_rule")
      importKeys = try function("rnp_import_keys")
      locateKey = try function("rnp_locate_key")
      destroyKey = try function("rnp_key_handle_destroy")
      keyIsValid = try function("rnp_key_is_valid")
      keyIsExpired = try function("rnp_key_is_expired")
      keyIsRevoked = try function("rnp_key_is_revoked")
      keyAllowsUsage = try function("rnp_key_allows_usage")
      keyValidTill = try function("rnp_key_valid_till64")
      inputFromMemory = try function("rnp_input_from_memory")
      destroyInput = try function("rnp_input_destroy")
      createVerification = try function("rnp_op_verify_detached_create")
      execute = try function("rnp_op_verify_execute")
      signatureCount = try function("rnp_op_verify_get_signature_count")
      signatureAt = try function("rnp_op_verify_get_signature_at")
      signatureStatus = try function("rnp_op_verify_signature_get_status")
      destroyVerification = try function("rnp_op_verify_destroy")
    } catch {
      return nil
    }
  }
}
