/** The path that a site is served under, with a slash at both ends: "" and "x" become "/" and "/x/". */
export function parseBasePath(text: string | undefined): string {
  const inner = (text ?? "").replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
