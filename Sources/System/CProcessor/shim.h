// What the processor can do, and how many of them there are: compiler builtins and GNU macros that Swift can't see.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>
#include <unistd.h>

static inline int processor_has_avx2_fma(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return 0;
#endif
}

static inline int processor_has_avx512(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512cd");
#else
  return 0;
#endif
}

// The processors that this process may run on.
static inline long processor_count(void) {
#if defined(CPU_COUNT)
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
#endif
  return sysconf(_SC_NPROCESSORS_ONLN);
}

// Whether the processor has an instruction for CRC-32C.
static inline int processor_has_crc32c(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("sse4.2");
#else
  return 0;
#endif
}

// The CRC-32C of bytes behind others that have the checksum `state`, by that instruction: both with their bits turned over.
#if defined(__x86_64__)
__attribute__((target("sse4.2")))
#endif
static inline unsigned processor_crc32c(unsigned state, const void *bytes, long count) {
#if defined(__x86_64__)
  const unsigned char *next = bytes;
  unsigned long long wide = state;
  for (; count >= 8; count -= 8, next += 8) {
    unsigned long long word;
    __builtin_memcpy(&word, next, 8);
    wide = __builtin_ia32_crc32di(wide, word);
  }
  state = (unsigned)wide;
  for (; count > 0; count -= 1, next += 1) state = __builtin_ia32_crc32qi(state, *next);
#endif
  return state;
}

// Asks for the cache line at an address, into the nearest cache; any address will do.
static inline void processor_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }
