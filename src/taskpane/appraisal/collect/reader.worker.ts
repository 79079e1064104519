import { type ReadFile, readWorkbookFile } from "./read-file";

/** A file that is to be read. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

self.onmessage = ({ data: { name, bytes } }: MessageEvent<ReadRequest>): void => {
  const answer = (read: ReadFile): void => self.postMessage(read);
  readWorkbookFile(name, bytes).then(answer, () => answer({ ok: false, refusal: "broken" }));
};
