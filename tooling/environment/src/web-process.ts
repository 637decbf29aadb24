/**
 * How the process of the web server is started: with a heap that is cleared more often than by default, with fewer
 * places from which memory is taken, and giving back what it has done with. Rendering makes much that lives for a
 * moment; left alone, the process keeps room for it that it never needs again.
 */
export const webProcessFlags: readonly string[] = [
  "--max-semi-space-size=8",
  "--heap-growing-percent=33",
  // Half of it is there once the first page is; clearing a small heap again and again holds visitors up.
  "--initial-old-space-size=120",
  // Of the compiler of statements only what is called is compiled.
  "--wasm-lazy-compilation",
];

/**
 * Heeded by the memory allocator of glibc alone. Not named, its thresholds grow with what is asked for, and what was
 * freed stays with the process. A page, whole or compressed, is larger than the first of them: it gets memory of its
 * own, which is given back with it, and leaves no hole among what is smaller.
 */
export const webProcessEnvironment: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "32768",
  MALLOC_TRIM_THRESHOLD_: "65536",
};
