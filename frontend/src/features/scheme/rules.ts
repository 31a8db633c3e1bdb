import type { Scheme, Summary } from "./queries";

export function summaryOf({ id, state, publishedAt, content }: Scheme): Summary {
  const { name, regionCode, fiscalYearFrom, fiscalYearTo, rules } = content;
  const { code, version, kind } = rules;
  return {
    id,
    state,
    publishedAt,
    name,
    regionCode,
    fiscalYearFrom,
    fiscalYearTo,
    code,
    version,
    kind,
  };
}

/** The versions of a scheme's code, the newest first. */
export const versionsOf = (code: string, schemes: readonly Summary[]): Summary[] =>
  schemes.filter((scheme) => scheme.code === code).sort((a, b) => b.version - a.version);

/** What a scheme is held against unless somebody says otherwise: the version before it, or the one after it. */
export function naturalOther(scheme: Summary, schemes: readonly Summary[]): Summary | undefined {
  const others = versionsOf(scheme.code, schemes).filter((other) => other.id !== scheme.id);
  return others.find((other) => other.version < scheme.version) ?? others.at(-1);
}
