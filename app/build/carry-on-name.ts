import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CarryOnFile } from "../ui/OfflineCopy.tsx";

/** Name of the file that holds the whole dashboard of one release. */
export function carryOnName(release: string): string {
  return `social-protection-figures-${release}.html`;
}

/** The file as it was built into `dist`. @throws Error if it was not */
export async function readCarryOn(dist: string, release: string): Promise<CarryOnFile> {
  const name = carryOnName(release);
  const bytes = await readFile(join(dist, name));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, bytes: bytes.length, sha256 };
}
