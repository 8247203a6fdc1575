// Renaming with conditions and syncing a file system, for which C libraries have a function only behind a macro, or none.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// renameat2(2) from and to paths: 0, or the code of the error.
static inline int folder_rename(const char *old_path, const char *new_path, unsigned int flags) {
#ifdef SYS_renameat2
  return syscall(SYS_renameat2, AT_FDCWD, old_path, AT_FDCWD, new_path, flags) == 0 ? 0 : errno;
#else
  return ENOSYS;
#endif
}

// syncfs(2): 0, or -1 and errno.
static inline int folder_sync(int descriptor) {
#ifdef SYS_syncfs
  return (int)syscall(SYS_syncfs, descriptor);
#else
  return fsync(descriptor);
#endif
}
