import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../layout/Icon";
import { grouped } from "../money/yuan";
import { ClauseText } from "./ClauseText";
import type { TraceNode } from "./queries";
import "./score.css";

/** What rates are taken on is in yuan. */
const FUNDS = ["execution/executed", "execution/budget"];
const LINE = "button.trace-line";

interface Props {
  tree: TraceNode;
  /** What the tree is of, for whoever does not see where it stands. */
  label: string;
  /** What can be done with a node, for instance setting its score. */
  action?: (node: TraceNode) => ReactNode;
}

/** 计分过程: total ← levels ← rows ← inputs, each value with the rule, the arithmetic and the clause that gave it. */
export function ScoreTrace({ tree, label, action }: Props) {
  return (
    <ul className="trace" aria-label={label}>
      <Node node={tree} isRoot action={action} />
    </ul>
  );
}

function Node({
  node,
  isRoot = false,
  action,
}: {
  node: TraceNode;
  isRoot?: boolean;
  action: Props["action"];
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(isRoot);
  const id = useId();
  const value =
    node.value !== null && FUNDS.includes(node.id)
      ? t("trace.yuan", { amount: grouped(node.value) })
      : (node.value ?? node.entered);
  const figures = (
    <>
      {node.rule === "OVERRIDE" ? <span className="chip warn">{t("trace.set")}</span> : null}
      <span className={value === null ? "trace-value absent" : "trace-value"}>
        {value ?? t("trace.notScored")}
      </span>
    </>
  );
  if (node.rule === "ENTERED" && node.parts.length === 0)
    return (
      <li className="trace-leaf">
        <span className="trace-line">
          <span className="trace-label">{node.label}</span>
          {figures}
        </span>
        {node.notScored === null ? null : <p className="sub">{node.notScored.text}</p>}
        {action?.(node)}
      </li>
    );
  return (
    <li>
      <button
        type="button"
        className="trace-line"
        aria-expanded={open}
        {...(open ? { "aria-controls": id } : {})}
        onClick={() => setOpen(!open)}
        onKeyDown={travel}
      >
        <Icon name={open ? "down" : "right"} />
        <span className="trace-label">{node.label}</span>
        {figures}
      </button>
      {open ? (
        <div id={id} className="trace-body">
          <How node={node} />
          {action?.(node)}
          {node.parts.length === 0 ? null : (
            <ul aria-label={t("trace.partsOf", { name: node.label })}>
              {node.parts.map((part, i) => (
                <Node key={`${i} ${part.id}`} node={part} action={action} />
              ))}
            </ul>
          )}
        </div>
      ) : null}
    </li>
  );
}

/** By which rule, how, and on what ground; or why there is no value. */
function How({ node }: { node: TraceNode }) {
  const { t } = useTranslation();
  const { clause } = node;
  return (
    <dl className="kv trace-how">
      {node.notScored === null ? null : (
        <>
          <dt>{t("trace.notScored")}</dt>
          <dd>{node.notScored.text}</dd>
        </>
      )}
      {node.rule === "SUM" ? null : (
        <>
          <dt>{t("trace.rule")}</dt>
          <dd>{t(`trace.rules.${node.rule}`)}</dd>
        </>
      )}
      <dt>{t("trace.formula")}</dt>
      <dd>{node.formula}</dd>
      {node.working === "" ? null : (
        <>
          <dt>{t("trace.working")}</dt>
          <dd className="formula">{node.working}</dd>
          <dt>{t("trace.rounding")}</dt>
          <dd>{node.rounding}</dd>
        </>
      )}
      {clause === null ? null : (
        <>
          <dt>{t("trace.clause")}</dt>
          <dd>
            <ClauseText clause={clause} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** The arrow keys go from line to line, open and close, as in a tree of folders. */
function travel(event: KeyboardEvent<HTMLButtonElement>) {
  const line = event.currentTarget;
  const isOpen = line.getAttribute("aria-expanded") === "true";
  if ((event.key === "ArrowRight" && !isOpen) || (event.key === "ArrowLeft" && isOpen)) {
    event.preventDefault();
    line.click();
    return;
  }
  const lines = [...(line.closest(".trace")?.querySelectorAll<HTMLElement>(LINE) ?? [])];
  const at = lines.indexOf(line);
  const to = {
    ArrowDown: lines[at + 1],
    ArrowRight: lines[at + 1],
    ArrowUp: lines[at - 1],
    ArrowLeft: line.closest("ul")?.closest("li")?.querySelector<HTMLElement>(LINE),
    Home: lines[0],
    End: lines.at(-1),
  }[event.key];
  if (to === undefined || to === null) return;
  event.preventDefault();
  to.focus();
}
