import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { namesOf, type FigureView, type Names } from "./prose";
import { figuresOf } from "./queries";

const NONE: readonly FigureView[] = [];

/** The figures of a year, and what they are called. */
export function useNames(evaluationId: string): { figures: readonly FigureView[]; names: Names } {
  const figures = useQuery(figuresOf(evaluationId)).data ?? NONE;
  const names = useMemo(() => namesOf(figures), [figures]);
  return { figures, names };
}
