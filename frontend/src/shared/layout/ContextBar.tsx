import { useEffect, type ReactNode } from "react";

/** The page's name and state at the left, what can be done at the right. */
export function ContextBar({
  title,
  back,
  children,
  actions,
}: {
  title: string;
  back?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · 绩衡 Jiheng`;
  }, [title]);
  return (
    <section className="ctx" aria-label={title}>
      {back}
      <h1>{title}</h1>
      {children}
      <div className="ctx-actions">{actions}</div>
    </section>
  );
}
