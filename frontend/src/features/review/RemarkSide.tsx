import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Remark } from "./queries";
import { RemarkForm, type Draft } from "./RemarkForm";
import { inOrder, numbered } from "./rules";
import { Thread } from "./Thread";

/** 审核意见: the one that is being written, then those that were made. */
export function RemarkSide({
  evaluationId,
  remarks,
  place,
  reviewing,
  draft,
  onDraft,
  onShow,
}: {
  evaluationId: string;
  remarks: readonly Remark[];
  place(anchor: string): string;
  reviewing: boolean;
  draft: Draft | null;
  onDraft(draft: Draft | null): void;
  /** Shows the place in the report. */
  onShow(anchor: string): void;
}) {
  const { t } = useTranslation("review");
  const numbers = numbered(remarks);
  const open = remarks.filter((remark) => remark.state === "OPEN").length;
  return (
    <aside className="talk" aria-label={t("remarks")}>
      <header>
        <h2>{t("remarks")}</h2>
        <span className="sub">{t("countOpen", { count: remarks.length, open })}</span>
        {reviewing ? (
          <Button
            size="small"
            className="push"
            onClick={() => onDraft({ anchor: "section/BUDGET", text: draft?.text ?? "" })}
          >
            {t("write")}
          </Button>
        ) : null}
      </header>
      {draft === null ? null : (
        <RemarkForm
          evaluationId={evaluationId}
          draft={draft}
          place={place(draft.anchor)}
          onChange={onDraft}
        />
      )}
      {remarks.length === 0 && draft === null ? (
        <p className="sub none">{t(reviewing ? "noRemarksYet" : "noRemarks")}</p>
      ) : null}
      <ol>
        {inOrder(remarks).map((remark) => (
          <Thread
            key={remark.id}
            evaluationId={evaluationId}
            remark={remark}
            number={numbers.get(remark.id)}
            place={place(remark.anchor)}
            may={reviewing ? "review" : null}
          >
            <button
              type="button"
              className="link"
              aria-label={`${t("show")} ${numbers.get(remark.id) ?? ""}`}
              onClick={() => onShow(remark.anchor)}
            >
              {t("show")}
            </button>
          </Thread>
        ))}
      </ol>
    </aside>
  );
}
