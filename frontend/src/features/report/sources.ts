import { createContext, useContext } from "react";

type Open = (figureId: string, at: HTMLElement) => void;

const Sources = createContext<Open>(() => undefined);

export const SourcesProvider = Sources.Provider;

/** Tells beside what was pressed where a figure comes from; pressed again, it is closed. */
export const useSources = (): Open => useContext(Sources);
