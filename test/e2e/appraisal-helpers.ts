import { insertScheme, takeRatings, writeResults } from "./appraisal-steps";
import type { Workbench } from "./workbench";
import type { PaneWords } from "../../src/locales/pane-shape";

/** From the sample to results on a sheet of their own. */
export async function appraise(bench: Workbench, words: PaneWords): Promise<void> {
  await insertScheme(bench, words);
  await takeRatings(bench, words);
  await bench.pane.getByText(words.appraisal.ratingsRead(3, 75, 0)).waitFor();
  await writeResults(bench, words);
}
