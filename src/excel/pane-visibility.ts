/** Resolves when Office is there; never, where its library was blocked. */
export async function whenReady(): Promise<void> {
  if (globalThis.Office === undefined) await new Promise<never>(() => undefined);
  await Office.onReady();
}

const shown = "merit:shown";
const pause = 1000;

/**
 * Resolves when the pane is visible: a shared runtime also runs unseen, for functions alone. By
 * what a hidden web view tells of it is not documented (visibility, size, an event): whatever comes
 * first counts, and a look each second is the net below.
 */
export async function whenShown(): Promise<void> {
  if (isVisible()) return;
  const told = new AbortController();
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (isVisible()) resolve();
    };
    const net = setInterval(look, pause);
    told.signal.addEventListener("abort", () => clearInterval(net));
    document.addEventListener("visibilitychange", look, told);
    globalThis.addEventListener("resize", look, told);
    document.addEventListener(shown, () => resolve(), told);
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
    });
  });
  told.abort();
}

/** Answers a button of the ribbon: shows the pane and does what the button stands for. */
export function onRibbonButton(name: string, act: () => void): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    act();
    void Office.addin
      .showAsTaskpane()
      .then(
        () => document.dispatchEvent(new Event(shown)),
        () => undefined,
      )
      .finally(() => event.completed());
  });
}

function isVisible(): boolean {
  return document.visibilityState === "visible" && globalThis.innerWidth > 0;
}

/** Whether Office shows a dark theme; the browser's wish where Office does not say. */
export function isDark(): boolean {
  const color = Office.context.officeTheme?.bodyBackgroundColor;
  if (!color) return globalThis.matchMedia("(prefers-color-scheme: dark)").matches;
  const [red = 255, green = 255, blue = 255] = (/#?(..)(..)(..)/.exec(color) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
