import { requestKey } from "../../api/requestKey";

/** What is checked: a file, or a text that was pasted. It stays in this browser; the server keeps nothing of it. */
export interface Source {
  id: string;
  /** `null` of what was pasted. */
  name: string | null;
  body: Blob;
  type: string;
}

/** The server takes no more; what is larger is not sent first. */
export const MAX_BYTES = 20 * 1024 * 1024;

export const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const TYPES: Record<string, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: WORKSHEET,
  html: "text/html",
  htm: "text/html",
  txt: "text/plain",
};

export const ACCEPTED = Object.keys(TYPES)
  .map((extension) => `.${extension}`)
  .join(",");

/**
 * By the name: many desks have no program that tells the browser a type. What it is, the server sees for itself. Read
 * once: what is downloaded later is of what is shown, even if the file was saved again meanwhile.
 *
 * @throws DOMException if it cannot be read: a folder, or a file that is gone
 */
export async function fromFile(file: File): Promise<Source> {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? "";
  return {
    id: requestKey(),
    name: file.name,
    body: new Blob([await file.arrayBuffer()]),
    type: TYPES[extension] ?? "application/octet-stream",
  };
}

export function fromText(text: string): Source {
  return {
    id: requestKey(),
    name: null,
    body: new Blob([text]),
    type: "text/plain; charset=UTF-8",
  };
}
