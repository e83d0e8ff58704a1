import type { Source } from "../domain/release.ts";
import { usePage } from "./page-context.tsx";

/** A title in its own language and as printed; titles in square brackets are our descriptions. */
export function SourceTitle({ source }: { source: Source }) {
  const { language } = usePage();
  const title = source.titleWords?.[language];
  if (title !== undefined) return <span>{title}</span>;
  return (
    <cite lang={source.language === language ? undefined : source.language} dir="auto">
      {source.title}
    </cite>
  );
}
