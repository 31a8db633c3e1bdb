import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";

/** Where a section stands between being typed and being kept by the server. */
export type SaveState =
  | { kind: "loading" }
  | { kind: "saved"; at: Date | null }
  | { kind: "dirty" }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "invalid"; count: number; detail?: string }
  | { kind: "conflict" };

/** From the most to the least pressing: one line in the context bar speaks for all sections of the page. */
const PRESSING = ["conflict", "invalid", "offline", "saving", "dirty", "saved", "loading"] as const;

type Report = (key: string, state: SaveState | null, send?: () => Promise<void>) => void;

const Board = createContext<{
  report: Report;
  worst: SaveState | null;
  sendAll(): Promise<void>;
}>({
  report: () => undefined,
  worst: null,
  sendAll: async () => undefined,
});

export function SaveBoard({ children }: { children: ReactNode }) {
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const senders = useRef(new Map<string, () => Promise<void>>());

  const report = useCallback<Report>((key, state, send) => {
    if (send === undefined) senders.current.delete(key);
    else senders.current.set(key, send);
    setStates((old) => {
      const next = new Map(old);
      if (state === null) next.delete(key);
      else next.set(key, state);
      return next;
    });
  }, []);

  const worst = useMemo(() => {
    const all = [...states.values()];
    const kind = PRESSING.find((k) => all.some((state) => state.kind === k));
    const found = all.filter((state) => state.kind === kind);
    if (kind === "saved") return latest(found);
    return found[0] ?? null;
  }, [states]);

  const unsaved = worst !== null && worst.kind !== "saved" && worst.kind !== "loading";
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      senders.current.forEach((send) => void send());
      event.preventDefault();
    };
    globalThis.addEventListener("beforeunload", ask);
    return () => globalThis.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  const sendAll = useCallback(async () => {
    await Promise.all([...senders.current.values()].map(async (send) => send()));
  }, []);
  const value = useMemo(() => ({ report, worst, sendAll }), [report, worst, sendAll]);
  return <Board.Provider value={value}>{children}</Board.Provider>;
}

function latest(states: readonly SaveState[]): SaveState {
  return states.reduce((a, b) =>
    a.kind === "saved" && b.kind === "saved" && (b.at?.getTime() ?? 0) > (a.at?.getTime() ?? 0)
      ? b
      : a,
  );
}

/** Tells the board how a section stands, as long as the section is on the page. */
export function useSaveBoard(key: string, state: SaveState, send: () => Promise<void>): void {
  const { report } = useContext(Board);
  useEffect(() => {
    report(key, state, send);
  }, [report, key, state, send]);
  useEffect(() => () => report(key, null), [report, key]);
}

/** Sends what is typed on the page without waiting for the pause. */
export const useSendAll = () => useContext(Board).sendAll;

export const useWorstState = () => useContext(Board).worst;
