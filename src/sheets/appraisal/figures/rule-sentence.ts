import type { RuleField } from "../../../locales/figures-shape";

/** A piece of a sentence: words, or a field, as a percentage where it is one. */
type Piece = { readonly text: string } | { readonly field: RuleField; readonly isPercent: boolean };

/** A part of a sentence; one that may be left out stands only where none of its fields is blank. */
interface Part {
  readonly pieces: readonly Piece[];
  readonly isOptional: boolean;
}

/**
 * The parts of a sentence about a rule: fields stand in braces, with % where they are shown as
 * such, and what may be left out in square brackets [K10].
 * @example "完成率每低 {unit%} 扣 {lost} 分[，低于 {zeroAt%} 得 0 分]"
 */
function partsOf(sentence: string): Part[] {
  return (sentence.match(/\[[^\]]*\]|[^[\]]+/g) ?? []).map((part) => {
    const isOptional = part.startsWith("[");
    const inside = isOptional ? part.slice(1, -1) : part;
    const pieces = (inside.match(/\{[^}]*\}|[^{}]+/g) ?? []).map(pieceOf);
    return { pieces, isOptional };
  });
}

function pieceOf(text: string): Piece {
  const [, field, percent] = /^\{(\w+)(%?)\}$/.exec(text) ?? [];
  return field === undefined ? { text } : { field: field as RuleField, isPercent: percent === "%" };
}

/** The sentence as a formula on the cells of its fields. */
export function sentenceFormula(sentence: string, cellOf: (field: RuleField) => string): string {
  const shown = (piece: Piece): string => {
    if ("text" in piece) return `"${piece.text.replaceAll('"', '""')}"`;
    const cell = cellOf(piece.field);
    return piece.isPercent ? `${cell}*100&"%"` : cell;
  };
  const parts = partsOf(sentence).map(({ pieces, isOptional }) => {
    const text = pieces.map(shown).join("&");
    const fields = pieces.flatMap((piece) => ("field" in piece ? [cellOf(piece.field)] : []));
    return isOptional ? `IF(COUNT(${fields.join(",")})<${fields.length},"",${text})` : text;
  });
  return parts.join("&");
}

/** The same as a text. */
export function sentenceText(
  sentence: string,
  fields: Readonly<Partial<Record<RuleField, number>>>,
): string {
  const shown = (piece: Piece): string => {
    if ("text" in piece) return piece.text;
    const value = fields[piece.field];
    if (value === undefined) return "";
    return piece.isPercent ? `${plainNumber(value * 100)}%` : plainNumber(value);
  };
  return partsOf(sentence)
    .filter(
      ({ pieces, isOptional }) =>
        !isOptional ||
        pieces.every((piece) => "text" in piece || fields[piece.field] !== undefined),
    )
    .map(({ pieces }) => pieces.map(shown).join(""))
    .join("");
}

/** A number as a cell joins it to a text: fifteen digits at most. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}
