import { createContext, useContext } from "react";
import { useTranslation } from "react-i18next";
import { PlaceLink } from "../../shared/findings/PlaceLink";
import type { Inline, Section, TypedNumber } from "./queries";
import { typedIn, type Stretch } from "./rules";

/** The numbers that stay typed where a figure is, for who may still change the texts. */
interface Typed {
  evaluationId: string;
  /** By the anchor of the section whose text it is. */
  byAnchor: ReadonlyMap<string, readonly TypedNumber[]>;
}

const Context = createContext<Typed | null>(null);

export const TypedProvider = Context.Provider;

const NONE: ReadonlyMap<Inline, Stretch[]> = new Map();

/** The pieces of a section's text that have such numbers in them. */
export function useTypedIn(section: Section): ReadonlyMap<Inline, Stretch[]> {
  const typed = useContext(Context)?.byAnchor.get(section.anchor ?? "");
  return typed === undefined ? NONE : typedIn(section, typed);
}

/** A piece of text whose typed numbers lead to where they can become references. */
export function Stretches({ of }: { of: readonly Stretch[] }) {
  const evaluationId = useContext(Context)?.evaluationId ?? "";
  const { t } = useTranslation("report");
  return of.map(({ text, typed }, i) => {
    const key = `${i}-${text}`;
    const figure = typed?.candidates[0];
    if (typed === null || figure === undefined) return <span key={key}>{text}</span>;
    const said = t(figure.equal ? "typed.equal" : "typed.near", {
      label: figure.label,
      value: figure.printed,
    });
    return (
      <mark key={key} className="typed" title={said}>
        <PlaceLink evaluationId={evaluationId} place={typed.place}>
          {text}
          <span className="sr"> {said}</span>
        </PlaceLink>
      </mark>
    );
  });
}
