// What is called of libtiff and libheif, which are loaded while the program runs and never linked: their headers aren't needed to build it.
// The declarations are those of libtiff 4 and libheif 1; functions with any number of arguments are out of Swift's sight.
#pragma once
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

// MARK: - libtiff

typedef struct tiff tiff;
typedef intptr_t (*tiff_transfer)(void *, void *, intptr_t);
typedef uint64_t (*tiff_seek)(void *, uint64_t, int);
typedef uint64_t (*tiff_size)(void *);
typedef int (*tiff_close)(void *);
typedef tiff *(*tiff_client_open)(const char *, const char *, void *, tiff_transfer, tiff_transfer, tiff_seek, tiff_close, tiff_size, void *,
                                  void *);
typedef int (*tiff_get_field)(tiff *, uint32_t, ...);
typedef int (*tiff_is_tiled)(tiff *);
typedef int64_t (*tiff_bytes)(tiff *);
typedef intptr_t (*tiff_read_encoded)(tiff *, uint32_t, void *, intptr_t);
typedef int (*tiff_read_rgba)(tiff *, uint32_t, uint32_t, uint32_t *, int, int);

/// What libtiff reads from, and what it said first of the file, of which it gives no code.
typedef struct {
  const uint8_t *bytes;
  size_t count;
  size_t position;
  char message[160];
} tiff_source;

static inline void tiff_keep_message(void *handle, const char *module, const char *format, va_list arguments) {
  (void)module;
  tiff_source *source = (tiff_source *)handle;
  if (source != NULL && source->message[0] == 0) vsnprintf(source->message, sizeof source->message, format, arguments);
}

/// The three are TIFFSetErrorHandlerExt, TIFFSetErrorHandler and TIFFSetWarningHandler.
static inline void tiff_be_quiet(void *set_own_errors, void *set_errors, void *set_warnings) {
  typedef void (*handler)(void *, const char *, const char *, va_list);
  typedef handler (*set)(handler);
  ((set)set_own_errors)(tiff_keep_message);
  ((set)set_errors)(NULL);
  ((set)set_warnings)(NULL);
}

static inline uint16_t tiff_number16(tiff_get_field get, tiff *file, uint32_t tag, uint16_t absent) {
  uint16_t value = absent;
  return get(file, tag, &value) ? value : absent;
}

static inline uint32_t tiff_number32(tiff_get_field get, tiff *file, uint32_t tag, uint32_t absent) {
  uint32_t value = absent;
  return get(file, tag, &value) ? value : absent;
}

/// Values that libtiff holds, with their number before them.
static inline const uint16_t *tiff_numbers16(tiff_get_field get, tiff *file, uint32_t tag, uint16_t *count) {
  uint16_t *values = NULL;
  *count = 0;
  if (!get(file, tag, count, &values)) *count = 0;
  return values;
}

static inline int tiff_colours(tiff_get_field get, tiff *file, const uint16_t **red, const uint16_t **green, const uint16_t **blue) {
  return get(file, 320, red, green, blue);
}

static inline int tiff_has(tiff_get_field get, tiff *file, uint32_t tag) {
  // Room for whatever a tag has.
  uint64_t values[8] = {0};
  return get(file, tag, &values[0], &values[1], &values[2], &values[3]);
}

static inline int tiff_set_number(void *set, tiff *file, uint32_t tag, int value) {
  return ((int (*)(tiff *, uint32_t, ...))set)(file, tag, value);
}

// MARK: - libheif

typedef struct heif_context heif_context;
typedef struct heif_handle heif_handle;
typedef struct heif_picture heif_picture;

typedef struct {
  int code;
  int subcode;
  const char *message;
} heif_status;

/// The beginning of libheif's options, which have grown at their end only.
typedef struct {
  uint8_t version;
  uint8_t ignore_transformations;
  void *start_progress;
  void *on_progress;
  void *end_progress;
  void *progress_context;
  uint8_t convert_hdr_to_8bit;
} heif_options;

typedef struct {
  uint8_t version;
  int color_primaries;
  int transfer_characteristics;
  int matrix_coefficients;
  uint8_t full_range_flag;
} heif_nclx;

typedef heif_context *(*heif_context_alloc)(void);
typedef void (*heif_set_max_threads)(heif_context *, int);
typedef heif_status (*heif_read_memory)(heif_context *, const void *, size_t, const void *);
typedef heif_status (*heif_primary_handle)(heif_context *, heif_handle **);
typedef int (*heif_handle_number)(const heif_handle *);
typedef heif_options *(*heif_options_alloc)(void);
typedef heif_status (*heif_decode)(const heif_handle *, heif_picture **, int, int, const heif_options *);
typedef int (*heif_picture_number)(const heif_picture *, int);
typedef int (*heif_picture_kind)(const heif_picture *);
typedef const uint8_t *(*heif_plane)(const heif_picture *, int, int *);
typedef heif_status (*heif_get_nclx)(const heif_handle *, heif_nclx **);
