import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import type { Dictionary } from "../i18n/en.ts";
import type { PagePlan } from "../plan/plan.ts";
import type { Address } from "../state/route.ts";
import { Header } from "../ui/Header.tsx";
import { PageProvider } from "../ui/page-context.tsx";
import { openPage } from "./page.ts";
import { pageQuery } from "./page-query.ts";

export interface LiveProps {
  readonly client: QueryClient;
  readonly address: Address;
  readonly words: Dictionary;
  /** Absolute address of the page as the build knew it: what is rendered first has to be what stands there. */
  readonly builtAddress?: string | null;
}

interface Part {
  readonly part: "main" | "header";
  readonly children: (plan: PagePlan) => ReactNode;
}

/** A part of the page with the page's data around it; server and browser render the same tree. */
export function Live({ client, ...rest }: LiveProps & Part) {
  return (
    <QueryClientProvider client={client}>
      <Loaded {...rest} />
    </QueryClientProvider>
  );
}

function Loaded({
  address,
  words,
  part,
  children,
  builtAddress = null,
}: Omit<LiveProps, "client"> & Part) {
  const { data: seed, error } = useQuery(pageQuery(address, part));
  const page = useMemo(
    () => (seed ? openPage(address, words, seed, builtAddress) : null),
    [address, words, seed, builtAddress],
  );
  if (error) return <p role="alert">{error.message}</p>;
  if (!seed || !page) return <p role="status">{words.find.loading}</p>;
  return <PageProvider page={page}>{children(seed.plan)}</PageProvider>;
}

export function LiveHeader(props: LiveProps) {
  return (
    <Live {...props} part="header">
      {() => <Header />}
    </Live>
  );
}
