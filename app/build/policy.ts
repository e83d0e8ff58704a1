/** Only our own files; inline scripts, inline styles and other hosts are refused. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Pages made to stand in a frame on other sites; all others refuse to. */
const EMBED = /^\/(zh\/)?embed\//;
/** Content never changes under these addresses: their names carry a hash of it. */
const IMMUTABLE = /^\/assets\//;

/** The whole dashboard as one file: it is saved and opened from disk, where its own policy holds. */
const CARRY_ON = /^\/social-protection-figures-[^/]*\.html$/;

/**
 * Headers for a path below the base path, e.g. `/assets/a.js`. Every host should send them:
 * `public/_headers` states the same (tested).
 */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const frames = EMBED.test(path) ? "" : "; frame-ancestors 'none'";
  return {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY + frames,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cache-Control": IMMUTABLE.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    ...(CARRY_ON.test(path) ? { "Content-Disposition": "attachment" } : {}),
    ...(path.startsWith("/data/") ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}
