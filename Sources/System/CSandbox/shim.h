// What a process gives up before it reads what may be hostile: the filter of system calls is built of macros that Swift can't see, and Swift
// offers no fork.
#pragma once
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define SANDBOX_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define SANDBOX_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

// For a process of one thread.
static inline pid_t sandbox_fork(void) { return fork(); }

static inline int sandbox_limit(int resource, unsigned long long value) {
  struct rlimit limit = {value, value};
  return setrlimit(resource, &limit);
}

static inline int sandbox_limit_processor_seconds(unsigned long long value) { return sandbox_limit(RLIMIT_CPU, value); }
static inline int sandbox_limit_address_space(unsigned long long value) { return sandbox_limit(RLIMIT_AS, value); }
static inline int sandbox_limit_file_size(unsigned long long value) { return sandbox_limit(RLIMIT_FSIZE, value); }
static inline int sandbox_limit_core_size(unsigned long long value) { return sandbox_limit(RLIMIT_CORE, value); }

// From now on: memory, threads, what is open already, the time, the end. Any other call fails with EPERM: no file is opened, no program run,
// no process seen, no network reached. Returns 0; -1 where the kernel has no such filter.
static inline int sandbox_enter(void) {
#ifdef SANDBOX_ARCHITECTURE
#define SANDBOX_ALLOW(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (call), 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SANDBOX_ARCHITECTURE, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      SANDBOX_ALLOW(__NR_read), SANDBOX_ALLOW(__NR_write), SANDBOX_ALLOW(__NR_close), SANDBOX_ALLOW(__NR_lseek),
      SANDBOX_ALLOW(__NR_mmap), SANDBOX_ALLOW(__NR_munmap), SANDBOX_ALLOW(__NR_mremap), SANDBOX_ALLOW(__NR_mprotect),
      SANDBOX_ALLOW(__NR_madvise), SANDBOX_ALLOW(__NR_brk), SANDBOX_ALLOW(__NR_futex), SANDBOX_ALLOW(__NR_exit),
      SANDBOX_ALLOW(__NR_exit_group), SANDBOX_ALLOW(__NR_rt_sigreturn), SANDBOX_ALLOW(__NR_rt_sigprocmask),
      SANDBOX_ALLOW(__NR_rt_sigaction), SANDBOX_ALLOW(__NR_sigaltstack), SANDBOX_ALLOW(__NR_set_robust_list),
      SANDBOX_ALLOW(__NR_rseq), SANDBOX_ALLOW(__NR_sched_yield), SANDBOX_ALLOW(__NR_sched_getaffinity), SANDBOX_ALLOW(__NR_getpid),
      SANDBOX_ALLOW(__NR_gettid), SANDBOX_ALLOW(__NR_getrandom), SANDBOX_ALLOW(__NR_clock_gettime),
      SANDBOX_ALLOW(__NR_clock_nanosleep), SANDBOX_ALLOW(__NR_nanosleep), SANDBOX_ALLOW(__NR_restart_syscall),
      // A thread is no process. Of clone3's arguments a filter sees nothing: the C library takes clone where there is no clone3.
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone3, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
  };
#undef SANDBOX_ALLOW
  struct sock_fprog program = {sizeof filter / sizeof filter[0], filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#else
  return -1;
#endif
}
