/** Shapes on a grid of 16, in the colour of the text; a shape never stands without words. */
const SHAPES = {
  mark: "M8 2v11.3M4.7 13.6h6.6M2.3 4.7h11.4M1 9.3l2.3-4.6 2.4 4.6a2.4 2.4 0 0 1-4.7 0zM10.3 9.3l2.4-4.6L15 9.3a2.4 2.4 0 0 1-4.7 0z",
  ok: "M3 8.5 6.5 12 13 4.5",
  half: "M8 2.3a5.7 5.7 0 1 0 0 11.4 5.7 5.7 0 0 0 0-11.4M8 4.2v7.6a3.8 3.8 0 0 0 0-7.6",
  todo: "M8 2.3a5.7 5.7 0 1 0 0 11.4 5.7 5.7 0 0 0 0-11.4",
  none: "M3 8h10",
  warn: "M8 1.8 1.5 13.8h13zM8 6v4M8 11.6v.6",
  saved: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5.2 8.2l2 2 3.6-4.2",
  sync: "M13.5 3v3.2h-3.2M2.5 13V9.8h3.2M13.2 6A5.5 5.5 0 0 0 3.4 5M2.8 10a5.5 5.5 0 0 0 9.8 1",
  menu: "M2.5 4h11M2.5 8h11M2.5 12h11",
  x: "m4 4 8 8m0-8-8 8",
  left: "m10 4-4 4 4 4",
  right: "m6 4 4 4-4 4",
  down: "m4 6 4 4 4-4",
  arrow: "M3 8h9M8.5 4.5 12 8l-3.5 3.5",
  back: "M5.5 3 2.5 6l3 3M2.5 6h7a3.8 3.8 0 0 1 0 7.6H6",
  error: "M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM5.8 5.8l4.4 4.4m0-4.4-4.4 4.4",
  notice: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.2v4M8 4.8v.6",
  clock: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 4.4V8l2.4 1.6",
  quote: "M6.5 4.5H3.2v4.2h2.6c0 1.4-.8 2.3-2.2 2.8M12.8 4.5H9.5v4.2h2.6c0 1.4-.8 2.3-2.2 2.8",
  seal: "M8 1.6 13.4 3.6v4.2c0 3.2-2.2 5.4-5.4 6.8-3.2-1.4-5.4-3.6-5.4-6.8V3.6zM5.4 8l1.9 1.9L10.8 6",
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={SHAPES[name]} {...(name === "todo" ? { strokeDasharray: "2.4 2" } : {})} />
    </svg>
  );
}
