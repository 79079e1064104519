import {
  type Appraisal,
  Decimal,
  type Missing,
  type Refusal,
  type Result,
  type Scheme,
  type Score,
  accept,
  appraise,
  refuse,
  rounded,
} from "../../domain";
import type { Language } from "../../locales/language";
import { fullMarksOff } from "./figures/full-marks";
import { figuresOf, ratingsOf, scalesInDoubt, schemeOf } from "./source-tables";
import type { AppraisalInputs } from "./inputs";
import { twoOfOneName } from "./rating-doubts";

/** What the pane shows and writes: the scheme that was understood and everybody's appraisal. */
export interface Results {
  readonly scheme: Scheme;
  readonly appraisals: readonly Appraisal[];
  /** The same people under the other two policies [P12]. */
  readonly others: readonly (readonly Appraisal[])[];
}

export const fullMark = new Decimal(100);

/**
 * Scores everybody by what stands on the sheet now; nothing while a table is missing, or while it
 * is in doubt on which full mark ratings were given [P24].
 */
export function resultsOf({
  scheme,
  ratings,
  missing,
  zeros,
  scale,
  figures,
}: Omit<AppraisalInputs, "output">): Result<Results> | undefined {
  if (!scheme || !ratings) return undefined;
  const understood = schemeOf(scheme, scale);
  if (!understood.ok) return understood;
  const twice = twoOfOneName(ratings);
  if (twice) return refuse(twice);
  const read = ratingsOf(ratings);
  if (!read.ok) return read;
  if (scale === undefined && scalesInDoubt({ scheme, ratings }).length > 0) return undefined;
  const measured = figures && figuresOf(figures);
  if (measured && !measured.ok) return measured;
  const [off] = figures ? fullMarksOff(figures, understood.value, fullMark) : [];
  if (off !== undefined) return refuse({ code: "figure-full-differs", indicator: off });
  const asked = { zeros, figureZeros: "score", full: fullMark } as const;
  const under = (policy: Missing): Result<Appraisal[]> =>
    appraise(understood.value, read.value, { ...asked, missing: policy }, measured?.value);
  const appraisals = under(missing);
  if (!appraisals.ok) return appraisals;
  const others = otherPolicies(missing)
    .map(under)
    .map((other) => (other.ok ? other.value : []));
  return accept({ scheme: understood.value, appraisals: appraisals.value, others });
}

/** What is wrong with the points of measured indicators by themselves, if anything is. */
export function figuresRefusal({
  scheme,
  scale,
  figures,
}: Pick<AppraisalInputs, "scheme" | "scale" | "figures">): Refusal | undefined {
  const understood = scheme && schemeOf(scheme, scale);
  const measured = figures && figuresOf(figures);
  if (!understood?.ok || !measured) return undefined;
  if (!measured.ok) return measured.refusal;
  const policy = { missing: "share", zeros: "score", full: fullMark } as const;
  const alone = appraise(understood.value, nobody, policy, measured.value);
  return alone.ok || alone.refusal.code === "no-ratings" ? undefined : alone.refusal;
}

/** Ratings of nobody. */
const nobody = {
  ratees: [],
  groups: [],
  raters: [],
  indicators: [],
  ratings: { units: [], places: 0 },
  rated: [],
};

/** The other two policies, in their order. */
export function otherPolicies(missing: Missing): readonly Missing[] {
  return (["hold", "share", "zero"] as const).filter((policy) => policy !== missing);
}

/** A score as the pane shows it: rounded once, to two places [P10]; nothing where there is none. */
export function shownScore(score: Score, language: Language): string | undefined {
  if (score.kind !== "score") return undefined;
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(
    rounded(score.value, 2).toNumber(),
  );
}
