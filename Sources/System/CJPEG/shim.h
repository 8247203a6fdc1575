// libjpeg reports errors through a function that must not return, and setjmp is a macro that Swift can't see: each function here that may
// fail calls libjpeg behind a setjmp and returns whether it succeeded. No frame but C's lies between the two.
#include <setjmp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <jerror.h>
#include <jpeglib.h>

// What libjpeg says of one file.
typedef struct {
  struct jpeg_error_mgr manager;
  jmp_buf failed;
  char message[JMSG_LENGTH_MAX];
} jpeg_errors;

static inline void jpeg_errors_fail(j_common_ptr info) {
  jpeg_errors *errors = (jpeg_errors *)info->err;
  errors->manager.format_message(info, errors->message);
  longjmp(errors->failed, 1);
}

static inline void jpeg_errors_ignore(j_common_ptr info) { (void)info; }

static inline void jpeg_errors_open(jpeg_errors *errors) {
  jpeg_std_error(&errors->manager);
  errors->manager.error_exit = jpeg_errors_fail;
  errors->manager.output_message = jpeg_errors_ignore;
}

typedef struct {
  // Set by the caller; everything else is zero at first.
  const unsigned char *bytes;
  size_t count;
  int max_scans;
  // Set here.
  jpeg_errors errors;
  struct jpeg_decompress_struct info;
  struct jpeg_source_mgr source;
  struct jpeg_progress_mgr progress;
  int has_run_out;     // more bytes were asked for than there are
  int is_cut;          // pixels are missing because the data end too early
  int has_too_many_scans;
  unsigned components; // a bit for each that a scan holds
} jpeg_reader;

static inline void jpeg_reader_ignore(j_decompress_ptr info) { (void)info; }

// Behind the last byte stands an end marker, so that what is there is decoded.
static inline boolean jpeg_reader_fill(j_decompress_ptr info) {
  static const JOCTET end[2] = {0xFF, JPEG_EOI};
  ((jpeg_reader *)info->client_data)->has_run_out = 1;
  info->src->next_input_byte = end;
  info->src->bytes_in_buffer = sizeof end;
  return TRUE;
}

static inline void jpeg_reader_skip(j_decompress_ptr info, long count) {
  if (count <= 0) return;
  if ((size_t)count > info->src->bytes_in_buffer) {
    jpeg_reader_fill(info);
  } else {
    info->src->next_input_byte += count;
    info->src->bytes_in_buffer -= (size_t)count;
  }
}

// Whether a scan lacks data because it meets the next marker. libjpeg goes on with grey, which after damage is a few blocks at the end, or at
// that of an interval where there are such; what lacks more, or has no marker, has been cut.
static inline int jpeg_reader_is_cut(jpeg_reader *reader) {
  j_decompress_ptr info = &reader->info;
  int marker = info->unread_marker;
  if (info->err->msg_code != JWRN_HIT_MARKER) return 0;
  if (marker == JPEG_EOI && reader->has_run_out) return 1;
  int is_restart = marker >= JPEG_RST0 && marker < JPEG_RST0 + 8;
  int goes_on = info->restart_interval != 0 && (is_restart || marker < 0xC0);
  return !goes_on && info->input_iMCU_row + 1 < info->total_iMCU_rows;
}

// Warnings are about data of which libjpeg makes the best.
static inline void jpeg_reader_warn(j_common_ptr common, int level) {
  jpeg_reader *reader = (jpeg_reader *)common->client_data;
  if (level >= 0) return;
  common->err->num_warnings++;
  reader->is_cut = jpeg_reader_is_cut(reader);
  if (reader->is_cut) jpeg_errors_fail(common);
}

static inline void jpeg_reader_watch(j_common_ptr common) {
  j_decompress_ptr info = (j_decompress_ptr)common;
  jpeg_reader *reader = (jpeg_reader *)common->client_data;
  for (int index = 0; index < info->comps_in_scan; index++) {
    if (info->cur_comp_info[index]) reader->components |= 1u << info->cur_comp_info[index]->component_index;
  }
  if (info->input_scan_number > reader->max_scans) {
    reader->has_too_many_scans = 1;
    jpeg_errors_fail(common);
  }
}

// Reads everything before the pixels; of what libjpeg itself doesn't read, the segments APP1 are kept.
static inline int jpeg_reader_open(jpeg_reader *reader) {
  jpeg_errors_open(&reader->errors);
  reader->errors.manager.emit_message = jpeg_reader_warn;
  reader->info.err = &reader->errors.manager;
  reader->info.client_data = reader;
  if (setjmp(reader->errors.failed)) return 0;
  jpeg_create_decompress(&reader->info);
  reader->source.next_input_byte = reader->bytes;
  reader->source.bytes_in_buffer = reader->count;
  reader->source.init_source = jpeg_reader_ignore;
  reader->source.fill_input_buffer = jpeg_reader_fill;
  reader->source.skip_input_data = jpeg_reader_skip;
  reader->source.resync_to_restart = jpeg_resync_to_restart;
  reader->source.term_source = jpeg_reader_ignore;
  reader->info.src = &reader->source;
  reader->progress.progress_monitor = jpeg_reader_watch;
  reader->info.progress = &reader->progress;
  jpeg_save_markers(&reader->info, JPEG_APP0 + 1, 0xFFFF);
  return jpeg_read_header(&reader->info, TRUE) == JPEG_HEADER_OK;
}

// Whether several scans that end without an end marker hold all that belongs to the picture.
static inline int jpeg_reader_has_all_scans(jpeg_reader *reader) {
  for (int component = 0; component < reader->info.num_components; component++) {
    if (!(reader->components >> component & 1)) return 0;
    for (int index = 0; reader->info.progressive_mode && index < DCTSIZE2; index++) {
      if (reader->info.coef_bits[component][index] != 0) return 0;
    }
  }
  return 1;
}

// Gets ready for rows of these colours. A file of several scans is read through.
static inline int jpeg_reader_start(jpeg_reader *reader, J_COLOR_SPACE colours) {
  if (setjmp(reader->errors.failed)) return 0;
  int has_several = jpeg_has_multiple_scans(&reader->info);
  reader->info.out_color_space = colours;
  if (!jpeg_start_decompress(&reader->info)) return 0;
  // Arithmetic decoding takes what is missing for zeros without a word.
  int has_all = !reader->info.arith_code && jpeg_reader_has_all_scans(reader);
  reader->is_cut = has_several && reader->has_run_out && !has_all;
  return !reader->is_cut;
}

// Reads the next `count` rows.
static inline int jpeg_reader_rows(jpeg_reader *reader, unsigned char *target, size_t stride, unsigned count) {
  if (setjmp(reader->errors.failed)) return 0;
  JSAMPROW rows[16];
  while (count > 0) {
    unsigned wanted = count < 16 ? count : 16;
    for (unsigned row = 0; row < wanted; row++) rows[row] = target + row * stride;
    unsigned done = jpeg_read_scanlines(&reader->info, rows, wanted);
    reader->is_cut = reader->info.arith_code && reader->has_run_out;
    if (done == 0 || reader->is_cut) return 0;
    count -= done;
    target += done * stride;
  }
  return 1;
}

// Leaves out the rows above `top`, and the columns beside `count` of them from `left` on, as far as blocks and the colours at both ends allow.
// What comes next is row `info.output_scanline`; rows begin with column `first` and have `info.output_width`. Values are those of the whole picture.
static inline int jpeg_reader_narrow(jpeg_reader *reader, unsigned left, unsigned count, unsigned top, unsigned *first) {
  if (setjmp(reader->errors.failed)) return 0;
  j_decompress_ptr info = &reader->info;
#ifdef LIBJPEG_TURBO_VERSION
  // A pixel's colours are made of the nearest value and its neighbour: so many columns away.
  unsigned reach = (unsigned)info->max_h_samp_factor;
  unsigned right = info->output_width - left - count < reach ? info->output_width : left + count + reach;
  JDIMENSION start = left < reach ? 0 : left - reach;
  JDIMENSION width = right - start;
  if (width < info->output_width) jpeg_crop_scanline(info, &start, &width);
  *first = start;
  if (top > 0 && jpeg_skip_scanlines(info, top) != top) return 0;
  reader->is_cut = info->arith_code && reader->has_run_out;
  return !reader->is_cut;
#else
  // libjpeg itself can't.
  *first = 0;
  return 1;
#endif
}

static inline void jpeg_reader_close(jpeg_reader *reader) { jpeg_destroy_decompress(&reader->info); }

typedef struct {
  // Set by the caller; everything else is zero at first.
  unsigned char *target;
  size_t capacity;
  // Set here.
  size_t count;
  jpeg_errors errors;
  struct jpeg_compress_struct info;
  struct jpeg_destination_mgr destination;
} jpeg_writer;

static inline void jpeg_writer_ignore(j_compress_ptr info) { (void)info; }

static inline boolean jpeg_writer_overflow(j_compress_ptr info) {
  ERREXIT(info, JERR_BUFFER_SIZE);
  return FALSE;
}

// Writes an RGB image without gaps as a baseline JPEG file with colours at half the resolution.
static inline int jpeg_writer_write(jpeg_writer *writer, const unsigned char *pixels, unsigned width, unsigned height, int quality) {
  jpeg_errors_open(&writer->errors);
  writer->info.err = &writer->errors.manager;
  if (setjmp(writer->errors.failed)) {
    jpeg_destroy_compress(&writer->info);
    return 0;
  }
  jpeg_create_compress(&writer->info);
  writer->destination.next_output_byte = writer->target;
  writer->destination.free_in_buffer = writer->capacity;
  writer->destination.init_destination = jpeg_writer_ignore;
  writer->destination.empty_output_buffer = jpeg_writer_overflow;
  writer->destination.term_destination = jpeg_writer_ignore;
  writer->info.dest = &writer->destination;
  writer->info.image_width = width;
  writer->info.image_height = height;
  writer->info.input_components = 3;
  writer->info.in_color_space = JCS_RGB;
  // The defaults are YCbCr, of which the luma has twice the colours' resolution both ways.
  jpeg_set_defaults(&writer->info);
  jpeg_set_quality(&writer->info, quality, TRUE);
  jpeg_start_compress(&writer->info, TRUE);
  while (writer->info.next_scanline < height) {
    JSAMPROW row = (JSAMPROW)(pixels + (size_t)writer->info.next_scanline * width * 3);
    jpeg_write_scanlines(&writer->info, &row, 1);
  }
  jpeg_finish_compress(&writer->info);
  writer->count = writer->capacity - writer->destination.free_in_buffer;
  jpeg_destroy_compress(&writer->info);
  return 1;
}
