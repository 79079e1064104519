import { type Outcome, done } from "../../excel/run";
import type { Workbook } from "../workbook";

const saltKey = "merit.salt";

/** Makes prints of texts. */
export type Printer = (text: string) => Promise<string>;

/**
 * How prints of texts are made in this workbook: SHA-256 over a text and the workbook's own random
 * salt. Without the salt nobody can try texts until one fits.
 */
export async function printerOf(workbook: Workbook): Promise<Outcome<Printer>> {
  const salt = await saltOf(workbook);
  if (!salt.ok) return salt;
  return done(async (text) => {
    const bytes = new TextEncoder().encode(`${salt.value} ${text}`);
    return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  });
}

/** The salt is made once: where it cannot be read, none is made in its place. */
async function saltOf(workbook: Workbook): Promise<Outcome<string>> {
  const kept = await workbook.readSetting(saltKey);
  if (!kept.ok) return kept;
  if (typeof kept.value === "string" && kept.value !== "") return done(kept.value);
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  const written = await workbook.writeSetting(saltKey, salt);
  return written.ok ? done(salt) : written;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
