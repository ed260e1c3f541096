/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Preloaded: fails the n-th call that writes into one folder, or all from the n-th on.
   FAULT_FOLDER  only files below it
   FAULT_AT      the number of the call, from 1 on
   FAULT_ERROR   the errno it gets
   FAULT_STAYS   1: every later call fails as well (a full disk, a disk gone read-only)
   FAULT_COUNT   a file into which the number of calls is written at the end */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;
static long fault_at = -1;
static int fault_error;
static int fault_stays;
static const char *folder;

static void begin(void)
{
    if (fault_at >= 0)
        return;
    const char *at = getenv("FAULT_AT");
    const char *error = getenv("FAULT_ERROR");
    const char *stays = getenv("FAULT_STAYS");
    folder = getenv("FAULT_FOLDER");
    fault_error = error ? atoi(error) : EIO;
    fault_stays = stays && *stays == '1';
    fault_at = at ? atol(at) : 0;
}

static int below(const char *path)
{
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int fails(void)
{
    const long call = ++calls;
    const int hit = fault_at > 0 && (call == fault_at || (fault_stays && call > fault_at));
    if (hit)
        errno = fault_error;
    return hit;
}

static int file_fails(int file)
{
    char link[64];
    char path[4096];
    begin();
    if (!folder)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = '\0';
    return below(path) && fails();
}

static int path_fails(const char *path)
{
    begin();
    return below(path) && fails();
}

#define REAL(type, name, ...)                                                                                          \
    static type (*real)(__VA_ARGS__);                                                                                  \
    if (!real)                                                                                                         \
    *(void **)&real = dlsym(RTLD_NEXT, name)

ssize_t write(int file, const void *bytes, size_t size)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    return file_fails(file) ? -1 : real(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    return file_fails(file) ? -1 : real(file, bytes, size, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return file_fails(file) ? -1 : real(file, bytes, size, at);
}

int fsync(int file)
{
    REAL(int, "fsync", int);
    return file_fails(file) ? -1 : real(file);
}

int fdatasync(int file)
{
    REAL(int, "fdatasync", int);
    return file_fails(file) ? -1 : real(file);
}

int ftruncate(int file, off_t size)
{
    REAL(int, "ftruncate", int, off_t);
    return file_fails(file) ? -1 : real(file, size);
}

int ftruncate64(int file, off64_t size)
{
    REAL(int, "ftruncate64", int, off64_t);
    return file_fails(file) ? -1 : real(file, size);
}

int rename(const char *from, const char *to)
{
    REAL(int, "rename", const char *, const char *);
    return path_fails(to) ? -1 : real(from, to);
}

static int opens_for_writing(const char *path, int flags)
{
    return (flags & (O_WRONLY | O_RDWR)) != 0 && path_fails(path);
}

#define OPENS(name)                                                                                                    \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        mode_t mode = 0;                                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list rest;                                                                                              \
            va_start(rest, flags);                                                                                     \
            mode = (mode_t)va_arg(rest, int);                                                                          \
            va_end(rest);                                                                                              \
        }                                                                                                              \
        REAL(int, #name, const char *, int, ...);                                                                      \
        return opens_for_writing(path, flags) ? -1 : real(path, flags, mode);                                          \
    }

OPENS(open)
OPENS(open64)

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("FAULT_COUNT");
    if (!path)
        return;
    FILE *count = fopen(path, "w");
    if (!count)
        return;
    fprintf(count, "%ld\n", calls);
    fclose(count);
}
