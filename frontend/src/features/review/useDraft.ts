import { useState } from "react";
import { draftOwner, forgetDraft, keepDraft, keptDraft } from "../../shared/save/drafts";
import type { Draft } from "./RemarkForm";

/** The remark that is being written; it is still there after a reload, for whoever wrote it. */
export function useDraft(evaluationId: string) {
  const key = `${draftOwner()}:remark:${evaluationId}`;
  const [draft, show] = useState<Draft | null>(() => keptDraft<Draft>(key)?.value ?? null);
  const setDraft = (next: Draft | null) => {
    if (next === null) forgetDraft(key);
    else keepDraft(key, next, "");
    show(next);
  };
  return [draft, setDraft] as const;
}
