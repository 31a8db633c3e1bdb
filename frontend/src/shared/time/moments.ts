/** Everybody here lives by the same clock, wherever the browser is. */
const WHEN = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Asia/Shanghai",
});

export const shownMoment = (at: string): string => WHEN.format(new Date(at));
