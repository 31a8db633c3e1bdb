import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Violation } from "../../api/client";
import { useFocusPlace } from "../../shared/form/focusPlace";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { SaveLine } from "../../shared/save/SaveLine";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";
import { articlesOf } from "./articles";
import { Crumb } from "./Crumb";
import { EditingProvider, type Editing } from "./editing";
import { FaultList } from "./FaultList";
import { Field } from "./Field";
import { lacks, type Lack } from "./lacks";
import { StateChip } from "./marks";
import { at, put, upwards, within } from "./places";
import { schemeQueries, schemeSection, type Content, type Scheme } from "./queries";
import { summaryOf } from "./rules";
import { partsOf } from "./parts";
import "./scheme.css";
import "./editor.css";

const CONTENT = "/content";
const NONE: readonly Violation[] = [];

/** 修改草稿: saves itself; what keeps the draft from being published stands at its field, and in a list above. */
export function SchemeEditor({ schemeId }: { schemeId: string }) {
  const { t } = useTranslation("scheme");
  const queries = useQueryClient();
  const [round, setRound] = useState(0);
  const edited = useSection(schemeSection(schemeId), {
    unreadable: (scheme) => lacks(scheme.content).length,
    onSaved: () => {
      setRound((old) => old + 1);
      void queries.invalidateQueries({ queryKey: schemeQueries.all });
    },
  });
  const scheme = edited.value;
  const isDraft = scheme?.state === "DRAFT";
  const faults = useQuery({
    ...schemeQueries.faults(schemeId, `edited ${round}`),
    enabled: isDraft,
    placeholderData: (old) => old,
  });
  return (
    <>
      <ContextBar
        title={scheme?.content.name ?? t("title")}
        back={<Crumb />}
        actions={
          <>
            <SaveLine />
            <Link to="/schemes/$schemeId" params={{ schemeId }} className="button primary">
              {t("view")}
            </Link>
          </>
        }
      >
        {scheme === undefined ? null : (
          <>
            <span className="sub">{t("versionOf", summaryOf(scheme))}</span>
            <StateChip state={scheme.state} />
          </>
        )}
      </ContextBar>
      <main className="page scheme">
        <SectionBody section={edited} describe={(one) => describe(one, t)}>
          {(one) =>
            one.state === "DRAFT" ? (
              <Form
                content={one.content}
                refused={edited.violations}
                faults={faults.data ?? NONE}
                onChange={(content) => edited.set({ ...one, content })}
              />
            ) : (
              <EmptyState
                action={
                  <Link to="/schemes/$schemeId" params={{ schemeId }} className="button">
                    {t("view")}
                  </Link>
                }
              >
                {t("notADraft")}
              </EmptyState>
            )
          }
        </SectionBody>
      </main>
    </>
  );
}

const describe = (
  { content }: Scheme,
  t: Parameters<typeof articlesOf>[1],
): [label: string, value: string][] =>
  articlesOf(content, t).flatMap(({ name, lines }) =>
    lines.map((line): [string, string] => [
      [t(`article.${name}`), line.within, line.label]
        .filter((part) => part !== undefined)
        .join(" · "),
      [line.points, line.says, line.source?.document]
        .filter((part) => part !== undefined)
        .join("；"),
    ]),
  );

function Form({
  content,
  refused,
  faults,
  onChange,
}: {
  content: Content;
  refused: readonly Violation[];
  faults: readonly Violation[];
  onChange(content: Content): void;
}) {
  const { t } = useTranslation("scheme");
  const [wanted, setWanted] = useState<string | null>(null);
  const latest = useRef({ content, onChange });
  latest.current = { content, onChange };
  const change = useCallback((pointer: string, value: unknown) => {
    latest.current.content = put(latest.current.content, pointer, value);
    latest.current.onChange(latest.current.content);
  }, []);
  // Fields are drawn anew where something changes, and there alone.
  const lacking = JSON.stringify(lacks(content));
  const editing = useMemo((): Editing => {
    const wrong = [
      ...[...refused, ...faults].map(({ pointer, message }) => ({
        pointer: pointer?.startsWith(CONTENT) === true ? pointer.slice(CONTENT.length) : "",
        message,
      })),
      ...(JSON.parse(lacking) as Lack[]).map(({ pointer, kind }) => ({
        pointer,
        message: t(`lack.${kind}`),
      })),
    ];
    return {
      at: (pointer) => wrong.filter((one) => one.pointer === pointer).map((one) => one.message),
      count: (pointer) => wrong.filter((one) => within(one.pointer, pointer)).length,
      wanted,
      change,
    };
  }, [refused, faults, lacking, wanted, change, t]);
  const found = useCallback(() => setWanted(null), []);
  useFocusPlace(wanted === null ? [] : upwards(wanted), null, null, found);
  return (
    <EditingProvider value={editing}>
      {faults.length === 0 ? null : (
        <FaultList faults={faults} onGo={(pointer) => setWanted(pointer.slice(CONTENT.length))} />
      )}
      {partsOf(content.rules.kind).map(({ name, pointer, shape }) => (
        <section key={name} className="panel" aria-labelledby={`part-${name}`}>
          <header>
            <h2 id={`part-${name}`}>{t(`part.${name}` as "part.scope")}</h2>
          </header>
          <div className="body part-body">
            <Field bare shape={shape} name={name} value={at(content, pointer)} pointer={pointer} />
          </div>
        </section>
      ))}
    </EditingProvider>
  );
}
