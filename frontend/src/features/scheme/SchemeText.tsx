import { useTranslation } from "react-i18next";
import { articlesOf, type Article } from "./articles";
import { ClauseLine } from "./marks";
import type { Content } from "./queries";

/** The regulation: article by article, line by line, each with what it rests on. */
export function SchemeText({ content }: { content: Content }) {
  const { t } = useTranslation("scheme");
  return articlesOf(content, t).map((article) => <ArticleTable key={article.name} {...article} />);
}

function ArticleTable({ name, lines }: Article) {
  const { t } = useTranslation("scheme");
  const scored = lines.some((line) => line.points !== undefined);
  return (
    <section className="panel" aria-labelledby={`article-${name}`}>
      <header>
        <h2 id={`article-${name}`}>{t(`article.${name}`)}</h2>
      </header>
      <table className="list article" aria-labelledby={`article-${name}`}>
        <thead className="sr">
          <tr>
            <th scope="col">{t("item")}</th>
            {scored ? <th scope="col">{t("points")}</th> : null}
            <th scope="col">{t("says")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <tr key={`${line.key} ${i}`}>
              <th scope="row">
                {line.within === undefined ? null : <span className="sub">{line.within}</span>}
                {line.label}
              </th>
              {scored ? (
                <td className="num">
                  {line.points === undefined ? null : t("pointsOf", { points: line.points })}
                </td>
              ) : null}
              <td>
                {line.says}
                {line.source === undefined ? null : <ClauseLine clause={line.source} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
