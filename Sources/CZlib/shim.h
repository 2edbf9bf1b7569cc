#pragma once
#include <zlib.h>

// Swift cannot call the macro that tells zlib which version it was compiled with.
static inline int hallmark_inflate_init(z_stream *stream) { return inflateInit(stream); }
