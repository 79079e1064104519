import { readersLocale, rememberLocale } from "../../src/locales/reader";

afterEach(() => Reflect.deleteProperty(globalThis, "localStorage"));

test("a browser that blocks storage keeps no language, and nothing fails", () => {
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new Error("The operation is insecure.");
    },
  });
  expect(() => rememberLocale("es-ES")).not.toThrow();
  expect(readersLocale()).toBeUndefined();
});
