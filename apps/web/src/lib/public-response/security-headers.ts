/** What a browser may do with a page of ours. Public pages run small scripts of ours or none, so hardly anything is allowed. */
const everywhere: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy":
    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

const publicPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** A year, as browsers ask before they keep it. Only ever sent over TLS. */
const strictTransport = "max-age=31536000; includeSubDomains";

/** Headers for every page. `secure` is true when the visitor came over TLS. */
export const commonHeaders = (secure: boolean): Readonly<Record<string, string>> =>
  secure ? { ...everywhere, "strict-transport-security": strictTransport } : everywhere;

/** Headers for a public page. */
export const publicHeaders = (secure: boolean): Readonly<Record<string, string>> => ({
  ...commonHeaders(secure),
  "content-security-policy": publicPolicy,
});

const ofAssets = ["x-content-type-options", "cross-origin-resource-policy", "strict-transport-security"];

/** Those that an answer of this type heeds. The others speak to pages, and are longer than a small script. */
export function heeded<V>(
  headers: Readonly<Record<string, V>>,
  contentType: string,
): Readonly<Record<string, V>> {
  if (contentType.startsWith("text/html")) return headers;
  const isAsset = /^(?:text\/(?:css|javascript)|font\/)/.test(contentType);
  const needed = (name: string) => (isAsset ? ofAssets.includes(name) : name !== "permissions-policy");
  return Object.fromEntries(Object.entries(headers).filter(([name]) => needed(name)));
}
