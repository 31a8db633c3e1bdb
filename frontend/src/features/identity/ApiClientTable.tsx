import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDepartmentNames, type ApiClientView } from "./queries";
import { lastDayBefore } from "./rules";
import { useAreaWords } from "./useAreaWords";
import { useMoment } from "./useMoment";

/** What can be asked of a client that is there. */
export type Deed = "edit" | "rotate" | "revoke";

/** Shows; what is to be done is asked of the page. */
export function ApiClientTable({
  clients,
  onDo,
}: {
  clients: readonly ApiClientView[];
  onDo(kind: Deed, client: ApiClientView): void;
}) {
  const { t } = useTranslation("identity");
  const ids = clients.flatMap((client) => client.areas.flatMap((area) => area.departmentId ?? []));
  const areaOf = useAreaWords(useDepartmentNames(ids));
  const moment = useMoment();
  return (
    <table className="list accounts">
      <thead>
        <tr>
          <th scope="col">{t("clients.clientId")}</th>
          <th scope="col">{t("clients.name")}</th>
          <th scope="col">{t("clients.scopes")}</th>
          <th scope="col">{t("clients.lastUsed")}</th>
          <th scope="col">{t("clients.expires")}</th>
          <th scope="col">{t("accounts.state")}</th>
          <th scope="col">
            <span className="sr">{t("accounts.actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <tr key={client.id}>
            <th scope="row">{client.clientId}</th>
            <td data-label={t("clients.name")}>{client.displayName}</td>
            <td data-label={t("clients.scopes")}>
              {client.scopes.map((scope) => t(`scope.${scope}`)).join("、")}
              <ul>
                {client.areas.map((area, i) => (
                  <li key={i} className="sub">
                    {areaOf(area)}
                  </li>
                ))}
              </ul>
            </td>
            <td data-label={t("clients.lastUsed")}>
              {client.lastUsedAt === null ? (
                <span className="absent">—</span>
              ) : (
                moment(client.lastUsedAt)
              )}
            </td>
            <td data-label={t("clients.expires")}>{lastDayBefore(client.expiresAt)}</td>
            <td data-label={t("accounts.state")}>
              <State client={client} />
            </td>
            <td className="num todo">
              {client.revokedAt !== null
                ? null
                : (["edit", "rotate", "revoke"] as const).map((kind) => (
                    <button
                      key={kind}
                      type="button"
                      className="link"
                      aria-label={`${t(`clients.${kind}`)} ${client.clientId}`}
                      onClick={() => onDo(kind, client)}
                    >
                      {t(`clients.${kind}`)}
                    </button>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ client }: { client: ApiClientView }) {
  const { t } = useTranslation("identity");
  const [now] = useState(() => Date.now());
  const word =
    client.revokedAt !== null
      ? "revoked"
      : client.disabled
        ? "disabled"
        : Date.parse(client.expiresAt) <= now
          ? "expired"
          : null;
  return word === null ? (
    t("accounts.usable")
  ) : (
    <span className="chip warn">{t(`clients.state.${word}`)}</span>
  );
}
