import fc from "fast-check";
import { nameKey, shownName } from "../../src/domain";

const invisible = ["\u200b", "\u200d", "\ufeff", "\u202e", "\u2066", "\u00ad"];

test.each(["李\u200b明", "\ufeff李明", "李明\u202e", "\u2066李明", " 李\u00ad明 "])(
  "[P6] %j is 李明, whatever cannot be seen in it",
  (name) => {
    expect(shownName(name)).toBe("李明");
    expect(nameKey(name)).toBe(nameKey("李明"));
  },
);

test("[P6] signs that nobody sees make no other name, wherever they stand", () => {
  const sign = fc.constantFrom(...invisible);
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.tuple(fc.nat(20), sign)),
      (name, signs) => {
        const letters = [...shownName(name)];
        for (const [place, own] of signs) letters.splice(place, 0, own);
        expect(nameKey(letters.join(""))).toBe(nameKey(shownName(name)));
      },
    ),
  );
});
