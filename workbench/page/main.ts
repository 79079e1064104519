import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "./page.css";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { IWorkbookData } from "@univerjs/core";
import { type Language, languageFor, languageNames, languages } from "../../src/locales/language";
import { localeKey } from "../../src/locales/reader";
import { areaOf } from "../host/area";
import type { FunctionList } from "../host/function-list";
import { differencesIn } from "../host/differences";
import type { Host } from "../host/host";
import { register } from "../host/model/table";
import { type ExcelVersion, excelVersions } from "../host/versions";
import { type SampleKey, samples } from "../samples";
import { makeResizable } from "./divider";
import { tellEvents } from "./events";
import { describeFunctions, freshId, hostOnPage, localeTypes } from "./grid";
import type { OpenedBook } from "./load";
import type { MeritWindow } from "./office";
import { pageWords } from "./words";
import { element, fill } from "./elements";
import { open, save } from "./files";
import { query, settings } from "./settings";

async function functionList(language: Language): Promise<FunctionList> {
  const file = language === "en-US" ? "functions.json" : `functions.${language}.json`;
  const answer = await fetch(`/pane/${file}`);
  return (await answer.json()) as FunctionList;
}

async function start(): Promise<void> {
  localStorage.removeItem(localeKey);
  const list = await functionList(settings.language);
  const host = hostOnPage(
    "grid",
    settings.language,
    settings.dark,
    list,
    samples[settings.sample](settings.language),
  );
  Object.assign(host.differences, differencesIn(query("differences") ?? ""));
  describeFunctions(host, settings.language, list);
  tellEvents(host);
  showMessages(host);
  const shared: MeritWindow = { host, surroundings: () => settings };
  (window as unknown as { merit: MeritWindow }).merit = shared;
  makeResizable(element("divider"), element("pane"));
  selectStart(host);
  dress();
  connectControls(host);
  loadPane();
}

/** Words and theme of the page itself. */
function dress(): void {
  const words = pageWords[settings.language];
  document.documentElement.lang = settings.language;
  document.documentElement.dataset.theme = settings.dark ? "dark" : "light";
  element("title").textContent = words.title;
  element("note").textContent = words.notExcel;
  element("open").textContent = words.open;
  element("save").textContent = words.save;
  element("version-label").textContent = words.version;
  element("language-label").textContent = words.language;
  element("dark").textContent = settings.dark ? words.light : words.dark;
  element("dark").setAttribute("aria-pressed", String(settings.dark));
  element("samples").setAttribute("aria-label", words.samples);
  fill(
    "samples",
    (Object.keys(samples) as SampleKey[]).map((key) => [key, words.sample[key]]),
    settings.sample,
  );
  fill(
    "version",
    excelVersions.map((version) => [version, version]),
    settings.version,
  );
  fill(
    "language",
    languages.map((language) => [language, languageNames[language]]),
    settings.language,
  );
}

function loadPane(): void {
  element<HTMLIFrameElement>("pane").src = "/pane/taskpane.html";
}

function connectControls(host: Host): void {
  element<HTMLSelectElement>("samples").addEventListener("change", ({ target }) => {
    settings.sample = (target as HTMLSelectElement).value as SampleKey;
    show(host, { data: samples[settings.sample](settings.language), tables: [] });
  });
  element<HTMLSelectElement>("version").addEventListener("change", ({ target }) => {
    settings.version = (target as HTMLSelectElement).value as ExcelVersion;
    loadPane();
  });
  element<HTMLSelectElement>("language").addEventListener(
    "change",
    ({ target }) => void changeLanguage(host, languageFor((target as HTMLSelectElement).value)),
  );
  element("dark").addEventListener("click", () => {
    settings.dark = !settings.dark;
    host.engine.api.toggleDarkMode(settings.dark);
    dress();
    loadPane();
  });
  element("save").addEventListener("click", () => void save(host));
  element("open").addEventListener("click", () => element("file").click());
  element<HTMLInputElement>("file").addEventListener(
    "change",
    ({ target }) => void open(target as HTMLInputElement, (book) => show(host, book)),
  );
}

async function changeLanguage(host: Host, language: Language): Promise<void> {
  settings.language = language;
  localStorage.removeItem(localeKey);
  host.engine.api.setLocale(localeTypes[language]);
  describeFunctions(host, language, await functionList(language));
  dress();
  show(host, { data: samples[settings.sample](language), tables: [] });
}

/** Puts another workbook into the grid and starts the pane afresh over it. */
function show(host: Host, { data, tables }: OpenedBook): void {
  const { api } = host.engine;
  api.disposeUnit(host.book.workbook.getId());
  host.open(api.createWorkbook({ ...(data as IWorkbookData), id: freshId() }));
  for (const { sheetId, name, style, address, columns } of tables) {
    const record = {
      id: host.book.nextId("table"),
      sheetId,
      name,
      style,
      area: areaOf(address),
      columns: [...columns],
    };
    host.book.tables.push(record);
    register(host.book, record);
  }
  selectStart(host);
  loadPane();
}

/** A fresh workbook has a cell of its table selected, so that the pane finds the table. */
function selectStart({ book }: Host): void {
  book
    .active()
    .getRange(settings.sample === "targets" ? "C4" : "A2")
    .activate();
}

/** Excel shows what an error cell says beside it; here it stands below the grid. */
function showMessages(host: Host): void {
  host.engine.injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe((selections) => {
    const cell = selections?.[0]?.range;
    const sheetId = host.book.workbook.getActiveSheet()?.getSheetId() ?? "";
    element("message").textContent = cell
      ? (host.messages.get(`${sheetId}!${cell.startRow},${cell.startColumn}`) ?? "")
      : "";
  });
}

void start();
