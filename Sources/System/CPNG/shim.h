// libpng reports errors by longjmp, and setjmp is a macro that Swift can't see: each function here that may fail calls libpng behind a
// setjmp and returns whether it succeeded. No frame but C's lies between the two.
#include <png.h>
#include <string.h>

typedef struct {
  const unsigned char *bytes;
  size_t count;
  size_t position;
  size_t next_chunk;
  char message[96];
} png_source;

static inline void png_source_fail(png_structp png, png_const_charp message) {
  png_source *source = (png_source *)png_get_error_ptr(png);
  strncpy(source->message, message, sizeof source->message - 1);
  png_longjmp(png, 1);
}

static inline void png_source_ignore(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

// Of pixels that the file ends in, what is there is read: their chunk gets the length that it has.
static inline void png_source_cut(png_source *source, png_bytep header) {
  size_t length = png_get_uint_32(header);
  size_t left = source->count - source->position;
  if (memcmp(header + 4, "IDAT", 4) == 0 && length > left) png_save_uint_32(header, (png_uint_32)left);
  source->next_chunk = source->position + length + 4;
}

static inline void png_source_read(png_structp png, png_bytep target, size_t count) {
  png_source *source = (png_source *)png_get_io_ptr(png);
  if (count > source->count - source->position) png_error(png, "premature end of PNG data");
  int is_header = source->position == source->next_chunk && count == 8;
  memcpy(target, source->bytes + source->position, count);
  source->position += count;
  if (is_header) png_source_cut(source, target);
}

// Reads everything before the pixels. Chunks that don't say what the pixels are, or only how transparent, are passed over.
static inline int png_source_open(png_source *source, png_structp *png, png_infop *info) {
  *png = png_create_read_struct(PNG_LIBPNG_VER_STRING, source, png_source_fail, png_source_ignore);
  if (*png == NULL) return 0;
  *info = png_create_info_struct(*png);
  if (*info == NULL) return 0;
  if (setjmp(png_jmpbuf(*png))) return 0;
  source->next_chunk = 8;
  png_set_read_fn(*png, source, png_source_read);
  png_set_user_limits(*png, 0x7fffffff, 0x7fffffff);
  png_set_keep_unknown_chunks(*png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
  png_set_keep_unknown_chunks(*png, PNG_HANDLE_CHUNK_NEVER, (png_const_bytep)"tRNS", 1);
  png_read_info(*png, *info);
  return 1;
}

// Asks for 8-bit RGB and returns in how many passes rows come in that form; 0 where they can't.
static inline int png_source_want_rgb(png_structp png, png_infop info) {
  if (setjmp(png_jmpbuf(png))) return 0;
  // Zlib's own checksum is over the pixels; the chunks' may be wrong, as Pillow has it.
  png_set_crc_action(png, PNG_CRC_QUIET_USE, PNG_CRC_QUIET_USE);
  png_set_strip_16(png);
  png_set_expand(png);
  png_set_gray_to_rgb(png);
  png_set_strip_alpha(png);
  int passes = png_set_interlace_handling(png);
  png_read_update_info(png, info);
  return png_get_rowbytes(png, info) == 3 * (size_t)png_get_image_width(png, info) ? passes : 0;
}

// Reads all rows. What is wrong behind the last has cost nothing.
static inline int png_source_rows(png_structp png, png_bytep target, size_t stride, size_t count, int passes) {
  if (setjmp(png_jmpbuf(png))) return passes == 1 ? png_get_current_row_number(png) >= count : png_get_current_pass_number(png) >= passes;
  for (int pass = 0; pass < passes; pass++) {
    for (size_t row = 0; row < count; row++) png_read_row(png, target + row * stride, NULL);
  }
  return 1;
}
