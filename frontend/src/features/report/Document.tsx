import { memo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Anchored } from "./anchoring";
import { FigureButton } from "./FigureButton";
import type { Block, FigureView, Inline, Report, Section, Table } from "./queries";
import { place, type Stretch } from "./rules";
import { Stretches, useTypedIn } from "./typed";

type Figures = ReadonlyMap<string, FigureView>;

/**
 * 报告: the whole document with its title and what the reader should know first. It is drawn once for a report, whatever
 * is read, pressed or opened around it: a big one has thousands of cells.
 */
export const Document = memo(function WholeDocument({ report }: { report: Report }) {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return (
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
  );
});

const HEADINGS = ["h2", "h3", "h4"] as const;

/** A section with what stands in it; its heading can be gone to. */
function SectionView({ section, figures }: { section: Section; figures: Figures }) {
  const Heading = HEADINGS[section.level - 1] ?? "h4";
  const typed = useTypedIn(section);
  return (
    <section data-section={section.id} data-level={section.level}>
      <Heading id={section.id} className="heading" tabIndex={-1}>
        {section.number}
        {section.heading}
      </Heading>
      {section.blocks.map((block, i) => (
        <Anchored key={`${section.id}-${i}`} section={section} block={block}>
          <BlockView block={block} figures={figures} typed={typed} />
        </Anchored>
      ))}
      {section.sections.map((inner) => (
        <SectionView key={inner.id} section={inner} figures={figures} />
      ))}
    </section>
  );
}

function BlockView({
  block,
  figures,
  typed,
}: {
  block: Block;
  figures: Figures;
  typed: ReadonlyMap<Inline, Stretch[]>;
}) {
  switch (block.kind) {
    case "TABLE":
      return block.table === null ? null : <TableView table={block.table} figures={figures} />;
    case "LIST":
      return (
        <ol>
          {(block.items ?? []).map((item, i) => (
            <li key={`${i}-${item.inlines[0]?.text ?? ""}`}>
              <Inlines inlines={item.inlines} figures={figures} />
            </li>
          ))}
        </ol>
      );
    case "NOTE":
      return (
        <p className="note">
          <Inlines inlines={block.inlines ?? []} figures={figures} />
        </p>
      );
    case "PARAGRAPH":
      return (
        <p>
          <Inlines inlines={block.inlines ?? []} figures={figures} typed={typed} />
        </p>
      );
  }
}

/** Forms have their heads in their rows; other tables have one head above. What is too wide is scrolled, with the keys too. */
function TableView({ table, figures }: { table: Table; figures: Figures }) {
  const { t } = useTranslation("report");
  const placed = place(table.rows);
  const headed = table.columns.some((column) => column.heading !== "");
  return (
    <div className="table-box" role="group" aria-label={table.caption} tabIndex={0}>
      <table className={headed ? "" : "form"}>
        <caption>
          {table.caption}
          {table.unit === null ? null : (
            <span className="unit">{t("unitOf", { unit: table.unit })}</span>
          )}
        </caption>
        {headed ? (
          <thead>
            <tr>
              {table.columns.map((column, i) => (
                <th key={`${i}-${column.heading}`} scope="col">
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {table.rows.map((row, r) => (
            <tr key={`${table.id}-${r}`} className={row.kind}>
              {(placed[r] ?? []).map(({ cell, column }) => {
                const inner = <Inlines inlines={cell.inlines} figures={figures} />;
                const spans = {
                  ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
                  ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
                };
                const key = `${table.id}-${r}-${column}`;
                if (row.kind === "HEAD" && cell.inlines.some(({ text }) => text !== ""))
                  return (
                    <th key={key} scope="col" {...spans}>
                      {inner}
                    </th>
                  );
                const align = cell.colSpan > 2 ? "LEFT" : (table.columns[column]?.align ?? "LEFT");
                if (column === 0 && cell.colSpan < 3)
                  return (
                    <th key={key} scope="row" {...spans}>
                      {inner}
                    </th>
                  );
                return (
                  <td key={key} className={align} {...spans}>
                    {inner}
                  </td>
                );
              })}
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
  typed,
}: {
  inlines: readonly Inline[];
  figures: Figures;
  typed?: ReadonlyMap<Inline, Stretch[]>;
}): ReactNode {
  return inlines.map((inline, i) => {
    const figure = inline.figureId === null ? undefined : figures.get(inline.figureId);
    const key = `${i}-${inline.text}`;
    const stretches = typed?.get(inline);
    if (stretches !== undefined) return <Stretches key={key} of={stretches} />;
    return figure === undefined ? (
      <span key={key}>{inline.text}</span>
    ) : (
      <FigureButton key={key} text={inline.text} figure={figure} />
    );
  });
}
