/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright 2026 The InternPrep maintainers
 */

/* The fortified and 64-bit names are wrapped one by one: no header may redirect ours. */
#undef _FORTIFY_SOURCE
#undef _FILE_OFFSET_BITS

#include "fault-shim.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static struct
{
  char folder[PATH_MAX];
  char call[16];
  const char *switch_path;
  int nth;
  int error;
  bool lasting;
  bool armed;
  int n_calls;
  int n_faults;
} plan;

static const struct
{
  const char *name;
  int error;
} error_names[] = {
  { "ENOSPC", ENOSPC }, { "EIO", EIO }, { "EDQUOT", EDQUOT }, { "EROFS", EROFS },
  { "EACCES", EACCES }, { "EINTR", EINTR }, { "short", FAULT_SHORT_WRITE },
};

/**
 * fault_arm:
 * @folder: an absolute path; calls on other paths go through and do not count
 * @call: one of the names above, or "any"
 * @nth: which call fails, from 1
 * @error: an errno or FAULT_SHORT_WRITE
 * @lasting: whether those after it fail too
 */
void
fault_arm (const char *folder,
           const char *call,
           int         nth,
           int         error,
           bool        lasting)
{
  snprintf (plan.folder, sizeof plan.folder, "%s", folder);
  snprintf (plan.call, sizeof plan.call, "%s", call);
  plan.nth = nth;
  plan.error = error;
  plan.lasting = lasting;
  plan.n_calls = 0;
  plan.n_faults = 0;
  plan.armed = true;
}

/**
 * fault_disarm:
 *
 * Returns: how many calls have failed
 */
int
fault_disarm (void)
{
  plan.armed = false;
  return plan.n_faults;
}

__attribute__ ((constructor)) static void
read_environment (void)
{
  const char *folder = getenv ("PREP_FAULT_FOLDER");
  const char *call = getenv ("PREP_FAULT_CALL");
  const char *nth = getenv ("PREP_FAULT_NTH");
  const char *error = getenv ("PREP_FAULT_ERROR");

  if (folder == NULL || call == NULL || error == NULL)
    return;

  for (size_t i = 0; i < sizeof error_names / sizeof error_names[0]; i++)
    if (strcmp (error, error_names[i].name) == 0)
      {
        plan.switch_path = getenv ("PREP_FAULT_SWITCH");
        fault_arm (folder, call, nth != NULL ? atoi (nth) : 1, error_names[i].error,
                   getenv ("PREP_FAULT_LASTING") != NULL);
        return;
      }
  fprintf (stderr, "fault-shim: PREP_FAULT_ERROR=%s is not known\n", error);
  abort ();
}

static bool
is_below (const char *path)
{
  size_t length = strlen (plan.folder);

  return strncmp (path, plan.folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

static bool
is_below_descriptor (int fd)
{
  char link[64];
  char path[PATH_MAX];
  ssize_t length;

  snprintf (link, sizeof link, "/proc/self/fd/%d", fd);
  length = readlink (link, path, sizeof path - 1);
  if (length < 0)
    return false;
  path[length] = '\0';
  return is_below (path);
}

static bool
is_below_at (int         dir,
             const char *path)
{
  return path[0] == '/' || dir == AT_FDCWD ? is_below (path) : is_below_descriptor (dir);
}

/* Counts a call on a path of ours. Returns: 0 to let it through, or what shall go wrong. */
static int
count (const char *call)
{
  int n;

  if (strcmp (plan.call, "any") != 0 && strcmp (plan.call, call) != 0)
    return 0;
  if (plan.error == FAULT_SHORT_WRITE && strcmp (call, "write") != 0)
    return 0;
  if (plan.switch_path != NULL && access (plan.switch_path, F_OK) != 0)
    return 0;

  n = __atomic_add_fetch (&plan.n_calls, 1, __ATOMIC_SEQ_CST);
  if (plan.lasting ? n < plan.nth : n != plan.nth)
    return 0;
  __atomic_add_fetch (&plan.n_faults, 1, __ATOMIC_SEQ_CST);
  return plan.error;
}

static int
fault_for (const char *call,
           int         fd)
{
  int saved = errno;
  int fault = plan.armed && is_below_descriptor (fd) ? count (call) : 0;

  errno = saved;
  return fault;
}

static int
fault_for_path (const char *call,
                int         dir,
                const char *path)
{
  int saved = errno;
  int fault = plan.armed && is_below_at (dir, path) ? count (call) : 0;

  errno = saved;
  return fault;
}

#define REAL(name) ((__typeof__ (&name)) dlsym (RTLD_NEXT, #name))

#define FAIL_IF(fault) \
  do \
    { \
      int fault_ = (fault); \
      if (fault_ != 0) \
        { \
          errno = fault_; \
          return -1; \
        } \
    } \
  while (0)

#define GET_MODE(flags, mode) \
  do \
    { \
      if (((flags) & (O_CREAT | O_TMPFILE)) != 0) \
        { \
          va_list arguments; \
          va_start (arguments, flags); \
          mode = va_arg (arguments, mode_t); \
          va_end (arguments); \
        } \
    } \
  while (0)

#define WRAP_OPEN(name) \
  int name (const char *path, int flags, ...); \
  int \
  name (const char *path, int flags, ...) \
  { \
    mode_t mode = 0; \
    GET_MODE (flags, mode); \
    FAIL_IF (fault_for_path ("open", AT_FDCWD, path)); \
    return REAL (name) (path, flags, mode); \
  }

#define WRAP_OPENAT(name) \
  int name (int dir, const char *path, int flags, ...); \
  int \
  name (int dir, const char *path, int flags, ...) \
  { \
    mode_t mode = 0; \
    GET_MODE (flags, mode); \
    FAIL_IF (fault_for_path ("open", dir, path)); \
    return REAL (name) (dir, path, flags, mode); \
  }

#define WRAP_OPEN_2(name) \
  int name (const char *path, int flags); \
  int \
  name (const char *path, int flags) \
  { \
    FAIL_IF (fault_for_path ("open", AT_FDCWD, path)); \
    return REAL (name) (path, flags); \
  }

#define WRAP_OPENAT_2(name) \
  int name (int dir, const char *path, int flags); \
  int \
  name (int dir, const char *path, int flags) \
  { \
    FAIL_IF (fault_for_path ("open", dir, path)); \
    return REAL (name) (dir, path, flags); \
  }

#define WRAP_PREAD(name, type) \
  ssize_t name (int fd, void *buffer, size_t size, type offset); \
  ssize_t \
  name (int fd, void *buffer, size_t size, type offset) \
  { \
    FAIL_IF (fault_for ("read", fd)); \
    return REAL (name) (fd, buffer, size, offset); \
  }

WRAP_OPEN (open)
WRAP_OPEN (open64)
WRAP_OPENAT (openat)
WRAP_OPENAT (openat64)
WRAP_OPEN_2 (__open_2)
WRAP_OPEN_2 (__open64_2)
WRAP_OPENAT_2 (__openat_2)
WRAP_OPENAT_2 (__openat64_2)
WRAP_PREAD (pread, off_t)
WRAP_PREAD (pread64, __off64_t)

ssize_t
read (int    fd,
      void  *buffer,
      size_t size)
{
  FAIL_IF (fault_for ("read", fd));
  return REAL (read) (fd, buffer, size);
}

ssize_t
write (int         fd,
       const void *buffer,
       size_t      size)
{
  int fault = fault_for ("write", fd);

  if (fault == FAULT_SHORT_WRITE)
    return REAL (write) (fd, buffer, size > 1 ? size / 2 : size);
  FAIL_IF (fault);
  return REAL (write) (fd, buffer, size);
}

int
fsync (int fd)
{
  FAIL_IF (fault_for ("fsync", fd));
  return REAL (fsync) (fd);
}

/* The descriptor is gone even when close() tells of a failure, as on Linux. */
int
close (int fd)
{
  int fault = fault_for ("close", fd);
  int result = REAL (close) (fd);

  FAIL_IF (fault);
  return result;
}

int
fchmod (int    fd,
        mode_t mode)
{
  FAIL_IF (fault_for ("fchmod", fd));
  return REAL (fchmod) (fd, mode);
}

int
ftruncate (int   fd,
           off_t length)
{
  FAIL_IF (fault_for ("ftruncate", fd));
  return REAL (ftruncate) (fd, length);
}

int
rename (const char *from,
        const char *to)
{
  FAIL_IF (fault_for_path ("rename", AT_FDCWD, to));
  return REAL (rename) (from, to);
}

int
renameat (int         from_dir,
          const char *from,
          int         to_dir,
          const char *to)
{
  FAIL_IF (fault_for_path ("rename", to_dir, to));
  return REAL (renameat) (from_dir, from, to_dir, to);
}

int
renameat2 (int          from_dir,
           const char  *from,
           int          to_dir,
           const char  *to,
           unsigned int flags)
{
  FAIL_IF (fault_for_path ("rename", to_dir, to));
  return REAL (renameat2) (from_dir, from, to_dir, to, flags);
}
