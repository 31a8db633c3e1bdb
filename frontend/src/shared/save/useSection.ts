import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import {
  OfflineError,
  ProblemError,
  type Loaded,
  type Section,
  type Violation,
} from "../../api/client";
import { draftOwner, forgetDraft, keepDraft, keptDraft } from "./drafts";
import { useSaveBoard, type SaveState } from "./board";

const PAUSE = 1200;
const RETRY = 4000;

export interface EditedSection<T> {
  /** What the page shows: the draft, or what was loaded. Nothing until it is loaded. */
  value: T | undefined;
  /** Takes what was typed; it is saved after a pause. */
  set(next: T): void;
  state: SaveState;
  /** What the server refused, by place. */
  violations: readonly Violation[];
  /** Why it could not be loaded. */
  error: Error | null;
  reload(): void;
  /** Somebody else saved meanwhile. */
  conflict: { theirs: T; mine: T } | null;
  resolve(choice: "mine" | "theirs"): void;
}

interface Options<T> {
  /** How many cells hold something that cannot be saved; it stays on the page until it is mended. */
  unreadable?(value: T): number;
  /** What the server filled in, such as the ids of new rows, taken into what was typed meanwhile. */
  adopt?(draft: T, saved: T): T;
  onSaved?(): void;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * One section that saves itself: what is typed is kept in this browser at once, sent after a pause, one request at a time,
 * sent again when the connection is back, and never overwrites what somebody else saved meanwhile.
 */
export function useSection<T>(section: Section<T>, options: Options<T> = {}): EditedSection<T> {
  const key = section.key;
  const queries = useQueryClient();
  const latest = useRef({ section, options });
  latest.current = { section, options };
  const typist = useRef(draftOwner()).current;
  const draftKey = `${typist}:${key}`;
  const server = useRef<Loaded<T> | null>(null);
  const draft = useRef<T | undefined>(undefined);
  const sending = useRef(false);
  const disputed = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [state, setState] = useState<SaveState>({ kind: "loading" });
  const [violations, setViolations] = useState<readonly Violation[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const [conflict, setConflict] = useState<{ theirs: T; mine: T } | null>(null);
  const [, show] = useReducer((n: number) => n + 1, 0);

  const again = useRef<() => Promise<void>>(async () => undefined);

  /** Not reached, or failing: what was typed stays, and is sent again. */
  const later = useCallback(() => {
    setState({ kind: "offline" });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void again.current(), RETRY);
  }, []);

  const refused = useCallback(
    async (failed: unknown, mine: T) => {
      if (failed instanceof ProblemError && failed.problem.status === 412) {
        try {
          const theirs = await latest.current.section.load();
          server.current = theirs;
          disputed.current = true;
          setConflict({ theirs: theirs.value, mine: draft.current ?? mine });
          setState({ kind: "conflict" });
        } catch {
          later();
        }
      } else if (failed instanceof ProblemError && failed.problem.status < 500) {
        setViolations(failed.problem.violations);
        setState({
          kind: "invalid",
          count: Math.max(failed.problem.violations.length, 1),
          detail: failed.problem.detail,
        });
      } else {
        later();
      }
    },
    [later],
  );

  const send = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const seen = server.current;
    const mine = draft.current;
    // Nobody's version goes before somebody has chosen between the two.
    if (sending.current || disputed.current || seen === null || mine === undefined) return;
    // Somebody else has logged in: it waits for the one who typed it.
    if (typist !== draftOwner()) return;
    if (same(mine, seen.value)) {
      forgetDraft(draftKey);
      setState((old) => (old.kind === "saved" ? old : { kind: "saved", at: null }));
      return;
    }
    const bad = latest.current.options.unreadable?.(mine) ?? 0;
    if (bad > 0) {
      setState({ kind: "invalid", count: bad });
      return;
    }
    sending.current = true;
    setState({ kind: "saving" });
    try {
      const saved = await latest.current.section.save(mine, seen.etag);
      server.current = saved;
      setViolations([]);
      if (same(draft.current, mine)) draft.current = saved.value;
      else if (latest.current.options.adopt !== undefined)
        draft.current = latest.current.options.adopt(draft.current as T, saved.value);
      queries.setQueryData(["section", key], saved);
      latest.current.options.onSaved?.();
      sending.current = false;
      if (same(draft.current, saved.value)) {
        forgetDraft(draftKey);
        setState({ kind: "saved", at: new Date() });
      } else {
        keepDraft(draftKey, draft.current, saved.etag);
        await again.current();
      }
    } catch (failed) {
      sending.current = false;
      await refused(failed, mine);
    }
    show();
  }, [key, draftKey, typist, queries, refused]);
  again.current = send;

  const set = useCallback(
    (next: T) => {
      draft.current = next;
      if (server.current !== null) keepDraft(draftKey, next, server.current.etag);
      setState((old) =>
        old.kind === "offline" || old.kind === "conflict" ? old : { kind: "dirty" },
      );
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE);
      show();
    },
    [draftKey, send],
  );

  const load = useCallback(
    async (signal?: AbortSignal) => {
      setError(null);
      setState({ kind: "loading" });
      try {
        const found = await latest.current.section.load(signal);
        server.current = found;
        queries.setQueryData(["section", key], found);
        const kept = keptDraft<T>(draftKey);
        draft.current = kept?.value ?? found.value;
        if (kept !== null && !same(kept.value, found.value)) {
          if (kept.etag === found.etag) {
            setState({ kind: "dirty" });
            timer.current = setTimeout(() => void send(), PAUSE);
          } else {
            disputed.current = true;
            setConflict({ theirs: found.value, mine: kept.value });
            setState({ kind: "conflict" });
          }
        } else {
          forgetDraft(draftKey);
          setState({ kind: "saved", at: null });
        }
      } catch (failed) {
        if (signal?.aborted === true) return;
        setError(failed instanceof Error ? failed : new OfflineError());
      }
      show();
    },
    [key, draftKey, queries, send],
  );

  useEffect(() => {
    const leaving = new AbortController();
    void load(leaving.signal);
    const online = () => void send();
    const hidden = () => {
      if (document.visibilityState === "hidden") void send();
    };
    globalThis.addEventListener("online", online);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      leaving.abort();
      globalThis.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", hidden);
      clearTimeout(timer.current);
      // Leaving the section does not wait for the pause.
      void send();
    };
  }, [load, send]);

  const resolve = (choice: "mine" | "theirs") => {
    const seen = server.current;
    if (seen === null || conflict === null) return;
    disputed.current = false;
    draft.current = choice === "theirs" ? seen.value : (draft.current ?? conflict.mine);
    setConflict(null);
    setState({ kind: "dirty" });
    void send();
  };

  useSaveBoard(key, state, send);
  return {
    value: draft.current,
    set,
    state,
    violations,
    error,
    reload: () => void load(),
    conflict,
    resolve,
  };
}
