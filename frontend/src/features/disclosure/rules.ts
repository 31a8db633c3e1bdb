import type { Disclosure, DocumentDecision, ProjectDecision, Section } from "./queries";

export type Decision = NonNullable<ProjectDecision["decision"]>;

/** What can be decided on a line: of the documents only the report is public in part. */
export const choices = (line: DocumentDecision | ProjectDecision): readonly Decision[] =>
  "document" in line && line.document !== "REPORT"
    ? ["PUBLIC", "WITHHELD"]
    : ["PUBLIC", "PARTLY", "WITHHELD"];

/** A line as it is decided anew: what does not belong to the decision is left out. */
export function decided<L extends DocumentDecision | ProjectDecision>(
  line: L,
  decision: Decision | null,
): L {
  const withheld = decision === "PARTLY" || decision === "WITHHELD";
  return {
    ...line,
    decision,
    reason: withheld ? line.reason : null,
    ...("withheld" in line && decision !== "PARTLY" ? { withheld: [] } : {}),
  };
}

/** Everything that is not decided becomes public. */
export const restPublic = ({ documents, projects }: Disclosure): Disclosure => ({
  documents: documents.map((line) => (line.decision === null ? decided(line, "PUBLIC") : line)),
  projects: projects.map((line) => (line.decision === null ? decided(line, "PUBLIC") : line)),
});

export const undecided = ({ documents, projects }: Disclosure): number =>
  [...documents, ...projects].filter((line) => line.decision === null).length;

export interface Named {
  id: string;
  title: string;
  level: number;
}

const flat = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)]);

/** The sections of the report's text that may be withheld; annexes are documents, projects have lines of their own. */
export const sectionsOf = (sections: readonly Section[]): Named[] =>
  flat(sections.filter((section) => section.number !== ""))
    .filter((section) => !section.id.startsWith("project-"))
    .map(({ id, number, heading, level }) => ({ id, title: `${number}${heading}`, level }));

/** What the projects are called, by id: each has its section in the report. */
export const projectNames = (sections: readonly Section[]): ReadonlyMap<string, string> =>
  new Map(
    flat(sections)
      .filter((section) => /^project-[0-9a-f-]{36}$/.test(section.id))
      .map((section) => [section.id.slice("project-".length), section.heading]),
  );
