import { createContext, useContext, type ReactNode } from "react";
import type { Fields } from "./shapes";

/** What every field of the editor needs to know of the whole. */
export interface Editing {
  /** What is wrong at a place, in words. */
  at(pointer: string): readonly string[];
  /** How much is wrong at a place and below it. */
  count(pointer: string): number;
  /** The place that somebody wants to go to; what hides it opens. */
  wanted: string | null;
  change(pointer: string, value: unknown): void;
}

/** How lists and rules show what has fields of its own. */
export type Inside = (fields: Fields, value: unknown, pointer: string) => ReactNode;

const Context = createContext<Editing>({
  at: () => [],
  count: () => 0,
  wanted: null,
  change: () => undefined,
});

export const EditingProvider = Context.Provider;
export const useEditing = () => useContext(Context);
