import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { Unit } from "./yuan";

const KEY = "jiheng.unit";

const UnitContext = createContext<{ unit: Unit; setUnit: (unit: Unit) => void }>({
  unit: "万元",
  setUnit: () => undefined,
});

/** In which unit amounts are shown and typed: 万元 unless the reader chose 元. */
export function UnitProvider({ children }: { children: ReactNode }) {
  const [unit, choose] = useState<Unit>(() =>
    globalThis.localStorage.getItem(KEY) === "元" ? "元" : "万元",
  );
  const value = useMemo(
    () => ({
      unit,
      setUnit: (next: Unit) => {
        globalThis.localStorage.setItem(KEY, next);
        choose(next);
      },
    }),
    [unit],
  );
  return <UnitContext.Provider value={value}>{children}</UnitContext.Provider>;
}

export const useUnit = () => useContext(UnitContext);
