#include "offline.h"

// MBEDTLS_ERR_X509_FEATURE_UNAVAILABLE
static const int unavailable = -0x2080;

int mbedtls_x509_crt_parse_file(void *chain, const char *path) {
  (void)chain;
  (void)path;
  return unavailable;
}

int mbedtls_x509_crt_parse_path(void *chain, const char *path) {
  (void)chain;
  (void)path;
  return unavailable;
}
