import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { api, section, type Schemas } from "../../api/client";
import { useReadOnly } from "../../shared/form/readOnly";
import { amountColumn } from "../../shared/grid/columns";
import { SheetGrid } from "../../shared/grid/SheetGrid";
import type { Column } from "../../shared/grid/model";
import { Amount } from "../../shared/money/Amount";
import { ComputedValue, StatedValue } from "../../shared/money/Figure";
import { useUnit } from "../../shared/money/unit";
import { isYuan, parseAmount, typed } from "../../shared/money/yuan";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";
import { AMOUNTS, rowsOf, sectionOf, totalsOf, unreadable, type AccountRow } from "./rules";

type Figures = Map<string, Schemas["FigureView"]>;

/** 收支决算: revenue by source, expenditure by kind, carry-over, the execution rate. */
export function BudgetSection({
  evaluation,
  onSaved,
}: {
  evaluation: Schemas["EvaluationView"];
  onSaved(): void;
}) {
  const { t } = useTranslation("budget");
  const lists = useQuery({
    queryKey: ["code-lists", evaluation.fiscalYear],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (
        await api.GET("/code-lists", {
          params: { query: { fiscalYear: evaluation.fiscalYear } },
          signal,
        })
      ).data!.items,
  });
  const found = useQuery({
    queryKey: ["evaluations", evaluation.id, "computed", "figures"],
    queryFn: async ({ signal }) =>
      (
        await api.GET("/evaluations/{id}/figures", {
          params: { path: { id: evaluation.id } },
          signal,
        })
      ).data!.items,
  });
  const figures: Figures = new Map((found.data ?? []).map((figure) => [figure.id, figure]));
  const entries = (name: string) => lists.data?.find((list) => list.list === name)?.entries ?? [];
  const rate = figures.get("department:RATE");
  return (
    <>
      <Account
        title={t("revenue")}
        subject="revenue"
        entries={entries("revenueSource")}
        budgetId={evaluation.budgetId}
        figures={figures}
        onSaved={onSaved}
      />
      <Account
        title={t("expenditure")}
        subject="expenditure"
        entries={entries("expenditureKind")}
        budgetId={evaluation.budgetId}
        figures={figures}
        onSaved={onSaved}
      />
      <CarryOver budgetId={evaluation.budgetId} onSaved={onSaved} />
      <div className="panel">
        <div className="body">
          {t("rate")}{" "}
          <strong>
            <ComputedValue figure={rate} />
          </strong>{" "}
          <span className="sub">{rate?.working ?? rate?.notComputable?.text}</span>{" "}
          {rate?.stated.map((stated) => (
            <span key={stated.value}>
              {t("stated")} <StatedValue stated={stated} />
            </span>
          ))}
        </div>
      </div>
    </>
  );
}

interface AccountProps {
  title: string;
  subject: "revenue" | "expenditure";
  entries: readonly Schemas["CodeEntry"][];
  budgetId: string;
  figures: Figures;
  onSaved(): void;
}

function Account({ title, subject, entries, budgetId, figures, onSaved }: AccountProps) {
  const { t, i18n } = useTranslation("budget");
  const { unit } = useUnit();
  const path = subject === "revenue" ? "/budgets/{id}/revenue" : "/budgets/{id}/expenditure";
  const edited = useSection(section(path, { id: budgetId }), { onSaved, unreadable });
  const english = i18n.language === "en";
  const figure = (row: AccountRow, kind: string) => figures.get(`${subject}/${row.code}:${kind}`);
  const amount = (key: (typeof AMOUNTS)[number]) =>
    amountColumn<AccountRow>(
      { key, title: t(key), width: 120, readOnly: (row) => row.isGroup },
      key,
      unit,
      t("notAnAmount"),
    );
  const columns: Column<AccountRow>[] = [
    {
      key: "label",
      title: t(subject),
      width: 180,
      get: (row) => row.label,
      render: (row) => <span style={{ paddingLeft: row.depth * 16 }}>{row.label}</span>,
    },
    amount("initialBudget"),
    amount("yearBudget"),
    {
      ...amount("executed"),
      mark: (row) => amount("executed").mark?.(row, 0) ?? null,
    },
    {
      key: "stated",
      title: t("statedShare"),
      width: 96,
      align: "right",
      get: (row) => figure(row, "SHARE")?.stated[0]?.value ?? "",
      show: (text) => `${text}%`,
      mark: (row) => {
        const stated = figure(row, "SHARE")?.stated[0];
        return stated?.agrees === false
          ? {
              level: "error",
              text: t("shareDiffers", {
                stated: stated.value,
                computed: figure(row, "SHARE")?.value ?? "",
              }),
            }
          : null;
      },
    },
    {
      key: "share",
      title: t("share"),
      width: 96,
      align: "right",
      get: (row) => figure(row, "SHARE")?.value ?? "",
      show: (text) => `${text}%`,
      hover: (row) => figure(row, "SHARE")?.working ?? undefined,
    },
  ];
  return (
    <SectionBody
      section={edited}
      describe={(value) =>
        rowsOf(value, entries, english).map((row) => [
          row.label,
          AMOUNTS.map((key) => row[key] ?? "—").join(" / "),
        ])
      }
    >
      {(value) => {
        const rows = rowsOf(value, entries, english);
        const totals = totalsOf(rows);
        const total = figures.get(`${subject}:AMOUNT`);
        return (
          <div className="panel">
            <header>
              <h2>{title}</h2>
              <span className="sub push">{t("unit", { unit })}</span>
            </header>
            <SheetGrid
              label={title}
              rows={rows}
              columns={columns}
              place={`figure/${subject}`}
              rowKey={(row) => row.code}
              onChange={(next) => edited.set(sectionOf(next))}
              foot={
                <>
                  <tr>
                    <th scope="row">
                      {t(subject === "revenue" ? "revenueTotal" : "expenditureTotal")}
                    </th>
                    {AMOUNTS.map((key) => (
                      <td key={key} className="right">
                        <Amount value={totals[key]} />
                      </td>
                    ))}
                    <td />
                    <td className="right">{totals.executed === null ? "—" : "100.00%"}</td>
                  </tr>
                  {total?.stated.map((stated) => (
                    <tr key={stated.value} className="stated">
                      <th scope="row" colSpan={3}>
                        {t("statedTotal")}
                      </th>
                      <td className="right">
                        <StatedValue stated={stated} />
                      </td>
                      <td colSpan={2}>
                        {stated.agrees === true
                          ? t("agrees")
                          : stated.difference === null
                            ? ""
                            : t(stated.rounding ? "rounding" : "differs", {
                                difference: stated.difference,
                              })}
                      </td>
                    </tr>
                  ))}
                </>
              }
            />
          </div>
        );
      }}
    </SectionBody>
  );
}

function CarryOver({ budgetId, onSaved }: { budgetId: string; onSaved(): void }) {
  const { t } = useTranslation("budget");
  const { unit } = useUnit();
  const FIELDS = ["openingCarryOver", "closingCarryOver"] as const;
  const edited = useSection(section("/budgets/{id}", { id: budgetId }), {
    onSaved,
    unreadable: (value) =>
      FIELDS.filter((name) => value[name] !== null && !isYuan(value[name])).length,
  });
  return (
    <SectionBody
      section={edited}
      describe={(value) => FIELDS.map((name) => [t(name), value[name] ?? "—"])}
    >
      {(head) => (
        <div className="panel">
          <div className="body fields">
            {FIELDS.map((name) => (
              <AmountField
                key={`${name}${unit}`}
                place={`figure/budget/${name}`}
                label={t("withUnit", { label: t(name), unit })}
                value={head[name]}
                onChange={(amount) => edited.set({ ...head, [name]: amount })}
              />
            ))}
          </div>
        </div>
      )}
    </SectionBody>
  );
}

function AmountField({
  place,
  label,
  value,
  onChange,
}: {
  place: string;
  label: string;
  value: string | null;
  onChange(value: string | null): void;
}) {
  const { t } = useTranslation("budget");
  const { unit } = useUnit();
  const readOnly = useReadOnly();
  const valid = value === null || isYuan(value);
  return (
    <label data-place={place}>
      <span>{label}</span>
      <Input
        readOnly={readOnly}
        inputMode="decimal"
        defaultValue={value === null ? "" : isYuan(value) ? typed(value, unit) : value}
        {...(valid ? {} : { status: "error" as const })}
        onChange={(event) =>
          onChange(
            event.target.value.trim() === ""
              ? null
              : (parseAmount(event.target.value, unit) ?? event.target.value),
          )
        }
      />
      {valid ? null : <p className="field-error">{t("notAnAmount")}</p>}
    </label>
  );
}
