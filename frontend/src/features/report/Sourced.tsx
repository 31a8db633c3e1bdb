import { useCallback, useMemo, useState, type ReactNode } from "react";
import { ScoreDialog } from "../../shared/score/ScoreDialog";
import type { Report } from "./queries";
import { provenance, scoredForm } from "./rules";
import { Source } from "./Source";
import { SourcesProvider } from "./sources";

interface Opened {
  /** The figure that was pressed, and behind it those that were followed from there. */
  trail: readonly string[];
  at: HTMLElement;
}

/** Around a report whose figures tell where they come from; what is inside is not drawn again when one does. */
export function Sourced({
  evaluationId,
  report,
  children,
}: {
  evaluationId: string;
  report: Report;
  children: ReactNode;
}) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [following, setFollowing] = useState<{ projectId: string | null; at: HTMLElement } | null>(
    null,
  );
  const origins = useMemo(() => provenance(report), [report]);
  const open = useCallback(
    (figureId: string, at: HTMLElement) =>
      setOpened((before) => (before?.at === at ? null : { trail: [figureId], at })),
    [],
  );
  const id = opened?.trail.at(-1);
  const origin = id === undefined ? undefined : origins.get(id);
  const form = id === undefined ? null : scoredForm(id);
  return (
    <SourcesProvider value={open}>
      {children}
      {opened === null || origin === undefined ? null : (
        <Source
          evaluationId={evaluationId}
          origin={origin}
          at={opened.at}
          onClose={() => setOpened(null)}
          onBack={
            opened.trail.length === 1
              ? null
              : () => setOpened({ ...opened, trail: opened.trail.slice(0, -1) })
          }
          onOperand={(operand) => setOpened({ ...opened, trail: [...opened.trail, operand] })}
          onFollow={
            form === null
              ? null
              : () => {
                  setFollowing({ projectId: form.projectId, at: opened.at });
                  setOpened(null);
                }
          }
        />
      )}
      {following === null ? null : (
        <ScoreDialog
          evaluationId={evaluationId}
          projectId={following.projectId}
          onClose={() => {
            setFollowing(null);
            following.at.focus();
          }}
        />
      )}
    </SourcesProvider>
  );
}
