import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import { Icon } from "../../shared/layout/Icon";
import { ComputedValue, StatedValue } from "../../shared/money/Figure";
import { SpotLink } from "../../shared/places/SpotLink";
import { spotOf } from "../../shared/places/spots";
import { ClauseText } from "../../shared/score/ClauseText";
import type { FigureView } from "./queries";
import { isEntered, printed, scoredForm, type Provenance } from "./rules";
import { useBeside } from "./useBeside";

/** As many parts of a sum as are read at a glance; the others are counted. */
const MOST_OPERANDS = 12;

interface Props {
  evaluationId: string;
  origin: Provenance;
  /** What was pressed. */
  at: HTMLElement;
  onClose: () => void;
  /** To the figure from which one came. */
  onBack: (() => void) | null;
  onOperand: (figureId: string) => void;
  /** From a score on to the way to it. */
  onFollow: (() => void) | null;
}

/** 数字来源: by which formula and from what a figure was computed, where it is filled in, and what is stated instead. */
export function Source({ evaluationId, origin, at, onClose, onBack, onOperand, onFollow }: Props) {
  const { t } = useTranslation("report");
  const { t: word } = useTranslation("evaluation");
  const { figure, operands, clause } = origin;
  const { box, id, close } = useBeside(at, figure.id, onClose);
  const computed = figure.notComputable === null;
  const anchor = `figure/${figure.id}`;
  return (
    <section
      ref={box}
      id={id}
      className="source"
      role="dialog"
      aria-label={figure.label}
      tabIndex={-1}
    >
      <header>
        {onBack === null ? null : (
          <button type="button" aria-label={t("backToFigure")} onClick={onBack}>
            <Icon name="left" />
          </button>
        )}
        <strong>{figure.label}</strong>
        <span className="sub">
          {!computed
            ? t("notComputable", { ns: "shared" })
            : t(isEntered(origin) ? "entered" : "byTheSystem")}
        </span>
        <button
          type="button"
          className="close"
          aria-label={t("close", { ns: "shared" })}
          onClick={close}
        >
          <Icon name="x" />
        </button>
      </header>
      <dl className="kv">
        {computed ? (
          <Line name={t("value")}>
            <ComputedValue figure={figure} />
          </Line>
        ) : null}
        {figure.formula === null ? null : <Line name={t("formula")}>{figure.formula}</Line>}
        {figure.working === null ? null : (
          <Line name={t("working")}>
            <span className="formula">{figure.working}</span>
          </Line>
        )}
        {figure.notComputable === null ? null : (
          <Line name={t("why")}>{figure.notComputable.text}</Line>
        )}
        {operands.length === 0 ? null : (
          <Line name={t("operands")}>
            <Operands operands={operands} onOperand={onOperand} />
          </Line>
        )}
        {scoredForm(figure.id) === null ? (
          <Line name={t("source")}>
            <SpotLink evaluationId={evaluationId} anchor={anchor}>
              {word(`section.${spotOf(anchor).section}`)} › {figure.label}
            </SpotLink>
          </Line>
        ) : null}
        {clause === null ? null : (
          <Line name={t("clause")}>
            <ClauseText clause={clause} />
          </Line>
        )}
        {figure.stated.map((stated) => (
          <Line key={`${stated.value}${stated.quote ?? ""}`} name={t("stated")}>
            <StatedValue stated={stated} /> <Verdict stated={stated} />
            {stated.quote === null ? null : <span className="sub quote">“{stated.quote}”</span>}
          </Line>
        ))}
      </dl>
      {onFollow === null ? null : (
        <footer>
          <button type="button" className="link" onClick={onFollow}>
            {t("scored")}
          </button>
        </footer>
      )}
    </section>
  );
}

/** What a figure is computed from; each tells in turn where it comes from. */
function Operands({
  operands,
  onOperand,
}: {
  operands: readonly FigureView[];
  onOperand: (figureId: string) => void;
}) {
  const { t } = useTranslation("report");
  return (
    <ul className="operands">
      {operands.slice(0, MOST_OPERANDS).map((operand) => (
        <li key={operand.id}>
          <button type="button" className="link" onClick={() => onOperand(operand.id)}>
            {operand.label} <span className="num">{printed(operand) ?? "—"}</span>
          </button>
        </li>
      ))}
      {operands.length > MOST_OPERANDS ? (
        <li className="sub">{t("moreOperands", { count: operands.length - MOST_OPERANDS })}</li>
      ) : null}
    </ul>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Whether what is stated is what is computed; where nothing can be computed there is nothing to say. */
function Verdict({ stated }: { stated: FigureView["stated"][number] }) {
  const { t } = useTranslation("report");
  if (stated.agrees === null) return null;
  if (stated.agrees)
    return (
      <span className="agrees">
        <Icon name="ok" />
        {t("agrees")}
      </span>
    );
  if (stated.difference === null) return <span className="differs">{t("differs")}</span>;
  return (
    <span className={stated.rounding ? "rounding" : "differs"}>
      {t(stated.rounding ? "roundingBy" : "differsBy", {
        difference: `${stated.difference}${stated.unit === "PERCENT" ? t("compare.points") : ""}`,
      })}
    </span>
  );
}
