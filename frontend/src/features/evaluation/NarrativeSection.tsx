import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { section } from "../../api/client";
import { TextBox } from "../../shared/form/TextBox";
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
  return (
    <SectionBody section={edited} describe={(value) => [[label, value.text ?? ""]]}>
      {(value) => (
        <>
          <label data-place={`paragraph/${code}`}>
            <span>{label}</span>
            <TextBox
              min={3}
              value={value.text ?? ""}
              onChange={(event) =>
                edited.set({
                  ...value,
                  text: event.target.value === "" ? null : event.target.value,
                })
              }
            />
          </label>
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
