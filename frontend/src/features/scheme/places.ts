type Tree = Readonly<Record<string, unknown>>;

const steps = (pointer: string) => pointer.split("/").slice(1);

/** What stands at a JSON pointer. */
export const at = (tree: unknown, pointer: string): unknown =>
  steps(pointer).reduce<unknown>(
    (found, step) => (found as Record<string, unknown> | null)?.[step],
    tree,
  );

/** The same tree with something else at a JSON pointer. */
export function put<T>(tree: T, pointer: string, value: unknown): T {
  const [step, ...rest] = steps(pointer);
  if (step === undefined) return value as T;
  const below = put(at(tree, `/${step}`), rest.map((one) => `/${one}`).join(""), value);
  if (Array.isArray(tree)) return tree.map((old, i) => (`${i}` === step ? below : old)) as T;
  return { ...(tree as Tree), [step]: below } as T;
}

/** Whether a place is another one or lies below it. */
export const within = (place: string, other: string): boolean =>
  place === other || place.startsWith(`${other}/`);

/** A place and all above it, the nearest first. */
export const upwards = (pointer: string): string[] => {
  const parts = steps(pointer);
  return parts.map((_, i) => `/${parts.slice(0, parts.length - i).join("/")}`);
};

/** What was typed at a place, as it is shown. */
export const typed = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? `${value}` : "";
