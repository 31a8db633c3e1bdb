import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { section } from "../../api/client";
import { TextBox } from "../../shared/form/TextBox";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";
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
  const paragraphs = lists.data?.find((list) => list.list === "narrativeParagraph")?.entries ?? [];
  return (
    <div className="panel">
      <div className="body stack">
        {paragraphs.map((entry) => (
          <Paragraph
            key={entry.code}
            evaluationId={evaluation.id}
            code={entry.code}
            label={i18n.language === "en" ? entry.en : entry.zh}
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
  onSaved,
}: {
  evaluationId: string;
  code: string;
  label: string;
  onSaved(): void;
}) {
  const edited = useSection(
    section("/evaluations/{id}/narrative/{paragraph}", { id: evaluationId, paragraph: code }),
    { onSaved },
  );
  return (
    <SectionBody section={edited} describe={(value) => [[label, value.text ?? ""]]}>
      {(value) => (
        <label data-place={`paragraph/${code}`}>
          <span>{label}</span>
          <TextBox
            min={3}
            value={value.text ?? ""}
            onChange={(event) =>
              edited.set({ ...value, text: event.target.value === "" ? null : event.target.value })
            }
          />
        </label>
      )}
    </SectionBody>
  );
}
