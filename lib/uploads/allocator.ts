/**
 * What glibc's allocator needs to be told, before the process starts, to give memory of decoded
 * pictures back: by default every thread keeps its own, and measured growth triples. Other
 * allocators ignore it.
 */
export const ALLOCATOR_ENV = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_TRIM_THRESHOLD_: "131072",
  MALLOC_MMAP_THRESHOLD_: "65536",
} as const;
