import { onRibbonButton, whenShown } from "../../src/excel/pane-visibility";

type Command = (event: { completed: () => void }) => void;
type Telling = (mode: { visibilityMode: string }) => void;

/** A page that never says by itself that it is seen, under an Office that may say so. */
function hidden(showAsTaskpane: () => Promise<void>) {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const own: { told?: Telling | undefined; press?: Command } = {};
  const Office = {
    VisibilityMode: { taskpane: "Taskpane" },
    addin: {
      showAsTaskpane,
      onVisibilityModeChanged: (told: Telling) => {
        own.told = told;
        return Promise.resolve();
      },
    },
    actions: { associate: (_: string, press: Command) => (own.press = press) },
  };
  Object.defineProperty(globalThis, "Office", { value: Office, configurable: true });
  const window = new EventTarget();
  Object.assign(globalThis, {
    document: page,
    innerWidth: 0,
    addEventListener: window.addEventListener.bind(window),
  });
  return own;
}

/** Whether the pane has begun once everything that was going to happen has. */
async function hasBegun(shown: Promise<void>): Promise<boolean> {
  const later = new Promise<false>((resolve) => setTimeout(() => resolve(false), 50));
  return Promise.race([shown.then(() => true), later]);
}

test("the pane begins when Office says that it is shown, though the page says nothing [A14]", async () => {
  const own = hidden(() => Promise.resolve());
  const shown = whenShown();
  expect(await hasBegun(shown)).toBe(false);
  own.told?.({ visibilityMode: "Taskpane" });
  expect(await hasBegun(shown)).toBe(true);
});

test("the pane begins with the button of the ribbon, and one that fails is still completed [A14]", async () => {
  const own = hidden(() => Promise.resolve());
  onRibbonButton("showTargets", () => undefined);
  const shown = whenShown();
  const completed = new Promise<void>((resolve) => own.press?.({ completed: resolve }));
  await completed;
  expect(await hasBegun(shown)).toBe(true);

  const failing = hidden(() => Promise.reject(new Error("no pane")));
  onRibbonButton("showTargets", () => undefined);
  await new Promise<void>((resolve) => failing.press?.({ completed: resolve }));
});

test("a page that becomes wide without an event is found by looking [A14]", async () => {
  jest.useFakeTimers();
  hidden(() => Promise.resolve());
  const shown = whenShown();
  Object.assign(globalThis, { innerWidth: 350 });
  jest.advanceTimersByTime(1000);
  jest.useRealTimers();
  expect(await hasBegun(shown)).toBe(true);
});
