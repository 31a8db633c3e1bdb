import { queryOptions } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";
import { WORKSHEET, type Source } from "./source";

export type Reconciliation = Schemas["ReconciliationView"];
export type Fact = Schemas["FactView"];
export type Finding = Schemas["FindingView"];
export type Check = Schemas["CheckView"];
export type Quote = Schemas["QuoteView"];
export type Severity = Finding["severity"];

/** The contract has a body for each kind of file; what is sent is the file as it is. */
const sent = (source: Source) => ({
  body: source.body as unknown as string,
  bodySerializer: (body: unknown) => body as Blob,
});

export interface Checked {
  view: Reconciliation;
  /** Seconds that it took, as the reader had to wait. */
  seconds: number;
}

export const checkingQueries = {
  /** What is being checked; it is there again when one comes back to the page, until the page is closed. */
  entered: queryOptions<{ source: Source | null; text: string }>({
    queryKey: ["checking", "entered"],
    queryFn: () => ({ source: null, text: "" }),
    initialData: { source: null, text: "" },
    staleTime: Infinity,
    gcTime: Infinity,
  }),
  result: (source: Source, language: string) =>
    queryOptions({
      queryKey: ["checking", "result", source.id, language],
      queryFn: async ({ signal }): Promise<Checked> => {
        const began = performance.now();
        const { data } = await api.POST("/reconciliations", {
          ...sent(source),
          headers: { "Content-Type": source.type, Accept: "application/json" },
          signal,
        });
        return { view: data as Reconciliation, seconds: (performance.now() - began) / 1000 };
      },
      staleTime: Infinity,
      // In another language it is the same document: what was chosen on the page stays.
      placeholderData: (last: Checked | undefined, lastQuery) =>
        lastQuery?.queryKey[2] === source.id ? last : undefined,
    }),
};

export async function worksheetOf(source: Source): Promise<Blob> {
  const { data } = await api.POST("/reconciliations", {
    ...sent(source),
    headers: { "Content-Type": source.type, Accept: WORKSHEET },
    parseAs: "blob",
  });
  return data as unknown as Blob;
}
