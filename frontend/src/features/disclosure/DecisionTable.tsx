import { Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentDecision, ProjectDecision } from "./queries";
import { choices, decided, type Decision } from "./rules";

type Line = DocumentDecision | ProjectDecision;

export interface Reason {
  code: string;
  label: string;
}

/** Lines with what is decided on each; a line that is not public says why. */
export function DecisionTable<L extends Line>({
  title,
  lines,
  nameOf,
  keyOf,
  reasons,
  editable,
  onChange,
  below,
}: {
  title: string;
  lines: readonly L[];
  nameOf: (line: L) => string;
  keyOf: (line: L) => string;
  reasons: readonly Reason[];
  editable: boolean;
  onChange: (lines: L[]) => void;
  below?: (line: L, change: (line: L) => void) => ReactNode;
}) {
  const { t } = useTranslation("disclosure");
  return (
    <table className="decisions">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("decision")}</th>
          <th scope="col">{t("reason")}</th>
          <th scope="col">{t("note")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Row
            key={keyOf(line)}
            line={line}
            name={nameOf(line)}
            reasons={reasons}
            editable={editable}
            onChange={(next) => onChange(lines.map((other, i) => (i === index ? next : other)))}
            below={below}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row<L extends Line>({
  line,
  name,
  reasons,
  editable,
  onChange,
  below,
}: {
  line: L;
  name: string;
  reasons: readonly Reason[];
  editable: boolean;
  onChange: (line: L) => void;
  below: ((line: L, change: (line: L) => void) => ReactNode) | undefined;
}) {
  const { t } = useTranslation("disclosure");
  const withheld = line.decision === "PARTLY" || line.decision === "WITHHELD";
  const words = (of: Decision) => t(`${"projectId" in line ? "project" : "document"}.${of}`);
  if (!editable) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td>{line.decision === null ? t("undecided") : words(line.decision)}</td>
        <td>{reasons.find((reason) => reason.code === line.reason)?.label ?? ""}</td>
        <td>{line.note}</td>
      </tr>
    );
  }
  const more = below?.(line, onChange) ?? null;
  return (
    <>
      <tr className={line.decision === null ? "open" : ""}>
        <th scope="row">{name}</th>
        <td>
          <select
            aria-label={t("decisionOf", { name })}
            value={line.decision ?? ""}
            onChange={({ target }) =>
              onChange(decided(line, target.value === "" ? null : (target.value as Decision)))
            }
          >
            <option value="">{t("undecided")}</option>
            {choices(line).map((choice) => (
              <option key={choice} value={choice}>
                {words(choice)}
              </option>
            ))}
          </select>
        </td>
        <td>
          {withheld ? (
            <select
              aria-label={t("reasonOf", { name })}
              value={line.reason ?? ""}
              onChange={({ target }) =>
                onChange({ ...line, reason: target.value === "" ? null : target.value })
              }
            >
              <option value="">{t("chooseReason")}</option>
              {reasons.map((reason) => (
                <option key={reason.code} value={reason.code}>
                  {reason.label}
                </option>
              ))}
            </select>
          ) : null}
        </td>
        <td>
          {withheld ? (
            <Input
              aria-label={t("noteOf", { name })}
              maxLength={500}
              value={line.note ?? ""}
              onChange={({ target }) =>
                onChange({ ...line, note: target.value === "" ? null : target.value })
              }
            />
          ) : null}
        </td>
      </tr>
      {more === null ? null : (
        <tr>
          <td colSpan={4}>{more}</td>
        </tr>
      )}
    </>
  );
}
