import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, type Schemas } from "../../api/client";
import { isYuan } from "../money/yuan";
import type { Adjustment, Sheet } from "./queries";

/** A table as it stands on a page, whether or not it is kept. */
export interface Table {
  schemeId: string;
  funding: Schemas["Funding"];
  indicators: Schemas["IndicatorTable"];
  adjustments: readonly Adjustment[];
}

const PAUSE = 300;

/**
 * The scores of a table by the server's own rules, a moment after the last key. While something in it cannot be sent,
 * the last scores stay.
 */
export function usePreview(
  table: Table | null,
  readable: boolean,
): { sheet: Sheet | undefined; error: Error | null } {
  const wanted = table !== null && readable && table.funding.rows.every(isReadable) ? table : null;
  const [settled, setSettled] = useState(wanted);
  const text = JSON.stringify(wanted);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(JSON.parse(text) as Table | null), PAUSE);
    return () => clearTimeout(wait);
  }, [text]);
  const preview = useQuery({
    queryKey: ["preview", settled],
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 30_000,
    queryFn: async ({ signal }) =>
      (
        await api.POST("/scoring/preview", {
          body: {
            schemeId: settled!.schemeId,
            schemeCode: null,
            schemeVersion: null,
            scheme: null,
            funding: settled!.funding,
            indicators: settled!.indicators,
            adjustments: [...settled!.adjustments],
          },
          signal,
        })
      ).data!,
  });
  return { sheet: table === null ? undefined : preview.data, error: preview.error };
}

const isReadable = (row: Schemas["FundingRow"]) =>
  [row.yearBudget, row.executed, row.initialBudget].every(
    (amount) => amount === null || isYuan(amount),
  );
