#pragma once

// The two functions below stand in for mbedTLS's own in this process: libgit2 would otherwise read and parse the
// system's certificate bundle at its start, which costs milliseconds. hallmark never speaks TLS, so an error is right.
int mbedtls_x509_crt_parse_file(void *chain, const char *path);
int mbedtls_x509_crt_parse_path(void *chain, const char *path);
