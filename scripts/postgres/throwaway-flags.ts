/** For data that is thrown away after the run and need not survive a power cut. */
export const THROWAWAY_FLAGS = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=200",
];
