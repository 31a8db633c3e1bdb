import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { section } from "../../api/client";
import { named } from "../../shared/prose/prose";
import { ProseBox } from "../../shared/prose/ProseBox";
import { useNames } from "../../shared/prose/useNames";
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
  const { names } = useNames(evaluationId);
  return (
    <SectionBody section={edited} describe={(value) => [[label, named(value.text ?? "", names)]]}>
      {(value) => (
        <ProseBox
          evaluationId={evaluationId}
          label={label}
          place={`paragraph/${code}`}
          min={3}
          value={value.text ?? ""}
          onChange={(text) => edited.set({ ...value, text: text === "" ? null : text })}
        />
      )}
    </SectionBody>
  );
}
