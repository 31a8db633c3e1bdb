/** What was typed and is not saved yet, kept in this browser, so that a reload or a crash loses nothing. */
interface Kept<T> {
  value: T;
  /** The revision on which it was typed. */
  etag: string;
}

let owner = "";

/** Whose typing is kept from now on: what one person typed is neither shown to another nor sent by them. */
export function keepDraftsOf(accountId: string): void {
  owner = accountId;
}

export const draftOwner = (): string => owner;

const name = (key: string) => `jiheng.draft:${key}`;

export function keepDraft(key: string, value: unknown, etag: string): void {
  try {
    globalThis.localStorage.setItem(
      name(key),
      JSON.stringify({ value, etag } satisfies Kept<unknown>),
    );
  } catch {
    // A full store must not stop the typing; the page still holds the draft.
  }
}

export function keptDraft<T>(key: string): Kept<T> | null {
  const text = globalThis.localStorage.getItem(name(key));
  if (text === null) return null;
  try {
    return JSON.parse(text) as Kept<T>;
  } catch {
    return null;
  }
}

export function forgetDraft(key: string): void {
  globalThis.localStorage.removeItem(name(key));
}
