/** What a browser may do with a page of the desk: run the framework's script by its nonce, and nothing from elsewhere. */
const directives = (nonce: string, framedBy: "'none'" | "'self'") => [
  "default-src 'none'",
  `script-src 'nonce-${nonce}' 'strict-dynamic'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  `frame-ancestors ${framedBy}`,
  "base-uri 'none'",
];

/** Previews stand in a frame of the desk. Nothing else of ours does. */
export const isPreview = (path: string): boolean => /^\/desk\/preview\//.test(path);

/** The policy for a path of the desk. */
export const deskPolicy = (nonce: string, path: string): string =>
  directives(nonce, isPreview(path) ? "'self'" : "'none'").join("; ");
