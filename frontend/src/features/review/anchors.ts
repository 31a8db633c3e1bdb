import type { Schemas } from "../../api/client";
import { spotOf, type SectionName } from "../../shared/places/spots";

/** Where the editor may mark the place, the nearest first: a row, else the account that it is in. */
export function placesOf(anchor: string): string[] {
  const place = anchor.replace(/:[^:/]*$/, "");
  const around = place.replace(/\/[^/]*$/, "");
  return [place, around].filter((name, i, all) => name.includes("/") && all.indexOf(name) === i);
}

/** Which column of a row an amount stands in. */
const COLUMNS: Record<string, string> = {
  AMOUNT_INITIAL: "initialBudget",
  AMOUNT_YEAR: "yearBudget",
  AMOUNT: "executed",
  COUNT: "inPost",
};
export const columnOf = (anchor: string): string | null =>
  COLUMNS[anchor.slice(anchor.lastIndexOf(":") + 1)] ??
  /\/indicators\/rows\/[^/]+\/(\w+)$/.exec(anchor)?.[1] ??
  null;

/** The section of the year's JSON, as changes name it: what was stated stands with the texts. */
export const sectionOfChange = (section: Schemas["YearSection"]): SectionName =>
  section === "STATED" ? "NARRATIVE" : section;

/** Whether what a pointer into the year's JSON names is an amount in yuan. */
export const isAmount = (pointer: string): boolean =>
  /\/(initialBudget|yearBudget|executed|openingCarryOver|closingCarryOver)$/.test(pointer);

export interface Words {
  /** The name of a section. */
  section(name: SectionName): string;
  /** What a figure or a paragraph is called, by anchor. */
  label: ReadonlyMap<string, string>;
}

/** A place as people say it: 收支决算 › 支出决算合计. */
export function placeInWords(anchor: string, words: Words): string {
  const section = words.section(spotOf(anchor).section);
  const label = words.label.get(anchor);
  return label === undefined ? section : `${section} › ${label}`;
}

type ReportSection = Schemas["ReportSection"];

/** What the places of a report are called: its figures, and the headings over what a person wrote. */
export function labelsOf(report: Schemas["ReportView"]): Map<string, string> {
  const labels = new Map(report.figures.map((figure) => [`figure/${figure.id}`, figure.label]));
  const visit = (section: ReportSection, above: string | null) => {
    const ofProject = section.anchor?.startsWith("field/PROJECTS/") === true;
    if (section.anchor !== null)
      labels.set(
        section.anchor,
        ofProject && above !== null ? `${above} › ${section.heading}` : section.heading,
      );
    section.sections.forEach((inner) => visit(inner, section.heading));
  };
  report.sections.forEach((section) => visit(section, null));
  return labels;
}
