import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Language } from "../../app/domain/language.ts";
import { en } from "../../app/i18n/en.ts";
import { zh } from "../../app/i18n/zh.ts";
import { openPage } from "../../app/pages/page.ts";
import { seedOf } from "../../app/plan/seed-of.ts";
import type { Route } from "../../app/state/route.ts";
import { PageProvider } from "../../app/ui/page-context.tsx";
import { CATALOG, RELEASE } from "./release.ts";

/** `children` on the page of `route`, from the published release. */
export function OnPage({
  route,
  language = "en",
  children,
}: {
  route: Route;
  language?: Language;
  children: ReactNode;
}) {
  const seed = seedOf(RELEASE, CATALOG, route);
  const page = openPage({ language, route }, language === "zh" ? zh : en, seed);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return (
    <QueryClientProvider client={client}>
      <PageProvider page={page}>{children}</PageProvider>
    </QueryClientProvider>
  );
}
