import type { ReactNode } from "react";

/** What was there before, or is there now: to the eye by its line and colour, to the ear by a word. */
export function Was({
  gone = false,
  said,
  children,
}: {
  gone?: boolean;
  said: string;
  children: ReactNode;
}) {
  const Mark = gone ? "del" : "ins";
  return (
    <Mark>
      <span className="sr">{said} </span>
      {children}
    </Mark>
  );
}
