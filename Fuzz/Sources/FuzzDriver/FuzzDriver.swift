/// Gives libFuzzer something to run: the body gets inputs, for as long as it neither traps nor takes too long.
public func fuzz(_ body: @escaping ([UInt8]) -> Void) {
  onInput = body
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  _ = runDriver(&count, &arguments) { start, count in
    onInput([UInt8](UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}

/// libFuzzer calls a C function, which can hold nothing; set once, before it begins.
nonisolated(unsafe) private var onInput: ([UInt8]) -> Void = { _ in }

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
