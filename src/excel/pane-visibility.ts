/** Resolves when Office is there; never, where its library was blocked. */
export async function whenReady(): Promise<void> {
  if (globalThis.Office === undefined) await new Promise<never>(() => undefined);
  await Office.onReady();
}

/** Resolves when the pane is visible: a shared runtime also runs unseen, for functions alone. */
export async function whenShown(): Promise<void> {
  if (isVisible()) return;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (isVisible()) resolve();
    };
    document.addEventListener("visibilitychange", look);
    globalThis.addEventListener("resize", look);
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
