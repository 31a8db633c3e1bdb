import { Button, Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../problem/ProblemNotice";
import type { EditedSection } from "./useSection";

interface Props<T> {
  section: EditedSection<T>;
  /** A version in readable lines; lines that differ are shown side by side. */
  describe(value: T): [label: string, value: string][];
  children(value: T): ReactNode;
}

/** The four states of a section: waiting, refused, in conflict, there. */
export function SectionBody<T>({ section, describe, children }: Props<T>) {
  const { t } = useTranslation();
  if (section.error !== null && section.value === undefined)
    return <ProblemNotice error={section.error} onRetry={section.reload} />;
  if (section.value === undefined)
    return <div className="skeleton" role="progressbar" aria-label={t("loading")} />;
  return (
    <>
      {section.state.kind !== "invalid" || section.state.detail === undefined ? null : (
        <div role="alert" className="refused">
          <strong>{t("save.refused")}</strong> {section.state.detail}
          <ul>
            {section.violations.map((violation) => (
              <li key={`${violation.pointer ?? ""}${violation.code}`}>
                <code>{violation.pointer}</code> {violation.message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {children(section.value)}
      {section.conflict === null ? null : (
        <ConflictDialog conflict={section.conflict} describe={describe} resolve={section.resolve} />
      )}
    </>
  );
}

/** Both versions of what somebody else saved meanwhile, where they differ; one is chosen. */
export function ConflictDialog<T>({
  conflict,
  describe,
  resolve,
}: {
  conflict: { theirs: T; mine: T };
  describe(value: T): [string, string][];
  resolve(choice: "mine" | "theirs"): void;
}) {
  const { t } = useTranslation();
  const mine = new Map(describe(conflict.mine));
  const theirs = new Map(describe(conflict.theirs));
  const labels = [...new Set([...mine.keys(), ...theirs.keys()])].filter(
    (label) => mine.get(label) !== theirs.get(label),
  );
  return (
    <Modal
      open
      closable={false}
      maskClosable={false}
      width={760}
      title={t("conflict.title")}
      footer={[
        <Button key="theirs" onClick={() => resolve("theirs")}>
          {t("conflict.takeTheirs")}
        </Button>,
        <Button key="mine" type="primary" onClick={() => resolve("mine")}>
          {t("conflict.takeMine")}
        </Button>,
      ]}
    >
      <p>{t("conflict.explain")}</p>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t("conflict.place")}</th>
            <th scope="col">{t("conflict.mine")}</th>
            <th scope="col">{t("conflict.theirs")}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{mine.get(label) ?? "—"}</td>
              <td>{theirs.get(label) ?? "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
