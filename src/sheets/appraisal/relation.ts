import { type Relation, nameKey } from "../../domain";
import { relationWords } from "../../locales/headers";

/**
 * What a rater group's name says of how its raters stand to the ratee; nothing for customers and
 * the like.
 */
export function relationOf(group: string): Relation | undefined {
  const key = nameKey(group);
  const relations = Object.keys(relationWords) as Relation[];
  return (
    relations.find((relation) => relationWords[relation].some((word) => nameKey(word) === key)) ??
    relations.find((relation) =>
      relationWords[relation].some((word) => key.includes(nameKey(word))),
    )
  );
}
