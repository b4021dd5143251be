/**
 * What glibc's allocator needs to be told, before the process starts, to give memory of decoded
 * pictures back: by default each thread keeps its own, and measured growth doubles. Other allocators
 * ignore it.
 */
export const ALLOCATOR_ENV = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "262144",
} as const;
