// libhdf5, and what of it stands in macros that Swift can't import.
#pragma once
#include <hdf5.h>
#include <stddef.h>
#include <string.h>

static inline hid_t hdf5_default(void) { return H5P_DEFAULT; }
static inline hid_t hdf5_file_access_class(void) { return H5P_FILE_ACCESS; }
static inline hid_t hdf5_dataset_create_class(void) { return H5P_DATASET_CREATE; }
static inline hid_t hdf5_link_create_class(void) { return H5P_LINK_CREATE; }
static inline hid_t hdf5_f32le(void) { return H5T_IEEE_F32LE; }
static inline hid_t hdf5_f64le(void) { return H5T_IEEE_F64LE; }
static inline hid_t hdf5_u32le(void) { return H5T_STD_U32LE; }
static inline hid_t hdf5_native_u32(void) { return H5T_NATIVE_UINT32; }
static inline hid_t hdf5_c_string(void) { return H5T_C_S1; }

static inline hid_t hdf5_create_file(const char *path, hid_t access) {
  return H5Fcreate(path, H5F_ACC_TRUNC, H5P_DEFAULT, access);
}

/// The library prints its error stack to standard error unless told not to; the setting is the calling thread's.
static inline void hdf5_print_no_errors(void) { H5Eset_auto2(H5E_DEFAULT, NULL, NULL); }

struct hdf5_words {
  char *bytes;
  size_t capacity;
};

static inline herr_t hdf5_copy_words(unsigned n, const H5E_error2_t *error, void *context) {
  struct hdf5_words *words = (struct hdf5_words *)context;
  if (n == 0 && error->desc) strncpy(words->bytes, error->desc, words->capacity - 1);
  return 0;
}

/// Copies what the innermost function said of the last failure: the cause. `bytes` has to be filled with zeros.
static inline void hdf5_copy_last_error(char *bytes, size_t capacity) {
  struct hdf5_words words = {bytes, capacity};
  H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, hdf5_copy_words, &words);
}
