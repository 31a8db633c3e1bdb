import { createContext, useContext } from "react";

const Reading = createContext(false);

/** Around what is shown and not to be changed. */
export const ReadOnly = Reading.Provider;

export const useReadOnly = (): boolean => useContext(Reading);
