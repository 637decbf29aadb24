/**
 * How the process of the web server is started: with a heap that is cleared more often than by default. Rendering
 * makes much that lives for a moment; left alone, the process keeps room for it that it never needs again.
 */
export const webProcessFlags: readonly string[] = ["--max-semi-space-size=12", "--heap-growing-percent=25"];
