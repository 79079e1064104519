import type { Workbook } from "../workbook";

const saltKey = "merit.salt";

/** Makes prints of texts. */
export type Printer = (text: string) => Promise<string>;

/**
 * How prints of texts are made in this workbook: SHA-256 over a text and the workbook's own random
 * salt. Without the salt nobody can try texts until one fits.
 */
export async function printerOf(workbook: Workbook): Promise<Printer> {
  const salt = await saltOf(workbook);
  return async (text) => {
    const bytes = new TextEncoder().encode(`${salt} ${text}`);
    return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  };
}

async function saltOf(workbook: Workbook): Promise<string> {
  const kept = await workbook.readSetting(saltKey);
  if (kept.ok && typeof kept.value === "string" && kept.value !== "") return kept.value;
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  await workbook.writeSetting(saltKey, salt);
  return salt;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
