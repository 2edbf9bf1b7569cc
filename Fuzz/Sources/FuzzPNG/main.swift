import FuzzDriver
import Icons

// Bytes as an icon: what can be decoded can be measured, and is the same when it is written and read again.
fuzz { bytes in
  guard case .picture(let picture) = Icon(bytes), let bitmap = picture.bitmap else { return }
  _ = IconMeasure(bitmap)
  guard let written = try? bitmap.png(), case .picture(let again) = Icon(written) else {
    preconditionFailure("what was read cannot be written")
  }
  precondition(again.bitmap?.width == bitmap.width && again.bitmap?.height == bitmap.height, "another size")
}
