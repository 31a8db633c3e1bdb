import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Popover } from "antd";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { api, type Schemas } from "../../api/client";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Icon } from "../../shared/layout/Icon";
import { ComputedValue, StatedValue } from "../../shared/money/Figure";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";

type Section = Schemas["ReportSection"];
type Block = Schemas["ReportBlock"];
type Inline = Schemas["ReportInline"];
type Table = Schemas["ReportTable"];
type Figures = Map<string, Schemas["FigureView"]>;

/** 报告: one document, its outline at the left; every figure tells where it comes from. */
export function ReportPage({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation("report");
  const found = useQuery({
    queryKey: ["evaluations", evaluationId, "computed", "report"],
    queryFn: async ({ signal }) =>
      (
        await api.GET("/evaluations/{id}/report.json", {
          params: { path: { id: evaluationId } },
          signal,
        })
      ).data!,
  });
  useSectionKeys();
  const report = found.data;
  const figures: Figures = new Map((report?.figures ?? []).map((figure) => [figure.id, figure]));
  return (
    <>
      <ContextBar
        title={
          report === undefined
            ? t("report")
            : t("title", { year: report.fiscalYear, unit: report.departmentName })
        }
        back={
          <Link
            to="/evaluations/$evaluationId/$section"
            params={{ evaluationId, section: "profile" }}
            className="sub"
          >
            <Icon name="left" />
            {t("back")}
          </Link>
        }
        actions={<Button onClick={() => globalThis.print()}>{t("print")}</Button>}
      />
      {found.isError ? (
        <main className="page">
          <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
        </main>
      ) : report === undefined ? (
        <main className="page">
          <div
            className="skeleton"
            role="progressbar"
            aria-label={t("loading", { ns: "shared" })}
          />
        </main>
      ) : (
        <div className="report">
          <nav className="outline" aria-label={t("outline")}>
            <ol>
              {report.sections.map((section) => (
                <Outline key={section.id} section={section} />
              ))}
            </ol>
          </nav>
          <main className="page">
            <article className="sheet-page" lang="zh-CN">
              <h1>{report.title}</h1>
              {report.notices.map((notice) => (
                <p key={notice} className="notice">
                  {notice}
                </p>
              ))}
              {report.sections.map((section) => (
                <SectionView key={section.id} section={section} figures={figures} />
              ))}
            </article>
          </main>
        </div>
      )}
    </>
  );
}

function Outline({ section }: { section: Section }) {
  return (
    <>
      <li className={`l${section.level}`}>
        <a href={`#${section.id}`}>
          {section.number}
          {section.heading}
        </a>
      </li>
      {section.level < 2
        ? section.sections.map((inner) => <Outline key={inner.id} section={inner} />)
        : null}
    </>
  );
}

function SectionView({ section, figures }: { section: Section; figures: Figures }) {
  const Heading = (["h2", "h3", "h4"] as const)[Math.min(section.level, 3) - 1] ?? "h4";
  return (
    <section>
      <Heading id={section.id} className="heading" tabIndex={-1}>
        {section.number}
        {section.heading}
      </Heading>
      {section.blocks.map((block, i) => (
        <BlockView key={`${section.id}-${i}`} block={block} figures={figures} />
      ))}
      {section.sections.map((inner) => (
        <SectionView key={inner.id} section={inner} figures={figures} />
      ))}
    </section>
  );
}

function BlockView({ block, figures }: { block: Block; figures: Figures }) {
  switch (block.kind) {
    case "TABLE":
      return block.table === null ? null : <TableView table={block.table} figures={figures} />;
    case "LIST":
      return (
        <ol>
          {(block.items ?? []).map((item, i) => (
            <li key={`${i}-${item.inlines[0]?.text ?? ""}`}>
              <p>
                <Inlines inlines={item.inlines} figures={figures} />
              </p>
            </li>
          ))}
        </ol>
      );
    default:
      return (
        <p className={block.kind === "NOTE" ? "note" : ""}>
          <Inlines inlines={block.inlines ?? []} figures={figures} />
        </p>
      );
  }
}

function TableView({ table, figures }: { table: Table; figures: Figures }) {
  const align = (index: number) => table.columns[index]?.align ?? "LEFT";
  return (
    <div className="table-box" role="region" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption>
          {table.caption}
          {table.unit === null ? null : <span className="unit">单位：{table.unit}</span>}
        </caption>
        {table.columns.every((column) => column.heading === "") ? null : (
          <thead>
            <tr>
              {table.columns.map((column, i) => (
                <th key={`${i}-${column.heading}`} scope="col">
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row, r) => (
            <tr key={`${table.id}-${r}`} className={row.kind}>
              {row.cells.map((cell, c) => (
                <td
                  key={`${table.id}-${r}-${c}`}
                  className={
                    cell.inlines.some((i) => i.figureId !== null) ||
                    row.cells.length === table.columns.length
                      ? align(c)
                      : "LEFT"
                  }
                  {...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {})}
                  {...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {})}
                >
                  <Inlines inlines={cell.inlines} figures={figures} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inlines({
  inlines,
  figures,
}: {
  inlines: readonly Inline[];
  figures: Figures;
}): ReactNode {
  return inlines.map((inline, i) => {
    const figure = inline.figureId === null ? undefined : figures.get(inline.figureId);
    return figure === undefined ? (
      <span key={`${i}-${inline.text}`}>{inline.text}</span>
    ) : (
      <FigureButton key={`${i}-${inline.text}`} text={inline.text} figure={figure} />
    );
  });
}

function FigureButton({ text, figure }: { text: string; figure: Schemas["FigureView"] }) {
  const { t } = useTranslation("report");
  const content = (
    <dl className="kv">
      <dt>{t("value")}</dt>
      <dd>
        <ComputedValue figure={figure} />
      </dd>
      {figure.formula === null ? null : (
        <>
          <dt>{t("formula")}</dt>
          <dd>{figure.formula}</dd>
        </>
      )}
      {figure.working === null ? null : (
        <>
          <dt>{t("working")}</dt>
          <dd className="formula">{figure.working}</dd>
        </>
      )}
      {figure.notComputable === null ? null : (
        <>
          <dt>{t("why")}</dt>
          <dd>{figure.notComputable.text}</dd>
        </>
      )}
      {figure.stated.map((stated) => (
        <div key={stated.value}>
          <dt>{t("stated")}</dt>
          <dd>
            <StatedValue stated={stated} />{" "}
            {stated.agrees === true
              ? t("agrees")
              : stated.difference === null
                ? ""
                : t(stated.rounding ? "rounding" : "differs", { difference: stated.difference })}
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <Popover trigger="click" title={figure.label} content={content}>
      <button type="button" className="figure">
        {text}
      </button>
    </Popover>
  );
}

/** J and K go to the next and the previous section. */
function useSectionKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
      )
        return;
      if (event.key !== "j" && event.key !== "k") return;
      const headings = [...document.querySelectorAll<HTMLElement>(".sheet-page .heading")];
      const at = headings.findIndex((heading) => heading === document.activeElement);
      const next = headings[event.key === "j" ? at + 1 : Math.max(at - 1, 0)];
      next?.focus();
      next?.scrollIntoView({ block: "start" });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
