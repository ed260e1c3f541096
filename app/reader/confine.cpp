// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/confine.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <memory>

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace atbilde {
namespace {

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

bool limited(__rlimit_resource resource, rlim_t most)
{
    const rlimit limit{most, most};
    return setrlimit(resource, &limit) == 0;
}

// A sanitizer reserves terabytes that it never touches.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool limitsMemory = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool limitsMemory = false;
#else
constexpr bool limitsMemory = true;
#endif
#else
constexpr bool limitsMemory = true;
#endif

bool limitResources(unsigned seconds)
{
    constexpr rlim_t memory = 1536ULL * 1024 * 1024;
    return (!limitsMemory || limited(RLIMIT_AS, memory)) && limited(RLIMIT_CPU, seconds) &&
           limited(RLIMIT_FSIZE, 0) && limited(RLIMIT_NOFILE, 64) && limited(RLIMIT_CORE, 0);
}

/// Harmless whatever their arguments: own memory, own threads, own time, descriptors already open, and asking
/// what a file is.
constexpr std::array allowed{
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(pread64),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(fcntl),
    SCMP_SYS(dup),
    SCMP_SYS(fadvise64),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(eventfd2),
    SCMP_SYS(pipe2),
    SCMP_SYS(mmap),
    SCMP_SYS(mprotect),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(mincore),
    SCMP_SYS(futex),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(times),
    SCMP_SYS(getrusage),
    SCMP_SYS(getrlimit),
    SCMP_SYS(getrandom),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_getparam),
    SCMP_SYS(sched_getscheduler),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(membarrier),
    SCMP_SYS(set_tid_address),
    SCMP_SYS(arch_prctl),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

constexpr unsigned writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

bool allowConditionally(scmp_filter_ctx filter)
{
    const auto self = static_cast<scmp_datum_t>(getpid());
    const auto allow = [filter](int call, const scmp_arg_cmp &condition) {
        return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &condition) == 0;
    };
    constexpr scmp_datum_t threadOnly = CLONE_THREAD | CLONE_VM;
    const std::array ownLimits{SCMP_CMP64(0, SCMP_CMP_EQ, 0), SCMP_CMP64(2, SCMP_CMP_EQ, 0)};
    return allow(SCMP_SYS(open), SCMP_CMP64(1, SCMP_CMP_MASKED_EQ, writing, 0)) &&
           allow(SCMP_SYS(openat), SCMP_CMP64(2, SCMP_CMP_MASKED_EQ, writing, 0)) &&
           // Large pictures are scaled by several threads; a thread is no process.
           allow(SCMP_SYS(clone), SCMP_CMP64(0, SCMP_CMP_MASKED_EQ, threadOnly, threadOnly)) &&
           allow(SCMP_SYS(prctl), SCMP_CMP64(0, SCMP_CMP_EQ, PR_SET_NAME)) &&
           allow(SCMP_SYS(tgkill), SCMP_CMP64(0, SCMP_CMP_EQ, self)) &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), ownLimits.size(),
                                  ownLimits.data()) == 0 &&
           // Its arguments lie in memory, where a filter cannot look: "unknown" makes the C library ask again
           // with clone.
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
}

bool forbidSystemCalls()
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), seccomp_release);
    if (!filter)
        return false;
    for (const int call : allowed) {
        if (seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) != 0)
            return false;
    }
    return allowConditionally(filter.get()) && seccomp_load(filter.get()) == 0;
}

} // namespace

bool confine(unsigned seconds)
{
    return prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && prctl(PR_SET_DUMPABLE, 0) == 0 &&
           prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && limitResources(seconds) && forbidSystemCalls();
}

} // namespace atbilde
