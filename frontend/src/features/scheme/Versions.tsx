import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { StateChip } from "./marks";
import { shownMoment } from "../../shared/time/moments";
import { schemeQueries, type Summary } from "./queries";
import { versionsOf } from "./rules";

/** The versions of the same code, the newest first: what superseded what, and when. */
export function Versions({ scheme }: { scheme: Summary }) {
  const { t } = useTranslation("scheme");
  const all = useQuery(schemeQueries.ofKind(scheme.kind));
  const versions = versionsOf(scheme.code, all.data ?? []);
  if (versions.length < 2) return null;
  return (
    <section className="panel" aria-label={t("versions")}>
      <ol className="versions">
        {versions.map((version) => (
          <li key={version.id} aria-current={version.id === scheme.id}>
            {version.id === scheme.id ? (
              t("versionOf", version)
            ) : (
              <Link to="/schemes/$schemeId" params={{ schemeId: version.id }}>
                {t("versionOf", version)}
              </Link>
            )}
            <StateChip state={version.state} />
            <span className="sub">
              {version.publishedAt === null ? null : shownMoment(version.publishedAt)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
