import type { ReadFile } from "./read-file";
import type { ReadRequest } from "./reader.worker";
import type { PackageRefusal } from "./unpacked";

/** What one file may cost. */
const [mostMilliseconds, mostBytes] = [15_000, 200 * 2 ** 20];

const glance = 200;

/**
 * Reads a file apart from the pane: one that takes too long, or breaks the reader, harms itself
 * only.
 */
export async function readApart(file: File, isStopped: () => boolean): Promise<ReadFile> {
  if (file.size > mostBytes) return { ok: false, refusal: "tooLarge" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(
    /* webpackChunkName: "reader" */ new URL("./reader.worker.ts", import.meta.url),
  );
  try {
    return await answerOf(worker, { name: file.name, bytes }, isStopped);
  } finally {
    worker.terminate();
  }
}

function answerOf(
  worker: Worker,
  request: ReadRequest,
  isStopped: () => boolean,
): Promise<ReadFile> {
  return new Promise((resolve) => {
    const end = Date.now() + mostMilliseconds;
    const timer = setInterval(() => {
      if (isStopped() || Date.now() > end) refuse("tooSlow");
    }, glance);
    const answer = (read: ReadFile): void => {
      clearInterval(timer);
      resolve(read);
    };
    const refuse = (refusal: PackageRefusal): void => answer({ ok: false, refusal });
    worker.onmessage = ({ data }: MessageEvent<ReadFile>) => answer(data);
    worker.onerror = () => refuse("broken");
    worker.postMessage(request, [request.bytes.buffer]);
  });
}
