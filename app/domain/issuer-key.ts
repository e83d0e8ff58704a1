/** "ESCAP, ADB, UNDP" → "escap-adb-undp": the name of an issuer that an address can carry. */
export function issuerKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
