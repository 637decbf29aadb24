/**
 * How the process of the web server is started: with a heap that is cleared more often than by default, with fewer
 * places from which memory is taken, and giving back what it has done with. Rendering makes much that lives for a
 * moment; left alone, the process keeps room for it that it never needs again.
 */
export const webProcessFlags: readonly string[] = [
  "--max-semi-space-size=6",
  "--heap-growing-percent=20",
  // Of the compiler of statements only what is called is compiled.
  "--wasm-lazy-compilation",
];

/**
 * Heeded by the memory allocator of glibc alone. Named, its thresholds stay where they are by default; not named, they
 * grow with what is asked for, and what was freed stays with the process.
 */
export const webProcessEnvironment: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
};
