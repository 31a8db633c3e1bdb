import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { sessionsQuery } from "./queries";
import { useMoment } from "./useMoment";

/** Where one is logged in: what one does not know of is ended here. */
export function OwnSessions() {
  const { t } = useTranslation("identity");
  const moment = useMoment();
  const queries = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: async (id: string) => {
      await api.DELETE("/sessions/{id}", { params: { path: { id } } });
    },
    onSettled: async () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  return (
    <section className="panel" aria-label={t("sessions.title")}>
      <header>
        <h2>{t("sessions.title")}</h2>
      </header>
      {end.error === null ? null : <ProblemNotice error={end.error} />}
      {sessions.isError ? (
        <ProblemNotice error={sessions.error} onRetry={() => void sessions.refetch()} />
      ) : sessions.isPending ? (
        <Skeleton />
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t("sessions.since")}</th>
              <th scope="col">{t("sessions.seen")}</th>
              <th scope="col">{t("sessions.address")}</th>
              <th scope="col">
                <span className="sr">{t("accounts.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.data.map((session) => (
              <tr key={session.id}>
                <th scope="row">{moment(session.createdAt)}</th>
                <td data-label={t("sessions.seen")}>{moment(session.lastSeenAt)}</td>
                <td data-label={t("sessions.address")}>{session.address}</td>
                <td className="num">
                  {session.current ? (
                    <span className="sub">{t("sessions.current")}</span>
                  ) : (
                    <button
                      type="button"
                      className="link"
                      aria-label={`${t("sessions.end")} ${moment(session.createdAt)} ${session.address}`}
                      disabled={end.isPending}
                      onClick={() => end.mutate(session.id)}
                    >
                      {t("sessions.end")}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
