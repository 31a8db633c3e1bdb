import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { section } from "../../api/client";
import { named } from "../../shared/prose/prose";
import { ProseBox } from "../../shared/prose/ProseBox";
import { useNames } from "../../shared/prose/useNames";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";
import { DraftButton } from "./DraftButton";
import { evaluationQueries, type EvaluationView } from "./queries";

/** 文字说明: the paragraphs that a person writes, each saved by itself. */
export function NarrativeSection({
  evaluation,
  onSaved,
}: {
  evaluation: EvaluationView;
  onSaved(): void;
}) {
  const { i18n } = useTranslation();
  const lists = useQuery(evaluationQueries.codes(evaluation.fiscalYear));
  const names = lists.data?.find((list) => list.list === "narrativeParagraph")?.entries ?? [];
  const paragraphs = useQuery(evaluationQueries.narrative(evaluation.id)).data ?? [];
  const drafts = useQuery(evaluationQueries.drafts(evaluation.id)).data ?? [];
  const label = (paragraph: string, heading: string | null) => {
    const name = names.find((entry) => entry.code === paragraph);
    return i18n.language === "en" ? name?.en : (heading ?? name?.zh);
  };
  return (
    <div className="panel">
      <div className="body stack">
        {paragraphs.map(({ paragraph, heading }) => (
          <Paragraph
            key={paragraph}
            evaluationId={evaluation.id}
            code={paragraph}
            label={label(paragraph, heading) ?? paragraph}
            draft={drafts.find((draft) => draft.paragraph === paragraph)?.text}
            onSaved={onSaved}
          />
        ))}
      </div>
    </div>
  );
}

function Paragraph({
  evaluationId,
  code,
  label,
  draft,
  onSaved,
}: {
  evaluationId: string;
  code: string;
  label: string;
  draft: string | undefined;
  onSaved(): void;
}) {
  const edited = useSection(
    section("/evaluations/{id}/narrative/{paragraph}", { id: evaluationId, paragraph: code }),
    { onSaved },
  );
  const { names } = useNames(evaluationId);
  return (
    <SectionBody section={edited} describe={(value) => [[label, named(value.text ?? "", names)]]}>
      {(value) => (
        <>
          <ProseBox
            evaluationId={evaluationId}
            label={label}
            place={`paragraph/${code}`}
            min={3}
            value={value.text ?? ""}
            onChange={(text) => edited.set({ ...value, text: text === "" ? null : text })}
          />
          <DraftButton
            draft={draft}
            text={value.text ?? ""}
            onTake={(text) => edited.set({ ...value, text })}
          />
        </>
      )}
    </SectionBody>
  );
}
