// libpng reports errors by longjmp, and setjmp is a macro that Swift can't see: each function here that may fail calls libpng behind a
// setjmp and returns whether it succeeded. No frame but C's lies between the two.
#include <png.h>
#include <string.h>

typedef struct {
  const unsigned char *bytes;
  size_t count;
  size_t position;
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

static inline void png_source_read(png_structp png, png_bytep target, size_t count) {
  png_source *source = (png_source *)png_get_io_ptr(png);
  if (count > source->count - source->position) png_error(png, "premature end of PNG data");
  memcpy(target, source->bytes + source->position, count);
  source->position += count;
}

// Reads everything before the pixels.
static inline int png_source_open(png_source *source, png_structp *png, png_infop *info) {
  *png = png_create_read_struct(PNG_LIBPNG_VER_STRING, source, png_source_fail, png_source_ignore);
  if (*png == NULL) return 0;
  *info = png_create_info_struct(*png);
  if (*info == NULL) return 0;
  if (setjmp(png_jmpbuf(*png))) return 0;
  png_set_read_fn(*png, source, png_source_read);
  png_set_user_limits(*png, 0x7fffffff, 0x7fffffff);
  png_read_info(*png, *info);
  return 1;
}

// Asks for 8-bit RGB and says whether rows will have that form.
static inline int png_source_want_rgb(png_structp png, png_infop info) {
  if (setjmp(png_jmpbuf(png))) return 0;
  png_set_strip_16(png);
  png_set_expand(png);
  png_set_gray_to_rgb(png);
  png_set_strip_alpha(png);
  png_set_interlace_handling(png);
  png_read_update_info(png, info);
  return png_get_rowbytes(png, info) == 3 * (size_t)png_get_image_width(png, info);
}

static inline int png_source_rows(png_structp png, png_bytepp rows) {
  if (setjmp(png_jmpbuf(png))) return 0;
  png_read_image(png, rows);
  return 1;
}

// What follows the pixels; a file that is damaged there has lost nothing.
static inline void png_source_end(png_structp png, png_infop info) {
  if (setjmp(png_jmpbuf(png))) return;
  png_read_end(png, info);
}
