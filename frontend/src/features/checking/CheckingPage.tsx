import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useEffect, useState, type DragEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { Result } from "./Result";
import { SourceForm } from "./SourceForm";
import { checkingQueries } from "./queries";
import { fromFile, fromText, MAX_BYTES, type Source } from "./source";
import "./checking.css";

const MEBIBYTE = 1024 * 1024;

/** 核对: any report comes in; its text is shown with what does not hold. */
export function CheckingPage() {
  const { t, i18n } = useTranslation("checking");
  const queries = useQueryClient();
  const { source, text } = useQuery(checkingQueries.entered).data;
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const result = useQuery({
    ...checkingQueries.result(source ?? NOTHING, i18n.language),
    enabled: source !== null,
  });

  const enter = (changes: Partial<{ source: Source | null; text: string }>) => {
    setUnsent(null);
    queries.setQueryData(checkingQueries.entered.queryKey, { source, text, ...changes });
  };
  const refuse = (why: Unsent["why"], name: string, pasted = text) => {
    enter({ source: null, text: pasted });
    setUnsent({ why, name });
  };
  const take = async (file: File) => {
    if (file.size > MAX_BYTES) refuse("tooLarge", file.name);
    else
      try {
        enter({ source: await fromFile(file) });
      } catch {
        refuse("notRead", file.name);
      }
  };
  const onFile = (file: File) => void take(file);
  const another = () => {
    if (source !== null)
      void queries.cancelQueries({ queryKey: ["checking", "result", source.id] });
    enter({ source: null });
  };

  if (source !== null && result.data !== undefined)
    return (
      <Drop onFile={onFile}>
        <Result key={source.id} source={source} checked={result.data} onAnother={another} />
      </Drop>
    );
  return (
    <Drop onFile={onFile}>
      <ContextBar title={t("title")}>
        <span className="sub cut">{t("what")}</span>
      </ContextBar>
      <main className="page">
        {unsent === null ? null : (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={t(`unsent.${unsent.why}`, { name: unsent.name, most: MAX_BYTES / MEBIBYTE })}
            description={t(`unsent.${unsent.why}What`)}
          />
        )}
        {source !== null && result.isError ? (
          <div className="refusal">
            {source.name === null ? null : <p className="sub">{source.name}</p>}
            <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
          </div>
        ) : null}
        {source !== null && result.isFetching ? (
          <Waiting source={source} onCancel={another} />
        ) : (
          <SourceForm
            text={text}
            onFile={onFile}
            onText={(pasted) => {
              const entered = fromText(pasted);
              if (entered.body.size > MAX_BYTES) refuse("tooLarge", t("pasted"), pasted);
              else enter({ source: entered, text: pasted });
            }}
          />
        )}
      </main>
    </Drop>
  );
}

/** What was not sent, and why. */
interface Unsent {
  why: "tooLarge" | "notRead";
  name: string;
}

/** Stands for a source where there is none; it is never sent. */
const NOTHING: Source = { id: "", name: null, body: new Blob(), type: "" };

/** A file may be dropped anywhere on the page: beside the field a browser would open it instead. */
function Drop({ onFile, children }: { onFile(file: File): void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const withFile = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={over ? "checking over" : "checking"}
      onDragOver={(event) => {
        if (!withFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!withFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
    </div>
  );
}

function Waiting({ source, onCancel }: { source: Source; onCancel(): void }) {
  const { t } = useTranslation("checking");
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSeconds((was) => was + 1), 1000);
    return () => clearInterval(clock);
  }, []);
  return (
    <section className="panel waiting" aria-label={t("waiting")}>
      <div className="body">
        <p role="status">
          {t("reading", {
            name: source.name ?? t("pasted"),
            size: (source.body.size / MEBIBYTE).toFixed(1),
          })}
        </p>
        <progress aria-label={t("waiting")} />
        <p className="sub">{t("elapsed", { seconds })}</p>
        <Button onClick={onCancel}>{t("stop")}</Button>
      </div>
    </section>
  );
}
