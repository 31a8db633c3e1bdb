const DAY = 86_400_000;

/** A day as a calendar has it, the way the API writes it. */
export type Day = string;

/** Today where the reader is. */
export function today(now = new Date()): Day {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How many days are left until the deadline has passed; negative when it has. */
export function daysLeft(deadline: Day, from: Day): number {
  return Math.round((Date.parse(deadline) - Date.parse(from)) / DAY);
}

/** 3月27日; the year only where it is not this one. */
export function shownDay(day: Day, from: Day, language: string): string {
  const year = day.slice(0, 4) === from.slice(0, 4) ? {} : { year: "numeric" as const };
  return new Intl.DateTimeFormat(language, {
    ...year,
    month: language === "en" ? "short" : "long",
    day: "numeric",
    timeZone: "UTC",
  }).format(Date.parse(day));
}

/** The years that may be chosen, the newest first: this one and those before it that are still looked at. */
export function years(from: Day): number[] {
  const now = new Date(from).getUTCFullYear();
  return Array.from({ length: 8 }, (_, i) => now - i);
}

/** What is evaluated is the year that has ended. */
export const evaluatedYear = (from: Day): number => new Date(from).getUTCFullYear() - 1;
