import { createContext, useContext } from "react";

const Year = createContext<string | null>(null);

/** Around a report whose figures can be followed into the year that it is of. */
export const OfYear = Year.Provider;

export const useYear = (): string | null => useContext(Year);
