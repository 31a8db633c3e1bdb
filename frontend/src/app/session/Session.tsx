import { QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError } from "../../api/client";
import { coverWhenSessionEnds, endWait } from "../../api/sessionEnd";
import { LogInPage } from "../../features/identity/LogInPage";
import { FirstPasswordPage } from "../../features/identity/PasswordPage";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { keepDraftsOf } from "../../shared/save/drafts";
import { RightsProvider } from "../../shared/session/rights";
import { newQueries } from "../queries";
import { recognized, sessionQuery, type SessionView } from "./query";

interface Standing {
  person: SessionView;
  /** The same person with another session. */
  renewed(person: SessionView): void;
  leave(): Promise<void>;
}

const Current = createContext<Standing | null>(null);

export function useSession(): Standing {
  const standing = useContext(Current);
  if (standing === null) throw new Error("outside of a session");
  return standing;
}

/**
 * Shows the pages to whoever is logged in. When the session ends meanwhile, the log-in covers the page, which stays as
 * it is below with all that was typed: the same person goes on there, anybody else starts afresh.
 */
export function Session({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const session = useQuery(sessionQuery);
  const [owner, setOwner] = useState<SessionView | null>(null);
  const firstPassword = useRef<string | null>(null);
  const { data: now, dataUpdatedAt, refetch } = session;
  const entered = now?.mustChangePassword === false ? now : null;
  if (entered !== null && entered !== owner) setOwner(entered);

  useEffect(() => coverWhenSessionEnds(() => void refetch()), [refetch]);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (entered === null) return;
    endWait(before.current === null || before.current === entered.accountId);
    before.current = entered.accountId;
  }, [entered, dataUpdatedAt]);

  const enter = (person: SessionView, password?: string) => {
    firstPassword.current = password ?? null;
    void queries.cancelQueries(sessionQuery);
    queries.setQueryData(sessionQuery.queryKey, recognized(person));
  };
  const leave = async () => {
    try {
      await api.DELETE("/session");
    } catch (failed) {
      // It has ended by itself.
      if (!(failed instanceof ProblemError) || failed.problem.status !== 401) throw failed;
    }
    await queries.cancelQueries(sessionQuery);
    keepDraftsOf("");
    endWait(false);
    before.current = null;
    queries.setQueryData(sessionQuery.queryKey, null);
    setOwner(null);
  };

  if (now === undefined)
    return (
      <main className="page">
        {session.isError ? (
          <ProblemNotice error={session.error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton />
        )}
      </main>
    );
  const door =
    now === null ? (
      <LogInPage ended={owner} onEntered={enter} />
    ) : now.mustChangePassword ? (
      <FirstPasswordPage current={firstPassword.current} onChanged={enter} />
    ) : null;
  if (owner === null) return door;
  return (
    <>
      <Current.Provider value={{ person: owner, renewed: enter, leave }}>
        <RightsProvider rights={owner.rights}>
          <Own key={owner.accountId}>{children}</Own>
        </RightsProvider>
      </Current.Provider>
      {door === null ? null : <Cover>{door}</Cover>}
    </>
  );
}

/** What one person was shown is not kept for the next. */
function Own({ children }: { children: ReactNode }) {
  const [queries] = useState(newQueries);
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}

/** Above everything, dialogs included; what is below cannot be reached, and keeps the focus for later. */
function Cover({ children }: { children: ReactNode }) {
  const { t } = useTranslation("identity");
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useLayoutEffect(() => {
    const shown = dialog.current;
    open();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="cover"
      aria-label={t("logIn")}
      onCancel={(event) => event.preventDefault()}
      onClose={open}
    >
      {children}
    </dialog>
  );
}
