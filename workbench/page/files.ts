import type { Host } from "../host/host";
import { element } from "./elements";
import { type OpenedBook, loadWorkbook } from "./load";
import { saveWorkbook } from "./save";
import { settings } from "./settings";
import { pageWords } from "./words";

/** Gives the workbook to the reader as a file. */
export async function save(host: Host): Promise<void> {
  const bytes = await saveWorkbook(host.book);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    new Blob([bytes as BlobPart], {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
  );
  link.download = `${host.book.workbook.getName()}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Puts a chosen file into the grid, or says that it cannot be opened. */
export async function open(
  input: HTMLInputElement,
  show: (book: OpenedBook) => void,
): Promise<void> {
  const [file] = input.files ?? [];
  input.value = "";
  if (!file) return;
  const words = pageWords[settings.language];
  try {
    show(
      await loadWorkbook(
        file.name.replace(/\.xlsx$/i, ""),
        new Uint8Array(await file.arrayBuffer()),
      ),
    );
    element("message").textContent = words.opened(file.name);
  } catch {
    element("message").textContent = words.notOpened(file.name);
  }
}
