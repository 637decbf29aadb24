/**
 * How the process of the web server is started: with a heap that is cleared more often than by default, and with fewer
 * places from which memory is taken. Rendering makes much that lives for a moment; left alone, the process keeps room
 * for it that it never needs again.
 */
export const webProcessFlags: readonly string[] = ["--max-semi-space-size=6", "--heap-growing-percent=10"];

/** Heeded by the memory allocator of glibc alone. */
export const webProcessEnvironment: Readonly<Record<string, string>> = { MALLOC_ARENA_MAX: "2" };
