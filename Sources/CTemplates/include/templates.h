#pragma once
#include <stddef.h>

// The files of templates/ and hooks/, as they are in the source tree.
struct hallmark_template {
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

extern const struct hallmark_template hallmark_templates[];
extern const size_t hallmark_template_count;
